// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/emptystate.h"

#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

namespace rs::kit {

using theme::Token;

namespace {
constexpr int emptyIcon = 40;
constexpr int lineLength = 420;
constexpr int mostActions = 2;
} // namespace

EmptyState::EmptyState(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::space::card);
    m_icon = new IconLabel({}, Token::Disabled, emptyIcon, this);
    m_text = new Label(theme::Type::CardTitle, Token::Secondary, this);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(lineLength);
    m_row = new QHBoxLayout;
    m_row->addStretch();
    m_row->addStretch();
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    auto* line = new QHBoxLayout; // an aligned item would be measured as if it had the whole width
    line->addStretch();
    line->addWidget(m_text);
    line->addStretch();
    column->addLayout(line);
    column->addLayout(m_row);
    column->addStretch();
}

void EmptyState::setMessage(const QString& icon, const QString& sentence) {
    m_icon->setIcon(icon, Token::Disabled);
    m_text->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setActions(const QList<QAction*>& actions) {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (QAction* action : actions) {
        if (m_buttons.size() == mostActions) break;
        QPushButton* button = buttonFor(action, this);
        if (m_buttons.isEmpty()) theme::makePrimary(button);
        m_row->insertWidget(m_row->count() - 1, button);
        m_buttons.append(button);
    }
}

QString EmptyState::sentence() const { return m_text->text(); }

} // namespace rs::kit
