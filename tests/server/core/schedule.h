// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/testserver.h"

#include <random>

namespace rs::server {

//! Work of several people over a few rows, made up by chance: the same seed, the same work, whatever the engine.
class Schedule {
public:
    Schedule(TestServer& server, quint64 seed);

    //! Enters people and schools.
    void begin();
    //! One push by somebody; its results are in outcomes().
    void step();
    //! One more push, by these people only; for several threads at once.
    [[nodiscard]] QList<Operation> batch();

    [[nodiscard]] const QList<protocol::OpResult>& outcomes() const { return m_outcomes; }
    [[nodiscard]] const QList<Caller>& people() const { return m_people; }

private:
    [[nodiscard]] int below(int count) { return int(m_random() % quint64(count)); }
    [[nodiscard]] Id nextId() { return m_ids.next(1'790'000'000'000); }
    [[nodiscard]] Id anyOf(const QList<Id>& ids) { return ids[below(int(ids.size()))]; }
    [[nodiscard]] QVariant word();
    void addPerson(const QString& name, Role role, const QStringList& regions, const QList<Id>& schools);
    [[nodiscard]] Operation anyOperation();
    [[nodiscard]] Operation anyInsert();
    [[nodiscard]] Operation anyUpdate();
    [[nodiscard]] Operation anyMerge();
    [[nodiscard]] Fields currentOf(const char* table, const Id& id);

    TestServer& m_server;
    std::mt19937_64 m_random;
    base::IdGenerator m_ids;
    QList<Caller> m_people;
    QList<Id> m_schools, m_persons, m_tasks, m_speakers, m_rooms, m_venues;
    QList<Operation> m_sent;
    QList<protocol::OpResult> m_outcomes;
};

} // namespace rs::server
