// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/markaccess.h"

#include <QPointer>

namespace rs::kit {

namespace {

//! One part of a widget.
class OneMark : public QAccessibleInterface {
public:
    OneMark(QWidget* widget, int mark) : m_widget(widget), m_mark(mark) {}

    [[nodiscard]] bool isValid() const override { return marks() && m_mark < marks()->markCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return isValid() && what == QAccessible::Name ? marks()->markWords(m_mark) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        const QRect place = marks()->markRect(m_mark);
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid() || marks()->currentMark() < 0) return state;
        state.selectable = state.focusable = true;
        state.selected = marks()->currentMark() == m_mark;
        state.focused = state.selected && m_widget->hasFocus();
        return state;
    }

private:
    [[nodiscard]] const MarkedWidget* marks() const { return dynamic_cast<const MarkedWidget*>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    int m_mark;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object) {
    return dynamic_cast<MarkedWidget*>(object) ? new MarkAccess(static_cast<QWidget*>(object)) : nullptr;
}

} // namespace

void MarkAccess::install() {
    static const bool done = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(done)
}

MarkAccess::MarkAccess(QWidget* widget) : QAccessibleWidget(widget, QAccessible::List) {}

MarkAccess::~MarkAccess() {
    for (const QAccessible::Id id : std::as_const(m_children)) QAccessible::deleteAccessibleInterface(id);
}

const MarkedWidget* MarkAccess::marks() const { return dynamic_cast<const MarkedWidget*>(widget()); }

int MarkAccess::childCount() const { return marks() ? marks()->markCount() : 0; }

QAccessibleInterface* MarkAccess::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    while (m_children.size() <= index)
        m_children << QAccessible::registerAccessibleInterface(new OneMark(widget(), int(m_children.size())));
    return QAccessible::accessibleInterface(m_children.at(index));
}

QAccessibleInterface* MarkAccess::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i) {
        if (marks()->markRect(i).contains(widget()->mapFromGlobal(QPoint(x, y)))) return child(i);
    }
    return nullptr;
}

QAccessibleInterface* MarkAccess::focusChild() const {
    return marks() && widget()->hasFocus() ? child(marks()->currentMark()) : nullptr;
}

int MarkAccess::indexOfChild(const QAccessibleInterface* child) const {
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child) return i;
    }
    return -1;
}

} // namespace rs::kit
