// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/costspage.h"

#include "domain/registry.h"
#include "kit/label.h"
#include "kit/panel.h"
#include "services/deliver.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>

namespace rs::tables {

using kit::Label;
using kit::theme::Token;
using kit::theme::Type;
using services::CostSum;
namespace space = kit::theme::space;

namespace {

QString amountText(double amount) { return QLocale().toString(amount, 'f', amount == double(qint64(amount)) ? 0 : 2); }

} // namespace

CostsPage::CostsPage(services::Workspace& workspace, QWidget* parent)
    : RecordPage(workspace, domain::entity(u"cost"), parent),
      m_workspace(workspace),
      m_panel(new kit::Panel(this)),
      m_grid(new QGridLayout(m_panel)) {
    m_grid->setContentsMargins(space::card, space::field, space::card, space::field);
    m_grid->setHorizontalSpacing(space::block);
    m_grid->setVerticalSpacing(space::hair);
    m_grid->setColumnStretch(4, 1);
    body()->addWidget(m_panel);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CostsPage::read);
    const auto again = [this] { m_soon.start(); };
    connect(&table().model(), &models::RecordTableModel::asked, this, again);
    connect(&workspace, &services::Workspace::changed, this, again);
    showSums();
}

void CostsPage::read() {
    using services::CostSums;
    const base::Id school = table().model().query().parent;
    if (school.isNull()) return;
    services::deliver(
        m_workspace.read<CostSums>([school](storage::Store& store) { return services::costsOf(store, school); }), this,
        [this, school](const base::Result<CostSums>& sums) {
            if (!sums || school != table().model().query().parent) return;
            m_sums = *sums;
            showSums();
            Q_EMIT sumsChanged();
        });
}

void CostsPage::addLine(int row, const CostSum& sum) {
    const bool total = &sum == &m_sums.all;
    const double left = sum.planned - sum.actual;
    const QString payer = total ? tr("Altogether") : sum.payer.isEmpty() ? tr("nobody named") : sum.payer;
    const QString words[] = {payer, amountText(sum.planned), amountText(sum.actual), amountText(left)};
    for (int column = 0; column < 4; ++column) {
        const bool over = column == 3 && left < 0;
        auto* label = new Label(total ? Type::Strong : Type::Body, over ? Token::Problem : Token::Text, m_panel);
        label->setTextFormat(Qt::PlainText);
        label->setText(words[column]);
        m_grid->addWidget(label, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    }
}

void CostsPage::showSums() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_panel->setVisible(m_sums.all.lines > 0);
    if (m_sums.all.lines == 0) return;
    const QString titles[] = {tr("Who pays"), tr("Planned"), tr("Actual"), tr("Left")};
    for (int column = 0; column < 4; ++column) {
        auto* title = new Label(Type::Caption, Token::Secondary, m_panel);
        title->setText(titles[column]);
        m_grid->addWidget(title, 0, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    }
    int row = 1;
    if (m_sums.payers.size() > 1) {
        for (const CostSum& sum : std::as_const(m_sums.payers)) addLine(row++, sum);
    }
    addLine(row, m_sums.all);
    m_panel->setAccessibleName(tr("Sums"));
}

void CostsPage::changeEvent(QEvent* event) {
    RecordPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showSums();
}

} // namespace rs::tables
