// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/removal.h"

#include "domain/registry.h"
#include "services/valuetext.h"

#include <QSet>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Entity;
using domain::Field;
using domain::Trait;

namespace {

//! A field that points to records of some table, and what becomes of its record when such a one goes.
struct Link {
    enum class Fate { GoesAlong, Forgets, Holds };
    const Entity* from;
    const Field* field;
    Fate fate;
};

//! Cards stand for themselves: they stay while anything mentions them, except by what is only a part of them.
bool isCard(const Entity& entity) {
    static const QSet<QString> cards{
        QStringLiteral("person"), QStringLiteral("organisation"), QStringLiteral("project"), QStringLiteral("track"),
        QStringLiteral("topic"),  QStringLiteral("practice"),     QStringLiteral("venue")};
    return cards.contains(entity.key());
}

bool isPartOf(const Entity& part, const Entity& whole) {
    return (part.key() == QLatin1String("consent") && whole.key() == QLatin1String("person")) ||
           (part.key() == QLatin1String("room") && whole.key() == QLatin1String("venue"));
}

QList<Link> linksTo(const Entity& target) {
    QList<Link> links;
    for (const Entity* entity : domain::entities()) {
        for (const Field& field : entity->fields) {
            if (!field.target || target.key() != QLatin1String(field.target)) continue;
            const bool parent = entity->parent && field.key() == QLatin1String(entity->parent);
            const bool belongs = parent || field.is(Trait::Required);
            if (isCard(target) && !isPartOf(*entity, target))
                links << Link{entity, &field, Link::Fate::Holds};
            else if (belongs)
                links << Link{entity, &field, Link::Fate::GoesAlong};
            else if (!field.is(Trait::Internal)) // an internal copy of the school goes with its own parent
                links << Link{entity, &field, Link::Fate::Forgets};
        }
    }
    return links;
}

class Removal {
public:
    explicit Removal(storage::Writer& writer) : m_writer(&writer) {}

    Result<> collect(const Entity& entity, const Id& id) {
        if (m_gone.contains(id)) return {};
        m_gone << id;
        for (const Link& link : linksTo(entity)) {
            RS_ASSIGN(const QList<Id> rows, rowsOf(link, id));
            if (rows.isEmpty()) continue;
            if (link.fate == Link::Fate::Holds)
                return base::fail(base::ErrorCode::HasChildren, {link.from->key(), QString::number(rows.size())});
            for (const Id& row : rows) {
                if (link.fate == Link::Fate::GoesAlong)
                    RS_TRY(collect(*link.from, row));
                else
                    m_mentions << Mention{link, row, id};
            }
        }
        m_order << std::pair(&entity, id); // after all that belongs to it
        return {};
    }

    Result<> carryOut() {
        for (const Mention& mention : m_mentions) {
            if (!m_gone.contains(mention.row)) RS_TRY(forget(mention));
        }
        for (const auto& [entity, id] : m_order) RS_TRY(m_writer->remove(*entity, id));
        return {};
    }

private:
    struct Mention {
        Link link;
        Id row;
        Id target;
    };

    Result<QList<Id>> rowsOf(const Link& link, const Id& id) {
        const bool one = link.field->type == domain::FieldType::Reference;
        const QString condition = QString::fromLatin1(one ? "\"%1\" = ?1" : "instr(\"%1\", ?1) > 0");
        RS_ASSIGN(sql::Statement rows,
                  sql::Statement::prepare(m_writer->store().database(),
                                          QStringLiteral("SELECT id FROM %1 WHERE ").arg(link.from->key()) +
                                              condition.arg(link.field->key())));
        one ? rows.bind(1, id) : rows.bind(1, QStringView(base::toText(id)));
        QList<Id> ids;
        for (;;) {
            RS_ASSIGN(const bool more, rows.step());
            if (!more) return ids;
            ids << rows.id(0);
        }
    }

    Result<> forget(const Mention& mention) {
        const Entity& entity = *mention.link.from;
        const int field = entity.indexOf(mention.link.field->key());
        QVariant value;
        if (mention.link.field->type == domain::FieldType::References) {
            RS_ASSIGN(const auto record, m_writer->find(entity, mention.row));
            QList<Id> ids = record ? idsOf(record->at(field)) : QList<Id>();
            ids.removeAll(mention.target);
            value = referencesOf(ids);
        }
        return m_writer->update(entity, mention.row, {domain::FieldValue{field, value}});
    }

    storage::Writer* m_writer;
    QSet<Id> m_gone;
    QList<std::pair<const Entity*, Id>> m_order;
    QList<Mention> m_mentions;
};

} // namespace

Result<> removeWithAll(storage::Writer& writer, const Entity& entity, const Id& id) {
    RS_ASSIGN(const auto there, writer.find(entity, id));
    if (!there) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(id)});
    Removal removal(writer);
    RS_TRY(removal.collect(entity, id));
    return removal.carryOut();
}

} // namespace rs::services
