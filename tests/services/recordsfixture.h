// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry.h"
#include "services/records.h"
#include "services/regioncatalog.h"
#include "services/storetitles.h"
#include "storage/undo.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

//! A store to which records are added as somebody would type them.
class RecordsTest : public testing::Test {
protected:
    using Typed = QList<services::NamedText>;

    void SetUp() override {
        auto opened =
            storage::Store::open(m_directory.filePath(QStringLiteral("store.db")), storage::Store::Access::Write);
        ASSERT_TRUE(opened);
        m_store = std::move(*opened);
    }

    [[nodiscard]] storage::Store& store() { return *m_store; }

    base::Result<> edit(const std::function<base::Result<>(services::Records&)>& work) {
        RS_ASSIGN(storage::Writer writer,
                  storage::Writer::begin(store(), QStringLiteral("edit"), QStringLiteral("test")));
        services::Records records(writer);
        RS_TRY(work(records));
        RS_TRY(writer.commit());
        return {};
    }

    base::Result<base::Id> tryAdd(QAnyStringView table, const Typed& typed) {
        const domain::Entity& entity = domain::entity(table);
        RS_ASSIGN(const auto values, read(entity, typed));
        base::Id id;
        RS_TRY(edit([&](services::Records& records) -> base::Result<> {
            RS_ASSIGN(id, records.add(entity, values));
            return {};
        }));
        return id;
    }

    base::Id add(QAnyStringView table, const Typed& typed) {
        const auto id = tryAdd(table, typed);
        EXPECT_TRUE(id) << "error " << int(id.error().code) << ' ' << id.error().context.join(u' ').toStdString();
        return id.value_or(base::Id());
    }

    base::Result<> trySet(QAnyStringView table, const base::Id& id, const Typed& typed) {
        const domain::Entity& entity = domain::entity(table);
        RS_ASSIGN(const auto values, read(entity, typed));
        return edit([&](services::Records& records) { return records.change(entity, id, values); });
    }

    base::Result<> tryRemove(QAnyStringView table, const base::Id& id) {
        return edit([&](services::Records& records) { return records.remove(domain::entity(table), id); });
    }

    domain::Record get(QAnyStringView table, const base::Id& id) {
        auto record = store().get(domain::entity(table), id);
        EXPECT_TRUE(record);
        return record.value_or(domain::Record(domain::entity(table)));
    }

    bool exists(QAnyStringView table, const base::Id& id) {
        const auto record = store().find(domain::entity(table), id);
        return record && record->has_value();
    }

    qint64 count(QAnyStringView table) { return store().count(domain::entity(table)).value_or(-1); }

    base::Id addSchool(const QString& title, const Typed& more = {}) {
        return add(u"event", Typed{{QStringLiteral("title"), title}} + more);
    }

    static QString text(const base::Id& id) { return base::toText(id); }

private:
    base::Result<QList<services::FieldValue>> read(const domain::Entity& entity, const Typed& typed) {
        services::StoreTitles titles(store());
        const services::ValueText values(base::Language::English, services::builtInRegions());
        return services::readFields(entity, typed, values, {QTimeZone("Asia/Krasnoyarsk"), &titles});
    }

    QTemporaryDir m_directory;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace rs::test
