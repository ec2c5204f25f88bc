// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/restorepage.h"

#include "kit/celldelegate.h"
#include "kit/dialogseam.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/icon.h"
#include "models/celltext.h"
#include "review/backupsmodel.h"
#include "services/deliver.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>

namespace rs::review {

using namespace Qt::StringLiterals;
using kit::Severity;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

RestorePage::RestorePage(const QString& store, Reason reason, QWidget* parent)
    : Page(parent),
      m_store(store),
      m_reason(reason),
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
    connect(m_restore, &QAction::triggered, this, &RestorePage::restoreCurrent);
    connect(m_choose, &QAction::triggered, this, &RestorePage::chooseFile);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RestorePage::showState);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &RestorePage::restoreCurrent);
    m_table->installEventFilter(this);
    refresh();
}

void RestorePage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::card, space::page, space::card);
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
    m_restore->setEnabled(any && !m_busy && m_table->currentIndex().isValid());
    m_choose->setEnabled(!m_busy);
}

void RestorePage::retranslate() {
    const bool damaged = m_reason == Reason::Damaged;
    m_header->setTitle(damaged ? tr("The store is damaged") : tr("Restore a backup"));
    const QString file = QFileInfo(m_store).fileName();
    QString wrong = damaged ? tr("The file %1 can be looked at, but nothing is written to it any more, so that no more "
                                 "gets lost. Restore a backup to go on working.")
                                  .arg(file)
                            : tr("A backup takes the place of the file %1. What was done after the backup is then "
                                 "found only in the file that is kept beside it.")
                                  .arg(file);
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
    if (current.isValid()) restore(m_model->backup(current.row()).path);
}

void RestorePage::chooseFile() {
    const kit::FileRequest request{tr("Choose a backup"),
                                   QFileInfo(m_store).absolutePath(),
                                   {tr("Backups and stores (*.backup *.db)"), tr("All files (*)")},
                                   {}};
    kit::DialogSeam::instance().openFile(this, request, [this](const QString& file) {
        if (!file.isEmpty()) restore(file);
    });
}

void RestorePage::restore(const QString& backup) {
    if (m_busy) return;
    const QFileInfo info(backup);
    const QString made = QLocale().toString(info.lastModified(), QLocale::ShortFormat);
    const kit::Question question{
        tr("Restore a backup"),
        tr("The store becomes as it was on %1.").arg(made),
        {tr("Restore")},
        tr("The file as it is now stays beside it: %1.").arg(QFileInfo(services::keptBeside(m_store)).fileName()),
        Severity::Warning};
    kit::DialogSeam::instance().ask(this, question, [this, backup](std::optional<int> answer) {
        if (answer == 0) begin(backup);
    });
}

void RestorePage::begin(const QString& backup) {
    if (m_release && !m_release()) {
        m_message->showMessage(Severity::Warning, tr("The store is still in use. Wait until the work is done."));
        return;
    }
    m_busy = true;
    m_message->showMessage(Severity::Info, tr("The backup is being restored."));
    showState();
    services::deliver(services::restoreBackup(backup, m_store), this,
                      [this](const base::Result<>& done) { land(done); });
}

void RestorePage::land(const base::Result<>& done) {
    m_busy = false;
    if (done) {
        const QString kept = QFileInfo(services::keptBeside(m_store)).fileName();
        m_message->showMessage(Severity::Ok, tr("The backup is restored. The file as it was is kept as %1.").arg(kept));
        refresh();
        Q_EMIT restored(m_store);
        return;
    }
    m_message->showMessage(Severity::Problem, services::Words::of(models::windowLanguage()).sentence(done.error()));
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
