// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/choicecard.h"

#include "kit/label.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPushButton>

namespace rs::kit {

using theme::Token;
using theme::Type;

namespace {
constexpr int bigIcon = 28;
constexpr int inner = 20;
} // namespace

ChoiceCard::ChoiceCard(const QString& icon, Weight weight, QWidget* parent) : Panel(parent) {
    const bool isDefault = weight == Weight::Default;
    if (isDefault) setSurface({Token::Base, Token::Accent, theme::cardRadius, 2});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inner, inner, inner, inner);
    column->setSpacing(theme::space::row);
    auto* sign = new IconLabel(icon, Token::Accent, bigIcon, this);
    m_title = new Label(Type::CardTitle, Token::Text, this);
    m_text = new Label(Type::Body, Token::Secondary, this);
    m_button = new QPushButton(this);
    for (Label* label : {m_title, m_text}) label->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (isDefault) theme::makePrimary(m_button);
    column->addWidget(sign);
    column->addSpacing(theme::space::row);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addSpacing(theme::space::row);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &ChoiceCard::chosen);
}

void ChoiceCard::setTexts(const QString& title, const QString& text, const QString& button) {
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setAccessibleDescription(text);
    setAccessibleName(title);
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT chosen();
}

} // namespace rs::kit
