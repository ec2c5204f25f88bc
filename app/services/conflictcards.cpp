// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflictcards.h"

#include "domain/duedate.h"
#include "domain/registry.h"
#include "domain/valuejson.h"
#include "services/conflicts.h"
#include "storage/outbox.h"

namespace rs::services {

using base::Result;
using domain::FieldValue;
using domain::Record;

namespace {

QList<FieldValue> rowIn(const domain::Entity& entity, const QString& json) {
    return domain::rowFromJson(entity, json).value_or(QList<FieldValue>());
}

bool isNothing(const QString& json) { return json.isEmpty() || json == QLatin1String("null"); }

QVariant valueIn(const domain::Field& field, const QString& json) {
    return domain::fromJson(field, json).value_or(QVariant());
}

struct AuthorshipFields {
    QStringView author, device, at;
};

Authorship authorship(const Record& conflict, const AuthorshipFields& fields) {
    return {conflict.text(fields.author), conflict.text(fields.device), conflict.value(fields.at).toLongLong()};
}

//! Collects conflicts by the record they are about.
class CardMaker {
public:
    explicit CardMaker(storage::Store& store) : m_store(store) {}

    Result<> add(const Record& conflict) {
        const ConflictSubject subject = subjectOf(conflict);
        const bool isField = !conflict.text(u"field").isEmpty();
        if (!subject.entity || (isField && subject.field < 0)) return {};
        RS_ASSIGN(ConflictCard * card, cardOf(subject, conflict));
        ConflictPart part{conflict.id(), subject.field, conflict.text(u"kind"), {}, {}, {}};
        part.later = authorship(conflict, {u"author", u"device", u"at"});
        part.earlier = authorship(conflict, {u"earlier_author", u"earlier_device", u"earlier_at"});
        const std::optional<Record>& record = m_records.value(subject.id);
        part.isThere = record.has_value();
        if (isField)
            fillField(part, *subject.entity, conflict, record);
        else
            fillRow(part, *subject.entity, conflict);
        card->at = std::max(card->at, part.later.at);
        card->parts << part;
        return {};
    }

    [[nodiscard]] QList<ConflictCard> cards() {
        std::stable_sort(m_cards.begin(), m_cards.end(),
                         [](const ConflictCard& one, const ConflictCard& other) { return one.at > other.at; });
        return m_cards;
    }

private:
    static void fillField(ConflictPart& part, const domain::Entity& entity, const Record& conflict,
                          const std::optional<Record>& record) {
        const domain::Field& field = entity.fields[size_t(part.field)];
        part.before = valueIn(field, conflict.text(u"base"));
        part.incoming = valueIn(field, conflict.text(u"incoming"));
        // Somebody may have changed it since.
        part.inForce = record ? record->at(part.field) : valueIn(field, conflict.text(u"server"));
    }

    static void fillRow(ConflictPart& part, const domain::Entity& entity, const Record& conflict) {
        part.deletesIncoming = isNothing(conflict.text(u"incoming"));
        part.incomingRow = rowIn(entity, conflict.text(u"incoming"));
    }

    Result<ConflictCard*> cardOf(const ConflictSubject& subject, const Record& conflict) {
        for (ConflictCard& card : m_cards) {
            if (card.record == subject.id && card.entity == subject.entity) return &card;
        }
        RS_ASSIGN(const std::optional<Record> record, m_store.find(*subject.entity, subject.id));
        m_records.insert(subject.id, record);
        ConflictCard card{subject.entity, subject.id, {}, {}, QTimeZone::systemTimeZone(), 0, {}};
        if (record) {
            card.title = record->title();
        } else {
            RS_ASSIGN(card.title, lastTitle(subject, conflict));
        }
        RS_TRY(placeCard(card, record, conflict));
        m_cards << card;
        return &m_cards.last();
    }

    //! What is gone is called what it was called when somebody wrote of it.
    Result<QString> lastTitle(const ConflictSubject& subject, const Record& conflict) {
        if (const QString told = conflict.text(u"title"); !told.isEmpty()) return told;
        RS_ASSIGN(Record known, lastKnown(m_store, conflict));
        for (const auto column : {u"server", u"incoming"}) {
            if (!conflict.text(u"field").isEmpty()) continue;
            for (const FieldValue& one : rowIn(*subject.entity, conflict.text(column))) known.set(one.field, one.value);
        }
        return known.title();
    }

