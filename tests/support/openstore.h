// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry.h"
#include "storage/store.h"
#include "storage/undo.h"
#include "storage/writer.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

//! A store in a folder of its own, and short words for what somebody does with it.
class OpenStore {
public:
    OpenStore() { open(); }

    void open() {
        m_store.reset();
        auto opened = storage::Store::open(path(), storage::Store::Access::Write);
        if (opened)
            m_store = std::move(*opened);
        else
            ADD_FAILURE() << qPrintable(opened.error().detail);
    }
    void close() { m_store.reset(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("school.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] storage::Store& store() { return *m_store; }

    void write(const std::function<base::Result<>(storage::Writer&)>& work) {
        auto writer = storage::Writer::begin(*m_store, QStringLiteral("edit"), QStringLiteral("T. K."));
        ASSERT_TRUE(writer) << qPrintable(writer.error().detail);
        const auto done = work(*writer);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
        ASSERT_TRUE(writer->commit());
    }
    base::Id insert(const domain::Record& record) {
        write([&](storage::Writer& writer) { return writer.insert(record).map([](const base::Id&) {}); });
        return record.id();
    }
    void set(const domain::Entity& entity, const base::Id& id, QStringView field, const QVariant& value) {
        write([&](storage::Writer& writer) { return writer.update(entity, id, {{entity.indexOf(field), value}}); });
    }
    void remove(const domain::Entity& entity, const base::Id& id) {
        write([&](storage::Writer& writer) { return writer.remove(entity, id); });
    }
    [[nodiscard]] QString text(const domain::Entity& entity, const base::Id& id, QStringView field) {
        const auto found = m_store->find(entity, id);
        return found && *found ? (*found)->text(field) : QStringLiteral("(none)");
    }
    [[nodiscard]] qint64 number(const QString& sql) {
        const auto value = m_store->database().scalar(sql);
        EXPECT_TRUE(value) << qPrintable(value.error().detail);
        return value ? value->toLongLong() : -1;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace rs::test
