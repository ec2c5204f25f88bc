// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/statefilter.h"

#include "kit/flowlayout.h"
#include "kit/theme/theme.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

namespace rs::plan {

namespace {
constexpr const char* codeProperty = "rsState";
}

StateFilter::StateFilter(QWidget* parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_row(new kit::FlowLayout(this)) {
    m_row->setSpacing(kit::theme::space::hair);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton* button, bool checked) {
        if (checked && !signalsBlocked()) Q_EMIT chosen(button->property(codeProperty).toString());
    });
}

QPushButton* StateFilter::add(const QString& code) {
    auto* button = new QPushButton(this);
    button->setCheckable(true);
    button->setProperty(codeProperty, code);
    kit::theme::makeSmall(button);
    m_group->addButton(button);
    m_row->addWidget(button);
    return button;
}

void StateFilter::setStates(const QList<State>& states) {
    const QSignalBlocker quiet(this);
    const QString before = current();
    const QList<QAbstractButton*> old = m_group->buttons();
    for (QAbstractButton* one : old) {
        const QString code = one->property(codeProperty).toString();
        const bool stays = std::any_of(states.begin(), states.end(), [&](const State& s) { return s.code == code; });
        if (!stays) delete one;
    }
    for (const State& state : states) {
        QPushButton* one = button(state.code);
        if (!one) one = add(state.code);
        //: A state and how many are in it
        one->setText(tr("%1 · %2").arg(state.words, QLocale().toString(state.amount)));
    }
    setCurrent(before);
}

QString StateFilter::current() const {
    const QAbstractButton* checked = m_group->checkedButton();
    return checked ? checked->property(codeProperty).toString() : QString();
}

void StateFilter::setCurrent(const QString& code) {
    const QSignalBlocker quiet(this);
    QPushButton* wanted = button(code);
    if (!wanted) wanted = button({});
    if (wanted) wanted->setChecked(true);
}

QPushButton* StateFilter::button(const QString& code) const {
    for (QAbstractButton* one : m_group->buttons()) {
        if (one->property(codeProperty).toString() == code) return static_cast<QPushButton*>(one);
    }
    return nullptr;
}

} // namespace rs::plan
