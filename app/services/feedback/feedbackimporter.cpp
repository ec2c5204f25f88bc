// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedback/feedbackimporter.h"

#include "domain/registry.h"
#include "services/feedback/adoptions.h"
#include "services/feedback/feedbackrows.h"
#include "storage/recordio.h"

#include <QJsonDocument>

namespace rs::services {

using base::ErrorCode;
using base::Result;
using domain::Record;
using Outcome = FeedbackImportReport::Outcome;

namespace {

constexpr qsizetype rowsBetweenReports = 256;

QByteArray keyOf(const QVariant& at, const base::Id& person, const QJsonObject& answers) {
    return at.toByteArray() + '|' + base::toBytes(person) + '|' + QJsonDocument(answers).toJson(QJsonDocument::Compact);
}

//! Tells forms that came before: the same time, sender and answers.
class KnownForms {
public:
    Result<> load(storage::Store& store, const base::Id& event) {
        RS_ASSIGN(storage::RecordReader reader, storage::RecordReader::byCondition(
                                                    store.database(), domain::entity(u"response"), u"t.event_id = ?1"));
        reader.statement().bind(1, event);
        RS_ASSIGN(const QList<Record> responses, reader.all());
        for (const Record& one : responses)
            ++m_stored[keyOf(one.value(u"at"), one.reference(u"person_id"),
                             QJsonDocument::fromJson(one.text(u"answers").toUtf8()).object())];
        return {};
    }

    //! Forms without number, time and sender may well be alike: the second one is a duplicate only if the school has
    //! two of them.
    bool isAgain(const QByteArray& key, const QString& number, bool telling) {
        const bool again = number.isEmpty() ? telling && m_seen.value(key) > 0 : m_numbers.contains({number, key});
        if (!number.isEmpty()) m_numbers.insert({number, key});
        if (again) return true;
        return ++m_seen[key] <= m_stored.value(key);
    }

private:
    QHash<QByteArray, int> m_stored, m_seen;
    QSet<std::pair<QString, QByteArray>> m_numbers;
};

//! One walk over all rows: read, tell duplicates, and, given a writer, store.
class FeedbackWalk {
public:
    FeedbackWalk(const ImportSource& source, const FeedbackColumns& columns, const FeedbackChoices& choices)
        : m_source(source),
          m_columns(columns),
          m_choices(choices) {}

    Result<FeedbackImportReport> walk(storage::Store& store, storage::Writer* writer, const base::Progress& progress);

private:
    Result<> ask(storage::Writer& writer);
    Result<> take(qsizetype row, FeedbackRow read, storage::Writer* writer);
    Result<> keep(const FeedbackRow& read, const base::Id& person, storage::Writer& writer);

