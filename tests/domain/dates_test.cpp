// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dates.h"

#include <gtest/gtest.h>

using namespace rs::domain;

namespace {

std::string shown(const DateReading& r) {
    QString text = r.date.toString(Qt::ISODate);
    if (r.time.isValid()) text += u' ' + r.time.toString(QStringLiteral("HH:mm:ss"));
    if (r.offset) text += QStringLiteral(" %1").arg(*r.offset / 60);
    return text.toStdString();
}

} // namespace

TEST(Dates, ReadsWhatPeopleAndProgramsWrite) {
    struct Case {
        const char* cell;
        DateOrder order;
        const char* result;
    };
    constexpr DateOrder day = DateOrder::DayFirst, month = DateOrder::MonthFirst;
    const Case cases[] = {
        {"12.03.2027", day, "2027-03-12"},
        {"12.03.2027", month, "2027-03-12"},
        {"1.3.27", day, "2027-03-01"},
        {"12.03.2027 г.", day, "2027-03-12"},
        {"2027-03-12", day, "2027-03-12"},
        {"2027/3/12", month, "2027-03-12"},
        {"04/10/2020", day, "2020-10-04"},
        {"04/10/2020", month, "2020-04-10"},
        {"25/10/2020", month, "2020-10-25"},
        {"04/10/2020 06:55:00 PM", month, "2020-04-10 18:55:00"},
        {"11/26/25, 4:00:00 PM", month, "2025-11-26 16:00:00"},
        {"11/19/2021 12:01:59 AM", month, "2021-11-19 00:01:59"},
        {"21.01.2025 19:06:59", day, "2025-01-21 19:06:59"},
        {"2024-03-02 00:22:00", day, "2024-03-02 00:22:00"},
        {"2027-03-12T10:15:00.250Z", day, "2027-03-12 10:15:00 0"},
        {"2025-04-11 10:18:00+03:00", day, "2025-04-11 10:18:00 180"},
        {"2025/01/21 7:06:59 PM GMT+3", month, "2025-01-21 19:06:59 180"},
        {"2025/01/21 7:06:59 PM GMT-3:30", month, "2025-01-21 19:06:59 -210"},
        {"12.03.2027 10:15 МСК", day, "2027-03-12 10:15:00 180"},
        {"12 марта 2027", day, "2027-03-12"},
        {"12 марта 2027 г. в 10:15", day, "2027-03-12 10:15:00"},
        {"1 мая 2027 года", day, "2027-05-01"},
        {"5 май 2027", day, "2027-05-05"},
        {"7 нояб. 2027", day, "2027-11-07"},
        {"Mar 20, 2024 10:15", day, "2024-03-20 10:15:00"},
        {"March 20 2024", month, "2024-03-20"},
        {"20 March 2024", day, "2024-03-20"},
        {"Wed, 20 Mar 2024", day, "2024-03-20"},
        {"1-Jan-70", day, "1970-01-01"},
        {"12/3/69", day, "2069-03-12"},
    };
    for (const Case& c : cases) {
        const DateReading reading = readDate(QString::fromUtf8(c.cell), c.order);
        EXPECT_TRUE(reading.ok()) << c.cell;
        EXPECT_EQ(shown(reading), c.result) << c.cell;
    }
}

TEST(Dates, SaysWhatIsWrong) {
    const std::pair<const char*, DateProblem> cases[] = {
        {"", DateProblem::Empty},
        {"31.02.2027", DateProblem::Impossible},
        {"2027-13-01", DateProblem::Impossible},
        {"13.13.2027", DateProblem::Impossible},
        {"12.03.2027 25:10", DateProblem::Impossible},
        {"12.03.2027 13:10 PM", DateProblem::Impossible},
        {"завтра", DateProblem::NotADate},
        {"Next Year", DateProblem::NotADate},
        {"42", DateProblem::NotADate},
        {"12 мебели 2027", DateProblem::NotADate},
        {"192.168.0.1", DateProblem::NotADate},
        {"10:15", DateProblem::NotADate},
    };
    for (const auto& [text, problem] : cases)
        EXPECT_EQ(readDate(QString::fromUtf8(text), DateOrder::DayFirst).problem, problem) << text;
}

TEST(Dates, AColumnDecidesTheOrderOfItsNumbers) {
    const auto infer = [](std::initializer_list<const char*> cells, DateOrder fallback) {
        QStringList list;
        for (const char* cell : cells) list.append(QString::fromUtf8(cell));
        return inferDateOrder(list, fallback);
    };
    EXPECT_EQ(infer({"04/10/2020", "04/13/2020"}, DateOrder::DayFirst), DateOrder::MonthFirst);
    EXPECT_EQ(infer({"04/10/2020", "13/04/2020"}, DateOrder::MonthFirst), DateOrder::DayFirst);
    EXPECT_EQ(infer({"04/10/2020 06:55:00 PM"}, DateOrder::DayFirst), DateOrder::MonthFirst);
    EXPECT_EQ(infer({"04/10/2020"}, DateOrder::DayFirst), DateOrder::DayFirst);
    EXPECT_EQ(infer({"04/10/2020"}, DateOrder::MonthFirst), DateOrder::MonthFirst);
    EXPECT_EQ(infer({}, DateOrder::MonthFirst), DateOrder::MonthFirst);
}
