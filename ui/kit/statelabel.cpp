// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/statelabel.h"

#include "kit/label.h"

#include <QBoxLayout>

namespace rs::kit {

using theme::Token;

StateLabel::StateLabel(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space::hair);
    m_icon = new IconLabel({}, Token::Text, theme::smallIcon, this);
    m_word = new Label(theme::Type::Body, Token::Text, this);
    row->addWidget(m_icon);
    row->addWidget(m_word);
}

void StateLabel::setState(const QString& icon, Token iconTone, const QString& word, Token wordTone) {
    m_icon->setIcon(icon, iconTone);
    m_icon->setVisible(!icon.isEmpty());
    m_word->setTone(wordTone);
    m_word->setText(word);
    setAccessibleName(word);
}

QString StateLabel::word() const { return m_word->text(); }
QString StateLabel::iconName() const { return m_icon->iconName(); }

} // namespace rs::kit
