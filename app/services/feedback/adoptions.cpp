// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedback/adoptions.h"

#include "base/clock.h"
#include "base/fold.h"
#include "domain/duedate.h"
#include "domain/registry.h"
#include "storage/recordio.h"

#include <QJsonDocument>

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using storage::RecordReader;
using storage::Writer;

namespace {

constexpr int longestName = 120;

const domain::Entity& adoptionEntity() { return domain::entity(u"adoption"); }

QString keyOf(const QString& name) { return base::fold(name.simplified()); }

//! The same form and practice: the same record.
Id adoptionId(const Id& response, const Id& practice) { return base::linkId(u"adoption", response, practice); }

Result<QList<Record>> adoptionsBy(storage::Store& store, QStringView condition, const Id& first, const Id& second) {
    RS_ASSIGN(RecordReader reader, RecordReader::byCondition(store.database(), adoptionEntity(), condition));
    reader.statement().bind(1, first);
    if (!second.isNull()) reader.statement().bind(2, second);
    return reader.all();
}

//! Where somebody works, as given for this school.
Result<QString> organisationOf(storage::Store& store, const Id& event, const Id& person) {
    RS_ASSIGN(RecordReader reader, RecordReader::byCondition(store.database(), domain::entity(u"participant"),
                                                             u"t.person_id = ?2 AND t.event_id = ?1 ORDER BY t.n"));
    reader.statement().bind(1, event);
    reader.statement().bind(2, person);
    RS_ASSIGN(const QList<Record> found, reader.all());
    return found.isEmpty() ? QString() : found.first().text(u"organisation");
}

} // namespace

bool namesPractice(const QString& words) {
    static const QStringList nothing{QStringLiteral("нет"),     QStringLiteral("пока нет"), QStringLiteral("никакие"),
                                     QStringLiteral("никакую"), QStringLiteral("не начал"), QStringLiteral("не начала"),
                                     QStringLiteral("ничего"),  QStringLiteral("no"),       QStringLiteral("none"),
                                     QStringLiteral("not yet"), QStringLiteral("nothing"),  QStringLiteral("n/a")};
    const QString name = keyOf(words);
    const bool hasLetter = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
    return hasLetter && name.size() <= longestName && !nothing.contains(name);
}

Result<Adoptions> Adoptions::prepare(storage::Store& store, const Id& event) {
    Adoptions book;
    book.m_event = event;
    RS_ASSIGN(const Record school, store.get(domain::entity(u"event"), event));
    book.m_zone = domain::zoneNamed(school.text(u"zone"));
    RS_ASSIGN(const Questionnaire form, loadQuestionnaire(store, event));
    for (const domain::Question& question : form.questions) {
        if (question.kind == domain::QuestionKind::Practice) book.m_codes << question.code;
    }
    if (book.m_codes.isEmpty()) return book;
    RS_ASSIGN(RecordReader reader,
              RecordReader::byCondition(store.database(), domain::entity(u"practice"), u"1 ORDER BY t.n"));
    RS_ASSIGN(const QList<Record> practices, reader.all());
    for (const Record& practice : practices) {
        const QString key = keyOf(practice.text(u"title"));
        if (!book.m_known.contains(key)) book.m_known.insert(key, practice.id());
    }
    return book;
}

QStringList Adoptions::named(const Record& response) const {
    if (m_codes.isEmpty()) return {};
    const QJsonObject answers = QJsonDocument::fromJson(response.text(u"answers").toUtf8()).object();
    QStringList names, keys;
    for (const QString& code : m_codes) {
        for (const QString& word : domain::answerWords(answers.value(code))) {
            const QString key = keyOf(word);
            if (!namesPractice(word) || keys.contains(key)) continue;
            keys << key;
            names << word.simplified();
        }
    }
    return names;
}

Result<Id> Adoptions::practiceOf(Writer& writer, const QString& name) {
    const auto known = m_known.constFind(keyOf(name));
    if (known != m_known.cend()) return *known;
    Record practice(domain::entity(u"practice"));
    practice.set(u"title", name);
    RS_ASSIGN(const Id id, writer.insert(practice));
    m_known.insert(keyOf(name), id);
    return id;
}

//! True if somebody was known to use it: then it is known a little longer.
Result<bool> Adoptions::confirm(Writer& writer, const Record& adoption) const {
    const Id person = adoption.reference(u"person_id");
    if (person.isNull()) return false;
    RS_ASSIGN(const QList<Record> before,
              adoptionsBy(writer.store(), u"t.practice_id = ?1 AND t.person_id = ?2 ORDER BY t.n",
                          adoption.reference(u"practice_id"), person));
    if (before.isEmpty()) return false;
    const Record& first = before.first();
    // ISO dates compare as text.
    const QString now = adoption.text(u"since"), until = std::max(first.text(u"since"), first.text(u"still_used_on"));
    if (now > until)
        RS_TRY(writer.update(adoptionEntity(), first.id(), {{adoptionEntity().indexOf(u"still_used_on"), now}}));
    return true;
}

Result<> Adoptions::keep(Writer& writer, const Record& response) {
    RS_ASSIGN([[maybe_unused]] const Id stored, writer.insert(response));
    const QStringList names = named(response);
    if (names.isEmpty()) return {};
    const Id person = response.reference(u"person_id");
    const QVariant at = response.value(u"at");
    const QDate day = domain::dayOf(domain::isEmpty(at) ? base::nowMilliseconds() : at.toLongLong(), m_zone);
    for (const QString& name : names) {
        RS_ASSIGN(const Id practice, practiceOf(writer, name));
        Record adoption(adoptionEntity(), adoptionId(response.id(), practice));
        adoption.set(u"practice_id", QVariant::fromValue(practice)).set(u"event_id", QVariant::fromValue(m_event));
        adoption.set(u"since", day.toString(Qt::ISODate));
        if (!person.isNull()) adoption.set(u"person_id", QVariant::fromValue(person));
        RS_ASSIGN(const bool confirmed, confirm(writer, adoption));
        if (confirmed) continue;
        if (!person.isNull()) {
            RS_ASSIGN(const QString organisation, organisationOf(writer.store(), m_event, person));
            if (!organisation.isEmpty()) adoption.set(u"organisation", organisation);
        }
        RS_ASSIGN([[maybe_unused]] const Id id, writer.insert(adoption));
        ++m_made;
    }
    return {};
}

Result<> Adoptions::forget(Writer& writer, const Record& response) {
    RS_ASSIGN(const QList<Record> all,
              adoptionsBy(writer.store(), u"t.event_id = ?1 ORDER BY t.n", response.reference(u"event_id"), {}));
    for (const Record& one : all) {
        if (one.id() == adoptionId(response.id(), one.reference(u"practice_id")))
            RS_TRY(writer.remove(adoptionEntity(), one.id()));
    }
    return {};
}

} // namespace rs::services
