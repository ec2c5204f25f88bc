// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/importer.h"

#include "domain/registry.h"
#include "services/import/participantsink.h"
#include "services/import/rowfeed.h"
#include "services/writestep.h"
#include "storage/bulk.h"

namespace rs::services {

using base::ErrorCode;
using base::Result;
using Outcome = RowDecision::Outcome;

namespace {

constexpr qsizetype rowsBetweenReports = 512;
constexpr qsizetype longList = 10'000;

//! A long import wants the pages it writes at random places in memory, and two threads to sort its new indexes.
class WideCache {
public:
    WideCache(storage::Store& store, qsizetype rows) : m_store(store), m_wide(rows >= longList) {
        if (m_wide) set(u"PRAGMA cache_size=-262144; PRAGMA threads=2");
    }
    ~WideCache() {
        if (m_wide) set(u"PRAGMA cache_size=-32000; PRAGMA threads=0; PRAGMA shrink_memory");
    }
    Q_DISABLE_COPY_MOVE(WideCache)

private:
    void set(QStringView pragma) {
        // A cache that stays as it was costs time, nothing else.
        [[maybe_unused]] const auto done = m_store.database().execute(pragma);
    }

    storage::Store& m_store;
    bool m_wide;
};

Result<std::optional<storage::IndexPause>> pauseFor(storage::Store& store, qsizetype rows) {
    std::optional<storage::IndexPause> pause;
    if (rows < longList) return pause;
    RS_ASSIGN(const qint64 there, store.count(domain::entity(u"person")));
    if (there < rows) {
        RS_ASSIGN(pause, storage::IndexPause::begin(store));
    }
    return pause;
}

//! One walk over all rows: interpret, judge, and, given a sink, store.
class ImportWalk {
public:
    ImportWalk(const ImportSource& source, const ImportChoices& choices, ParticipantSink* sink)
        : m_source(source),
          m_choices(choices),
          m_sink(sink) {}

    Result<ImportReport> walk(storage::Store& store, const base::Progress& progress);

private:
    Result<> take(RowFeed::Entry& entry);
    Result<> add(RowFeed::Entry& entry, qint32 same);
    Result<> again(RowFeed::Entry& entry, RowDecision decision);
    void note(qsizetype row, RowDecision decision);

    const ImportSource& m_source;
    const ImportChoices& m_choices;
    ParticipantSink* m_sink;
    RowJudge m_judge;
    ImportReport m_report;
};

Result<ImportReport> ImportWalk::walk(storage::Store& store, const base::Progress& progress) {
    const qsizetype first = m_source.firstDataRow();
    const qsizetype end = m_source.rows().size();
    RS_TRY(m_judge.load(store, m_choices.event));
    m_judge.reserve(end - first);
    m_report.rows = end - first;
    m_report.plan.rows.resize(size_t(end));

    RS_ASSIGN(const domain::Record event, store.get(domain::entity(u"event"), m_choices.event));
    RowFeed feed(m_source, event, m_sink ? RowFeed::Purpose::Store : RowFeed::Purpose::Look);
    while (RowFeed::Entry* entry = feed.next()) {
        if ((entry->row - first) % rowsBetweenReports == 0) {
            if (progress.isCancelled()) return base::fail(ErrorCode::Cancelled);
            progress.report(entry->row - first, end - first);
        }
        RS_TRY(take(*entry));
    }
    progress.report(end - first, end - first);
    return std::move(m_report);
}

Result<> ImportWalk::take(RowFeed::Entry& entry) {
    if (!entry.interpreted.problems.isEmpty()) {
        ++m_report.rejected;
        m_report.plan.problems.insert(entry.row, entry.interpreted.problems);
        note(entry.row, {Outcome::Rejected, -1});
        return {};
    }
    const RowDecision decision = m_judge.judge(entry.print);
    note(entry.row, decision);
    return decision.known < 0 ? add(entry, -1) : again(entry, decision);
}

Result<> ImportWalk::add(RowFeed::Entry& entry, qint32 same) {
    ++m_report.imported;
    RowJudge::Known known{{}, {}, qint32(entry.row)};
    if (m_sink) {
        if (same >= 0) known.person = m_judge.known(same).person;
        RS_TRY(m_sink->add(entry, known));
    }
    m_judge.add(entry.print, known);
    return {};
}

Result<> ImportWalk::again(RowFeed::Entry& entry, RowDecision decision) {
    switch (decision.outcome == Outcome::Update ? m_choices.onUpdate : m_choices.onSimilar) {
    case OnDuplicate::Keep:
        return add(entry, decision.known);
    case OnDuplicate::Skip:
        ++m_report.duplicates;
        return {};
    case OnDuplicate::Merge:
        ++m_report.updated;
        m_judge.complete(decision.known, entry.print);
        return m_sink ? m_sink->complete(m_judge.known(decision.known), entry.interpreted.participant) : Result<>();
    }
    Q_UNREACHABLE();
}

void ImportWalk::note(qsizetype row, RowDecision decision) {
    ImportPlan& plan = m_report.plan;
    plan.rows[size_t(row)] = decision;
    ++plan.counts[int(decision.outcome)];
    if (decision.known < 0) return;
    const RowJudge::Known& known = m_judge.known(decision.known);
    plan.matches.insert(row, {known.row >= 0 ? m_source.rows().line(known.row) : 0, known.participant});
}

} // namespace

Result<ImportReport> Importer::plan(storage::Store& store, const base::Progress& progress) const {
    if (!m_source.mapping().hasName()) return base::fail(ErrorCode::NoNameColumn);
    return ImportWalk(m_source, m_choices, nullptr).walk(store, progress);
}

Result<ImportReport> Importer::import(storage::Store& store, const base::Progress& progress) const {
    if (!m_source.mapping().hasName()) return base::fail(ErrorCode::NoNameColumn);
    const WideCache cache(store, m_source.rows().size());
    ImportReport report;
    const Work work = [&](storage::Writer& writer) -> Result<> {
        RS_ASSIGN(ParticipantSink sink, ParticipantSink::open(store, writer, m_choices.event));
        RS_ASSIGN(std::optional<storage::IndexPause> pause, pauseFor(store, m_source.rows().size()));
        RS_ASSIGN(report, ImportWalk(m_source, m_choices, &sink).walk(store, progress));
        if (pause) RS_TRY(pause->finish());
        writer.countAs(report.imported + report.updated);
        return {};
    };
    RS_ASSIGN(report.changes, carryOut(store, {QStringLiteral("import"), m_choices.author}, work));
    return report;
}

} // namespace rs::services
