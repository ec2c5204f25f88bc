// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/impact.h"

#include "domain/registry.h"
#include "impact/count.h"
#include "impact/factsreader.h"
#include "services/deliver.h"
#include "sql/statement.h"

#include <QElapsedTimer>

#include <algorithm>

namespace rs::services {

using base::Result;
using impact::Facts;
using impact::Filter;
using impact::Look;
using storage::Store;

namespace {

//! Changes come in bursts: while lists are edited, while the server sends. Reading takes a part of the time only.
constexpr int restsPerReading = 4;
constexpr int longestRetry = 60'000; // ms

//! What is read for the indicators.
constexpr const char* countedTables[] = {
    "event",   "participant", "response", "question", "adoption",    "practice",   "speaker",         "team_member",
    "project", "topic",       "track",    "stage",    "application", "delegation", "self_assessment", "organisation",
};

bool isCountedTable(const domain::Entity* entity) {
    return std::any_of(std::begin(countedTables), std::end(countedTables),
                       [entity](const char* name) { return entity->key() == QLatin1String(name); });
}

//! The row numbers of records by their ids; those that are not on this laptop are left out.
Result<std::vector<quint32>> numbersOf(Store& store, const impact::Rows& rows) {
    RS_ASSIGN(
        sql::Statement row,
        sql::Statement::prepare(store.database(), QStringLiteral("SELECT n FROM %1 WHERE id = ?1").arg(rows.entity)));
    std::vector<quint32> numbers;
    numbers.reserve(rows.ids.size());
    for (const base::Id& id : rows.ids) {
        row.bind(1, id);
        RS_ASSIGN(const bool isThere, row.step());
        if (isThere) numbers.push_back(quint32(row.integer(0)));
        row.reset();
    }
    return numbers;
}

Result<std::vector<quint32>> numbersBehind(Store& store, const Facts& facts, const impact::Behind& behind) {
    if (behind.kind != impact::Kind::Participation) {
        RS_ASSIGN(const impact::Rows rows, impact::rowsOf(store, facts, behind));
        return numbersOf(store, rows);
    }
    std::vector<quint32> numbers;
    for (const int place : behind.records) numbers.push_back(facts.participations[size_t(place)].number);
    return numbers;
}

} // namespace

//! What a worker brings.
struct ImpactBoard::Counted : ImpactPictures {
    std::shared_ptr<const Facts> facts;
    ImpactChoices choices;
    qint64 milliseconds = 0; //!< that reading took

    static Result<std::shared_ptr<const Counted>> of(Workspace& workspace, Store& store, const Asked& asked) {
        auto counted = std::make_shared<Counted>();
        counted->facts = asked.facts;
        if (!counted->facts) {
            QElapsedTimer timer;
            timer.start();
            RS_ASSIGN(Workspace::Lease helper, workspace.lease());
            RS_ASSIGN(counted->facts, impact::readFacts(store, &helper.store()));
            counted->milliseconds = timer.elapsed();
        }
        RS_ASSIGN(static_cast<ImpactPictures&>(*counted), countPictures(store, *counted->facts, asked.question));
        counted->choices = choicesOf(*counted->facts);
        return counted;
    }
};

ImpactBoard::ImpactBoard(Workspace& workspace, QObject* parent, const ImpactTempo& tempo)
    : QObject(parent),
      m_workspace(workspace),
      m_tempo(tempo) {
    for (QTimer* timer : {&m_renewal, &m_ahead, &m_retry, &m_scopes}) timer->setSingleShot(true);
    m_renewal.setInterval(tempo.renewal);
    m_ahead.setInterval(tempo.ahead);
    m_retry.setInterval(tempo.retry);
    m_scopes.setInterval(tempo.scopes);
    connect(&m_renewal, &QTimer::timeout, this, &ImpactBoard::count);
    connect(&m_ahead, &QTimer::timeout, this, &ImpactBoard::readAhead);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        m_retry.setInterval(std::min(2 * m_retry.interval(), longestRetry));
        count();
    });
    connect(&m_scopes, &QTimer::timeout, this, &ImpactBoard::lookAtScopes);
    connect(&workspace, &Workspace::changed, this, &ImpactBoard::onChanged);
}

ImpactBoard::~ImpactBoard() = default;

void ImpactBoard::prepare() {
    m_readsAhead = true;
    readAhead();
}

//! In one thread: the other core is somebody's who works.
void ImpactBoard::readAhead() {
    if (m_isRunning || isWatched() || !m_isStale) return;
    m_isRunning = true;
    m_isStale = false;
    const auto work = [most = m_tempo.mostAhead](Store& store) -> Result<FactsRead> {
        RS_ASSIGN(const qint64 participations, store.count(domain::entity(u"participant")));
        if (participations > most) return FactsRead();
        return impact::readFacts(store);
    };
    deliver(m_workspace.read<FactsRead>(work), this, [this](const Result<FactsRead>& read) { landAhead(read); });
}

void ImpactBoard::landAhead(const Result<FactsRead>& read) {
    m_isRunning = false;
    if (read && *read)
        m_facts = *read;
    else
        m_isStale = true;
    if (m_isAskedAgain || (isWatched() && isBehind())) count();
}

