// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QWidget>

namespace rs::kit {

//! A widget that paints its parts itself (the bars of a chart): base class beside QWidget, so that a screen reader
//! finds each part as a child with words and a place. MarkAccess::install() is to be called in its constructor.
class MarkedWidget {
public:
    virtual ~MarkedWidget() = default;
    [[nodiscard]] virtual int markCount() const = 0;
    //! As they are said: «Пришли: 96, 65 % от заявок».
    [[nodiscard]] virtual QString markWords(int mark) const = 0;
    //! In the widget.
    [[nodiscard]] virtual QRect markRect(int mark) const = 0;
    //! The one the arrows have reached; -1: they reach none.
    [[nodiscard]] virtual int currentMark() const { return -1; }
};

class MarkAccess : public QAccessibleWidget {
public:
    //! Once is enough; later calls do nothing.
    static void install();

    explicit MarkAccess(QWidget* widget);
    ~MarkAccess() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;

private:
    [[nodiscard]] const MarkedWidget* marks() const;

    mutable QList<QAccessible::Id> m_children;
};

} // namespace rs::kit
