// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storetitles.h"

#include "base/fold.h"
#include "sql/statement.h"
#include "storage/recordio.h"
#include "storage/select.h"

namespace rs::services {

namespace {

//! What find() compares: the key that holds the whole title, or the title fields folded one by one.
QString titleExpression(const domain::Entity& entity) {
    if (!entity.keys.empty() && entity.keys.front().fields.size() >= entity.title.size())
        return QStringLiteral("t.%1").arg(QLatin1String(entity.keys.front().name));
    if (entity.title.empty()) return QStringLiteral("''");
    return QStringLiteral("fold(t.\"%1\")").arg(QLatin1String(entity.title.front()));
}

constexpr qsizetype kept = 5000;

} // namespace

base::Result<QList<TitledRecord>> firstTitles(storage::Store& store, const domain::Query& query,
                                              const QStringList& regionOrder, int most) {
    RS_ASSIGN(const auto rows, storage::Select(store, query, regionOrder).first(most));
    RS_ASSIGN(auto reader, storage::RecordReader::byNumber(store.database(), *query.entity));
    RS_ASSIGN(const QList<domain::Record> records, reader.all(rows));
    QList<TitledRecord> titles;
    for (const domain::Record& record : records) titles << TitledRecord{record.id(), record.title()};
    return titles;
}

QString StoreTitles::titleOf(const domain::Entity& entity, const base::Id& id) {
    if (const auto known = m_titles.constFind(id); known != m_titles.constEnd()) return *known;
    if (m_titles.size() >= kept) m_titles.clear();
    const auto record = m_store->find(entity, id);
    const QString title = record && *record ? (*record)->title() : QString();
    m_titles.insert(id, title);
    return title;
}

base::Result<base::Id> StoreTitles::find(const domain::Entity& entity, const QString& title) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(m_store->database(), QStringLiteral("SELECT t.id FROM %1 t WHERE %2 = ?1 LIMIT 2")
                                                               .arg(entity.key(), titleExpression(entity))));
    rows.bind(1, QStringView(base::fold(title)));
    RS_ASSIGN(const bool found, rows.step());
    if (!found) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), title});
    const base::Id id = rows.id(0);
    RS_ASSIGN(const bool another, rows.step());
    if (another) return base::fail(base::ErrorCode::AmbiguousName, {title});
    return id;
}

} // namespace rs::services