void ImpactBoard::setFilter(const Filter& filter, const std::optional<Filter>& compared) {
    m_question = {filter, compared};
    m_isWanted = true;
    count();
}

void ImpactBoard::setLive(bool live) {
    m_isLive = live;
    if (!live) {
        for (QTimer* timer : {&m_renewal, &m_retry, &m_scopes}) timer->stop();
        if (m_isStale && m_readsAhead) m_ahead.start();
        return;
    }
    m_ahead.stop();
    if (!m_isWanted) return;
    if (isBehind())
        count();
    else if (!m_picture.complete())
        m_scopes.start();
}

void ImpactBoard::onChanged(const storage::Changes& changes) {
    if (std::none_of(changes.touched.keyBegin(), changes.touched.keyEnd(), isCountedTable)) return;
    m_isStale = true;
    if (isWatched()) {
        if (!m_renewal.isActive()) m_renewal.start();
    } else if (m_readsAhead) {
        m_ahead.start(); // anew with every change: whoever edits is not disturbed
    }
}

//! One at a time: what was asked for meanwhile is counted behind it.
void ImpactBoard::count() {
    m_isAskedAgain = m_isRunning;
    setCounting(true);
    if (m_isRunning) return;
    m_isRunning = true;
    for (QTimer* timer : {&m_renewal, &m_ahead, &m_retry}) timer->stop();
    const Asked asked{m_question, m_isStale ? nullptr : m_facts};
    m_isStale = false;
    using Answer = std::shared_ptr<const Counted>;
    const auto work = [&workspace = m_workspace, asked](Store& store) { return Counted::of(workspace, store, asked); };
    deliver(m_workspace.read<Answer>(work), this, [this](const Result<Answer>& counted) { land(counted); });
}

//! Another filter that was set meanwhile is tried at once; the same one after a while, as long as somebody looks.
void ImpactBoard::landFailure(const base::Error& error) {
    m_isStale = true;
    if (m_isAskedAgain) return count();
    setCounting(false);
    if (isWatched()) m_retry.start();
    Q_EMIT failed(error);
}

void ImpactBoard::land(const Result<std::shared_ptr<const Counted>>& counted) {
    m_isRunning = false;
    if (!counted) return landFailure(counted.error());
    m_retry.setInterval(m_tempo.retry);
    const Counted& now = **counted;
    m_facts = now.facts;
    if (now.milliseconds > 0) m_renewal.setInterval(std::max(m_tempo.renewal, int(now.milliseconds) * restsPerReading));
    if (m_isAskedAgain) return count();
    m_shownFacts = m_facts;
    m_picture = now.picture;
    m_compared = now.compared;
    m_choices = now.choices;
    setCounting(false);
    Q_EMIT pictureReady();
    if (m_isStale && m_isLive && !m_renewal.isActive()) m_renewal.start();
    if (!m_picture.complete() && m_isLive) m_scopes.start();
}

//! The end of loading need not change a record: then nothing is announced.
void ImpactBoard::lookAtScopes() {
    using Scopes = QList<LoadingScope>;
    deliver(m_workspace.read<Scopes>(loadingScopes), this, [this](const Result<Scopes>& loading) {
        if (loading && *loading != m_picture.loading) {
            m_picture.loading = *loading;
            if (m_compared) m_compared->loading = *loading;
            Q_EMIT pictureReady();
        }
        if (!m_picture.complete() && m_isLive) m_scopes.start();
    });
}

void ImpactBoard::setCounting(bool counting) {
    if (m_isCounting == counting) return;
    m_isCounting = counting;
    Q_EMIT countingChanged();
}

void ImpactBoard::rowsBehind(const impact::Mark& mark, std::function<void(Result<impact::Rows>)> answer) {
    if (!m_shownFacts) return answer(impact::Rows());
    const auto work = [facts = m_shownFacts, filter = m_picture.filter, mark](Store& store) {
        return impact::rowsOf(store, *facts, impact::behind(Look(*facts, filter, impactToday()), mark));
    };
    deliver(m_workspace.read<impact::Rows>(work), this, std::move(answer));
}

void ImpactBoard::queryBehind(const impact::Mark& mark, std::function<void(Result<RowsBehind>)> answer) {
    if (!m_shownFacts) return answer(base::fail(base::ErrorCode::Cancelled));
    const auto work = [facts = m_shownFacts, filter = m_picture.filter, mark](Store& store) -> Result<RowsBehind> {
        const impact::Behind behind = impact::behind(Look(*facts, filter, impactToday()), mark);
        RS_ASSIGN(std::vector<quint32> numbers, numbersBehind(store, *facts, behind));
        RowsBehind rows{domain::Query{&domain::entity(impact::entityOf(behind.kind))},
                        qint64(behind.records.size()) - qint64(numbers.size())};
        rows.query.among = std::make_shared<const std::vector<quint32>>(std::move(numbers));
        return rows;
    };
    deliver(m_workspace.read<RowsBehind>(work), this, std::move(answer));
}

} // namespace rs::services
