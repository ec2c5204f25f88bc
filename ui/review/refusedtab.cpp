// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/refusedtab.h"

#include "kit/celldelegate.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "review/refusedlist.h"
#include "review/refusedtable.h"
#include "review/split.h"
#include "services/deliver.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace rs::review {

using namespace Qt::StringLiterals;
using base::Result;
using kit::theme::Token;
using kit::theme::Type;
using services::Changes;
using services::RefusedChange;
namespace space = kit::theme::space;

namespace {

QTableView* makeRefusedView(QAbstractItemModel* model) {
    auto* view = new QTableView;
    view->setModel(model);
    view->setItemDelegate(new kit::CellDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                          QAbstractItemView::DoubleClicked);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(kit::theme::scaled(space::field, 30));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

QString wordsFor(const base::Error& error) { return services::Words::of(models::windowLanguage()).sentence(error); }

} // namespace

RefusedTab::RefusedTab(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_text(workspace),
      m_model(new RefusedList(this)),
      m_table(new RefusedTable(m_text, this)),
      m_list(new QListView(this)),
      m_message(new kit::InlineMessage(this)),
      m_empty(new kit::EmptyState(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {
    build();
    connectAll();
    retranslate();
    showState();
}

void RefusedTab::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::row);
    prepareList(*m_list, m_model, u"warning"_s);
    fillSplit(*m_splitter, m_list, makeRight());
    m_list->installEventFilter(this); // which asks for what stands on the right
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_empty, 1);
}

QWidget* RefusedTab::makeRight() {
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(space::card, 0, 0, 0);
    column->setSpacing(space::row);
    m_title = new kit::Label(Type::CardTitle);
    m_kind = new kit::Label(Type::Body, Token::Secondary);
    m_reason = new kit::Label;
    m_problem = new kit::InlineMessage;
    m_view = makeRefusedView(m_table);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    for (kit::Label* label : {m_title, m_kind, m_reason}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_problem);
    column->addWidget(m_view, 1);
    column->addWidget(makeButtons());
    return right;
}

QWidget* RefusedTab::makeButtons() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    m_open = new QPushButton;
    m_drop = new QPushButton;
    m_again = new QPushButton;
    kit::theme::makePrimary(m_again);
    m_again->setIcon(kit::theme::icon(u"sync"_s, Token::OnFill));
    row->addWidget(m_open);
    row->addWidget(m_drop);
    row->addStretch();
    row->addWidget(m_again);
    return bar;
}

void RefusedTab::connectAll() {
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RefusedTab::showCurrent);
    connect(&m_workspace, &services::Workspace::stateChanged, this, &RefusedTab::showState);
    connect(&m_workspace, &services::Workspace::changed, this, [this] {
        if (!m_busy && (isVisible() || count() > 0)) refresh();
    });
    connect(m_table, &RefusedTable::problemFound, this, [this](const QString& sentence) {
        sentence.isEmpty() ? m_problem->dismiss() : m_problem->showMessage(kit::Severity::Problem, sentence);
    });
    connect(m_again, &QPushButton::clicked, this, &RefusedTab::sendAgain);
    connect(m_drop, &QPushButton::clicked, this, &RefusedTab::giveUp);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto& change = m_table->change();
        if (change) Q_EMIT recordRequested(*change->entity, change->record);
    });
}

int RefusedTab::count() const { return m_model->rowCount(); }

QString RefusedTab::reason() const { return m_reason->text(); }

void RefusedTab::refresh() {
    const quint64 job = ++m_job;
    const auto read =
        m_workspace.read<QList<RefusedChange>>([](storage::Store& store) { return services::refusedChanges(store); });
    services::deliver(read, this, [this, job](const Result<QList<RefusedChange>>& changes) {
        if (job != m_job) return;
        if (!changes) return Q_EMIT failed(changes.error());
        land(*changes);
        Q_EMIT refreshed();
    });
}

void RefusedTab::land(const QList<RefusedChange>& changes) {
    const int before = m_list->currentIndex().row(), amount = count();
    bool isAsShown = changes.size() == amount;
    for (int row = 0; row < amount && isAsShown; ++row)
        isAsShown = changes.at(row).n == m_model->change(row).n && changes.at(row).now == m_model->change(row).now;
    if (isAsShown) return;
    const qint64 current = before >= 0 && before < amount ? m_model->change(before).n : 0;
    m_model->setChanges(changes);
    const int same = m_model->rowOf(current);
    const int row = same >= 0 ? same : std::clamp(before, 0, std::max(0, count() - 1));
    if (count() > 0) m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
    showState();
    if (count() != amount) Q_EMIT countChanged(count());
}

