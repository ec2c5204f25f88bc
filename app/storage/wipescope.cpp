// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "sql/transaction.h"
#include "storage/builtinregions.h"
#include "storage/remotewriter.h"
#include "storage/wipe.h"

namespace rs::storage {

using base::Id;
using base::Result;
using domain::Entity;
using domain::Record;
using domain::ScopeName;
using sql::Database;
using sql::Statement;

namespace {

//! Gathers what belongs to a scope in a table that lives as long as the transaction. Parents come before children, so
//! one pass over the tables finds all.
class Gathering {
public:
    Gathering(Database& database, const ScopeState& scope) : m_database(database), m_scope(scope) {}

    Result<> run() {
        RS_TRY(m_database.execute(u"DROP TABLE IF EXISTS temp.wiped;"
                                  "CREATE TEMP TABLE wiped (table_no INTEGER NOT NULL, row_id BLOB NOT NULL, PRIMARY "
                                  "KEY (table_no, row_id))"));
        RS_TRY(m_database.execute(QStringLiteral("INSERT INTO wiped SELECT table_no, row_id FROM sync_row "
                                                 "WHERE scope_no = %1")
                                      .arg(m_scope.no)));
        for (const Entity* entity : domain::entities()) {
            if (entity->scope == domain::Scope::Common) continue;
            RS_TRY(byValues(*entity));
            RS_TRY(byHistory(*entity));
        }
        return {};
    }

private:
    static const char* schoolField(const Entity& entity) {
        for (const char* field : {"event_id", "entered_for_id"}) {
            if (entity.field(field)) return field;
        }
        return nullptr;
    }

    [[nodiscard]] QString regionCode() const {
        for (const domain::RegionInfo& region : builtInRegions()) {
            if (base::builtInId(u"region", region.code) == m_scope.name.id) return region.code;
        }
        return {};
    }

    //! The rule of domain::homeOf() as a condition over the row t; empty if no row of the table can be of the scope.
    [[nodiscard]] QString condition(const Entity& entity) const {
        const QString id = QString::fromLatin1(m_scope.name.id.toRfc4122().toHex());
        const bool isSchool = m_scope.name.kind == ScopeName::Kind::School;
        if (entity.key() == QLatin1String("event"))
            return isSchool ? QStringLiteral("t.id = x'%1'").arg(id) : QString();
        QStringList ways;
        QString otherwise = QStringLiteral("1");
        if (const char* school = schoolField(entity)) {
            if (isSchool) ways << QStringLiteral("t.\"%1\" = x'%2'").arg(QLatin1String(school), id);
            otherwise = QStringLiteral("t.\"%1\" IS NULL").arg(QLatin1String(school));
        }
        if (entity.parent) {
            const Entity& parent = domain::entity(QLatin1String(entity.field(entity.parent)->target));
            ways << QStringLiteral("(%1 AND t.\"%2\" IN (SELECT row_id FROM wiped WHERE table_no = %3))")
                        .arg(otherwise, QLatin1String(entity.parent))
                        .arg(parent.number);
            otherwise += QStringLiteral(" AND t.\"%1\" IS NULL").arg(QLatin1String(entity.parent));
        }
        if (m_scope.name.kind == ScopeName::Kind::Region && entity.field("region"))
            ways << QStringLiteral("(%1 AND t.region = '%2')").arg(otherwise, regionCode());
        return ways.join(QStringLiteral(" OR "));
    }

    //! Also records that were never sent. What the server has put elsewhere is not ours to judge.
    Result<> byValues(const Entity& entity) {
        const QString where = condition(entity);
        if (where.isEmpty()) return {};
        return m_database.execute(
            QStringLiteral("INSERT OR IGNORE INTO wiped SELECT %1, t.id FROM %2 t WHERE (%3) AND NOT EXISTS (SELECT 1 "
                           "FROM sync_row s WHERE s.table_no = %1 AND s.row_id = t.id AND s.scope_no NOT IN (0, %4))")
                .arg(entity.number)
                .arg(entity.key(), where)
                .arg(m_scope.no));
    }

