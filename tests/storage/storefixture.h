// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry.h"
#include "storage/store.h"
#include "storage/undo.h"
#include "storage/writer.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

//! A store in a folder of its own, and short words for what tests do with it.
class StoreTest : public testing::Test {
protected:
    void SetUp() override { open(); }

    void open() {
        m_store.reset();
        auto opened = storage::Store::open(path(), storage::Store::Access::Write);
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        m_store = std::move(*opened);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("school.db")); }
    [[nodiscard]] storage::Store& store() { return *m_store; }
    void close() { m_store.reset(); }

    static const domain::Entity& participants() { return domain::entity(u"participant"); }

    static domain::Record participant(const QString& family, const QString& given = {}) {
        domain::Record record(participants(), base::newId());
        return record.set(u"family_name", family).set(u"given_name", given);
    }
    void write(const std::function<base::Result<>(storage::Writer&)>& work) {
        auto writer = storage::Writer::begin(store(), QStringLiteral("edit"), QStringLiteral("T. K."));
        ASSERT_TRUE(writer) << qPrintable(writer.error().detail);
        const auto done = work(*writer);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
        ASSERT_TRUE(writer->commit());
    }
    base::Id insert(const domain::Record& record) {
        write([&](storage::Writer& writer) { return writer.insert(record).map([](const base::Id&) {}); });
        return record.id();
    }
    void set(const base::Id& id, const char16_t* field, const QVariant& value) {
        write([&](storage::Writer& writer) {
            return writer.update(participants(), id, {{participants().indexOf(QStringView(field)), value}});
        });
    }
    [[nodiscard]] QString family(const base::Id& id) {
        const auto found = store().find(participants(), id);
        return found && *found ? (*found)->text(u"family_name") : QStringLiteral("(none)");
    }
    [[nodiscard]] qint64 number(const QString& sql) { return store().database().scalar(sql)->toLongLong(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace rs::test