    Result<> placeCard(ConflictCard& card, const std::optional<Record>& record, const Record& conflict) {
        const bool hangs = record && record->entity().indexOf(u"event_id") >= 0;
        const base::Id id = hangs ? record->reference(u"event_id") : conflict.reference(u"event_id");
        if (id.isNull()) return {};
        RS_ASSIGN(const std::optional<Record> school, m_store.find(domain::entity(u"event"), id));
        if (!school) return {};
        if (id != card.record) card.school = school->title();
        if (const QTimeZone zone = domain::zoneNamed(school->text(u"zone")); zone.isValid()) card.zone = zone;
        return {};
    }

    storage::Store& m_store;
    QList<ConflictCard> m_cards;
    QHash<base::Id, std::optional<Record>> m_records;
};

//! The field becomes what somebody has written of both.
Result<> decideByText(storage::Writer& writer, const ConflictDecision& decision, const QString& author) {
    const domain::Entity& conflicts = domain::entity(u"conflict");
    RS_ASSIGN(const std::optional<Record> conflict, writer.find(conflicts, decision.conflict));
    if (!conflict)
        return base::fail(base::ErrorCode::UnknownRecord, {conflicts.key(), base::toText(decision.conflict)});
    const ConflictSubject subject = subjectOf(*conflict);
    if (!subject.entity || subject.field < 0)
        return base::fail(base::ErrorCode::UnknownTable, {conflict->text(u"table_name")});
    RS_ASSIGN(const std::optional<Record> record, writer.find(*subject.entity, subject.id));
    if (!record) return base::fail(base::ErrorCode::UnknownRecord, {subject.entity->key(), base::toText(subject.id)});
    RS_TRY(writer.update(*subject.entity, subject.id, {{subject.field, decision.text}}));
    return writer.update(
        conflicts, decision.conflict,
        {{conflicts.indexOf(u"state"), QStringLiteral("resolved")}, {conflicts.indexOf(u"resolved_by"), author}});
}

} // namespace

bool ConflictPart::canJoin(const domain::Entity& entity) const {
    if (field < 0 || !isThere) return false;
    const auto type = entity.fields[size_t(field)].type;
    const bool isText = type == domain::FieldType::LongText;
    return isText && !inForce.toString().isEmpty() && !incoming.toString().isEmpty();
}

QString ConflictPart::joined() const {
    const QString first = inForce.toString().trimmed(), second = incoming.toString().trimmed();
    // What both begin with stands once.
    const QString common = before.toString().trimmed();
    const bool isShared = !common.isEmpty() && first.startsWith(common) && second.startsWith(common);
    const QString rest = isShared ? second.mid(common.size()).trimmed() : second;
    return rest.isEmpty() || first == second ? first : first + u'\n' + rest;
}

Result<QList<ConflictCard>> conflictCards(storage::Store& store) {
    RS_ASSIGN(const QList<Record> open, openConflicts(store));
    CardMaker maker(store);
    for (const Record& conflict : open) RS_TRY(maker.add(conflict));
    return maker.cards();
}

Result<> decideConflicts(storage::Writer& writer, const QList<ConflictDecision>& decisions, const QString& author) {
    for (const ConflictDecision& one : decisions) {
        if (one.take == ConflictDecision::Take::Text) {
            RS_TRY(decideByText(writer, one, author));
            continue;
        }
        const bool isServer = one.take == ConflictDecision::Take::Server;
        RS_TRY(resolveConflict(writer, one.conflict, isServer ? ConflictSide::Server : ConflictSide::Incoming, author));
    }
    return {};
}

Result<ReviewCounts> countReview(storage::Store& store) {
    ReviewCounts counts;
    RS_ASSIGN(const QVariant records,
              store.database().scalar(u"SELECT count(*) FROM (SELECT DISTINCT table_name, record_id FROM conflict "
                                      "WHERE state = 'open')"));
    counts.conflicts = records.toLongLong();
    storage::Outbox outbox(store);
    RS_ASSIGN(const qint64 held, outbox.count(storage::OpState::Held));
    RS_ASSIGN(const qint64 refused, outbox.count(storage::OpState::Refused));
    counts.notAccepted = held + refused;
    return counts;
}

} // namespace rs::services
