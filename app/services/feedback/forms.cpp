// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedback/forms.h"

#include "domain/registry.h"
#include "services/feedback/adoptions.h"
#include "storage/recordio.h"

#include <QJsonDocument>

#include <algorithm>

namespace rs::services {

using base::ErrorCode;
using base::Id;
using base::Result;
using domain::Record;
using storage::Writer;

namespace {

const domain::Entity& responseEntity() { return domain::entity(u"response"); }

QJsonObject answersIn(const Record& response) {
    return QJsonDocument::fromJson(response.text(u"answers").toUtf8()).object();
}

const domain::Question* recommendationOf(const Questionnaire& form) {
    const auto found = std::find_if(form.questions.begin(), form.questions.end(), [](const domain::Question& one) {
        return one.kind == domain::QuestionKind::Recommendation;
    });
    return found == form.questions.end() ? nullptr : &*found;
}

Result<QString> senderOf(storage::Store& store, const Record& response, const QJsonObject& answers) {
    const Id person = response.reference(u"person_id");
    if (!person.isNull()) {
        RS_ASSIGN(const std::optional<Record> card, store.find(domain::entity(u"person"), person));
        if (card) return card->title();
    }
    const QString name = answers.value(QLatin1String("name")).toString();
    return name.isEmpty() ? answers.value(QLatin1String("email")).toString() : name;
}

Result<Record> formRecord(Writer& writer, const Id& form) {
    RS_ASSIGN(const std::optional<Record> found, writer.find(responseEntity(), form));
    if (!found) return base::fail(ErrorCode::UnknownRecord, {QStringLiteral("response"), form.toString()});
    return *found;
}

} // namespace

Result<QList<StoredForm>> loadForms(storage::Store& store, const Id& event) {
    RS_ASSIGN(const Questionnaire asked, loadQuestionnaire(store, event));
    const domain::Question* recommendation = recommendationOf(asked);
    RS_ASSIGN(storage::RecordReader reader,
              storage::RecordReader::byCondition(store.database(), responseEntity(),
                                                 u"t.event_id = ?1 ORDER BY t.at IS NULL, t.at DESC, t.n DESC"));
    reader.statement().bind(1, event);
    RS_ASSIGN(const QList<Record> responses, reader.all());
    QList<StoredForm> forms;
    for (const Record& response : responses) {
        StoredForm form{response.id(), {}, {}, response.text(u"channel"), answersIn(response)};
        if (const QVariant at = response.value(u"at"); !domain::isEmpty(at)) form.at = at.toLongLong();
        const QVariant score = response.value(u"recommendation");
        if (recommendation && !score.isNull() && !form.answers.contains(recommendation->code))
            form.answers.insert(recommendation->code, score.toInt());
        RS_ASSIGN(form.sender, senderOf(store, response, form.answers));
        forms << form;
    }
    return forms;
}

Workspace::Work correctForm(const Id& form, const QJsonObject& answers) {
    return [=](Writer& writer) -> Result<> {
        if (answers.isEmpty()) return base::fail(ErrorCode::ValueMissing, {QStringLiteral("answers")});
        RS_ASSIGN(const Record before, formRecord(writer, form));
        const Id event = before.reference(u"event_id");
        RS_ASSIGN(const Questionnaire asked, loadQuestionnaire(writer.store(), event));
        domain::FilledForm filled{{}, answersIn(before)};
        for (const domain::Question& question : asked.questions) filled.answers.remove(question.code);
        for (auto one = answers.begin(); one != answers.end(); ++one) filled.answers.insert(one.key(), one.value());
        const domain::Question* recommendation = recommendationOf(asked);
        if (recommendation && answers.value(recommendation->code).isDouble())
            filled.recommendation = answers.value(recommendation->code).toInt();
        else if (!recommendation && !before.value(u"recommendation").isNull())
            filled.recommendation = before.value(u"recommendation").toInt();
        Record after = responseRecord(event, before.reference(u"questionnaire_id"), filled);
        for (const char16_t* kept : {u"person_id", u"at", u"channel"}) {
            const QVariant value = before.value(QStringView(kept));
            if (!domain::isEmpty(value)) after.set(QStringView(kept), value);
        }
        RS_TRY(Adoptions::forget(writer, before));
        RS_TRY(writer.remove(responseEntity(), form));
        RS_ASSIGN(Adoptions adoptions, Adoptions::prepare(writer.store(), event));
        RS_TRY(adoptions.keep(writer, after));
        writer.countAs(1);
        return {};
    };
}

Workspace::Work removeForms(const QList<Id>& forms) {
    return [=](Writer& writer) -> Result<> {
        for (const Id& form : forms) {
            RS_ASSIGN(const Record response, formRecord(writer, form));
            RS_TRY(Adoptions::forget(writer, response));
            RS_TRY(writer.remove(responseEntity(), form));
        }
        writer.countAs(forms.size());
        return {};
    };
}

} // namespace rs::services