    //! Records that are gone from everywhere but from their operations.
    Result<> byHistory(const Entity& entity) {
        QList<Id> found;
        {
            RS_ASSIGN(
                Statement rows,
                Statement::prepare(m_database, QStringLiteral("SELECT row_id, coalesce(\"set\", base) FROM outbox "
                                                              "o WHERE table_no = ?1 AND kind <> 2 AND NOT "
                                                              "EXISTS (SELECT 1 FROM %1 t WHERE t.id = o.row_id)")
                                                   .arg(entity.key())));
            rows.bind(1, qint64(entity.number));
            for (;;) {
                RS_ASSIGN(const bool more, rows.step());
                if (!more) break;
                RS_ASSIGN(const bool isOurs, belongs(entity, rows.id(0), rows.bytes(1)));
                if (isOurs) found << rows.id(0);
            }
        }
        RS_ASSIGN(Statement add, Statement::prepare(m_database, u"INSERT OR IGNORE INTO wiped VALUES (?1, ?2)"));
        for (const Id& id : found) RS_TRY(add.bind(1, qint64(entity.number)).bind(2, id).run());
        return {};
    }

    Result<bool> belongs(const Entity& entity, const Id& id, const QByteArray& values) {
        Record record(entity, id);
        for (const domain::FieldValue& one : domain::decode(entity, values)) record.set(one.field, one.value);
        const domain::Home home = domain::homeOf(record);
        if (home.scope) return *home.scope == m_scope.name;
        RS_ASSIGN(Statement parent,
                  Statement::prepare(m_database, u"SELECT 1 FROM wiped WHERE table_no = ?1 AND row_id = ?2"));
        return parent.bind(1, qint64(home.parent->number)).bind(2, home.parentId).step();
    }

    Database& m_database;
    const ScopeState& m_scope;
};

Result<> removeRows(Store& store, const Entity& entity, Changes& changes) {
    QList<Id> ids;
    {
        RS_ASSIGN(Statement rows,
                  Statement::prepare(store.database(), u"SELECT row_id FROM wiped WHERE table_no = ?1"));
        rows.bind(1, qint64(entity.number));
        for (;;) {
            RS_ASSIGN(const bool more, rows.step());
            if (!more) break;
            ids << rows.id(0);
        }
    }
    if (ids.isEmpty()) return {};
    RS_ASSIGN(const auto table, RecordTable::prepare(store.database(), entity));
    Changes::Touched& touched = changes.touched[&entity];
    touched.rowsCameOrWent = true;
    for (const Id& id : ids) {
        RS_ASSIGN(const auto record, table->find(id));
        if (!record) continue;
        RS_TRY(table->remove(*record));
        ++changes.records;
        ++touched.total;
        if (touched.ids.size() < Changes::listed) touched.ids << id;
    }
    return {};
}

constexpr QStringView inWiped = u"EXISTS (SELECT 1 FROM wiped w WHERE w.table_no = %1.table_no AND "
                                "w.row_id = %1.row_id)";

Result<> removeTraces(Database& database) {
    for (const QStringView table : {u"sync_row", u"sync_extra", u"sync_shadow", u"parked"})
        RS_TRY(database.execute(QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, inWiped.toString().arg(table))));
    // A step that has lost a part can be neither taken back nor done again.
    const QString ours = inWiped.toString().arg(u"outbox");
    RS_TRY(database.execute(
        QStringLiteral("UPDATE change_set SET state = 3 WHERE state IN (0, 1) AND n IN "
                       "(SELECT change_set_n FROM outbox WHERE state NOT IN (0, 4) AND %1);"
                       "DELETE FROM outbox WHERE state = 1 AND %1;"
                       "UPDATE outbox SET \"set\" = NULL, base = NULL WHERE state IN (2, 3, 5, 6) AND %1;"
                       "DELETE FROM change_set WHERE NOT EXISTS (SELECT 1 FROM outbox o "
                       "WHERE o.change_set_n = change_set.n)")
            .arg(ours)));
    return database.execute(u"DROP TABLE temp.wiped");
}

} // namespace

Result<Changes> wipeScope(Store& store, const ScopeState& scope) {
    Database& database = store.database();
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(database));
    RS_TRY(Gathering(database, scope).run());
    Changes changes;
    changes.changeSet = RemoteWriter::noChangeSet;
    changes.action = QStringLiteral("sync");
    for (const Entity* entity : domain::entities()) RS_TRY(removeRows(store, *entity, changes));
    RS_TRY(removeTraces(database));
    RS_TRY(ScopeBook(store).forget(scope.no));
    RS_TRY(store.setSetting(QStringLiteral("sync.wipe"), QStringLiteral("unfinished")));
    RS_TRY(database.execute(u"UPDATE sync_meta SET landed = landed + 1"));
    RS_TRY(transaction.commit());
    return changes;
}

} // namespace rs::storage
