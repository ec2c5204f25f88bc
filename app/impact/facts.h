// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/dictionary.h"
#include "impact/idtable.h"

#include <QDate>

#include <limits>
#include <vector>

namespace rs::impact {

inline constexpr int none = -1;                               //!< no project, no region, no card ...
inline constexpr int never = std::numeric_limits<int>::max(); //!< a day that does not come

//! In the order of choices::participantStatus.
enum class Status : quint8 { Invited, Registered, Waiting, Confirmed, Attended, NoShow, Declined, Cancelled, Other };
//! Who has a place or had one: these are participants.
[[nodiscard]] constexpr bool isParticipant(Status status) {
    return status == Status::Registered || status == Status::Confirmed || status == Status::Attended ||
           status == Status::NoShow;
}

//! An event that counts: it has a start and is not cancelled. Numbers are those of the dictionaries of Facts; days are
//! Julian, in the event's own zone.
struct Event {
    base::Id id = {};
    int day = 0;
    int month = 0; //!< year * 12 + month from 0
    int project = none, region = none, topic = none, city = none;
    int format = none, level = none; //!< places in choices::eventFormat and choices::level
    int leader = none, deputy = none;
    bool isSchool = false;
    int first = 0, last = 0; //!< its participations: from first to before last
};

//! One name on the list of an event: 20 bytes, because there are a million of them.
struct Participation {
    quint32 number = 0; //!< of the row in the store
    int person = none;
    int position = none;
    int organisation = none; //!< a number for each name that is written differently
    qint16 minutes = none;
    Status status = Status::Other;
};

struct Response {
    base::Id id = {};
    int event = none, person = none;
    int recommendation = none; //!< 0 to 10
    int first = 0, last = 0;   //!< its answers to scale questions
};
struct Score {
    int question = none;
    int value = 0; //!< 1 to 5
};

struct Adoption {
    base::Id id = {};
    int event = none, person = none, practice = none;
    int since = 0;        //!< day; that of the event where nobody wrote one
    int keptUntil = none; //!< the last day on which it was known to be in use
    int group = none;     //!< children taught so; none: nobody said
};

//! Somebody who spoke: those of one card, or of one name, are one.
struct Talk {
    base::Id id = {};
    int event = none, speaker = none, practice = none;
    bool isAccepted = false;
};
//! Who leads an event besides the two it names itself.
struct TeamHead {
    int event = none, person = none;
};

//! Of a record that may stand without an event: then its own day, project and topic are asked.
struct Own {
    base::Id id = {};
    int event = none; //!< `never`: of one that does not count
    int day = none, project = none, topic = none;
};
struct Delegation {
    Own own;
    int from = none, to = none; //!< cities
};
struct Application {
    Own own;
    int track = none, stage = none;
};
struct Assessment {
    base::Id id = {};
    int day = none, region = none, level = none;
    int volunteering = none, democratization = none, partnership = none;
};

//! Somebody wishes for a topic: noted at it, or in an answer.
struct Wish {
    int topic = none;
    int person = none;
    int response = none; //!< none: noted at the topic
};

struct Project {
    int start = none, end = none; //!< days
};
struct Goal {
    int project = none, event = none; //!< of either
    QString label = {};
    QString metric = {}; //!< code of an indicator; empty: nobody knows how to count it
    double target = 0;
    int by = none; //!< day
};

//! All that is counted, read once from the store; never changes.
struct Facts {
    std::vector<Event> events; //!< by day
    std::vector<Participation> participations;
    std::vector<Response> responses;
    std::vector<Score> scores;
    std::vector<Adoption> adoptions;
    std::vector<Talk> talks;
    std::vector<Talk> shown; //!< practices said to be shown at an event, without a speaker
    std::vector<TeamHead> heads;
    std::vector<Delegation> delegations;
    std::vector<Application> applications;
    std::vector<Assessment> assessments;
    std::vector<Wish> wishes;
    std::vector<Project> projectSpans; //!< by project
    std::vector<Goal> goals;

    IdTable people;
    int organisations = 0;        //!< how many different ones participants have named
    std::vector<int> firstDays;   //!< by person: the first participation ever; `never`
    std::vector<int> firstMonths; //!< of these days, as Event has them
    Dictionary projects, regions, topics, cities, positions, practices, speakers, tracks, stages, questions;
};

} // namespace rs::impact
