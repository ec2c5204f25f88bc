// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedback/questionnairestore.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "services/feedback/adoptions.h"
#include "services/words.h"
#include "storage/recordio.h"

#include <QJsonDocument>

#include <algorithm>

namespace rs::services {

using base::ErrorCode;
using base::Result;
using domain::Question;
using domain::Record;
using storage::Writer;

namespace {

const domain::Entity& questionEntity() { return domain::entity(u"question"); }

Question questionOfRecord(const Record& record) {
    return {record.id(),
            record.text(u"code"),
            domain::questionKindOf(record.text(u"kind")),
            record.text(u"text"),
            record.text(u"options").split(u'\n', Qt::SkipEmptyParts),
            record.value(u"required").toBool()};
}

Record recordOf(const Question& question) {
    Record record(questionEntity(), question.id);
    record.set(u"code", question.code)
        .set(u"text", question.text)
        .set(u"kind", domain::codeOf(question.kind))
        .set(u"options", question.options.isEmpty() ? QVariant() : QVariant(question.options.join(u'\n')))
        .set(u"required", question.required);
    return record;
}

QString freeCode(const Questionnaire& form, const QString& text) {
    const QString code = domain::ownQuestionCode(text);
    QString free = code;
    for (int n = 2; form.question(free); ++n) free = code + u'_' + QString::number(n);
    return free;
}

Result<> refuseEmpty(const QString& text) {
    if (!text.trimmed().isEmpty()) return {};
    return base::fail(ErrorCode::ValueMissing, {QStringLiteral("text")});
}

} // namespace

const Question* Questionnaire::question(QStringView code) const {
    const auto found =
        std::find_if(questions.begin(), questions.end(), [code](const Question& one) { return one.code == code; });
    return found == questions.end() ? nullptr : &*found;
}

Result<Questionnaire> loadQuestionnaire(storage::Store& store, const base::Id& event) {
    Questionnaire form;
    RS_ASSIGN(storage::RecordReader forms,
              storage::RecordReader::byCondition(store.database(), domain::entity(u"questionnaire"),
                                                 u"t.event_id = ?1 ORDER BY t.n"));
    forms.statement().bind(1, event);
    RS_ASSIGN(const QList<Record> known, forms.all());
    if (known.isEmpty()) return form;
    form.id = known.first().id();
    form.title = known.first().title();
    RS_ASSIGN(storage::RecordReader questions,
              storage::RecordReader::byCondition(store.database(), questionEntity(),
                                                 u"t.questionnaire_id IN (SELECT id FROM questionnaire WHERE event_id "
                                                 "= ?1) ORDER BY t.position IS NULL, t.position, t.n"));
    questions.statement().bind(1, event);
    RS_ASSIGN(const QList<Record> records, questions.all());
    for (const Record& record : records) form.questions << questionOfRecord(record);
    return form;
}

Question questionOf(const domain::BankQuestion& bank, base::Language language) {
    return {{}, QString::fromLatin1(bank.code), bank.kind, Words::of(language).text("question", bank.text), {}, false};
}

QString titleOf(const domain::QuestionnaireTemplate& form, base::Language language) {
    return Words::of(language).text("questionnaire", form.title);
}

Result<base::Id> ensureQuestionnaire(Writer& writer, const base::Id& event, base::Language language) {
    RS_ASSIGN(const Questionnaire known, loadQuestionnaire(writer.store(), event));
    if (!known.id.isNull()) return known.id;
    Record record(domain::entity(u"questionnaire"));
    const QString title = Words::of(language).text("questionnaire", QT_TRANSLATE_NOOP("questionnaire", "Feedback"));
    record.set(u"event_id", QVariant::fromValue(event)).set(u"title", title);
    return writer.insert(record);
}

Result<> insertQuestion(Writer& writer, const Question& question, const base::Id& questionnaire, int position) {
    RS_ASSIGN(const std::optional<Record> form, writer.find(domain::entity(u"questionnaire"), questionnaire));
    Record record = recordOf(question);
    record.set(u"questionnaire_id", QVariant::fromValue(questionnaire)).set(u"position", qint64(position));
    if (form) record.set(u"event_id", form->value(u"event_id"));
    RS_ASSIGN([[maybe_unused]] const base::Id id, writer.insert(record));
    return {};
}

Record responseRecord(const base::Id& event, const base::Id& questionnaire, const domain::FilledForm& form) {
    Record record(domain::entity(u"response"), base::newId());
    record.set(u"event_id", QVariant::fromValue(event));
    if (!questionnaire.isNull()) record.set(u"questionnaire_id", QVariant::fromValue(questionnaire));
    if (form.recommendation) record.set(u"recommendation", qint64(*form.recommendation));
    record.set(u"answers", QString::fromUtf8(QJsonDocument(form.answers).toJson(QJsonDocument::Compact)));
    return record;
}

Result<> addQuestions(Writer& writer, const base::Id& event, const QList<Question>& questions,
                      base::Language language) {
    RS_ASSIGN(const base::Id id, ensureQuestionnaire(writer, event, language));
    RS_ASSIGN(const Questionnaire form, loadQuestionnaire(writer.store(), event));
    auto position = int(form.questions.size());
    for (const Question& question : questions) {
        if (!form.question(question.code)) RS_TRY(insertQuestion(writer, question, id, ++position));
    }
    return {};
}

Workspace::Work addTemplate(const base::Id& event, const QString& code, base::Language language) {
    return [=](Writer& writer) -> Result<> {
        const domain::QuestionnaireTemplate* chosen = domain::questionnaireTemplate(code);
        if (!chosen) return base::fail(ErrorCode::UnknownRecord, {QStringLiteral("questionnaire"), code});
        QList<Question> questions;
        for (const char* one : chosen->questions)
            questions << questionOf(*domain::bankQuestion(QString::fromLatin1(one)), language);
        return addQuestions(writer, event, questions, language);
    };
}

Workspace::Work addQuestion(const base::Id& event, const Question& question, base::Language language) {
    return [=](Writer& writer) -> Result<> {
        RS_TRY(refuseEmpty(question.text));
        Question added = question;
        if (added.code.isEmpty()) {
            RS_ASSIGN(const Questionnaire form, loadQuestionnaire(writer.store(), event));
            added.code = freeCode(form, added.text);
        }
        return addQuestions(writer, event, {added}, language);
    };
}

Workspace::Work changeQuestion(const Question& question) {
    return [=](Writer& writer) -> Result<> {
        RS_TRY(refuseEmpty(question.text));
        const Record record = recordOf(question);
        QList<domain::FieldValue> values;
        for (const char16_t* name : {u"text", u"kind", u"options", u"required"}) {
            const int field = questionEntity().indexOf(QStringView(name));
            values << domain::FieldValue{field, record.at(field)};
        }
        return writer.update(questionEntity(), question.id, values);
    };
}

Workspace::Work orderQuestions(const QList<base::Id>& order) {
    return [=](Writer& writer) -> Result<> {
        const int field = questionEntity().indexOf(u"position");
        for (qsizetype i = 0; i < order.size(); ++i)
            RS_TRY(writer.update(questionEntity(), order[i], {{field, QVariant(qint64(i + 1))}}));
        return {};
    };
}

Workspace::Work removeQuestion(const base::Id& question) {
    return [=](Writer& writer) { return writer.remove(questionEntity(), question); };
}

Workspace::Work addPaperForm(const base::Id& event, const QJsonObject& answers) {
    return [=](Writer& writer) -> Result<> {
        if (answers.isEmpty()) return base::fail(ErrorCode::ValueMissing, {QStringLiteral("answers")});
        RS_ASSIGN(const Questionnaire form, loadQuestionnaire(writer.store(), event));
        domain::FilledForm filled{{}, answers};
        for (const Question& question : form.questions) {
            const QJsonValue value = answers.value(question.code);
            if (question.kind == domain::QuestionKind::Recommendation && value.isDouble() && !filled.recommendation)
                filled.recommendation = value.toInt();
        }
        Record record = responseRecord(event, form.id, filled);
        record.set(u"at", base::nowMilliseconds()).set(u"channel", QStringLiteral("paper"));
        RS_ASSIGN(Adoptions adoptions, Adoptions::prepare(writer.store(), event));
        RS_TRY(adoptions.keep(writer, record));
        writer.countAs(1);
        return {};
    };
}

} // namespace rs::services