    const ImportSource& m_source;
    const FeedbackColumns& m_columns;
    const FeedbackChoices& m_choices;
    std::optional<SenderFinder> m_senders;
    std::optional<Adoptions> m_adoptions; //!< while something is stored
    KnownForms m_known;
    base::Id m_questionnaire;
    domain::RecommendationScore m_score;
    FeedbackImportReport m_report;
};

Result<> FeedbackWalk::ask(storage::Writer& writer) {
    RS_ASSIGN(m_questionnaire, ensureQuestionnaire(writer, m_choices.event, m_choices.language));
    RS_ASSIGN(const Questionnaire form, loadQuestionnaire(writer.store(), m_choices.event));
    auto position = int(form.questions.size());
    for (int column = 0; column < m_columns.size(); ++column) {
        const FeedbackColumn& one = m_columns.at(column);
        if (one.kind != FeedbackColumn::Kind::Question || form.question(one.question.code)) continue;
        RS_TRY(insertQuestion(writer, one.question, m_questionnaire, ++position));
    }
    RS_ASSIGN(m_adoptions, Adoptions::prepare(writer.store(), m_choices.event));
    return {};
}

Result<FeedbackImportReport> FeedbackWalk::walk(storage::Store& store, storage::Writer* writer,
                                                const base::Progress& progress) {
    RS_ASSIGN(const Record event, store.get(domain::entity(u"event"), m_choices.event));
    const QTimeZone zone(event.text(u"zone").toLatin1());
    RS_ASSIGN(m_senders, SenderFinder::prepare(store, m_choices.event));
    RS_TRY(m_known.load(store, m_choices.event));
    if (writer) RS_TRY(ask(*writer));
    const FeedbackRows rows(m_source, m_columns, zone.isValid() ? zone : QTimeZone::utc());
    const qsizetype first = m_columns.firstRow(), end = m_source.rows().size();
    m_report.rows = end - first;
    m_report.questions = m_columns.questions();
    m_report.newQuestions = m_columns.newQuestions();
    m_report.outcomes.resize(size_t(end), Outcome::New);
    for (qsizetype row = first; row < end; ++row) {
        if ((row - first) % rowsBetweenReports == 0) {
            if (progress.isCancelled()) return base::fail(ErrorCode::Cancelled);
            progress.report(row - first, end - first);
        }
        RS_TRY(take(row, rows.read(row), writer));
    }
    progress.report(end - first, end - first);
    m_report.recommendation = m_score.value();
    m_report.adoptions = m_adoptions ? m_adoptions->made() : 0;
    return std::move(m_report);
}

Result<> FeedbackWalk::take(qsizetype row, FeedbackRow read, storage::Writer* writer) {
    Outcome& outcome = m_report.outcomes[size_t(row)];
    if (!read.problems.isEmpty()) {
        outcome = Outcome::Rejected;
        ++m_report.rejected;
        m_report.problems.insert(row, read.problems);
        return {};
    }
    if (read.form.recommendation) m_score.add(*read.form.recommendation);
    RS_ASSIGN(const base::Id person, m_senders->find(read.sender));
    // A sender nobody knows stays with the answers: who it was may turn out later.
    const QString name = read.sender.title(), email = read.sender.text(u"email");
    if (person.isNull() && !name.isEmpty()) read.form.answers.insert(QStringLiteral("name"), name);
    if (person.isNull() && !email.isEmpty()) read.form.answers.insert(QStringLiteral("email"), email);
    const bool telling = read.at || !person.isNull() || !name.isEmpty() || !email.isEmpty();
    const QByteArray key = keyOf(read.at ? QVariant(*read.at) : QVariant(), person, read.form.answers);
    if (m_known.isAgain(key, read.number, telling)) {
        outcome = Outcome::Duplicate;
        ++m_report.duplicates;
        return {};
    }
    ++m_report.responses;
    m_report.people += person.isNull() ? 0 : 1;
    return writer ? keep(read, person, *writer) : Result<>();
}

Result<> FeedbackWalk::keep(const FeedbackRow& read, const base::Id& person, storage::Writer& writer) {
    Record record = responseRecord(m_choices.event, m_questionnaire, read.form);
    if (!person.isNull()) record.set(u"person_id", QVariant::fromValue(person));
    if (read.at) record.set(u"at", *read.at);
    record.set(u"channel", QStringLiteral("file"));
    return m_adoptions->keep(writer, record);
}

} // namespace

Result<FeedbackImportReport> FeedbackImporter::plan(storage::Store& store, const base::Progress& progress) const {
    if (m_columns.questions() == 0) return base::fail(ErrorCode::NoRows);
    return FeedbackWalk(m_source, m_columns, m_choices).walk(store, nullptr, progress);
}

Result<FeedbackImportReport> FeedbackImporter::import(storage::Store& store, const base::Progress& progress) const {
    if (m_columns.questions() == 0) return base::fail(ErrorCode::NoRows);
    RS_ASSIGN(storage::Writer writer, storage::Writer::begin(store, QStringLiteral("import"), m_choices.author));
    RS_ASSIGN(FeedbackImportReport report, FeedbackWalk(m_source, m_columns, m_choices).walk(store, &writer, progress));
    // Without a new form a list of the same forms leaves nothing behind.
    if (report.responses > 0) {
        writer.countAs(report.responses);
        RS_ASSIGN(report.changes, writer.commit());
    }
    return report;
}

} // namespace rs::services
