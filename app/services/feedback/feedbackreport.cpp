// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedback/feedbackreport.h"

#include "domain/registry.h"
#include "services/words.h"
#include "storage/recordio.h"

#include <QJsonDocument>

#include <algorithm>

namespace rs::services {

using base::Result;
using domain::Record;
using storage::RecordReader;

namespace {

constexpr int feedbackStep = 7;

constexpr const char* followUpTitles[] = {
    QT_TRANSLATE_NOOP("task", "Ask participants after a month what they use"),
    QT_TRANSLATE_NOOP("task", "Ask participants after three months what they use"),
    QT_TRANSLATE_NOOP("task", "Ask participants after half a year what they use"),
};

Result<QList<Record>> recordsOf(storage::Store& store, QAnyStringView table, const base::Id& event) {
    RS_ASSIGN(RecordReader reader,
              RecordReader::byCondition(store.database(), domain::entity(table), u"t.event_id = ?1 ORDER BY t.n"));
    reader.statement().bind(1, event);
    return reader.all();
}

bool isFollowUp(const Record& task, int days) {
    return task.value(u"step").toInt() == feedbackStep && !task.value(u"due_days").isNull() &&
           task.value(u"due_days").toInt() == days;
}

Result<qint64> participantsOf(storage::Store& store, const base::Id& event) {
    RS_ASSIGN(sql::Statement count,
              sql::Statement::prepare(store.database(),
                                      u"SELECT count(*) FROM participant WHERE event_id = ?1 AND status IN "
                                      "('registered', 'confirmed', 'attended', 'no_show')"));
    count.bind(1, event);
    RS_TRY(count.step());
    return count.integer(0);
}

} // namespace

Result<FeedbackReport> loadFeedback(storage::Store& store, const base::Id& event) {
    FeedbackReport report;
    RS_ASSIGN(report.questionnaire, loadQuestionnaire(store, event));
    RS_ASSIGN(const QList<Record> responses, recordsOf(store, u"response", event));
    QList<domain::FilledForm> forms;
    for (const Record& response : responses) {
        domain::FilledForm form;
        const QVariant recommendation = response.value(u"recommendation");
        if (!recommendation.isNull()) form.recommendation = recommendation.toInt();
        form.answers = QJsonDocument::fromJson(response.text(u"answers").toUtf8()).object();
        forms << form;
    }
    report.summary = domain::summarize(report.questionnaire.questions, forms);
    RS_ASSIGN(report.participants, participantsOf(store, event));
    RS_ASSIGN(const QList<Record> tasks, recordsOf(store, u"task", event));
    for (const int days : followUpDays)
        report.followUps +=
            std::any_of(tasks.begin(), tasks.end(), [days](const Record& task) { return isFollowUp(task, days); });
    const QList<domain::Question>& questions = report.questionnaire.questions;
    report.hasPracticeQuestion = std::any_of(questions.begin(), questions.end(), [](const domain::Question& one) {
        return one.kind == domain::QuestionKind::Practice;
    });
    return report;
}

Workspace::Work addFollowUps(const base::Id& event, base::Language language) {
    return [=](storage::Writer& writer) -> Result<> {
        RS_ASSIGN(const QList<Record> known, recordsOf(writer.store(), u"task", event));
        for (size_t i = 0; i < std::size(followUpDays); ++i) {
            const int days = followUpDays[i];
            const auto stands = [days](const Record& task) { return isFollowUp(task, days); };
            if (std::any_of(known.begin(), known.end(), stands)) continue;
            Record task(domain::entity(u"task"));
            task.set(u"event_id", QVariant::fromValue(event))
                .set(u"title", Words::of(language).text("task", followUpTitles[i]))
                .set(u"step", qint64(feedbackStep))
                .set(u"due_days", qint64(days))
                .set(u"state", QStringLiteral("open"));
            RS_ASSIGN([[maybe_unused]] const base::Id id, writer.insert(task));
        }
        return {};
    };
}

} // namespace rs::services
