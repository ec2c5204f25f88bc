// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/hands.h"

#include "support/typing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int quickHand = 20; //!< milliseconds between the clicks of a double one

//! Where a window system sends keys: an open list has them before anything else.
QWidget* receiver(QWidget* otherwise) {
    if (QWidget* popup = QApplication::activePopupWidget()) return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : otherwise;
}

QAbstractItemView* openList() {
    QWidget* popup = QApplication::activePopupWidget();
    auto* view = qobject_cast<QAbstractItemView*>(popup);
    return view || !popup ? view : popup->findChild<QAbstractItemView*>();
}

QModelIndex lineOf(const QAbstractItemView* view, const QString& text) {
    const auto* list = qobject_cast<const QListView*>(view);
    const int column = list ? list->modelColumn() : 0;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, column);
        if (index.data().toString() == text) return index;
    }
    return {};
}

} // namespace

Hands::Hands(Way way) : m_way(way) { QApplication::setDoubleClickInterval(quickHand); }

QString Hands::nameOf(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty()) return widget->accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button ? button->text() : QString();
}

bool Hands::isNamed(const QWidget* widget, const QString& name) {
    const QString own = nameOf(widget);
    return own == name || own.startsWith(name + u", "_s);
}

//! Without a window manager nobody gives the focus back when a list or a dialog has gone.
void Hands::stay() const {
    if (QApplication::activeWindow() == m_window->window() || QApplication::activePopupWidget()) return;
    m_window->window()->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(m_window->window(), 1000));
}

QWidget* Hands::focus() const {
    stay();
    return receiver(m_window);
}

QWidget* Hands::named(const QString& name) const {
    for (QWidget* one : m_window->window()->findChildren<QWidget*>()) {
        const bool isHere = one->isVisible() && one->isEnabled() && isNamed(one, name);
        if (isHere && one->focusPolicy() != Qt::NoFocus && one->window() == m_window->window()) return one;
    }
    return nullptr;
}

QAbstractItemView* Hands::table(const QString& name) const { return qobject_cast<QAbstractItemView*>(named(name)); }

std::string Hands::everything() const {
    QStringList names;
    for (QWidget* one : m_window->window()->findChildren<QWidget*>())
        if (one->isVisible() && one->focusPolicy() != Qt::NoFocus && !nameOf(one).isEmpty()) names << nameOf(one);
    return (names.join(u" | "_s) + u"\nWalked: "_s + m_trail.mid(0, 60).join(u" > "_s)).toStdString();
}

void Hands::keys(Qt::Key key, Qt::KeyboardModifiers held) const {
    QTest::keyClick(focus(), key, held);
    QCoreApplication::processEvents();
}

void Hands::type(const QString& text) const {
    for (const QChar c : text) typeText(focus(), QString(c));
}

void Hands::bringIntoSight(QWidget* widget, const QRect& place) {
    for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(up);
        if (!area || !area->widget()) continue;
        const QRect there(widget->mapTo(area->widget(), place.topLeft()), place.size());
        area->ensureVisible(there.center().x(), there.center().y(), there.width() / 2, there.height() / 2 + 8);
    }
    QCoreApplication::processEvents();
}

//! Whatever lies on top at that place is hit, as by a hand.
bool Hands::hit(QWidget* widget, QPoint place, const Hit& with) const {
    stay();
    QWidget* top = widget->window();
    const QPoint there = widget->mapTo(top, place);
    QWidget* found = top->childAt(there);
    const bool isSame = found && (found == widget || widget->isAncestorOf(found) || found->isAncestorOf(widget));
    if (!isSame) return false;
    with(found, found->mapFrom(top, there));
    QCoreApplication::processEvents();
    return true;
}

bool Hands::click(QWidget* widget, QPoint place, Qt::MouseButton button) const {
    bringIntoSight(widget, QRect(place, QSize(1, 1)));
    return hit(widget, place, [&](QWidget* there, QPoint point) { QTest::mouseClick(there, button, {}, point); });
}

bool Hands::doubleClick(QWidget* widget, QPoint place) const {
    bringIntoSight(widget, QRect(place, QSize(1, 1)));
    return hit(widget, place,
               [](QWidget* there, QPoint point) { QTest::mouseDClick(there, Qt::LeftButton, {}, point); });
}

void Hands::drag(QWidget* widget, QPoint from, QPoint to) const {
    bringIntoSight(widget, QRect(from, QSize(1, 1)));
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) QTest::mouseMove(widget, from + (to - from) * step / 4);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
    QCoreApplication::processEvents();
}