void RefusedTab::showCurrent() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) return m_table->clear();
    const RefusedChange& change = m_model->change(current.row());
    const bool isSame = m_table->change() && m_table->change()->n == change.n;
    if (!isSame) m_problem->dismiss();
    m_text.forgetTitles();
    const QModelIndex cell = m_view->currentIndex();
    m_table->setChange(change);
    const int row = isSame ? cell.row() : std::max(0, m_table->firstBlamed());
    m_view->setCurrentIndex(m_table->index(row, RefusedTable::Mine));
    m_title->showText(change.title);
    QStringList parts{RefusedList::kindWords(change),
                      services::Words::of(models::windowLanguage()).entity(*change.entity)};
    if (!change.school.isEmpty()) parts << change.school;
    parts << QLocale().toString(QDateTime::fromMSecsSinceEpoch(change.at), QLocale::ShortFormat);
    m_kind->showText(parts.join(u" \u00b7 "_s));
    m_reason->showText(services::refusalWords(change, models::windowLanguage()));
    m_open->setEnabled(change.now.has_value());
    fitColumns();
    showState();
}

void RefusedTab::showState() {
    m_splitter->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    const bool writable = m_workspace.isWritable() && !m_busy;
    m_again->setEnabled(writable && m_table->change() && !m_table->change()->isWiped());
    m_drop->setEnabled(writable);
}

void RefusedTab::sendAgain() {
    if (!m_table->change() || m_table->change()->isWiped() || m_busy || !m_workspace.isWritable()) return;
    m_busy = true;
    m_message->dismiss();
    showState();
    const RefusedChange change = *m_table->change();
    const auto done = m_workspace.write(u"edit"_s, [change, values = m_table->values()](storage::Writer& writer) {
        return services::changeAgain(writer, change, values);
    });
    services::deliver(done, this, [this, title = change.title](const Result<Changes>& changes) {
        m_busy = false;
        showState();
        if (!changes) {
            m_problem->showMessage(kit::Severity::Problem, wordsFor(changes.error()));
            return;
        }
        refresh();
        Q_EMIT decided(tr("Goes to the server again: %1").arg(title));
    });
}

void RefusedTab::giveUp() {
    if (m_table->change() && !m_busy && m_workspace.isWritable()) setGivenUp(m_table->change()->n, true);
}

void RefusedTab::setGivenUp(qint64 n, bool isGivenUp) {
    m_busy = true;
    m_message->dismiss();
    const auto done = m_workspace.run<void>(
        [n, isGivenUp](storage::Store& store) { return services::setGivenUp(store, n, isGivenUp); });
    services::deliver(done, this, [this, n, isGivenUp](const Result<>& result) {
        m_busy = false;
        showState();
        if (!result) {
            m_problem->showMessage(kit::Severity::Problem, wordsFor(result.error()));
            return;
        }
        refresh();
        if (isGivenUp) offerBack(n);
        m_list->setFocus();
    });
}

void RefusedTab::offerBack(qint64 n) {
    m_message->showMessage(kit::Severity::Ok, tr("Given up: what stands on the server stays."),
                           {{tr("Take back"), [this, n] { setGivenUp(n, false); }}});
}

void RefusedTab::fitColumns() {
    const int all = m_view->viewport()->width(), third = all / 3;
    QHeaderView* header = m_view->horizontalHeader();
    header->resizeSection(RefusedTable::Field, all - 2 * third);
    header->resizeSection(RefusedTable::Now, third);
    header->resizeSection(RefusedTable::Mine, third);
}

void RefusedTab::retranslate() {
    m_text.renew();
    m_list->setAccessibleName(tr("Changes that were not accepted"));
    m_view->setAccessibleName(tr("Values of the change"));
    m_empty->setMessage(u"check-circle"_s, tr("The server has accepted every change of yours."));
    m_open->setText(tr("Open the record"));
    m_drop->setText(tr("Give up my change"));
    m_again->setText(tr("Send again"));
    m_again->setToolTip(tr("Correct a value first: F2 in the column of your change"));
    m_model->retranslate();
    m_table->retranslate();
    showCurrent();
}

void RefusedTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

bool RefusedTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) fitColumns();
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && (isEnter || key == Qt::Key_Right)) {
        m_view->setFocus();
        return true;
    }
    if (watched == m_view && isEnter) {
        sendAgain();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rs::review
