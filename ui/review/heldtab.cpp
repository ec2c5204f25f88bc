// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/heldtab.h"

#include "kit/dialogseam.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "review/compareview.h"
#include "review/heldlist.h"
#include "review/heldtable.h"
#include "review/heldwords.h"
#include "review/split.h"
#include "services/deliver.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace rs::review {

using namespace Qt::StringLiterals;
using base::Result;
using kit::theme::Token;
using kit::theme::Type;
using services::HeldCard;
using services::HeldDecision;
using services::HeldResult;
using services::ServerLink;
using services::SyncStatus;
namespace space = kit::theme::space;

namespace {

constexpr int fewestHeldRows = 3; //!< seen at once, also in a small window

} // namespace

HeldTab::HeldTab(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_text(workspace),
      m_model(new HeldList(this)),
      m_table(new HeldTable(m_text, this)),
      m_list(new QListView(this)),
      m_right(new QStackedWidget(this)),
      m_message(new kit::InlineMessage(this)),
      m_empty(new kit::EmptyState(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HeldTab::showCurrent);
    connect(m_apply, &QPushButton::clicked, this, &HeldTab::apply);
    connect(m_drop, &QPushButton::clicked, this, &HeldTab::drop);
    const auto* again = new QShortcut(QKeySequence(QKeySequence::Refresh), this);
    connect(again, &QShortcut::activated, this, &HeldTab::refresh);
    retranslate();
}

void HeldTab::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::row);
    prepareList(*m_list, m_model, u"lock"_s);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    fillSplit(*m_splitter, m_list, makeRight());
    for (QObject* watched : std::initializer_list<QObject*>{m_list, m_view}) watched->installEventFilter(this);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_empty, 1);
}

QWidget* HeldTab::makeRight() {
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(space::card, 0, 0, 0);
    column->setSpacing(space::row);
    m_right->addWidget(makeOne());
    m_right->addWidget(makeBulk());
    m_hint = new kit::Label(Type::Caption, Token::Secondary);
    m_hint->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::row);
    m_drop = new QPushButton;
    m_apply = new QPushButton;
    kit::theme::makePrimary(m_apply);
    m_apply->setIcon(kit::theme::icon(u"check"_s, Token::OnFill));
    row->addWidget(m_drop);
    row->addStretch();
    row->addWidget(m_apply);
    column->addWidget(m_right, 1);
    column->addWidget(m_hint);
    column->addLayout(row);
    return right;
}

QWidget* HeldTab::makeOne() {
    auto* one = new QWidget;
    auto* column = new QVBoxLayout(one);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::row);
    m_title = new kit::Label(Type::CardTitle);
    m_place = new kit::Label(Type::Body, Token::Secondary);
    for (kit::Label* label : {m_title, m_place}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_view = new CompareView(m_table, one);
    m_view->setMinimumHeight((fewestHeldRows + 1) * m_view->verticalHeader()->defaultSectionSize());
    column->addWidget(m_view, 1);
    return one;
}

QWidget* HeldTab::makeBulk() {
    auto* bulk = new QWidget;
    auto* column = new QVBoxLayout(bulk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::field);
    m_bulkTitle = new kit::Label(Type::CardTitle);
    m_bulkWords = new kit::Label(Type::Body, Token::Secondary);
    for (kit::Label* label : {m_bulkTitle, m_bulkWords}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    return bulk;
}

void HeldTab::follow(ServerLink* link) {
    if (m_link) m_link->disconnect(this);
    m_link = link;
    connect(link, &ServerLink::statusChanged, this, &HeldTab::onStatus);
    connect(link, &ServerLink::infoChanged, this, [this] {
        land({}); // of another account
        Q_EMIT outdated();
    });
    connect(link, &QObject::destroyed, this, [this] {
        m_busy = false;
        land({});
        showState();
    });
    m_state = link->status().state;
    showState();
    Q_EMIT outdated();
}

void HeldTab::onStatus() {
    const SyncStatus::State before = std::exchange(m_state, m_link->status().state);
    if (m_state == before) return;
    if (m_state == SyncStatus::State::NotConnected) land({});
    showState();
    const bool hasEnded = before == SyncStatus::State::Working || before == SyncStatus::State::NotConnected;
    if (hasEnded && m_state == SyncStatus::State::Resting) Q_EMIT outdated();
}

bool HeldTab::isConnected() const { return m_link && m_state != SyncStatus::State::NotConnected; }

int HeldTab::count() const { return m_model->rowCount(); }

QString HeldTab::place() const { return m_place->text(); }

void HeldTab::refresh() {
    if (!isConnected() || m_busy) return;
    const quint64 job = ++m_job;
    services::deliver(m_link->heldWork(), this, [this, job](const Result<QList<HeldCard>>& cards) {
        if (job != m_job) return;
        if (!cards) return sayProblem(cards.error(), [this] { refresh(); });
        if (m_message->severity() == kit::Severity::Problem) say({});
        land(*cards);
        Q_EMIT refreshed();
    });
}

void HeldTab::land(const QList<HeldCard>& cards) {
    ++m_job; // what was asked before is older
    const bool goesOn = std::exchange(m_goesOn, false) && isVisible();
    if (cards == m_model->cards()) return;
    const int before = m_list->currentIndex().row(), amount = count();
    const QList<base::Id> chosen = selected();
    const base::Id current = before >= 0 && before < amount ? m_model->card(before).id : base::Id();
    m_model->setCards(cards);
    const int same = m_model->rowOf(current);
    const int row = same >= 0 ? same : std::clamp(before, 0, std::max(0, count() - 1));
    if (count() > 0) m_list->setCurrentIndex(m_model->index(row));
    for (const base::Id& id : chosen) {
        const QModelIndex index = m_model->index(m_model->rowOf(id));
        if (chosen.size() > 1 && index.isValid()) m_list->selectionModel()->select(index, QItemSelectionModel::Select);
    }
    showCurrent();
    // The button that was pressed may be disabled now.
    if (goesOn && count() > 0) m_list->setFocus();
    if (count() != amount) Q_EMIT countChanged(count());
}

//! In the order of the list.
QList<base::Id> HeldTab::selected() const {
    QList<base::Id> ids;
    for (int row = 0; row < count(); ++row) {
        if (m_list->selectionModel()->isSelected(m_model->index(row))) ids << m_model->card(row).id;
    }
    return ids;
}

void HeldTab::showCurrent() {
    const int amount = int(selected().size());
    m_right->setCurrentIndex(amount > 1 ? 1 : 0);
    m_bulkTitle->setText(tr("%n step(s) selected", nullptr, amount));
    m_drop->setText(amount > 1 ? tr("Drop: %n step(s)", nullptr, amount) : tr("Drop..."));
    m_apply->setText(amount > 1 ? tr("Apply: %n step(s)", nullptr, amount) : tr("Apply"));
    showState();
    const QModelIndex current = m_list->currentIndex();
    m_text.forgetTitles();
    m_view->clearSpans();
    m_table->setCard(current.isValid() ? m_model->card(current.row()) : HeldCard());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->isWide(row)) m_view->setSpan(row, 0, 1, HeldTable::ColumnCount);
    }
    if (m_table->rowCount() > 0) m_view->setCurrentIndex(m_table->index(0, 0));
    m_title->showText(m_table->card().author);
    m_place->showText(current.isValid() ? HeldWords::place(m_table->card()) : QString());
    m_view->fitColumns();
}