bool Hands::clickOn(const QString& name) const {
    QWidget* target = named(name);
    if (!target) return false;
    bringIntoSight(target, target->rect());
    return click(target, target->rect().center());
}

//! By Tab, which comes to everything; only a table keeps it for its cells, and Ctrl+Tab leads out of it.
bool Hands::walkTo(const QString& name) {
    constexpr int farthest = 200;
    m_trail.clear();
    for (int i = 0; i < farthest; ++i) {
        if (isNamed(focus(), name)) return true;
        m_trail << nameOf(focus());
        const auto* table = qobject_cast<const QTableView*>(focus());
        const bool keepsTab = table && table->tabKeyNavigation();
        QTest::keyClick(focus(), Qt::Key_Tab, keepsTab ? Qt::ControlModifier : Qt::NoModifier);
    }
    return false;
}

bool Hands::press(const QString& name) {
    if (!hasKeys()) return clickOn(name);
    if (!walkTo(name)) return false;
    keys(Qt::Key_Space);
    return true;
}

bool Hands::pick(const QString& name) {
    if (!hasKeys()) return clickOn(name);
    auto* wanted = qobject_cast<QAbstractButton*>(named(name));
    if (!wanted || !wanted->group()) return false;
    const QList<QAbstractButton*> all = wanted->group()->buttons();
    const bool isThere = std::any_of(all.begin(), all.end(), [&](const QAbstractButton* one) {
        return (!wanted->group()->checkedButton() || one->isChecked()) && walkTo(nameOf(one));
    });
    for (int i = 0; isThere && i < all.size() && focus() != wanted; ++i) QTest::keyClick(focus(), Qt::Key_Right);
    if (focus() == wanted && !wanted->isChecked()) QTest::keyClick(wanted, Qt::Key_Space);
    return wanted->isChecked();
}

bool Hands::write(const QString& name, const QString& text) {
    if (!reach(name)) return false;
    QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
    type(text);
    return true;
}

bool Hands::takeFrom(QAbstractItemView* popup, const QString& entry) const {
    const QModelIndex wanted = lineOf(popup, entry);
    if (!wanted.isValid()) return false;
    if (!hasKeys()) {
        QTest::qWait(2 * quickHand); // the click that opens a list chooses nothing in it
        popup->scrollTo(wanted);
        QTest::mouseMove(popup->viewport(), popup->visualRect(wanted).center());
        QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualRect(wanted).center());
        QCoreApplication::processEvents();
        return true;
    }
    for (int i = 0; i < popup->model()->rowCount() && popup->currentIndex() != wanted; ++i)
        keys(popup->currentIndex().row() > wanted.row() ? Qt::Key_Up : Qt::Key_Down);
    if (popup->currentIndex() != wanted) return false;
    keys(Qt::Key_Return);
    return true;
}

bool Hands::choose(const QString& name, const QString& entry) {
    if (!reach(name)) return false;
    auto* box = qobject_cast<QComboBox*>(hasKeys() ? focus() : named(name));
    const int row = box ? box->findText(entry) : -1;
    if (row < 0) return false;
    if (hasKeys()) keys(Qt::Key_Down, Qt::AltModifier);
    if (!openList() && !QTest::qWaitFor([] { return openList() != nullptr; })) return false;
    // What was stored before may be read once more before this is.
    return takeFrom(openList(), entry) && QTest::qWaitFor([&] { return box->currentText() == entry; });
}

bool Hands::takeOffer(const QString& entry) {
    const auto isOffered = [&] { return openList() && lineOf(openList(), entry).isValid(); };
    return QTest::qWaitFor(isOffered) && takeFrom(openList(), entry);
}

bool Hands::find(const QString& name, const QString& letters, const QString& entry) {
    return write(name, letters) && takeOffer(entry);
}

bool Hands::turnTo(const QString& bar, const QString& tab) {
    auto* tabs = qobject_cast<QTabBar*>(named(bar));
    if (!tabs) return false;
    int wanted = -1;
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == tab) wanted = i;
    }
    if (wanted < 0 || (hasKeys() && !walkTo(bar))) return false;
    if (!hasKeys()) return click(tabs, tabs->tabRect(wanted).center());
    for (int i = 0; i < tabs->count() && tabs->currentIndex() != wanted; ++i)
        keys(tabs->currentIndex() > wanted ? Qt::Key_Left : Qt::Key_Right);
    return tabs->currentIndex() == wanted;
}

