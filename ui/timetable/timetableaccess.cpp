// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/timetableaccess.h"

#include "timetable/timetableview.h"

namespace rs::timetable {

using base::Id;

namespace {

//! A session of a timetable: its words, its place on the screen, whether it is the current one.
class SessionAccess : public QAccessibleInterface {
public:
    SessionAccess(TimetableView* view, const Id& session) : m_view(view), m_session(session) {}

    [[nodiscard]] const Id& session() const { return m_session; }
    [[nodiscard]] bool isValid() const override { return m_view && m_view->session(m_session); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return m_view && what == QAccessible::Name ? m_view->wordsOf(m_session) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!m_view) return {};
        const QRect place = m_view->sessionRect(m_session);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        const bool isCurrent = m_view && m_view->current() == m_session;
        state.selectable = state.focusable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_view->hasFocus();
        return state;
    }

private:
    QPointer<TimetableView> m_view;
    Id m_session;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object) {
    auto* view = qobject_cast<TimetableView*>(object);
    return view ? new TimetableAccess(view) : nullptr;
}

} // namespace

void TimetableAccess::install() {
    static const bool done = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(done)
}

TimetableAccess::TimetableAccess(QWidget* view) : QAccessibleWidget(view, QAccessible::List) {}

TimetableAccess::~TimetableAccess() {
    for (const QAccessible::Id id : std::as_const(m_children)) QAccessible::deleteAccessibleInterface(id);
}

TimetableView* TimetableAccess::view() const { return static_cast<TimetableView*>(widget()); }

int TimetableAccess::childCount() const { return widget() ? int(view()->shown().size()) : 0; }

QAccessibleInterface* TimetableAccess::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    const Id session = view()->shown().at(index);
    if (!m_children.contains(session))
        m_children.insert(session, QAccessible::registerAccessibleInterface(new SessionAccess(view(), session)));
    return QAccessible::accessibleInterface(m_children.value(session));
}

QAccessibleInterface* TimetableAccess::childAt(int x, int y) const {
    if (!widget()) return nullptr;
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    for (int i = childCount() - 1; i >= 0; --i) {
        if (view()->sessionRect(view()->shown().at(i)).contains(point)) return child(i);
    }
    return nullptr;
}

QAccessibleInterface* TimetableAccess::focusChild() const {
    if (!widget() || !view()->hasFocus()) return nullptr;
    return child(int(view()->shown().indexOf(view()->current())));
}

int TimetableAccess::indexOfChild(const QAccessibleInterface* child) const {
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child) return i;
    }
    return -1;
}

} // namespace rs::timetable
