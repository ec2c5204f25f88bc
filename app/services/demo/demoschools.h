// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo.h"
#include "services/demo/demopeople.h"
#include "storage/writer.h"

#include <QDateTime>

#include <vector>

namespace rs::services {

//! The made-up network, written school by school.
class DemoNetwork {
public:
    explicit DemoNetwork(const DemoSize& size);

    //! What belongs to no school: projects, cities, topics, organisations, practices.
    [[nodiscard]] base::Result<> writeCommon(storage::Writer& writer);
    //! The event with its venue, team, speakers, programme, tasks and questionnaire.
    [[nodiscard]] base::Result<> writeSchool(storage::Writer& writer, int school);
    //! The next participants of the school with what they left behind.
    [[nodiscard]] base::Result<> writeParticipants(storage::Writer& writer, int school, qint64 atMost);
    [[nodiscard]] bool hasMoreParticipants(int school) const { return m_written < m_lastOf.at(size_t(school)); }

private:
    struct School {
        base::Id id, questionnaire, practice;
        QDateTime start;
        bool past = false;
        QString region;
    };
    void plan(int school);
    [[nodiscard]] base::Id nextId();
    [[nodiscard]] domain::Record fresh(QStringView table);
    [[nodiscard]] base::Result<base::Id> writeVenue(storage::Writer& writer, QList<base::Id>& rooms);
    [[nodiscard]] base::Result<> writeEvent(storage::Writer& writer, const base::Id& venue, const base::Id& leader);
    [[nodiscard]] base::Result<> writeTeam(storage::Writer& writer, base::Id& leader);
    [[nodiscard]] base::Result<> writeProgramme(storage::Writer& writer, const QList<base::Id>& rooms,
                                                const QList<base::Id>& speakers);
    [[nodiscard]] base::Result<QList<base::Id>> writeSpeakers(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeQuestionnaire(storage::Writer& writer);
    [[nodiscard]] base::Result<> writePerson(storage::Writer& writer, const DemoPerson& person);
    [[nodiscard]] base::Result<DemoPerson> somebody(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeParticipant(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeTraces(storage::Writer& writer, const DemoPerson& person);
    [[nodiscard]] QString status();

    DemoSize m_size;
    DemoRandom m_random;
    base::IdGenerator m_ids;
    qint64 m_clock;
    School m_school;
    qint64 m_written = 0;             // participants so far
    std::vector<qint64> m_lastOf;     // participants up to and with this school
    std::vector<DemoPerson> m_people; // who has a card
    QList<base::Id> m_projects, m_practices;
};

} // namespace rs::services
