// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/absences.h"
#include "domain/openinghours.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace rs::test::hours {

using namespace Qt::StringLiterals;
using domain::OpeningHours;
using domain::TimeSpan;
using Interval = OpeningHours::Interval;

namespace {

const QTimeZone zone("Asia/Krasnoyarsk");

//! Days as "1:540-1080 2:..."; "-" where nothing could be read.
std::string shown(QStringView text) {
    const auto hours = OpeningHours::read(text);
    if (!hours) return "-";
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        QStringList times;
        for (const Interval& one : hours->on(day)) times << u"%1-%2"_s.arg(one.from).arg(one.to);
        if (!times.isEmpty()) days << u"%1:%2"_s.arg(day).arg(times.join(u'+'));
    }
    return days.join(u' ').toStdString();
}

std::string every(const char* times, int first = 1, int last = 7) {
    std::string all;
    for (int day = first; day <= last; ++day) all += (all.empty() ? "" : " ") + std::to_string(day) + ':' + times;
    return all;
}

qint64 at(int day, int hour, int minute = 0) {
    return QDateTime(QDate(2027, 3, day), QTime(hour, minute), zone).toMSecsSinceEpoch();
}

} // namespace

TEST(OpeningHoursText, IsReadAsPeopleWriteIt) {
    const std::pair<const char16_t*, std::string> cases[] = {
        {u"9:00–18:00", every("540-1080")},
        {u"9-18", every("540-1080")},
        {u"с 9 до 18.30", every("540-1110")},
        {u"9 am - 6 pm", every("540-1080")},
        {u"ежедневно 8:30-21:00", every("510-1260")},
        {u"круглосуточно", every("0-1440")},
        {u"24/7", every("0-1440")},
        {u"пн-пт 9-18", every("540-1080", 1, 5)},
        {u"Пн.–Пт.: 9.00–18.00", every("540-1080", 1, 5)},
        {u"с понедельника по пятницу с 9 до 18", every("540-1080", 1, 5)},
        {u"пн-пт 9:00–18:00, сб 10:00–15:00", every("540-1080", 1, 5) + " 6:600-900"},
        {u"Mon-Fri 9-13, 14-18; Sun closed", every("540-780+840-1080", 1, 5)},
        {u"будни 9-13, 13-18, выходные 10-14", every("540-1080", 1, 5) + " 6:600-840 7:600-840"},
        {u"пн, ср, пт 10-12", "1:600-720 3:600-720 5:600-720"},
        {u"пт-вс 18:00-02:00", every("1080-1560", 5, 7)},
        {u"сб-пн 10-12", "1:600-720 6:600-720 7:600-720"},
        {u"пн-сб 9-18, вс выходной", every("540-1080", 1, 6)},
        {u"", "-"},
        {u"по договорённости", "-"},
        {u"пн-пт", "-"},
        {u"9-18, пн", "-"},
        {u"с 9", "-"},
        {u"25-30", "-"},
        {u"9:70-18", "-"},
        {u"9-18, обед 13-14", "-"},
    };
    for (const auto& [text, days] : cases) EXPECT_EQ(shown(text), days) << QStringView(text).toString().toStdString();
}

TEST(OpeningHoursText, CoversWholeSpansOnly) {
    const OpeningHours hours = *OpeningHours::read(u"пн-чт 9-13, 14-18; пт 18:00-02:00");
    // The 12th of March 2027 is a Friday.
    EXPECT_TRUE(hours.cover({at(11, 9), at(11, 13)}, zone));
    EXPECT_FALSE(hours.cover({at(11, 12), at(11, 15)}, zone)) << "closed at noon";
    EXPECT_FALSE(hours.cover({at(11, 8, 59), at(11, 10)}, zone));
    EXPECT_TRUE(hours.cover({at(12, 23), at(13, 2)}, zone)) << "over midnight";
    EXPECT_FALSE(hours.cover({at(12, 23), at(13, 2, 1)}, zone));
    EXPECT_FALSE(hours.cover({at(14, 10), at(14, 11)}, zone)) << "no day that was named";
    EXPECT_TRUE(OpeningHours().cover({at(14, 3), at(14, 4)}, zone)) << "nothing is known";
    EXPECT_EQ(hours.opensOn(QDate(2027, 3, 12), zone), at(12, 18));
    EXPECT_FALSE(hours.opensOn(QDate(2027, 3, 13), zone));
}

TEST(Absences, AreReadAsSpeakersWriteThem) {
    struct Case {
        const char16_t* text;
        QList<TimeSpan> spans;
        QStringList unread;
    };
    const Case cases[] = {
        {u"", {}, {}},
        {u"12.03", {{at(12, 0), at(13, 0)}}, {}},
        {u"12.03.2027", {{at(12, 0), at(13, 0)}}, {}},
        {u"2027-03-12", {{at(12, 0), at(13, 0)}}, {}},
        {u"12.03–14.03", {{at(12, 0), at(15, 0)}}, {}},
        {u"12.03 10:00–12:30", {{at(12, 10), at(12, 12, 30)}}, {}},
        {u"12.03 с 10 до 12; 13.03 до 12:00", {{at(12, 10), at(12, 12)}, {at(13, 0), at(13, 12)}}, {}},
        {u"12.03 после 15:00, 14.03", {{at(12, 15), at(13, 0)}, {at(14, 0), at(15, 0)}}, {}},
        {u"в пятницу, 31.02, 13.03 25:00-26:00, 12.03 12-10",
         {},
         {u"в пятницу"_s, u"31.02"_s, u"13.03 25:00-26:00"_s, u"12.03 12-10"_s}},
    };
    for (const Case& one : cases) {
        const auto reading = domain::readAbsences(one.text, QDate(2027, 3, 12), zone);
        EXPECT_EQ(reading.spans, one.spans) << QStringView(one.text).toString().toStdString();
        EXPECT_EQ(reading.unread, one.unread) << QStringView(one.text).toString().toStdString();
    }
}

TEST(Absences, TakeTheNearestYear) {
    const auto reading = domain::readAbsences(u"30.12", QDate(2027, 1, 3), QTimeZone::utc());
    ASSERT_EQ(reading.spans.size(), 1);
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(reading.spans[0].start, Qt::UTC).date(), QDate(2026, 12, 30));
}

} // namespace rs::test::hours
