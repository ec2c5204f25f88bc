// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QTest>

#include <functional>

class QTabBar;

namespace rs::test {

//! What somebody does at a window with one of two things only: a keyboard, or a mouse (and keys for letters alone).
//! Things are found by their accessible names, or by the text of a button. The mouse hits whatever lies at the place,
//! keys go where a window system would send them.
class Hands {
public:
    enum class Way { Keyboard, Mouse };
    explicit Hands(Way way);

    [[nodiscard]] bool hasKeys() const { return m_way == Way::Keyboard; }
    void sitAt(QWidget* window) { m_window = window; }

    [[nodiscard]] static QString nameOf(const QWidget* widget);
    //! «Start» is also «Start, Friday».
    [[nodiscard]] static bool isNamed(const QWidget* widget, const QString& name);

    //! Brings the focus to it: by Tab, or by a click. Whether it could be reached.
    bool reach(const QString& name) { return hasKeys() ? walkTo(name) : clickOn(name); }
    //! A button.
    bool press(const QString& name);
    //! One of several radio buttons, of which Tab knows only one.
    bool pick(const QString& name);
    //! In place of what stands in the field.
    bool write(const QString& name, const QString& text);
    //! An entry of a closed list.
    bool choose(const QString& name, const QString& entry);
    //! Writes the beginning and takes the entry that is offered then.
    bool find(const QString& name, const QString& letters, const QString& entry);
    //! What is offered below the field that is typed in.
    bool takeOffer(const QString& entry);
    //! A tab of a row of tabs.
    bool turnTo(const QString& bar, const QString& tab);

    //! The cell of a table, by the title of its column.
    bool goTo(const QString& table, int row, const QString& column);
    //! Writes into a cell and leaves it.
    bool fill(const QString& table, int row, const QString& column, const QString& text);
    //! The same, but the hand stays in the cell.
    bool begin(const QString& table, int row, const QString& column, const QString& text);
    //! The line with this text in a column; -1: none.
    [[nodiscard]] int rowOf(const QString& table, const QString& column, const QString& text) const;
    //! An entry of the closed list of a cell.
    bool chooseIn(const QString& table, int row, const QString& column, const QString& entry);
    //! The tick before a line of a list.
    bool tickLine(const QString& list, const QString& line);
    //! A line of a list.
    bool chooseLine(QAbstractItemView* list, const QModelIndex& index);

    void type(const QString& text) const;
    void keys(Qt::Key key, Qt::KeyboardModifiers held = {}) const;
    //! Takes the mouse down at one point of the widget and lets it go at another.
    void drag(QWidget* widget, QPoint from, QPoint to) const;
    bool click(QWidget* widget, QPoint place, Qt::MouseButton button = Qt::LeftButton) const;
    bool doubleClick(QWidget* widget, QPoint place) const;
    //! Rolls the page until the place is in sight.
    static void bringIntoSight(QWidget* widget, const QRect& place);

    [[nodiscard]] QWidget* focus() const;
    [[nodiscard]] QWidget* named(const QString& name) const;
    [[nodiscard]] QAbstractItemView* table(const QString& name) const;
    //! All that has a name, and where Tab went the last time.
    [[nodiscard]] std::string everything() const;

private:
    using Hit = std::function<void(QWidget*, QPoint)>;
    void stay() const;
    bool hit(QWidget* widget, QPoint place, const Hit& with) const;
    bool walkTo(const QString& name);
    bool clickOn(const QString& name) const;
    bool walkIn(QAbstractItemView* view, const QModelIndex& index) const;
    [[nodiscard]] QModelIndex cellOf(const QAbstractItemView* view, int row, const QString& column) const;
    bool takeFrom(QAbstractItemView* popup, const QString& entry) const;

    Way m_way;
    QStringList m_trail;
    QWidget* m_window = nullptr;
};

} // namespace rs::test
