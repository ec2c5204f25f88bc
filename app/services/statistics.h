// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "impact/filter.h"
#include "storage/store.h"

#include <QList>

#include <optional>

namespace rs::services {

using StatisticsFilter = impact::Filter;

//! People of a month: `fresh` took part for the first time ever in it, `returning` had before.
struct MonthFigures {
    QString month; //!< 2026-03
    qint64 participants = 0, uniquePeople = 0, fresh = 0, returning = 0;
};

struct RegionFigures {
    QString region;
    qint64 schools = 0, participants = 0, uniquePeople = 0;
};

struct TopicFigures {
    QString topic;
    qint64 schools = 0, participants = 0;
};

//! Every indicator of the Impact screen. Participants are records of status registered, confirmed, attended or
//! no_show; people are counted by their card.
struct Statistics {
    qint64 events = 0, schools = 0, participants = 0, uniquePeople = 0, fresh = 0, returning = 0, regions = 0;
    std::optional<double> recommendation; //!< percent of 9-10 minus percent of 0-6; nothing without answers
    QList<MonthFigures> byMonth;          //!< months with events, in order
    QList<RegionFigures> byRegion;        //!< by code
    QList<TopicFigures> topics;           //!< most participants first
    struct Funnel {
        qint64 invited = 0;    //!< everybody on a list, whatever came of it
        qint64 registered = 0; //!< = participants
        qint64 came = 0;       //!< status attended
        qint64 feedback = 0;   //!< filled forms
        qint64 practice = 0;   //!< people who started to use a practice
    } funnel;
    qint64 practicesShown = 0;   //!< different practices that speakers showed, or that are said to be shown there
    qint64 practicesAdopted = 0; //!< adoptions
};

[[nodiscard]] base::Result<Statistics> statistics(storage::Store& store, const StatisticsFilter& filter);

} // namespace rs::services
