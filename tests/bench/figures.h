// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace rs::services {
class Workspace;
}

namespace rs::bench {

//! Paths of the three demo stores and of the working folder.
struct Stage {
    QString folder;
    QString small;  //!< 10,000 participants
    QString middle; //!< 170,000
    QString large;  //!< 1,000,000
};

void measureWindows(const Stage& stage);  //!< start_1m, start_1m_empty, memory_1m
void measureSearch(const Stage& stage);   //!< search_170k, search_1m
void measureSorting(const Stage& stage);  //!< sort_school, sort_1m, sort_1m_other
void measureBlocking(const Stage& stage); //!< blocked_import, blocked_export
void measureTransfer(const Stage& stage); //!< import_csv, import_xlsx, export_xlsx
//! school_open_500, drag_conflicts_500, drag_conflicts_500_frame, drag_conflicts_other_schools, home_2000: what the
//! windows of a school ask for, without their painting.
void measureProgramme(const Stage& stage);
//! drag_painted_500, drag_painted_500_plain: a session in the hand, judged and painted by the real timetable; part of
//! `programme`. `doubleLoop`: milliseconds of the plain check of all pairs.
void measureDragPainted(services::Workspace& workspace, const base::Id& forum, double doubleLoop);
//! blocked_plan_first, school_painted_500, blocked_plan, home_painted_2000, blocked_home: the same and its painting, on
//! real pages.
void measurePages(const Stage& stage);

//! dashboard_open_170k, dashboard_filter_170k, blocked_impact_170k, cards_170k, dashboard_sql, dashboard_open_1m,
//! dashboard_filter_1m, blocked_impact_1m: the real Impact page, from a click to its painted charts.
void measureImpact(const Stage& stage);

//! The exchange with a server on this machine, over HTTPS, on both engines: first_sync_bare, first_sync_pouchdb,
//! bytes_participant, bytes_row, client_memory, one_change_requests, one_change_bytes, push_10k, poll_cpu,
//! server_memory, each with _sqlite or _postgresql. RS_BENCH_PARTICIPANTS in the environment makes it smaller.
void measureSyncOnSqlite(const Stage& stage);
void measureSyncOnPostgres(const Stage& stage);

//! What `rs_bench --memory STORE` does: uses the table of all participants, prints the megabytes it then holds.
[[nodiscard]] int printMemory(const QString& store);

} // namespace rs::bench
