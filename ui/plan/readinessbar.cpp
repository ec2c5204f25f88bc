// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/readinessbar.h"

#include "kit/label.h"
#include "models/celltext.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

ReadinessBar::ReadinessBar(QWidget* parent)
    : QWidget(parent),
      m_word(new kit::Label(Type::Caption, Token::Secondary, this)),
      m_number(new kit::Label(Type::Strong, Token::Text, this)),
      m_bar(new QProgressBar(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::hair, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_word, 1);
    row->addWidget(m_number);
    column->addLayout(row);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    m_bar->setFixedHeight(space::row);
    column->addWidget(m_bar);
    setFixedWidth(kit::theme::scaled(132, 148));
    retranslate();
}

void ReadinessBar::setPercent(int percent) {
    m_percent = percent;
    m_bar->setUpdatesEnabled(false); // it would paint the whole window at once, and the rest of the plan comes after
    m_bar->setValue(percent);
    m_bar->setUpdatesEnabled(true);
    retranslate();
}

void ReadinessBar::retranslate() {
    const bool russian = models::windowLanguage() == base::Language::Russian;
    m_word->setText(tr("Readiness"));
    m_number->setText(russian ? u"%1\u00a0%"_s.arg(m_percent) : u"%1%"_s.arg(m_percent));
    m_bar->setAccessibleName(tr("Readiness"));
}

} // namespace rs::plan
