// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/impactpage.h"

#include "charts/chartcard.h"
#include "dashboard/filterbar.h"
#include "dashboard/rowsview.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/indicatorwords.h"
#include "services/serverlink.h"
#include "tables/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace rs::dashboard {

using namespace Qt::StringLiterals;
using kit::Deed;
namespace space = kit::theme::space;

namespace {

constexpr int minuteMs = 60'000;
constexpr int betweenTabsMs = 100;

services::IndicatorWords wordsWith(services::Workspace& workspace) {
    return {services::Words::of(models::windowLanguage()), workspace.regions()};
}

} // namespace

ImpactPage::ImpactPage(services::Workspace& workspace, services::ImpactBoard* source, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_source(source ? source : new services::ImpactBoard(workspace, this)),
      m_header(new kit::PageHeader),
      m_tabs(new QTabBar),
      m_caption(new kit::Label(kit::theme::Type::Body, kit::theme::Token::Secondary)),
      m_filters(new FilterBar),
      m_message(new kit::InlineMessage),
      m_stack(new QStackedWidget),
      m_waiting(new QWidget),
      m_empty(new kit::EmptyState),
      m_rows(new RowsView(workspace)) {
    makeActions();
    build();
    connectParts();
    retranslate();
}

ImpactPage::~ImpactPage() = default;

void ImpactPage::build() {
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < tabCount; ++i) m_tabs->addTab(QString());
    m_tabs->setCurrentIndex(qBound(0, QSettings().value(u"impact/tab"_s, 0).toInt(), tabCount - 1));
    for (QWidget* one : std::initializer_list<QWidget*>{m_waiting, m_empty, m_rows}) m_stack->addWidget(one);
    m_header->addButton(m_export);
    m_header->setPrimary(m_report);
    m_empty->setActions({m_wholeTime});
    auto* column = new QVBoxLayout(this);
    keepSideMargins(column, space::field);
    column->setSpacing(space::row);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_tabs);
    bar->addWidget(m_caption, 1);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way to the tabs
    column->addWidget(m_header);
    column->addLayout(bar);
    column->addWidget(m_filters);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
}

void ImpactPage::connectParts() {
    using services::ImpactBoard;
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        QSettings().setValue(u"impact/tab"_s, tab);
        showCharts();
    });
    connect(m_filters, &FilterBar::changed, this, [this] {
        showCharts();
        ask();
    });
    connect(m_source, &ImpactBoard::pictureReady, this, &ImpactPage::showPicture);
    connect(m_source, &ImpactBoard::countingChanged, this, [this] {
        for (BoardTab* tab : m_boards) {
            if (tab) tab->setCounting(m_source->isCounting());
        }
    });
    connect(m_source, &ImpactBoard::failed, this, &ImpactPage::showFailure);
    connect(m_rows, &RowsView::backWanted, this, &ImpactPage::showCharts);
    connect(m_rows, &RowsView::exportWanted, this, &ImpactPage::exportWanted);
    connect(m_rows, &RowsView::tableMade, this, &ImpactPage::tableMade);
    connect(m_rows, &RowsView::deedsChanged, this, &ImpactPage::deedsChanged);
    connect(m_rows, &RowsView::placeChanged, this, &ImpactPage::placeChanged);
    m_ahead.setSingleShot(true);
    connect(&m_ahead, &QTimer::timeout, this, &ImpactPage::makeAhead);
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &ImpactPage::refreshCaption);
}

Tab ImpactPage::tab() const { return Tab(m_tabs->currentIndex()); }

void ImpactPage::showTab(Tab tab) {
    m_tabs->setCurrentIndex(int(tab));
    showCharts();
}

BoardTab* ImpactPage::made(Tab tab) {
    BoardTab*& board = m_boards[int(tab)];
    if (board) return board;
    board = new BoardTab(tab);
    m_stack->addWidget(board);
    connect(board, &BoardTab::markActivated, this, &ImpactPage::showRows);
    connect(board, &BoardTab::wholeTimeWanted, m_wholeTime, &QAction::trigger);
    connect(board, &BoardTab::failed, this, &ImpactPage::showFailure);
    connect(board, &BoardTab::saved, this, &ImpactPage::showWritten);
    return board;
}

//! The tab in front while its numbers are counted, the others when they are shown; each is made in a turn of its own
//! and filled in another: all at once would hold the window up.
void ImpactPage::makeAhead() {
    int next = int(tab());
    if (m_boards[next]) next = int(std::find(std::begin(m_boards), std::end(m_boards), nullptr) - m_boards);
    if (next < tabCount)
        made(Tab(next));
    else if (m_hasPicture && !fillNext())
        return;
    if (m_hasPicture) m_ahead.start(betweenTabsMs);
}

