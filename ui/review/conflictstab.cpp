// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/conflictstab.h"
#include "review/compareview.h"

#include "domain/registry.h"
#include "kit/emptystate.h"
#include "kit/label.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "review/conflictlist.h"
#include "review/conflictpane.h"
#include "review/conflicttable.h"
#include "review/split.h"
#include "services/deliver.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace rs::review {

using namespace Qt::StringLiterals;
using base::Result;
using kit::theme::Token;
using kit::theme::Type;
using services::Changes;
using services::ConflictCard;
using services::ConflictDecision;
using Take = ConflictDecision::Take;
namespace space = kit::theme::space;

ConflictsTab::ConflictsTab(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new ConflictList(this)),
      m_list(new QListView(this)),
      m_pane(new ConflictPane(workspace, this)),
      m_right(new QStackedWidget(this)),
      m_empty(new kit::EmptyState(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {
    build();
    connect(&workspace, &services::Workspace::changed, this, &ConflictsTab::onChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsTab::showCurrent);
    connect(m_pane, &ConflictPane::applyRequested, this, &ConflictsTab::applyCurrent);
    connect(m_pane, &ConflictPane::laterRequested, this, &ConflictsTab::next);
    connect(m_pane, &ConflictPane::openRequested, this, [this] {
        const ConflictCard& card = m_pane->model().card();
        if (card.entity) Q_EMIT recordRequested(*card.entity, card.record);
    });
    retranslate();
    showState();
}

void ConflictsTab::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    prepareList(*m_list, m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    m_right->addWidget(m_pane);
    m_right->addWidget(makeBulk());
    fillSplit(*m_splitter, m_list, m_right);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_empty, 1);
}

QWidget* ConflictsTab::makeBulk() {
    auto* bulk = new QWidget;
    auto* column = new QVBoxLayout(bulk);
    column->setContentsMargins(space::card, 0, 0, 0);
    column->setSpacing(space::field);
    m_bulkTitle = new kit::Label(Type::CardTitle);
    m_bulkWords = new kit::Label(Type::Body, Token::Secondary);
    for (kit::Label* label : {m_bulkTitle, m_bulkWords}) label->setWordWrap(true);
    m_bulkServer = new QPushButton;
    m_bulkIncoming = new QPushButton;
    column->addWidget(m_bulkTitle);
    column->addWidget(m_bulkWords);
    column->addWidget(m_bulkServer, 0, Qt::AlignLeft);
    column->addWidget(m_bulkIncoming, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_bulkServer, &QPushButton::clicked, this, [this] { applySelected(Take::Server); });
    connect(m_bulkIncoming, &QPushButton::clicked, this, [this] { applySelected(Take::Incoming); });
    return bulk;
}

QPushButton* ConflictsTab::bulkButton(Take take) const { return take == Take::Server ? m_bulkServer : m_bulkIncoming; }

int ConflictsTab::count() const { return m_model->rowCount(); }

void ConflictsTab::onChanged(const Changes& changes) {
    bool concerns = changes.touched.contains(&domain::entity(u"conflict"));
    for (int row = 0; row < count() && !concerns; ++row) concerns = changes.touched.contains(m_model->card(row).entity);
    if (concerns && !m_busy) refresh();
}

void ConflictsTab::refresh() {
    const quint64 job = ++m_job;
    const auto read =
        m_workspace.read<QList<ConflictCard>>([](storage::Store& store) { return services::conflictCards(store); });
    services::deliver(read, this, [this, job](const Result<QList<ConflictCard>>& cards) {
        if (job != m_job) return;
        if (!cards) return Q_EMIT failed(cards.error());
        land(*cards);
        Q_EMIT refreshed();
    });
}

//! The server says something every minute; who is choosing is left alone.
bool ConflictsTab::isAsShown(const QList<ConflictCard>& cards) const {
    if (cards.size() != count() || m_goesOn) return false;
    for (int row = 0; row < count(); ++row) {
        if (!(cards.at(row) == m_model->card(row))) return false;
    }
    return true;
}

void ConflictsTab::land(const QList<ConflictCard>& cards) {
    if (isAsShown(cards)) return;
    const int before = m_list->currentIndex().row(), amount = count();
    QSet<base::Id> chosen;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        chosen << m_model->card(index.row()).record;
    const base::Id current = before >= 0 && before < amount ? m_model->card(before).record : base::Id();
    m_model->setCards(cards);
    const int same = m_model->rowOf(current);
    const int row = same >= 0 ? same : std::clamp(before, 0, std::max(0, count() - 1));
    if (count() > 0) m_list->setCurrentIndex(m_model->index(row));
    for (int i = 0; i < count() && chosen.size() > 1; ++i) {
        if (chosen.contains(m_model->card(i).record))
            m_list->selectionModel()->select(m_model->index(i), QItemSelectionModel::Select);
    }
    showCurrent();
    showState();
    // The button that was pressed may be disabled now: the keyboard goes on in the table.
    if (m_goesOn && isVisible() && count() > 0) m_pane->table()->setFocus();
    m_goesOn = false;
    if (count() != amount) Q_EMIT countChanged(count());
}

void ConflictsTab::showCurrent() {
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    m_right->setCurrentIndex(selected.size() > 1 ? 1 : 0);
    if (selected.size() > 1) {
        const int amount = int(selected.size());
        m_bulkTitle->setText(tr("%n record(s) selected", nullptr, amount));
        m_bulkServer->setText(tr("Leave what is in force: %n record(s)", nullptr, amount));
        m_bulkIncoming->setText(tr("Take what came later: %n record(s)", nullptr, amount));
        for (QPushButton* button : {m_bulkServer, m_bulkIncoming})
            button->setEnabled(m_workspace.isWritable() && !m_busy);
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        m_pane->showCard(m_model->card(current.row()));
    else
        m_pane->clear();
}

void ConflictsTab::showState() {
    m_splitter->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
}

void ConflictsTab::next() {
    if (count() == 0) return;
    m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + 1) % count()));
}

