// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contacts.h"

#include <gtest/gtest.h>

using namespace rs::domain;

TEST(Email, ReadsWhatPeopleWrite) {
    struct Case {
        const char *cell, *email, *more, *rest;
    };
    const Case cases[] = {
        {"anna@example.org", "anna@example.org", "", ""},
        {"  Anna.I@EXAMPLE.Org. ", "Anna.I@example.org", "", ""},
        {"mailto:anna@example.org", "anna@example.org", "", ""},
        {"Анна Иванова <anna@example.org>", "anna@example.org", "", "Анна Иванова"},
        {"a@example.org; b@example.org", "a@example.org", "b@example.org", ""},
        {"a@example.org b@example.org", "a@example.org", "b@example.org", ""},
        {"a@example.org, a@EXAMPLE.org", "a@example.org", "", ""},
        {"a@example.org, нет второй", "a@example.org", "", "нет второй"},
        {"почта@пример.рф", "почта@пример.рф", "", ""},
        {"a+b@mail.example.org", "a+b@mail.example.org", "", ""},
        {"a@@b.org; c@example.org", "c@example.org", "", "a@@b.org"},
    };
    for (const Case& c : cases) {
        const EmailReading reading = readEmail(QString::fromUtf8(c.cell));
        EXPECT_EQ(reading.email.toStdString(), c.email) << c.cell;
        EXPECT_EQ(reading.more.join(u',').toStdString(), c.more) << c.cell;
        EXPECT_EQ(reading.rest.toStdString(), c.rest) << c.cell;
        EXPECT_EQ(reading.problem, EmailProblem::None) << c.cell;
    }
}

TEST(Email, SaysWhatIsWrong) {
    const std::pair<const char*, EmailProblem> cases[] = {
        {"", EmailProblem::Empty},
        {"anna.example.org", EmailProblem::NoAt},
        {"anna@", EmailProblem::NothingAfter},
        {"@example.org", EmailProblem::NothingBefore},
        {"an na@example", EmailProblem::Spaces},
        {"a..b@example.org", EmailProblem::Dots},
        {"a.@example.org", EmailProblem::Dots},
        {"a@b@c.org", EmailProblem::SeveralAts},
        {"a@localhost", EmailProblem::NoDomain},
        {"a@10.0.0.1", EmailProblem::NoDomain},
        {"a(b@example.org", EmailProblem::BadCharacter},
    };
    for (const auto& [text, problem] : cases) {
        const EmailReading reading = readEmail(QString::fromUtf8(text));
        EXPECT_EQ(reading.problem, problem) << text;
        EXPECT_TRUE(reading.email.isEmpty()) << text;
        EXPECT_EQ(reading.rest.toStdString(), text);
    }
    EXPECT_EQ(emailKey(u" Anna@Example.ORG "), u"anna@example.org");
}

TEST(Phone, ReadsWhatPeopleWrite) {
    struct Case {
        const char *cell, *phone, *extension, *more;
    };
    const Case cases[] = {
        {"+7 900 000-00-01", "+79000000001", "", ""},
        {"8 (900) 000 00 01", "+79000000001", "", ""},
        {"79000000001", "+79000000001", "", ""},
        {"9000000001", "+79000000001", "", ""},
        {"79000002321.0", "+79000002321", "", ""},
        {"7.9000002321E10", "+79000002321", "", ""},
        {"7,9000002321E+10", "+79000002321", "", ""},
        {"+7 8 900 000-00-01", "+79000000001", "", ""},
        {"8-900-000-00-01 доб. 12", "+79000000001", "12", ""},
        {"+79000000001 ext 5", "+79000000001", "5", ""},
        {"+7 (495) 000-00-01 (доб. 123)", "+74950000001", "123", ""},
        {"89000000001, 89000000002", "+79000000001", "", "+79000000002"},
        {"+79000000001 +79000000002", "+79000000001", "", "+79000000002"},
        {"89000000001 и 89000000001", "+79000000001", "", ""},
        {"+380 44 000 00 01", "+380440000001", "", ""},
        {"380440000001", "+380440000001", "", ""},
        {"00380440000001", "+380440000001", "", ""},
        {"+1 202 555 0100", "+12025550100", "", ""},
        {"8 800 000 00 01", "+78000000001", "", ""},
    };
    for (const Case& c : cases) {
        const PhoneReading reading = readPhone(QString::fromUtf8(c.cell));
        EXPECT_EQ(reading.phone.toStdString(), c.phone) << c.cell;
        EXPECT_EQ(reading.extension.toStdString(), c.extension) << c.cell;
        EXPECT_EQ(reading.more.join(u',').toStdString(), c.more) << c.cell;
        EXPECT_EQ(reading.problem, PhoneProblem::None) << c.cell;
    }
}

TEST(Phone, SaysWhatIsWrong) {
    const std::pair<const char*, PhoneProblem> cases[] = {
        {"", PhoneProblem::Empty},
        {"нет", PhoneProblem::NoDigits},
        {"2-34-56", PhoneProblem::TooShort},
        {"(000) 000-00-54", PhoneProblem::UnknownForm},
        {"1234567890123456", PhoneProblem::TooLong},
        {"+7900", PhoneProblem::TooShort},
        {"55555555555", PhoneProblem::UnknownForm},
    };
    for (const auto& [text, problem] : cases) {
        const PhoneReading reading = readPhone(QString::fromUtf8(text));
        EXPECT_EQ(reading.problem, problem) << text;
        EXPECT_TRUE(reading.phone.isEmpty()) << text;
        EXPECT_EQ(reading.rest.toStdString(), text);
    }
}

TEST(Phone, IsShownGrouped) {
    EXPECT_EQ(displayPhone(u"+79000000001"), u"+7 900 000-00-01");
    EXPECT_EQ(displayPhone(u"+380440000001"), u"+380440000001");
}