bool ImpactPage::fillNext() {
    const auto next = std::find(std::begin(m_isFilled), std::end(m_isFilled), false);
    if (next == std::end(m_isFilled)) return false;
    fill(Tab(next - std::begin(m_isFilled)));
    return true;
}

void ImpactPage::fill(Tab tab) {
    if (!m_hasPicture || m_isFilled[int(tab)]) return;
    made(tab)->showPicture(shown());
    m_isFilled[int(tab)] = true;
}

BoardTab& ImpactPage::board(Tab tab) {
    fill(tab);
    return *made(tab);
}

Shown ImpactPage::shown() const {
    return {&m_source->picture(), m_source->compared() ? &*m_source->compared() : nullptr, m_filters->periodName(),
            m_filters->comparedName(), m_workspace.regions()};
}

//! The first numbers are asked for when somebody looks.
void ImpactPage::activated() {
    if (!m_isAsked) {
        ask();
        m_ahead.start(0);
    }
    showCurrent();
}

void ImpactPage::ask() {
    m_isAsked = true;
    m_source->setFilter(m_filters->filter(), m_filters->compared());
}

void ImpactPage::showPicture() {
    m_hasPicture = true;
    std::fill(std::begin(m_isFilled), std::end(m_isFilled), false);
    m_filters->setChoices(m_source->choices(), m_workspace.regions());
    m_message->dismiss();
    showCurrent();
    refreshCaption();
    m_ahead.start(betweenTabsMs);
}

//! Records that somebody looks at stay in front while the numbers behind them are renewed.
void ImpactPage::showCurrent() {
    if (m_rows->table()) return m_stack->setCurrentWidget(m_rows);
    if (!m_hasPicture) return m_stack->setCurrentWidget(m_waiting);
    const impact::Value& events = m_source->picture().cards.events;
    const bool isEmpty = !events.isKnown() || events.number <= 0;
    if (isEmpty) return showEmpty();
    m_stack->setCurrentWidget(&board(tab()));
}

//! What is not here yet is not what does not exist.
void ImpactPage::showEmpty() {
    const bool isHere = m_source->picture().complete();
    m_empty->setMessage(u"impact"_s,
                        isHere ? tr("No schools in this period") : tr("The schools are on their way to this laptop"));
    m_stack->setCurrentWidget(m_empty);
}

void ImpactPage::showRows(const impact::Mark& mark) {
    QWidget* focus = QApplication::focusWidget();
    m_opener = board(tab()).isAncestorOf(focus) ? focus : nullptr;
    const auto answer = [this, mark, asked = ++m_askedRows](const base::Result<services::RowsBehind>& rows) {
        if (asked == m_askedRows) landRows(mark, rows);
    };
    m_source->queryBehind(mark, answer);
}

void ImpactPage::landRows(const impact::Mark& mark, const base::Result<services::RowsBehind>& rows) {
    if (!rows) return showFailure(rows.error());
    QStringList title{markTitle(mark)};
    if (rows->elsewhere > 0) title << tr("%Ln more are not on this laptop", nullptr, int(rows->elsewhere));
    m_rows->open(rows->query, title.join(u" \u00b7 "_s));
    m_stack->setCurrentWidget(m_rows);
    m_rows->takeFocus();
    Q_EMIT deedsChanged();
}

