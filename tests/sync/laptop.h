// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/undo.h"
#include "storage/writer.h"
#include "sync/client.h"
#include "sync/fakeserver.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

//! A store in a folder of its own with a client, and short words for what somebody does with them.
class Laptop {
public:
    explicit Laptop(sync::Transport& server) : m_server(&server) { open(); }

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

    [[nodiscard]] sync::Client client() {
        sync::Client::Environment environment;
        environment.now = [this] { return now; };
        environment.newId = base::newId;
        environment.quirks = quirks;
        environment.operationsAtOnce = operationsAtOnce;
        environment.rowsAtOnce = rowsAtOnce;
        environment.changed = [this](const storage::Changes& changes) { heard << changes; };
        return sync::Client(*m_store, *m_server, environment);
    }
    //! A whole meeting; what it did.
    sync::Report sync() {
        sync::Client one = client();
        const auto done = one.run();
        EXPECT_TRUE(done) << int(done.error().code) << ' ' << qPrintable(done.error().detail);
        return one.report();
    }

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

    qint64 now = 1'800'000'000'000;
    sync::Quirks quirks;
    int operationsAtOnce = 500;
    int rowsAtOnce = 1000;
    QList<storage::Changes> heard;

private:
    QTemporaryDir m_folder;
    sync::Transport* m_server;
    std::unique_ptr<storage::Store> m_store;
};

inline const domain::Entity& topics() { return domain::entity(u"topic"); }
inline const domain::Entity& events() { return domain::entity(u"event"); }
inline const domain::Entity& participants() { return domain::entity(u"participant"); }

inline domain::Record event(const QString& title) {
    domain::Record record(events(), base::newId());
    return record.set(u"title", title).set(u"region", QStringLiteral("RU-KYA"));
}
inline domain::Record participant(const base::Id& school, const QString& family) {
    domain::Record record(participants(), base::newId());
    return record.set(u"event_id", QVariant::fromValue(school)).set(u"family_name", family);
}

} // namespace rs::test
