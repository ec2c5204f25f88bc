// SPDX-License-Identifier: GPL-3.0-or-later
// How the tab is built and moved through; searching and deciding are in similartabwork.cpp.
#include "review/similartab.h"
#include "review/compareview.h"

#include "kit/emptystate.h"
#include "kit/label.h"
#include "kit/theme/theme.h"
#include "review/comparepane.h"
#include "review/pairsmodel.h"
#include "review/split.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace rs::review {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

SimilarTab::SimilarTab(services::Workspace& workspace, const domain::Entity& entity, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_entity(entity),
      m_pairs(new PairsModel(workspace, this, entity)),
      m_list(new QListView(this)),
      m_pane(new ComparePane(workspace, entity, this)),
      m_empty(new kit::EmptyState(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    fillSplit(*m_splitter, makeLeft(), m_pane);
    column->addWidget(m_searchRow);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_empty, 1);
    connectAll();
    retranslate();
    showState();
}

SimilarTab::~SimilarTab() { m_progress.cancel(); }

QWidget* SimilarTab::makeLeft() {
    prepareList(*m_list, m_pairs);
    m_list->installEventFilter(this);

    m_searchRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_searchRow);
    row->setContentsMargins(0, 0, 0, space::row);
    row->setSpacing(space::row);
    m_searchText = new kit::Label(Type::Body, Token::Secondary, m_searchRow);
    auto* bar = new QProgressBar(m_searchRow);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(160);
    m_cancel = new QPushButton(m_searchRow);
    m_again = new QPushButton(m_searchRow);
    for (QPushButton* button : {m_cancel, m_again}) kit::theme::makeSmall(button);
    row->addWidget(m_searchText);
    row->addWidget(bar);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    row->addStretch();
    return m_list;
}

void SimilarTab::connectAll() {
    connect(&m_workspace, &services::Workspace::changed, this, &SimilarTab::onChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SimilarTab::showCurrent);
    connect(m_cancel, &QPushButton::clicked, this, &SimilarTab::cancel);
    connect(m_again, &QPushButton::clicked, this, &SimilarTab::refresh);
    connect(m_pane, &ComparePane::mergeRequested, this, &SimilarTab::merge);
    connect(m_pane, &ComparePane::differentRequested, this, &SimilarTab::markDifferent);
    connect(m_pane, &ComparePane::laterRequested, this, [this] { next(1); });
    connect(m_pane, &ComparePane::cardRequested, this, &SimilarTab::cardRequested);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_pairs, signal, this, [this] { Q_EMIT countChanged(count()); });
    connect(m_pairs, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT countChanged(count()); });
}

void SimilarTab::retranslate() {
    m_searchText->setText(m_searching ? tr("Looking for similar people") : tr("The search was left unfinished"));
    m_cancel->setText(tr("Cancel"));
    m_again->setText(tr("Search again"));
    m_list->setAccessibleName(tr("Pairs of similar people"));
    sayWhatIsMissing();
    m_pairs->refresh();
    m_pane->retranslate();
}

void SimilarTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

bool SimilarTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Right) {
            m_pane->table()->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SimilarTab::sayWhatIsMissing() {
    if (!isOfSchool())
        m_empty->setMessage(u"check-circle"_s, tr("No similar people. Each person has one card."));
    else if (m_school.isNull())
        m_empty->setMessage(u"schools"_s, tr("Open a school: its participants are compared here."));
    else
        m_empty->setMessage(u"check-circle"_s, tr("Nobody is twice in the list of this school."));
}

int SimilarTab::count() const { return m_pairs->rowCount(); }

void SimilarTab::next(int step) {
    if (count() == 0) return;
    const int row = (m_list->currentIndex().row() + step + count()) % count();
    m_list->setCurrentIndex(m_pairs->index(row));
}

void SimilarTab::showCurrent() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        m_pane->clear();
    else
        // Who is gone meanwhile leaves an empty pane; the next search drops the pair.
        m_pane->showPair(m_pairs->pair(current.row()));
    Q_EMIT currentChanged();
}

void SimilarTab::showState() {
    m_searchRow->setVisible(m_searching || (m_stale && m_job > 0));
    m_cancel->setVisible(m_searching);
    m_again->setVisible(!m_searching);
    if (auto* bar = m_searchRow->findChild<QProgressBar*>()) bar->setVisible(m_searching);
    m_splitter->setVisible(count() > 0);
    const bool nothingToSearch = isOfSchool() && m_school.isNull();
    m_empty->setVisible(count() == 0 && !m_searching && (!m_stale || nothingToSearch));
    if (nothingToSearch) m_searchRow->hide();
    m_searchText->setText(m_searching ? tr("Looking for similar people") : tr("The search was left unfinished"));
}

} // namespace rs::review