void ImpactPage::showCharts() {
    ++m_askedRows;
    if (!m_rows->table()) return showCurrent();
    const bool hadFocus = m_rows->isAncestorOf(QApplication::focusWidget());
    m_rows->close();
    showCurrent();
    if (hadFocus) {
        QWidget* back = m_opener && m_opener->isVisible() ? m_opener.data() : m_tabs;
        back->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT placeChanged({});
    Q_EMIT deedsChanged();
}

tables::RecordTable* ImpactPage::table() const { return m_rows->table(); }

QString ImpactPage::markTitle(const impact::Mark& mark) const {
    const impact::Table table = m_source->picture().tables.value(mark.indicator);
    if (!table.indicator) return {};
    const services::IndicatorWords words = wordsWith(m_workspace);
    QStringList parts{words.title(*table.indicator)};
    for (const impact::Category& row : table.rows) {
        if (row.key == mark.row && !(mark.row.isEmpty() && table.rows.size() == 1)) parts << words.row(table, row);
    }
    if (!mark.column.isEmpty() && table.columns.size() > 1) parts << words.column(table, mark.column);
    return parts.join(u" \u00b7 "_s);
}

void ImpactPage::showFailure(const base::Error& error) {
    const services::Words& words = services::Words::of(models::windowLanguage());
    m_message->showMessage(kit::Severity::Problem, words.sentence(error));
    Q_EMIT failed(error);
}

QString ImpactPage::caption() const {
    if (!m_hasPicture) return {};
    const services::ImpactPicture& picture = m_source->picture();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(picture.countedAt);
    const bool isNow = qAbs(at.msecsTo(QDateTime::currentDateTime())) < minuteMs;
    const QString time = QLocale().toString(at.time(), u"HH:mm"_s);
    const int records = int(picture.records);
    QString words;
    if (m_offlineSince >= 0) {
        const QDateTime of = QDateTime::fromMSecsSinceEpoch(m_offlineSince);
        const QString moment = QLocale().toString(of, u"d MMMM, HH:mm"_s);
        words = tr("%Ln record(s), by the data of this laptop as of %1", nullptr, records).arg(moment);
    } else {
        words = isNow ? tr("%Ln record(s), counted now", nullptr, records)
                      : tr("%Ln record(s), counted at %1", nullptr, records).arg(time);
    }
    return picture.complete() ? words
                              : words + u". "_s + services::loadingWords(picture.loading, wordsWith(m_workspace));
}

void ImpactPage::follow(const services::ServerLink* link) {
    if (!link) return;
    const auto look = [this, link] {
        const services::SyncStatus& status = link->status();
        using State = services::SyncStatus::State;
        const bool isAway = status.state == State::Waiting || status.state == State::Stopped;
        m_offlineSince = isAway && status.lastSync > 0 ? status.lastSync : -1;
        refreshCaption();
    };
    connect(link, &services::ServerLink::statusChanged, this, look);
    look();
}

void ImpactPage::refreshCaption() {
    m_caption->setText(caption());
    m_caption->setToolTip(caption());
    m_header->setAmount(subject());
}

//! «Региональная школа · 2026 год · 34 школы»
QString ImpactPage::subject() const {
    QStringList parts = m_filters->narrowing();
    if (parts.isEmpty()) parts << tr("Whole network");
    parts << m_filters->periodName();
    const impact::Value& schools = m_source->picture().cards.schools;
    if (m_hasPicture && schools.isKnown()) parts << tr("%Ln school(s)", nullptr, int(schools.number));
    return parts.join(u" \u00b7 "_s);
}

void ImpactPage::commit() {
    if (m_rows->table()) m_rows->table()->commit();
}

bool ImpactPage::can(Deed deed) const {
    if (deed == Deed::Print) return true;
    return m_rows->table() && m_rows->table()->can(deed);
}

void ImpactPage::perform(Deed deed) {
    if (deed == Deed::Print)
        m_report->trigger();
    else if (m_rows->table())
        m_rows->table()->perform(deed);
}

QWidget* ImpactPage::mainWidget() {
    if (m_rows->table()) return &m_rows->table()->grid();
    return m_tabs;
}

void ImpactPage::showEvent(QShowEvent* event) {
    m_source->setLive(true);
    m_minute.start();
    Page::showEvent(event);
}

void ImpactPage::hideEvent(QHideEvent* event) {
    m_source->setLive(false);
    m_minute.stop();
    Page::hideEvent(event);
}

void ImpactPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void ImpactPage::retranslate() {
    m_header->setTitle(tr("Impact"));
    setAccessibleName(tr("Impact"));
    const QStringList names{tr("Overview"), tr("Reach"),  tr("Topics and practices"),
                            tr("Feedback"), tr("Cities"), tr("Goals")};
    for (int i = 0; i < tabCount; ++i) m_tabs->setTabText(i, names.at(i));
    m_tabs->setAccessibleName(tr("Parts of the impact"));
    m_export->setText(tr("Export"));
    m_saveTab->setText(tr("This tab as PDF..."));
    m_saveAll->setText(tr("All tabs as PDF..."));
    m_report->setText(tr("Annual report..."));
    m_wholeTime->setText(tr("Whole time"));
    std::fill(std::begin(m_isFilled), std::end(m_isFilled), false); // words of periods are told anew
    if (m_hasPicture) showCurrent();
    refreshCaption();
}

} // namespace rs::dashboard
