// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/importer.h"

#include "domain/registry.h"
#include "services/import/participantsink.h"
#include "services/import/rowinterpreter.h"

namespace rs::services {

using base::ErrorCode;
using base::Result;
using Outcome = RowDecision::Outcome;

namespace {

constexpr qsizetype rowsBetweenReports = 512;

//! One walk over all rows: interpret, judge, and, given a sink, store.
class ImportWalk {
public:
    ImportWalk(const ImportSource& source, const ImportChoices& choices, ParticipantSink* sink)
        : m_source(source),
          m_choices(choices),
          m_sink(sink) {}

    Result<ImportReport> walk(storage::Store& store, const base::Progress& progress);

private:
    Result<> take(qsizetype row, InterpretedRow& interpreted);
    Result<> add(qsizetype row, InterpretedRow& interpreted, const domain::PersonPrint& print, qint32 same);
    Result<> again(qsizetype row, InterpretedRow& interpreted, const domain::PersonPrint& print, RowDecision decision);
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
    RowInterpreter interpreter = m_source.interpreter(event);
    InterpretedRow interpreted;
    for (qsizetype row = first; row < end; ++row) {
        if ((row - first) % rowsBetweenReports == 0) {
            if (progress.isCancelled()) return base::fail(ErrorCode::Cancelled);
            progress.report(row - first, end - first);
        }
        interpreter.interpret(m_source.rows(), row, interpreted);
        RS_TRY(take(row, interpreted));
    }
    progress.report(end - first, end - first);
    return std::move(m_report);
}

Result<> ImportWalk::take(qsizetype row, InterpretedRow& interpreted) {
    if (!interpreted.problems.isEmpty()) {
        ++m_report.rejected;
        m_report.plan.problems.insert(row, interpreted.problems);
        note(row, {Outcome::Rejected, -1});
        return {};
    }
    const domain::PersonPrint print = printOf(interpreted.participant);
    const RowDecision decision = m_judge.judge(print);
    note(row, decision);
    return decision.known < 0 ? add(row, interpreted, print, -1) : again(row, interpreted, print, decision);
}

Result<> ImportWalk::add(qsizetype row, InterpretedRow& interpreted, const domain::PersonPrint& print, qint32 same) {
    ++m_report.imported;
    RowJudge::Known known{{}, {}, qint32(row)};
    if (m_sink) {
        if (same >= 0) known.person = m_judge.known(same).person;
        RS_TRY(m_sink->add(interpreted.participant, print, known));
    }
    m_judge.add(print, known);
    return {};
}

Result<> ImportWalk::again(qsizetype row, InterpretedRow& interpreted, const domain::PersonPrint& print,
                           RowDecision decision) {
    switch (decision.outcome == Outcome::Update ? m_choices.onUpdate : m_choices.onSimilar) {
    case OnDuplicate::Keep:
        return add(row, interpreted, print, decision.known);
    case OnDuplicate::Skip:
        ++m_report.duplicates;
        return {};
    case OnDuplicate::Merge:
        ++m_report.updated;
        m_judge.complete(decision.known, print);
        return m_sink ? m_sink->complete(m_judge.known(decision.known), interpreted.participant) : Result<>();
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
    RS_ASSIGN(storage::Writer writer, storage::Writer::begin(store, QStringLiteral("import"), m_choices.author));
    RS_ASSIGN(ParticipantSink sink, ParticipantSink::open(store, writer, m_choices.event));
    RS_ASSIGN(ImportReport report, ImportWalk(m_source, m_choices, &sink).walk(store, progress));
    RS_ASSIGN(report.changes, writer.commit());
    return report;
}

} // namespace rs::services
