// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plan.h"

namespace rs::services {

//! A school with how far it is.
struct HomeSchool {
    domain::Record event;
    SchoolProgress progress;
};

//! A step of undo, as the list of what happened lately shows it.
struct RecentChange {
    qint64 at = 0; //!< UTC milliseconds
    QString action, author;
    qint64 records = 0;
};

struct HomeBoard {
    QList<HomeSchool> schools; //!< running and to come by date, then those without a date, then past ones, latest first
    qint64 allSchools = 0;     //!< also those beyond the wished ones; without the cancelled
    TaskBoard tasks;
    Me me;                                    //!< as wished
    QList<TeamPerson> teams;                  //!< who could be meant
    QList<RecentChange> recent;               //!< newest first
    qint64 signedUpThisWeek = 0, waiting = 0; //!< of the schools that are to come
};

struct HomeWish {
    Me me = {};
    qint64 now = 0;   //!< UTC milliseconds
    int schools = 60; //!< at most; more than anybody looks through on the first page
    int recent = 6;
};

//! What is late, what is next: one look at the whole store in a fixed number of queries, however many schools it has.
[[nodiscard]] base::Result<HomeBoard> homeBoard(storage::Store& store, const HomeWish& wish);

//! The schools of a board alone, in its order: cancelled ones are left out.
[[nodiscard]] base::Result<QList<HomeSchool>> homeSchools(storage::Store& store, const HomeWish& wish);

} // namespace rs::services