QModelIndex Hands::cellOf(const QAbstractItemView* view, int row, const QString& column) const {
    for (int i = 0; view && i < view->model()->columnCount(); ++i) {
        const auto* grid = qobject_cast<const QTableView*>(view);
        if (grid && grid->isColumnHidden(i)) continue;
        if (view->model()->headerData(i, Qt::Horizontal).toString() == column) return view->model()->index(row, i);
    }
    return {};
}

int Hands::rowOf(const QString& name, const QString& column, const QString& text) const {
    const QAbstractItemView* view = table(name);
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        if (cellOf(view, row, column).data().toString() == text) return row;
    }
    return -1;
}

bool Hands::walkIn(QAbstractItemView* view, const QModelIndex& index) const {
    const auto* grid = qobject_cast<QTableView*>(view);
    const auto place = [&](const QModelIndex& one) {
        return grid ? grid->horizontalHeader()->visualIndex(one.column()) : one.column();
    };
    keys(Qt::Key_Home, Qt::ControlModifier);
    constexpr int farthest = 200;
    for (int i = 0; i < farthest && view->currentIndex().row() != index.row(); ++i)
        keys(view->currentIndex().row() > index.row() ? Qt::Key_Up : Qt::Key_Down);
    for (int i = 0; i < farthest && view->currentIndex() != index; ++i)
        keys(place(view->currentIndex()) > place(index) ? Qt::Key_Left : Qt::Key_Right);
    return view->currentIndex() == index;
}

bool Hands::chooseLine(QAbstractItemView* list, const QModelIndex& index) {
    if (hasKeys()) return walkIn(list, index);
    bringIntoSight(list, list->rect());
    list->scrollTo(index);
    QCoreApplication::processEvents();
    return click(list->viewport(), list->visualRect(index).center()) && list->currentIndex() == index;
}

bool Hands::goTo(const QString& name, int row, const QString& column) {
    QAbstractItemView* view = table(name);
    const QModelIndex index = cellOf(view, row, column);
    if (!index.isValid() || (hasKeys() && !walkTo(name))) return false;
    return chooseLine(view, index);
}

bool Hands::begin(const QString& name, int row, const QString& column, const QString& text) {
    if (!goTo(name, row, column)) return false;
    QAbstractItemView* view = table(name);
    if (!hasKeys() && !doubleClick(view->viewport(), view->visualRect(view->currentIndex()).center())) return false;
    type(text);
    return true;
}

bool Hands::fill(const QString& name, int row, const QString& column, const QString& text) {
    if (!begin(name, row, column, text)) return false;
    if (hasKeys()) {
        keys(Qt::Key_Return);
        return true;
    }
    QAbstractItemView* view = table(name);
    const QModelIndex here = view->currentIndex();
    const QModelIndex other = here.row() > 0 ? here.siblingAtRow(here.row() - 1) : here.siblingAtRow(here.row() + 1);
    if (other.isValid()) return click(view->viewport(), view->visualRect(other).center());
    const QString search = QStringLiteral("Search in this table");
    return named(search) ? clickOn(search)
                         : click(view->viewport(), view->viewport()->rect().bottomLeft() + QPoint(4, -4));
}

bool Hands::chooseIn(const QString& name, int row, const QString& column, const QString& entry) {
    if (!goTo(name, row, column)) return false;
    QAbstractItemView* view = table(name);
    if (hasKeys())
        keys(Qt::Key_Down, Qt::AltModifier);
    else if (!doubleClick(view->viewport(), view->visualRect(view->currentIndex()).center()))
        return false;
    return takeOffer(entry);
}

bool Hands::tickLine(const QString& name, const QString& line) {
    QAbstractItemView* list = table(name);
    if (!list || (hasKeys() && !walkTo(name))) return false;
    const auto isThere = [&] { return lineOf(list, line).isValid(); };
    if (!QTest::qWaitFor(isThere)) return false;
    if (hasKeys()) {
        // Lines are filled anew when what was typed before is stored.
        const auto isReached = [&] { return walkIn(list, lineOf(list, line)); };
        if (!QTest::qWaitFor(isReached)) return false;
        keys(Qt::Key_Space);
        return true;
    }
    const QModelIndex index = lineOf(list, line);
    bringIntoSight(list, list->rect());
    list->scrollTo(index);
    const QRect row = list->visualRect(index);
    return click(list->viewport(), QPoint(row.left() + row.height() / 2, row.center().y()));
}

} // namespace rs::test
