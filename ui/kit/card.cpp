// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/card.h"

#include "kit/label.h"

#include <QBoxLayout>

namespace rs::kit {

using theme::Token;
using theme::Type;

Card::Card(QWidget* parent) : Panel(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::card, theme::space::field, theme::space::card, theme::space::card);
    column->setSpacing(theme::space::field);
    m_head = new QWidget(this);
    m_headRow = new QHBoxLayout(m_head);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_title = new Label(Type::CardTitle, Token::Text, m_head);
    m_amount = new Label(Type::Body, Token::Secondary, m_head);
    m_headRow->addWidget(m_title);
    m_headRow->addWidget(m_amount);
    m_headRow->addStretch();
    column->addWidget(m_head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(theme::space::field);
    column->addLayout(m_body, 1);
    m_head->hide();
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
    m_head->setVisible(!title.isEmpty());
}

void Card::setAmount(const QString& amount) { m_amount->setText(amount); }

void Card::addHeaderWidget(QWidget* widget) {
    m_headRow->addWidget(widget);
    m_head->show();
}

} // namespace rs::kit
