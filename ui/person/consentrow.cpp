// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/consentrow.h"

#include "kit/statelabel.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>

namespace rs::person {

using namespace Qt::StringLiterals;
using kit::theme::Token;

namespace {

QString dayOf(qint64 moment) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment).date(), QLocale::ShortFormat);
}

} // namespace

ConsentRow::ConsentRow(QWidget* parent)
    : QWidget(parent),
      m_state(new kit::StateLabel(this)),
      m_give(new QPushButton(this)),
      m_withdraw(new QPushButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::theme::space::row);
    row->addWidget(m_state);
    row->addStretch();
    for (QPushButton* button : {m_give, m_withdraw}) {
        kit::theme::makeSmall(button);
        row->addWidget(button);
    }
    connect(m_give, &QPushButton::clicked, this, &ConsentRow::given);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentRow::withdrawn);
}

void ConsentRow::showConsent(const services::PersonConsent& consent) {
    m_consent = consent;
    retranslate();
}

void ConsentRow::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    retranslate();
}

void ConsentRow::retranslate() {
    if (m_consent.withdrawn)
        m_state->setState(u"close"_s, Token::Problem, tr("Withdrawn %1").arg(dayOf(*m_consent.withdrawn)));
    else if (m_consent.given)
        m_state->setState(u"check"_s, Token::Ok, tr("Given %1").arg(dayOf(*m_consent.given)));
    else
        m_state->setState(u"info"_s, Token::Secondary, tr("Not asked"), Token::Secondary);
    //: Button: this person has given consent
    m_give->setText(tr("Record consent"));
    m_withdraw->setText(tr("Withdraw"));
    m_give->setVisible(!m_readOnly && !m_consent.stands());
    m_withdraw->setVisible(!m_readOnly && m_consent.stands());
}

} // namespace rs::person
