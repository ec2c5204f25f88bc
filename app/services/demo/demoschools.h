// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo.h"
#include "services/demo/demopeople.h"
#include "services/demo/demostates.h"
#include "services/regioncatalog.h"
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
    //! The event with its venue, team, tasks, speakers, programme, costs and questionnaire, as far as it has come.
    [[nodiscard]] base::Result<> writeSchool(storage::Writer& writer, int school);
    //! The next participants of the school with what they left behind.
    [[nodiscard]] base::Result<> writeParticipants(storage::Writer& writer, int school, qint64 atMost);
    [[nodiscard]] bool hasMoreParticipants(int school) const { return m_written < m_lastOf.at(size_t(school)); }
    //! What people who came wish to hear about next.
    [[nodiscard]] base::Result<> writeWishes(storage::Writer& writer);
    //! Delegations, tracks with applications, self-assessments: what does not belong to one school alone.
    [[nodiscard]] base::Result<> writePartnership(storage::Writer& writer);

private:
    using Ids = QList<base::Id>;
    struct School {
        base::Id id, questionnaire, practice, venue, leader, deputy;
        QDateTime start;
        DemoSlot slot;
        QString region, city, format;
        QByteArray zone;
        qint64 participants = 0;
        Ids rooms, team, speakers;
        bool isWritten = false;
        QList<domain::Record> behind; //!< what waits for it
    };
    //! An event that took place.
    struct Held {
        base::Id event;
        QString city;
        QDate day;
    };
    struct Applying {
        base::Id track, stage;
        int count;
    };
    void plan(int school);
    //! The team is made before its school, and comes after it: what hangs on a school is sent behind it.
    [[nodiscard]] base::Result<> putBehindSchool(storage::Writer& writer, const domain::Record& record);
    [[nodiscard]] base::Id nextId();
    [[nodiscard]] domain::Record fresh(QStringView table);
    [[nodiscard]] domain::Record ofSchool(QStringView table);
    [[nodiscard]] bool isLean() const;
    [[nodiscard]] base::Result<> writeTopics(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeVenue(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeEvent(storage::Writer& writer);
    void describeTopic(domain::Record& event);
    void describePlace(domain::Record& event);
    void describeRegistration(domain::Record& event);
    [[nodiscard]] base::Result<> writeTeam(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeTasks(storage::Writer& writer);
    [[nodiscard]] bool isDone(int step, const QDate& due);
    [[nodiscard]] base::Result<> writeSpeakers(storage::Writer& writer);
    [[nodiscard]] QString speakerState(int number);
    [[nodiscard]] base::Result<> writeProgramme(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeCosts(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeQuestionnaire(storage::Writer& writer);
    [[nodiscard]] base::Result<> writePerson(storage::Writer& writer, const DemoPerson& person);
    [[nodiscard]] base::Result<DemoPerson> somebody(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeParticipant(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeTraces(storage::Writer& writer, const DemoPerson& person);
    [[nodiscard]] base::Result<> writeResponse(storage::Writer& writer, const DemoPerson& person);
    void describeUse(domain::Record& adoption, const QDate& since);
    [[nodiscard]] base::Result<> writeDelegations(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeTracks(storage::Writer& writer);
    [[nodiscard]] base::Result<> writeApplications(storage::Writer& writer, const Applying& applying, int& number);
    [[nodiscard]] base::Result<> writeAssessments(storage::Writer& writer);
    [[nodiscard]] QString status();
    [[nodiscard]] qint64 registrationTime();

    DemoSize m_size;
    QDate m_today;
    DemoRandom m_random;
    DemoRandom m_later; //!< for what was invented later: the rest stays as it was
    base::IdGenerator m_ids;
    qint64 m_clock;
    RegionCatalog m_regions;
    std::vector<DemoSlot> m_schedule;
    School m_school;
    qint64 m_written = 0;             // participants so far
    std::vector<qint64> m_lastOf;     // participants up to and with this school
    std::vector<DemoPerson> m_people; // who has a card
    Ids m_projects, m_practices, m_topics;
    QList<Held> m_held;
};

//! The id is known already.
[[nodiscard]] base::Result<> putRecord(storage::Writer& writer, const domain::Record& record);
[[nodiscard]] inline QVariant refTo(const base::Id& id) { return id.isNull() ? QVariant() : QVariant::fromValue(id); }

} // namespace rs::services