void ConflictsTab::applyCurrent() {
    const QString title = m_pane->model().card().title;
    decide(m_pane->model().decisions(), tr("Decided: %1").arg(title));
}

void ConflictsTab::applySelected(Take take) {
    QList<ConflictDecision> decisions;
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        for (const services::ConflictPart& part : m_model->card(index.row()).parts)
            decisions << ConflictDecision{part.conflict, take, {}};
    }
    decide(decisions, tr("Decided: %n record(s)", nullptr, int(selected.size())));
}

void ConflictsTab::decide(const QList<ConflictDecision>& decisions, const QString& sentence) {
    if (m_busy || decisions.isEmpty() || !m_workspace.isWritable()) return;
    m_busy = true;
    m_pane->setBusy(true);
    const auto done = m_workspace.write(
        u"resolve"_s,
        [decisions, author = m_workspace.author()](storage::Writer& writer) {
            return services::decideConflicts(writer, decisions, author);
        },
        &domain::entity(u"conflict"));
    services::deliver(done, this, [this, sentence](const Result<Changes>& changes) {
        m_busy = false;
        m_pane->setBusy(false);
        if (changes) {
            m_goesOn = true;
            refresh();
            Q_EMIT decided(sentence);
            return;
        }
        m_right->setCurrentIndex(0);
        m_pane->showProblem(services::Words::of(models::windowLanguage()).sentence(changes.error()));
    });
}

void ConflictsTab::retranslate() {
    m_list->setAccessibleName(tr("Records to decide about"));
    m_empty->setMessage(u"check-circle"_s,
                        tr("No conflicts. When two people change the same field without seeing each other, both values "
                           "wait here."));
    m_bulkWords->setText(tr("Each of them is decided the same way. It is one step: undo takes all of it back."));
    m_model->retranslate();
    m_pane->retranslate();
    showCurrent();
}

void ConflictsTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

bool ConflictsTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isOne = m_list->selectionModel()->selectedIndexes().size() < 2;
        if (isOne && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Right)) {
            m_pane->table()->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rs::review
