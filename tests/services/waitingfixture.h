// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/recordsfixture.h"
#include "services/waitinglists.h"
#include "services/writestep.h"

namespace rs::test {

using base::Id;
using base::Result;

//! Schools with places, people and lists; steps as services carry them out.
class WaitingTest : public RecordsTest {
protected:
    static constexpr qint64 hour = 3'600'000, now = 1'900'000'000'000;

    //! With the list on, to come in a hundred hours.
    Id addFull(qint64 capacity) {
        domain::Record event(domain::entity(u"event"), base::newId());
        event.set(u"title", QStringLiteral("Школа")).set(u"status", QStringLiteral("open"));
        event.set(u"start", now + 100 * hour).set(u"capacity", capacity).set(u"waiting_list", true);
        return put(event);
    }
    //! Past all rules: the store holds it as it is.
    Id put(const domain::Record& record) {
        auto writer = storage::Writer::begin(store(), QStringLiteral("add"), QStringLiteral("test"),
                                             storage::Writer::Kind::FirstLoad);
        EXPECT_TRUE(writer && writer->insert(record) && writer->commit());
        return record.id();
    }
    static domain::Record person(const Id& school, const QString& status, qint64 registered = 0) {
        domain::Record record(domain::entity(u"participant"), base::newId());
        record.set(u"event_id", QVariant::fromValue(school)).set(u"family_name", QStringLiteral("Вьюгина"));
        record.set(u"status", status);
        if (registered) record.set(u"registered_at", registered);
        return record;
    }
    Id put(const Id& school, const QString& status, qint64 registered = 0) {
        return put(person(school, status, registered));
    }

    storage::Changes carryOut(const services::Work& work, const domain::Entity* counted = nullptr) {
        const auto done = services::carryOut(store(), {QStringLiteral("edit"), QStringLiteral("test"), counted}, work);
        EXPECT_TRUE(done) << (done ? 0 : int(done.error().code));
        return done.value_or(storage::Changes());
    }
    storage::Changes set(QAnyStringView table, const Id& id, QAnyStringView field, const QVariant& value) {
        const domain::Entity& entity = domain::entity(table);
        return carryOut([&](storage::Writer& writer) {
            return writer.update(entity, id, {{entity.indexOf(field), value}});
        });
    }
    storage::Changes remove(QAnyStringView table, const Id& id) {
        return carryOut(
            [&](storage::Writer& writer) { return services::Records(writer).remove(domain::entity(table), id); });
    }
    void undo() { EXPECT_TRUE(storage::Undo(store()).undo(QStringLiteral("test"))); }
    void redo() { EXPECT_TRUE(storage::Undo(store()).redo(QStringLiteral("test"))); }

    QString statusOf(const Id& id) { return get(u"participant", id).text(u"status"); }
    QStringList statesOf(const QList<Id>& people) {
        QStringList states;
        for (const Id& one : people) states << statusOf(one);
        return states;
    }

private:
    base::FrozenClock m_clock{now};
};

} // namespace rs::test
