// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/merge.h"

#include "domain/registry.h"
#include "services/import/othertexts.h"
#include "services/sharedcandidates.h"
#include "services/valuetext.h"
#include "services/writestep.h"
#include "sql/statement.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::FieldValue;
using domain::Record;
using storage::Writer;

namespace {

//! Moves what hangs on the loser to the winner.
class Repointer {
public:
    Repointer(storage::Store& store, Writer& writer, const MergeChoice& choice)
        : m_store(store),
          m_writer(writer),
          m_choice(choice) {}

    Result<> run() {
        for (const Entity* entity : domain::entities()) {
            for (size_t i = 0; i < entity->fields.size(); ++i) {
                const Field& field = entity->fields[i];
                if (!field.target || m_choice.entity->key() != QLatin1String(field.target)) continue;
                RS_TRY(field.type == FieldType::References ? lists(*entity, int(i)) : references(*entity, int(i)));
            }
        }
        return {};
    }

private:
    Result<QList<Id>> idsWhere(const Entity& entity, const QString& condition, const QVariant& value) {
        RS_ASSIGN(sql::Statement statement,
                  sql::Statement::prepare(m_store.database(),
                                          QStringLiteral("SELECT id FROM %1 WHERE %2").arg(entity.key(), condition)));
        statement.bind(1, value);
        QList<Id> ids;
        for (;;) {
            RS_ASSIGN(const bool more, statement.step());
            if (!more) return ids;
            ids << statement.id(0);
        }
    }

    Result<> references(const Entity& entity, int field) {
        const QString name = entity.fields[size_t(field)].key();
        RS_ASSIGN(const QList<Id> ids,
                  idsWhere(entity, QStringLiteral("\"%1\" = ?1").arg(name), QVariant::fromValue(m_choice.loser)));
        for (const Id& id : ids) {
            if (entity.key() == QLatin1String("consent"))
                RS_TRY(link(entity, id, u"purpose"));
            else if (entity.key() == QLatin1String("attendance"))
                RS_TRY(link(entity, id, u"session_id"));
            else
                RS_TRY(m_writer.update(entity, id, {{field, QVariant::fromValue(m_choice.winner)}}));
        }
        return {};
    }

    Result<> lists(const Entity& entity, int field) {
        const QString name = entity.fields[size_t(field)].key();
        RS_ASSIGN(const QList<Id> ids,
                  idsWhere(entity, QStringLiteral("instr(\"%1\", ?1) > 0").arg(name), base::toText(m_choice.loser)));
        for (const Id& id : ids) {
            RS_ASSIGN(const std::optional<Record> record, m_writer.find(entity, id));
            if (!record) continue;
            QList<Id> kept;
            for (const Id& one : idsOf(record->at(field))) {
                const Id now = one == m_choice.loser ? m_choice.winner : one;
                if (!kept.contains(now)) kept << now;
            }
            RS_TRY(m_writer.update(entity, id, {{field, referencesOf(kept)}}));
        }
        return {};
    }

    //! The id of a link is made of what it links: it cannot be changed, only made anew.
    Result<> link(const Entity& entity, const Id& id, QAnyStringView other) {
        RS_ASSIGN(const std::optional<Record> old, m_writer.find(entity, id));
        if (!old) return {};
        const bool isConsent = entity.key() == QLatin1String("consent");
        const Id now = isConsent
                           ? base::linkId(u"consent", m_choice.winner, base::builtInId(u"purpose", old->text(other)))
                           : base::linkId(u"attendance", old->reference(other), m_choice.winner);
        RS_ASSIGN(const std::optional<Record> there, m_writer.find(entity, now));
        RS_TRY(m_writer.remove(entity, id));
        if (there)
            return m_writer.update(entity, now, isConsent ? joinedConsent(*there, *old) : joinedVisit(*there, *old));
        Record moved = *old;
        moved.setId(now);
        moved.set(isConsent ? u"person_id" : u"participant_id", QVariant::fromValue(m_choice.winner));
        RS_ASSIGN([[maybe_unused]] const Id made, m_writer.insert(moved));
        return {};
    }

    static QList<FieldValue> joinedConsent(const Record& there, const Record& old) {
        const int withdrawn = there.entity().indexOf(u"withdrawn_at");
        if (!there.at(withdrawn).isNull() || old.at(withdrawn).isNull()) return {};
        return {{withdrawn, old.at(withdrawn)}};
    }

    static QList<FieldValue> joinedVisit(const Record& there, const Record& old) {
        const Entity& entity = there.entity();
        const int present = entity.indexOf(u"present"), seen = entity.indexOf(u"first_seen_at"),
                  minutes = entity.indexOf(u"minutes");
        QList<FieldValue> values;
        if (old.at(present).toBool()) values << FieldValue{present, true};
        const bool earlier = there.at(seen).isNull() || old.at(seen).toLongLong() < there.at(seen).toLongLong();
        if (!old.at(seen).isNull() && earlier) values << FieldValue{seen, old.at(seen)};
        if (old.at(minutes).toLongLong() > there.at(minutes).toLongLong())
            values << FieldValue{minutes, old.at(minutes)};
        return values;
    }

    storage::Store& m_store;
    Writer& m_writer;
    const MergeChoice& m_choice;
};

QList<FieldValue> completed(const Record& winner, const Record& loser, const QList<FieldValue>& chosen) {
    const Entity& entity = winner.entity();
    QList<FieldValue> values = chosen;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const QVariant& more = loser.at(int(i));
        const bool decided =
            std::any_of(chosen.begin(), chosen.end(), [i](const FieldValue& one) { return one.field == int(i); });
        if (!field.isStored() || decided || domain::isEmpty(more)) continue;
        if (domain::isEmpty(winner.at(int(i))))
            values << FieldValue{int(i), more};
        else if (field.type == FieldType::Map)
            values << FieldValue{int(i), OtherTexts::merged(winner.text(field.key()), more.toString())};
    }
    return values;
}

Result<Record> recordFor(Writer& writer, const Entity& entity, const Id& id) {
    RS_ASSIGN(std::optional<Record> record, writer.find(entity, id));
    if (!record) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(id)});
    return std::move(*record);
}

} // namespace

Result<> mergeRecords(storage::Store& store, Writer& writer, const MergeChoice& choice) {
    if (choice.winner == choice.loser) return base::fail(base::ErrorCode::BadArgument, {base::toText(choice.loser)});
    RS_ASSIGN(const Record winner, recordFor(writer, *choice.entity, choice.winner));
    RS_ASSIGN(const Record loser, recordFor(writer, *choice.entity, choice.loser));
    RS_TRY(writer.update(*choice.entity, choice.winner, completed(winner, loser, choice.values)));
    RS_TRY(Repointer(store, writer, choice).run());
    RS_TRY(writer.merge(*choice.entity, choice.loser, choice.winner));
    RS_TRY(settleCandidate(writer, choice.winner, choice.loser, QStringLiteral("resolved")));
    if (choice.entity->key() != QLatin1String("participant")) return {};
    const Id card = winner.reference(u"person_id"), other = loser.reference(u"person_id");
    if (card.isNull() || other.isNull() || card == other) return {};
    return mergeRecords(store, writer, MergeChoice{&domain::entity(u"person"), card, other, {}});
}

Result<storage::Changes> mergeRecords(storage::Store& store, const MergeChoice& choice, const QString& author) {
    return carryOut(store, {QStringLiteral("merge"), author},
                    [&](Writer& writer) { return mergeRecords(store, writer, choice); });
}

} // namespace rs::services
