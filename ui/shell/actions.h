// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/deed.h"

#include <QHash>
#include <QObject>
#include <functional>

class QAction;
class QWidget;

namespace rs::shell {

//! One QAction a deed, for menu, toolbar, context menu and page headers. Deeds of a page are always in the menu and
//! enabled while the page can do them; deeds of the program appear when somebody offers to do them.
class Actions : public QObject {
    Q_OBJECT
public:
    //! window carries the shortcuts.
    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* action(kit::Deed deed) const { return m_actions.value(deed); }
    //! Makes a deed of the program visible and says what does it.
    void offer(kit::Deed deed, std::function<void()> run);
    //! Deeds the page in front is asked for.
    [[nodiscard]] static bool isPageDeed(kit::Deed deed);
    //! Undo and redo name what they take back: «Отменить: импорт 206 строк». Empty = nothing to do.
    void setUndoTexts(const QString& undo, const QString& redo);
    void retranslate();

Q_SIGNALS:
    //! A deed of the page in front.
    void pageDeed(rs::kit::Deed deed);

private:
    void create(kit::Deed deed, QWidget* window);
    void refreshTip(kit::Deed deed);

    QHash<kit::Deed, QAction*> m_actions;
    QString m_undoText;
    QString m_redoText;
};

} // namespace rs::shell
