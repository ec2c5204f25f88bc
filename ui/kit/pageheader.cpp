// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pageheader.h"

#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/schoolstyle.h"
#include "kit/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace rs::kit {

using theme::Token;
using theme::Type;

QString tipOf(const QAction* action) {
    const QString text = action->iconText();
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
}

QPushButton* buttonFor(QAction* action, QWidget* parent) {
    auto* button = new QPushButton(parent);
    const auto follow = [button, action] {
        button->setText(action->text().remove(u'&')); // the letter is the menu's: two owners of Alt+S open neither
        const bool primary = button->property(theme::property::primary).toBool();
        const QString name = action->icon().name();
        button->setIcon(primary && !name.isEmpty() ? theme::icon(name, Token::OnFill) : action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(tipOf(action));
        if (button->menu() != action->menu()) button->setMenu(action->menu());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

PageHeader::PageHeader(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space::field);
    m_title = new Label(Type::PageTitle, Token::Text, this);
    m_amount = new Label(Type::Body, Token::Secondary, this);
    m_amount->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way before a button is cut
    m_amount->setWordWrap(true);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(theme::space::row);
    row->addWidget(m_title);
    row->addWidget(m_amount, 1);
    row->addLayout(m_actions);
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

int PageHeader::widthBesideTitle() const { return minimumSizeHint().width() - m_title->minimumSizeHint().width(); }

void PageHeader::setAmount(const QString& text) {
    m_amount->setText(text);
    m_amount->setToolTip(text);
}

QString PageHeader::amount() const { return m_amount->text(); }

void PageHeader::addWidget(QWidget* widget) {
    m_actions->insertWidget(m_actions->count() - (m_primary ? 1 : 0), widget);
}

QPushButton* PageHeader::addButton(QAction* action) {
    QPushButton* button = buttonFor(action, this);
    addWidget(button);
    return button;
}

QPushButton* PageHeader::setPrimary(QAction* action) {
    delete m_primary;
    m_primary = buttonFor(action, this);
    theme::makePrimary(m_primary);
    m_actions->addWidget(m_primary);
    return m_primary;
}

} // namespace rs::kit
