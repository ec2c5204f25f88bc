// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/zonewords.h"

#include "services/regioncatalog.h"
#include "services/words.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace rs::test {

using namespace Qt::StringLiterals;
using services::Words;
using services::zoneCity;
using services::zoneWords;

TEST(ZoneWords, NamesTheCityAndTheDifferenceAtThatMoment) {
    const QDateTime winter(QDate(2027, 1, 15), QTime(12, 0), Qt::UTC), summer = winter.addMonths(6);
    struct Case {
        const char* zone;
        QDateTime at;
        QString russian, english;
    };
    const Case cases[] = {
        {"Asia/Krasnoyarsk", winter, u"Красноярск, UTC+7"_s, u"Krasnoyarsk, UTC+7"_s},
        {"Europe/Moscow", winter, u"Москва, UTC+3"_s, u"Moscow, UTC+3"_s},
        {"Europe/Berlin", winter, u"Berlin, UTC+1"_s, u"Berlin, UTC+1"_s},
        {"Europe/Berlin", summer, u"Berlin, UTC+2"_s, u"Berlin, UTC+2"_s},
        {"America/New_York", winter, u"New York, UTC\u22125"_s, u"New York, UTC\u22125"_s},
        {"Asia/Kolkata", winter, u"Kolkata, UTC+5:30"_s, u"Kolkata, UTC+5:30"_s},
        {"America/St_Johns", winter, u"St Johns, UTC\u22123:30"_s, u"St Johns, UTC\u22123:30"_s},
        {"UTC", winter, u"UTC+0"_s, u"UTC+0"_s},
        {"Etc/GMT-7", winter, u"UTC+7"_s, u"UTC+7"_s},
    };
    for (const Case& one : cases) {
        const QTimeZone zone(one.zone);
        EXPECT_EQ(zoneWords(zone, one.at, Words::of(base::Language::Russian)), one.russian) << one.zone;
        EXPECT_EQ(zoneWords(zone, one.at, Words::of(base::Language::English)), one.english) << one.zone;
    }
}

TEST(ZoneWords, EveryZoneOfARegionHasARussianName) {
    for (const domain::RegionInfo& region : services::builtInRegions()->all()) {
        if (region.zone.isEmpty()) continue;
        const QString city = zoneCity(QTimeZone(region.zone), Words::of(base::Language::Russian));
        ASSERT_FALSE(city.isEmpty()) << region.zone.toStdString();
        EXPECT_EQ(city.front().script(), QChar::Script_Cyrillic) << region.zone.toStdString();
    }
}

} // namespace rs::test
