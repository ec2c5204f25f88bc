// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "domain/registry.h"
#include "sql/database.h"

#include <QFile>
#include <QStringList>

namespace rs::storage {

namespace {

//! Keys stand first: a row is read up to the last column asked for, and these are asked for most.
QString createTable(const domain::Entity& entity) {
    QStringList columns{QStringLiteral("n INTEGER PRIMARY KEY"), QStringLiteral("id BLOB NOT NULL UNIQUE")};
    for (const domain::Key& key : entity.keys)
        columns << QStringLiteral("%1 TEXT NOT NULL DEFAULT ''").arg(QLatin1String(key.name));
    if (entity.hasFullText) columns << QStringLiteral("search_text TEXT NOT NULL DEFAULT ''");
    for (const domain::Field& field : entity.fields) {
        if (field.isStored() && field.since <= entity.since)
            columns << QStringLiteral("\"%1\" %2").arg(field.key(), columnType(field.type));
    }
    return QStringLiteral("CREATE TABLE %1 (%2);").arg(entity.key(), columns.join(QStringLiteral(", ")));
}

// With positions a quoted word is found exactly, as part of any word: hits need no look at their rows. Text and words
// are folded already, so the tokens take letters as they are. A long list gathers 32 MB of the index before it writes
// them: few large pieces are quicker to merge and to search.
QString createFullText(const domain::Entity& entity) {
    return QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5(text, content='', tokenize='trigram case_sensitive 1', "
                          "columnsize=0);"
                          "INSERT INTO %1 (%1, rank) VALUES ('hashsize', 33554432);")
        .arg(fullTextTable(entity));
}

QString addedIn(const domain::Entity& entity, int version) {
    QString sql;
    if (entity.since == version) sql += createTable(entity);
    if (entity.since == version && entity.hasFullText) sql += createFullText(entity);
    for (const domain::Field& field : entity.fields) {
        if (field.isStored() && field.since == version && field.since > entity.since)
            sql += QStringLiteral("ALTER TABLE %1 ADD COLUMN \"%2\" %3;")
                       .arg(entity.key(), field.key(), columnType(field.type));
    }
    return sql;
}

} // namespace

QString columnType(domain::FieldType type) {
    using enum domain::FieldType;
    switch (type) {
    case Integer:
    case Instant:
    case YesNo:
        return QStringLiteral("INTEGER");
    case Real:
        return QStringLiteral("REAL");
    case Reference:
        return QStringLiteral("BLOB");
    case Text:
    case LongText:
    case Date:
    case Zone:
    case Region:
    case Choice:
    case Email:
    case Phone:
    case Link:
    case References:
    case Map:
        return QStringLiteral("TEXT");
    }
    Q_UNREACHABLE();
}

QString fullTextTable(const domain::Entity& entity) { return entity.key() + QStringLiteral("_fts"); }

QString parentIndex(const domain::Entity& entity) {
    QString parent = QLatin1String(entity.parent);
    return entity.key() + u'_' + parent.remove(QLatin1String("_id"));
}

base::Result<> migrateTo(sql::Database& database, int version) {
    QString sql;
    for (const domain::Entity* entity : domain::entities()) sql += addedIn(*entity, version);
    QFile file(QStringLiteral(":/sql/client/%1.sql").arg(version, 4, 10, QLatin1Char('0')));
    if (file.open(QIODevice::ReadOnly)) sql += QString::fromUtf8(file.readAll());
    return database.execute(sql);
}

} // namespace rs::storage
