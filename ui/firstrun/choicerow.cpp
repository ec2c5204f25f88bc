// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/choicerow.h"

#include "kit/label.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace rs::firstrun {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

ChoiceRow::ChoiceRow(const QString& icon, QWidget* parent)
    : Panel(parent),
      m_question(new kit::Label(Type::Body, Token::Text, this)),
      m_sentence(new kit::Label(Type::Caption, Token::Secondary, this)),
      m_button(new QPushButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::card, space::field, space::card, space::field);
    row->setSpacing(space::card);
    row->addWidget(new kit::IconLabel(icon, Token::Secondary, kit::theme::toolIcon, this));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_sentence->setWordWrap(true);
    words->addWidget(m_question);
    words->addWidget(m_sentence);
    row->addLayout(words, 1);
    kit::theme::makeSmall(m_button);
    row->addWidget(m_button);
}

void ChoiceRow::setTexts(const QString& question, const QString& sentence, const QString& button) {
    m_question->setText(question);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setAccessibleDescription(sentence);
    setAccessibleName(question);
}

QString ChoiceRow::question() const { return m_question->text(); }

} // namespace rs::firstrun
