// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/resolvedtab.h"

#include "kit/celldelegate.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/theme/icon.h"
#include "kit/theme/tokens.h"
#include "models/celltext.h"
#include "review/resolvedmodel.h"
#include "services/deliver.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

namespace rs::review {

using namespace Qt::StringLiterals;
using base::Result;
using services::Changes;
using services::ReviewDecision;
namespace space = kit::theme::space;

namespace {

void dress(QTableView* table) {
    table->setItemDelegate(new kit::CellDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kit::theme::scaled(space::field, 30));
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(ResolvedModel::People, QHeaderView::Stretch);
    const int character = table->fontMetrics().averageCharWidth();
    header->resizeSection(ResolvedModel::When, 20 * character);
    header->resizeSection(ResolvedModel::Decision, 20 * character);
    header->resizeSection(ResolvedModel::Who, 16 * character);
}

} // namespace

ResolvedTab::ResolvedTab(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new ResolvedModel(this)),
      m_table(new QTableView(this)),
      m_back(new QPushButton(this)),
      m_problem(new kit::InlineMessage(this)),
      m_empty(new kit::EmptyState(this)) {
    build();
    connect(&workspace, &services::Workspace::stateChanged, this, &ResolvedTab::showState);
    connect(m_back, &QPushButton::clicked, this, &ResolvedTab::takeBack);
    connect(&workspace, &services::Workspace::changed, this, [this] {
        if (isVisible()) refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResolvedTab::showState);
    retranslate();
}

void ResolvedTab::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::row);
    m_table->setModel(m_model);
    dress(m_table);
    m_table->installEventFilter(this);
    m_back->setIcon(kit::theme::icon(u"undo"_s));
    for (QWidget* part :
         {static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty)})
        column->addWidget(part, part == m_problem ? 0 : 1);
    column->addWidget(m_back, 0, Qt::AlignRight);
}

void ResolvedTab::refresh() {
    const quint64 job = ++m_job;
    const auto read =
        m_workspace.read<QList<ReviewDecision>>([](storage::Store& store) { return services::reviewDecisions(store); });
    services::deliver(read, this, [this, job](const Result<QList<ReviewDecision>>& decisions) {
        if (job != m_job) return;
        const int row = m_table->currentIndex().row();
        if (decisions) m_model->setDecisions(*decisions);
        const int last = m_model->rowCount() - 1;
        if (last >= 0) m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, last), 0));
        showState();
        Q_EMIT refreshed();
    });
}

void ResolvedTab::takeBack() {
    const int row = m_table->currentIndex().row();
    if (row < 0 || m_busy || !m_workspace.isWritable()) return;
    m_busy = true;
    m_problem->dismiss();
    const ReviewDecision decision = m_model->decision(row);
    const auto done = m_workspace.run<Changes>([this, decision](storage::Store& store) -> Result<Changes> {
        RS_ASSIGN(const Changes changes, services::takeBack(store, decision, m_workspace.author()));
        m_workspace.announce(changes);
        return changes;
    });
    services::deliver(done, this,
                      [this, kind = decision.kind](const Result<Changes>& changes) { landBack(kind, changes); });
}

void ResolvedTab::landBack(ReviewDecision::Kind kind, const Result<Changes>& changes) {
    m_busy = false;
    refresh();
    if (!changes)
        m_problem->showMessage(kit::Severity::Problem,
                               services::Words::of(models::windowLanguage()).sentence(changes.error()));
    else if (kind == ReviewDecision::Kind::Conflict)
        Q_EMIT takenBack(tr("The conflict is open again"), true);
    else if (kind == ReviewDecision::Kind::Merged)
        Q_EMIT takenBack(tr("The merge is taken back: both cards are there again"), true);
    else
        Q_EMIT takenBack(tr("The pair stands under similar people again"), false);
    m_table->setFocus();
}

void ResolvedTab::showState() {
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_back->setVisible(any);
    m_back->setEnabled(any && !m_busy && m_workspace.isWritable() && m_table->currentIndex().isValid());
}

void ResolvedTab::retranslate() {
    m_back->setText(tr("Take back"));
    m_back->setToolTip(tr("What was changed since keeps its newer value"));
    m_empty->setMessage(u"review"_s,
                        tr("Decisions about conflicts and similar people appear here, each with a way back."));
    m_table->setAccessibleName(tr("Decisions"));
    m_model->retranslate();
    showState();
}

void ResolvedTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

bool ResolvedTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeBack();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rs::review
