// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/select.h"

#include "domain/registry.h"
#include "sql/deadline.h"
#include "sql/statement.h"
#include "storage/fulltext.h"
#include "storage/schema.h"

namespace rs::storage {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::SortKey;
using sql::Statement;

namespace {

QLatin1String direction(Qt::SortOrder order) {
    return order == Qt::AscendingOrder ? QLatin1String("") : QLatin1String(" DESC");
}

QString quoted(QString text) { return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\''; }

//! SQLite cannot know that the people of one school are few and those of one status or region are not: left to itself
//! it walks the whole store for a filter within a school.
QString fromOf(const domain::Query& query) {
    const QString table = query.entity->key() + QStringLiteral(" t");
    const bool byParent = !query.parent.isNull() && query.entity->isVast;
    return byParent ? table + QStringLiteral(" INDEXED BY ") + parentIndex(*query.entity) : table;
}

int bindAll(Statement& statement, const QVariantList& parameters, int next = 1) {
    for (const QVariant& value : parameters) statement.bind(next++, value);
    return next;
}

} // namespace

Select::Select(Store& store, domain::Query query, QStringList regionOrder)
    : m_store(&store),
      m_query(std::move(query)),
      m_regionOrder(std::move(regionOrder)) {
    const Entity& entity = *m_query.entity;
    if (m_query.sort.isEmpty()) {
        const char* name = entity.keys.empty() ? nullptr : entity.keys.front().fields.front();
        if (name) m_query.sort << SortKey{QLatin1String(name)};
    }
    m_query.sort.removeIf([&](const SortKey& key) { return !entity.field(key.field); });
}

QStringList Select::closedValues(const Field& field) const {
    if (field.type == FieldType::Region) return m_regionOrder;
    QStringList values;
    for (const domain::Choice& choice : field.choices) values << QLatin1String(choice.code);
    return values;
}

QString Select::valueOrder(const Field& field) const {
    const QStringList values = closedValues(field);
    QString sql = QStringLiteral("CASE t.\"%1\"").arg(field.key());
    for (qsizetype i = 0; i < values.size(); ++i)
        sql += QStringLiteral(" WHEN %1 THEN %2").arg(quoted(values.at(i))).arg(i);
    return values.isEmpty() ? QStringLiteral("t.\"%1\"").arg(field.key())
                            : sql + QStringLiteral(" ELSE %1 END").arg(values.size());
}

QString Select::tieBreaker(Qt::SortOrder order) const {
    const Entity& entity = *m_query.entity;
    QStringList parts;
    if (!entity.keys.empty()) parts << QStringLiteral("t.") + QLatin1String(entity.keys.front().name);
    // The usual order of a whole table is the order of its index, which has the searched text beside the name.
    const bool usual = m_query.parent.isNull() && m_query.sort.size() == 1 && !entity.keys.empty() &&
                       entity.keyFor(m_query.sort.first().field) == &entity.keys.front();
    if (usual && entity.hasFullText) parts << QStringLiteral("t.search_text");
    parts << QStringLiteral("t.n");
    for (QString& part : parts) part += direction(order);
    return parts.join(QStringLiteral(", "));
}

QString Select::orderBy() const {
    const Entity& entity = *m_query.entity;
    QStringList parts;
    for (const SortKey& key : m_query.sort) {
        const Field& field = *entity.field(key.field);
        const bool closed = field.type == FieldType::Choice || field.type == FieldType::Region;
        // Addresses and numbers are kept in one way of writing: nothing to fold.
        const bool plain = field.type == FieldType::Email || field.type == FieldType::Phone;
        const domain::Key* folded = entity.keyFor(key.field);
        const QString value = folded   ? QStringLiteral("t.") + QLatin1String(folded->name)
                              : closed ? valueOrder(field)
                              : plain  ? QStringLiteral("t.\"%1\"").arg(field.key())
                                       : comparedExpression(entity, field);
        parts << value + direction(key.order);
    }
    const Qt::SortOrder last = m_query.sort.isEmpty() ? Qt::AscendingOrder : m_query.sort.last().order;
    for (const QString& part : tieBreaker(last).split(QStringLiteral(", "))) {
        // Naming a column twice would hide from SQLite that the index has the order already.
        if (!parts.contains(part)) parts << part;
    }
    return QStringLiteral(" ORDER BY ") + parts.join(QStringLiteral(", "));
}

//! Values sorted over a whole table come one after another; empty where sorting is done by ORDER BY alone.
QList<Group> Select::groups() const {
    if (m_query.sort.size() != 1 || !m_query.parent.isNull()) return {};
    const Field& field = *m_query.entity->field(m_query.sort.first().field);
    const bool closed = field.type == FieldType::Choice || field.type == FieldType::Region;
    QList<Group> groups;
    if (closed) groups = closedListGroups(field, closedValues(field));
    if (field.is(domain::Trait::Computed)) groups = consentGroups(*m_query.entity, field);
    if (m_query.sort.first().order == Qt::DescendingOrder) std::reverse(groups.begin(), groups.end());
    return groups;
}

bool Select::hasMatch() const {
    const base::Result<QString> found = match();
    return found && !found->isEmpty();
}

base::Result<QString> Select::match() const {
    const QString match = matchOf(m_query);
    if (match.isEmpty()) return match;
    RS_ASSIGN(const bool isWhole, FullText::isWhole(m_store->database(), *m_query.entity));
    return isWhole ? match : QString();
}

base::Result<> Select::run(const Fragment& where, QStringView rest, std::vector<RowNumber>& rows,
                           const base::Progress& progress) {
    const QString sql =
        QStringLiteral("SELECT t.n FROM %1%2%3%4")
            .arg(fromOf(m_query), where.sql.isEmpty() ? QString() : QStringLiteral(" WHERE "), where.sql, rest);
    RS_ASSIGN(Statement statement, Statement::prepare(m_store->database(), sql));
    bindAll(statement, where.parameters);
    for (;;) {
        RS_ASSIGN(const bool more, statement.step());
        if (!more) return {};
        rows.push_back(RowNumber(statement.integer(0)));
        if (rows.size() % 4096 == 0 && progress.isCancelled()) return base::fail(base::ErrorCode::Cancelled);
    }
}

base::Result<> Select::grouped(std::vector<RowNumber>& rows, qsizetype limit, const base::Progress& progress) {
    const Fragment where = whereOf(m_query);
    for (const Group& one : groups()) {
        if (limit >= 0 && qsizetype(rows.size()) >= limit) return {};
        Fragment group = where;
        group.sql = where.sql.isEmpty() ? one.test : one.test + QStringLiteral(" AND ") + where.sql;
        // The plus keeps SQLite from walking all names for the sake of their order where a range is all but empty.
        const auto plus = one.access == Group::Access::ByRange ? QLatin1String("+") : QLatin1String("");
        QString rest = QStringLiteral(" ORDER BY ") + plus + tieBreaker(m_query.sort.first().order);
        if (limit >= 0) rest += QStringLiteral(" LIMIT %1").arg(limit - qsizetype(rows.size()));
        RS_TRY(run(group, rest, rows, progress));
    }
    return {};
}

base::Result<std::vector<RowNumber>> Select::first(qsizetype limit, int milliseconds) {
    const sql::Deadline deadline(m_store->database(), milliseconds);
    std::vector<RowNumber> rows;
    if (!groups().isEmpty()) {
        RS_TRY(grouped(rows, limit, {}));
        return rows;
    }
    RS_TRY(run(whereOf(m_query), orderBy() + QStringLiteral(" LIMIT %1").arg(limit), rows, {}));
    return rows;
}

base::Result<std::vector<RowNumber>> Select::all(const base::Progress& progress) {
    std::vector<RowNumber> rows;
    RS_ASSIGN(const QString match, this->match());
    const QList<Group> parts = groups();
    const bool byIndex =
        std::none_of(parts.begin(), parts.end(), [](const Group& one) { return one.access == Group::Access::ByWalk; });
    if (!parts.isEmpty() && byIndex && match.isEmpty()) {
        RS_TRY(grouped(rows, -1, progress));
        return rows;
    }
    Fragment where = whereOf(m_query, !match.isEmpty() && matchIsExact(m_query) ? WithText::No : WithText::Yes);
    if (!match.isEmpty()) {
        const QString table = fullTextTable(*m_query.entity);
        const QString found = QStringLiteral("t.n IN (SELECT rowid FROM %1 WHERE %1 MATCH ?)").arg(table);
        where.sql = where.sql.isEmpty() ? found : found + QStringLiteral(" AND ") + where.sql;
        where.parameters.prepend(match);
    }
    RS_TRY(run(where, orderBy(), rows, progress));
    return rows;
}

base::Result<std::optional<std::vector<RowNumber>>> Select::hits(RowRange range) {
    RS_ASSIGN(const QString match, this->match());
    if (match.isEmpty() || !matchIsExact(m_query) || !whereOf(m_query, WithText::No).sql.isEmpty())
        return std::optional<std::vector<RowNumber>>();
    const QString sql = QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ?1 AND rowid BETWEEN ?2 AND ?3")
                            .arg(fullTextTable(*m_query.entity));
    RS_ASSIGN(Statement statement, Statement::prepare(m_store->database(), sql));
    statement.bind(1, QStringView(match)).bind(2, qint64(range.first)).bind(3, qint64(range.last));
    std::vector<RowNumber> hits;
    for (;;) {
        RS_ASSIGN(const bool more, statement.step());
        if (!more) return hits;
        hits.push_back(RowNumber(statement.integer(0)));
    }
}

base::Result<qint64> Select::count() {
    const Fragment where = whereOf(m_query);
    const QString sql =
        QStringLiteral("SELECT count(*) FROM %1%2%3")
            .arg(fromOf(m_query), where.sql.isEmpty() ? QString() : QStringLiteral(" WHERE "), where.sql);
    RS_ASSIGN(Statement statement, Statement::prepare(m_store->database(), sql));
    bindAll(statement, where.parameters);
    RS_ASSIGN([[maybe_unused]] const bool row, statement.step());
    return statement.integer(0);
}

base::Result<QList<Select::ValueCount>> Select::valueCounts(const Field& field, qsizetype limit) {
    const Fragment where = whereOf(m_query);
    const QString sql = QStringLiteral("SELECT %1, count(*) FROM %2%3%4 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT %5")
                            .arg(valueExpression(*m_query.entity, field), fromOf(m_query),
                                 where.sql.isEmpty() ? QString() : QStringLiteral(" WHERE "), where.sql)
                            .arg(limit);
    RS_ASSIGN(Statement statement, Statement::prepare(m_store->database(), sql));
    bindAll(statement, where.parameters);
    QList<ValueCount> counts;
    for (;;) {
        RS_ASSIGN(const bool more, statement.step());
        if (!more) return counts;
        counts << ValueCount{field.type == FieldType::Reference ? QVariant::fromValue(statement.id(0))
                                                                : statement.value(0),
                             statement.integer(1)};
    }
}

} // namespace rs::storage
