// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/selectionbar.h"

#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace rs::kit {

using namespace Qt::StringLiterals;
using theme::Token;

SelectionBar::SelectionBar(QWidget* parent) : Panel({Token::InfoTint, Token::Line, theme::cardRadius, 1}, parent) {
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(theme::space::field, theme::space::hair, theme::space::field, theme::space::hair);
    m_amount = new Label(theme::Type::Strong, Token::Text, this);
    m_hint = new Label(theme::Type::Caption, Token::Secondary, this);
    m_more = new QToolButton(this);
    m_more->setIcon(theme::icon(u"more"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(new QMenu(m_more));
    theme::makeSmall(m_more);
    m_row->addWidget(m_amount);
    m_row->addSpacing(theme::space::row);
    m_row->addWidget(m_more);
    m_row->addStretch();
    m_row->addWidget(m_hint);
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    retranslate();
    hide();
}

void SelectionBar::setActions(const QList<QAction*>& actions) {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_actions = actions;
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        theme::makeSmall(button);
        m_row->insertWidget(m_row->indexOf(m_more), button);
        m_buttons.append(button);
    }
    fit();
}

void SelectionBar::setAmount(int rows) {
    m_rows = rows;
    retranslate();
    setVisible(rows >= 2);
}

//! The buttons give way, so they must not keep the window wide.
QSize SelectionBar::minimumSizeHint() const {
    const int width = m_amount->sizeHint().width() + m_more->sizeHint().width() + 4 * theme::space::field;
    return QSize(width, Panel::sizeHint().height());
}

void SelectionBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Panel::changeEvent(event);
}

void SelectionBar::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    fit();
}

void SelectionBar::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    fit();
}

void SelectionBar::fit() {
    const int gap = m_row->spacing();
    const int fixed = m_amount->sizeHint().width() + m_more->sizeHint().width() + 2 * theme::space::field + 4 * gap;
    int left = width() - fixed;
    m_more->menu()->clear();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        left -= m_buttons[i]->sizeHint().width() + gap;
        const bool fits = left >= 0;
        m_buttons[i]->setVisible(fits && m_actions[i]->isVisible());
        if (!fits) m_more->menu()->addAction(m_actions[i]);
    }
    m_more->setVisible(!m_more->menu()->isEmpty());
    m_hint->setVisible(left > m_hint->sizeHint().width() + gap);
}

void SelectionBar::retranslate() {
    m_amount->setText(tr("Selected: %L1").arg(m_rows));
    m_hint->setText(tr("Esc clears the selection"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    setAccessibleName(m_amount->text());
    fit();
}

} // namespace rs::kit