void HeldTab::showState() {
    m_splitter->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    const bool canDecide = isConnected() && !m_busy && !selected().isEmpty();
    for (QPushButton* button : {m_apply, m_drop}) button->setEnabled(canDecide);
    isConnected() ? m_empty->setMessage(u"check-circle"_s, tr("The server holds nothing back for you to decide."))
                  : m_empty->setMessage(u"offline"_s, tr("What the server holds back appears here once this laptop is "
                                                         "connected to it."));
}

void HeldTab::apply() { decide(selected(), HeldDecision::Apply); }

//! Nothing brings it back, so it is asked for once more.
void HeldTab::drop() {
    const QList<base::Id> cards = selected();
    if (cards.isEmpty() || m_busy || !isConnected()) return;
    const kit::Question question{tr("Drop what was held back"),
                                 tr("%n step(s) will not be taken in. This cannot be taken back; the server keeps a "
                                    "note of what it was.",
                                    nullptr, int(cards.size())),
                                 {tr("Drop")}};
    kit::DialogSeam::instance().ask(window(), question, [this, cards](std::optional<int> answer) {
        if (answer) decide(cards, HeldDecision::Drop);
    });
}

void HeldTab::decide(const QList<base::Id>& cards, HeldDecision decision) {
    if (cards.isEmpty() || m_busy || !isConnected()) return;
    m_busy = true;
    ++m_job; // what was asked before is older
    say({});
    showState();
    services::deliver(m_link->decideHeld(cards, decision), this,
                      [this, cards, decision](const Result<HeldResult>& result) {
                          m_busy = false;
                          showState();
                          // The same decision about what is decided already is no harm.
                          if (!result)
                              return sayProblem(result.error(), [this, cards, decision] { decide(cards, decision); });
                          m_goesOn = true;
                          sayResult(*result, decision);
                          refresh();
                      });
}

void HeldTab::sayResult(const HeldResult& result, HeldDecision decision) {
    say([this, result, decision] {
        const bool isWhole = result.refused == 0 && result.elsewhere == 0;
        QList<kit::InlineMessage::Action> ways;
        if (result.conflicts > 0)
            ways << kit::InlineMessage::Action{tr("Show conflicts"), [this] { Q_EMIT conflictsWanted(); }};
        m_message->showMessage(isWhole ? kit::Severity::Ok : kit::Severity::Warning,
                               HeldWords::result(result, decision), ways);
    });
}

void HeldTab::sayProblem(const base::Error& error, const std::function<void()>& again) {
    say([this, error, again] {
        m_message->showMessage(kit::Severity::Problem, HeldWords::problem(error), {{tr("Try again"), again}});
    });
}

void HeldTab::say(const std::function<void()>& saying) {
    m_saying = saying;
    m_saying ? m_saying() : m_message->dismiss();
}

void HeldTab::retranslate() {
    m_text.renew();
    m_list->setAccessibleName(tr("Steps that the server holds back"));
    m_view->setAccessibleName(tr("Changes of the step"));
    m_bulkWords->setText(tr("All of them are decided the same way."));
    m_hint->setText(tr("The author may not write there any more. What you apply goes in under the author's name; "
                       "where a value is newer on the server, it waits among the conflicts."));
    m_model->retranslate();
    m_table->retranslate();
    showCurrent();
    if (m_saying) m_saying();
}

void HeldTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

//! What became of a decision is no news to who comes back later.
void HeldTab::hideEvent(QHideEvent* event) {
    if (!event->spontaneous()) say({});
    QWidget::hideEvent(event);
}

bool HeldTab::onKey(const QObject* at, int key) {
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Delete) {
        drop();
        return true;
    }
    if (at == m_view && isEnter) {
        apply();
        return true;
    }
    if (at != m_list || !(isEnter || key == Qt::Key_Right)) return false;
    selected().size() > 1 ? m_apply->setFocus() : m_view->setFocus();
    return true;
}

bool HeldTab::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && !key->isAutoRepeat() && onKey(watched, key->key())) return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rs::review
