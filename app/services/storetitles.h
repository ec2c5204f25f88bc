// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "services/valuetext.h"
#include "storage/store.h"

#include <QHash>

namespace rs::services {

struct TitledRecord {
    base::Id id;
    QString title;
};
//! The first `most` records of a query with what they are called. `regionOrder`: as RowList wants it.
[[nodiscard]] base::Result<QList<TitledRecord>> firstTitles(storage::Store& store, const domain::Query& query,
                                                            const QStringList& regionOrder, int most);

//! Titles out of a store, kept once they were asked for (some thousands at most).
class StoreTitles : public Titles {
public:
    explicit StoreTitles(storage::Store& store) : m_store(&store) {}

    [[nodiscard]] QString titleOf(const domain::Entity& entity, const base::Id& id) override;
    [[nodiscard]] base::Result<base::Id> find(const domain::Entity& entity, const QString& title) override;

    //! Records have changed: ask again.
    void clear() { m_titles.clear(); }

private:
    storage::Store* m_store;
    QHash<base::Id, QString> m_titles;
};

} // namespace rs::services
