// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/importcards.h"

#include "kit/numbercard.h"
#include "transfer/importdelegate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QTabBar>

namespace rs::transfer {

namespace space = kit::theme::space;

namespace {
constexpr ImportCards::Outcome outcomes[] = {ImportCards::Outcome::New, ImportCards::Outcome::Update,
                                             ImportCards::Outcome::Similar, ImportCards::Outcome::Rejected};
} // namespace

ImportCards::ImportCards(QWidget* parent) : QWidget(parent), m_tabs(new QTabBar) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::field);
    for (const Outcome outcome : outcomes) {
        const OutcomeSign sign = signOf(outcome);
        auto* card = new kit::NumberCard(sign.icon, sign.tone);
        m_cards[int(outcome)] = card;
        row->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, outcome] {
            const int tab = int(outcome) + 1;
            m_tabs->setCurrentIndex(m_tabs->currentIndex() == tab ? 0 : tab);
            choose(m_tabs->currentIndex());
        });
    }
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    for (int i = 0; i < 5; ++i) m_tabs->addTab(QString());
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportCards::choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::row);
    column->addLayout(row);
    column->addWidget(m_tabs);
    retranslate();
}

void ImportCards::choose(int tab) {
    for (const Outcome outcome : outcomes) m_cards[int(outcome)]->setChecked(tab == int(outcome) + 1);
    if (tab == 0)
        Q_EMIT chosen(std::nullopt);
    else
        Q_EMIT chosen(outcomes[tab - 1]);
}

void ImportCards::reset() {
    m_tabs->setCurrentIndex(0);
    choose(0);
}

void ImportCards::showPlan(const services::ImportPlan& plan, qint64 rows) {
    m_rows = rows;
    for (const Outcome outcome : outcomes) m_cards[int(outcome)]->setNumber(plan.count(outcome));
    m_cards[int(Outcome::Rejected)]->setProblem(plan.count(Outcome::Rejected) > 0);
    retranslate();
}

void ImportCards::retranslate() {
    const auto amount = [this](Outcome outcome) { return int(m_cards[int(outcome)]->number()); };
    m_cards[0]->setTexts(tr("new", nullptr, amount(Outcome::New)), tr("become participants of the school"));
    m_cards[1]->setTexts(tr("will update", nullptr, amount(Outcome::Update)), tr("found by e-mail or phone"));
    m_cards[2]->setTexts(tr("similar", nullptr, amount(Outcome::Similar)), tr("decide now or after the import"));
    m_cards[3]->setTexts(tr("with errors", nullptr, amount(Outcome::Rejected)),
                         tr("do not go in, can be saved to a file"));
    const QLocale locale;
    const auto title = [&locale](const QString& word, qint64 number) { return word + u' ' + locale.toString(number); };
    m_tabs->setTabText(0, title(tr("All"), m_rows));
    m_tabs->setTabText(1, title(tr("New rows"), amount(Outcome::New)));
    m_tabs->setTabText(2, title(tr("Updating"), amount(Outcome::Update)));
    m_tabs->setTabText(3, title(tr("Similar rows"), amount(Outcome::Similar)));
    m_tabs->setTabText(4, title(tr("Errors"), amount(Outcome::Rejected)));
}

void ImportCards::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace rs::transfer
