// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/restorepage.h"

#include "kit/celldelegate.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/icon.h"
#include "models/celltext.h"
#include "review/backupsmodel.h"
#include "review/restorer.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace rs::review {

using namespace Qt::StringLiterals;
using kit::Severity;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

RestorePage::RestorePage(const QString& store, QWidget* parent)
    : Page(parent),
      m_store(store),
      m_restorer(new Restorer(store, this, this)),
      m_header(new kit::PageHeader(this)),
      m_message(new kit::InlineMessage(this)),
      m_wrong(new kit::Label(Type::Body, Token::Text, this)),
      m_caption(new kit::Label(Type::CardTitle, Token::Text, this)),
      m_model(new BackupsModel(this)),
      m_table(new QTableView(this)),
      m_empty(new kit::EmptyState(this)),
      m_restore(new QAction(this)),
      m_choose(new QAction(this)) {
    build();
    followRestorer();
    connect(m_restore, &QAction::triggered, this, &RestorePage::restoreCurrent);
    connect(m_choose, &QAction::triggered, m_restorer, &Restorer::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RestorePage::showState);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &RestorePage::restoreCurrent);
    m_table->installEventFilter(this);
    refresh();
}

void RestorePage::followRestorer() {
    connect(m_restorer, &Restorer::inUse, this, [this] {
        m_message->showMessage(Severity::Warning, tr("The store is still in use. Wait until the work is done."));
    });
    connect(m_restorer, &Restorer::began, this, [this] {
        m_message->showMessage(Severity::Info, tr("The backup is being restored."));
        showState();
    });
    connect(m_restorer, &Restorer::restored, this, &RestorePage::sayRestored);
    connect(m_restorer, &Restorer::failed, this, &RestorePage::sayFailed);
}

void RestorePage::build() {
    auto* column = new QVBoxLayout(this);
    keepSideMargins(column, space::card);
    column->setSpacing(space::field);
    m_choose->setIcon(kit::theme::icon(u"file"_s));
    m_restore->setIcon(kit::theme::icon(u"history"_s));
    m_header->addButton(m_choose);
    m_header->setPrimary(m_restore);
    m_wrong->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new kit::CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kit::theme::scaled(space::field, 30));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(0, 24 * m_table->fontMetrics().averageCharWidth());
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_message, m_wrong, m_caption, m_table, m_empty})
        column->addWidget(part, part == m_table || part == m_empty ? 1 : 0);
}

void RestorePage::setProblems(const QStringList& sentences) {
    m_problems = sentences;
    retranslate();
}

void RestorePage::refresh() {
    m_model->setBackups(services::backupsBeside(m_store));
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
    retranslate();
}

void RestorePage::showState() {
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_caption->setVisible(any);
    m_empty->setVisible(!any);
    m_restore->setEnabled(any && !m_restorer->isBusy() && m_table->currentIndex().isValid());
    m_choose->setEnabled(!m_restorer->isBusy());
}

void RestorePage::retranslate() {
    m_header->setTitle(tr("The store is damaged"));
    QString wrong = tr("The file %1 can be looked at, but nothing is written to it any more, so that no more "
                       "gets lost. Restore a backup to go on working.")
                        .arg(QFileInfo(m_store).fileName());
    for (const QString& sentence : std::as_const(m_problems)) wrong += u'\n' + sentence;
    m_wrong->setText(wrong);
    m_caption->setText(tr("Backups beside the store"));
    m_restore->setText(tr("Restore this backup"));
    m_choose->setText(tr("Choose a backup file..."));
    m_empty->setMessage(u"history"_s, tr("No backup stands beside the store. Choose one from another place."));
    m_table->setAccessibleName(tr("Backups beside the store"));
    m_model->retranslate();
    showState();
}

void RestorePage::restoreCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) m_restorer->restore(m_model->backup(current.row()).path);
}

void RestorePage::sayRestored() {
    const QString kept = QFileInfo(services::keptBeside(m_store)).fileName();
    m_message->showMessage(Severity::Ok, tr("The backup is restored. The file as it was is kept as %1.").arg(kept));
    refresh();
    Q_EMIT restored(m_store);
}

void RestorePage::sayFailed(const base::Error& error) {
    m_message->showMessage(Severity::Problem, services::Words::of(models::windowLanguage()).sentence(error));
    showState();
    Q_EMIT restoreFailed(m_store);
}

QWidget* RestorePage::mainWidget() { return m_table; }

void RestorePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

bool RestorePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            restoreCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rs::review
