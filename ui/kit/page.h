// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/deed.h"

#include <QLayout>
#include <QPointer>
#include <QWidget>

namespace rs::kit {

//! A page of the window. It says which deeds it can do now; the shell enables menu, toolbar and shortcuts by it.
//! F6 stops at its kit::PageHeader, at mainWidget(), and at children with the object name "rsSidePanel", those that
//! are seen.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual bool can(Deed deed) const;
    //! Called only for what can() is true for.
    virtual void perform(Deed deed);
    //! The page has just been brought to the front: the place for lazy loading.
    virtual void activated() {}
    //! Where the focus goes when the region "page body" is reached by F6.
    [[nodiscard]] virtual QWidget* mainWidget() { return this; }

    //! The layout of the page has the side margins that fit the width of the window, and this one above and below.
    void keepSideMargins(QLayout* layout, int ends);

Q_SIGNALS:
    //! What can() answers has changed (selection, clipboard, current row).
    void deedsChanged();
    //! Right end of the status line: «Строка 7 из 96»; empty = nothing.
    void placeChanged(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    //! Tab goes where the eye goes, also over what was made later: kit/taborder.h.
    bool focusNextPrevChild(bool next) override;

private:
    void fitMargins();

    QPointer<QLayout> m_layout;
};

} // namespace rs::kit
