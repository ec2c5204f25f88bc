// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/undobar.h"

#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QToolButton>

namespace rs::kit {

using namespace Qt::StringLiterals;
using theme::Token;

UndoBar::UndoBar(QWidget* parent) : Panel({Token::InfoTint, Token::Accent, theme::cardRadius, 1}, parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::field, theme::space::hair, theme::space::hair, theme::space::hair);
    m_text = new Label(theme::Type::Body, Token::Text, this);
    m_undo = new QPushButton(this);
    m_undo->setIcon(theme::icon(u"undo"_s, Token::Accent));
    theme::makeLink(m_undo);
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(theme::icon(u"close"_s, Token::Secondary));
    row->addWidget(new IconLabel(u"check"_s, Token::Ok, theme::smallIcon, this));
    row->addWidget(m_text);
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    retranslate();
    hide();
}

void UndoBar::showChange(const QString& sentence) {
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
}

QString UndoBar::text() const { return m_text->text(); }

void UndoBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Panel::changeEvent(event);
}

void UndoBar::retranslate() {
    m_undo->setText(tr("Undo"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace rs::kit
