// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "services/valuetext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace rs::test {

using base::ErrorCode;
using base::Language;
using domain::Field;
using services::ValueText;

namespace {

const Field& fieldOf(const char* table, const char* name) {
    return *domain::entity(QLatin1String(table)).field(QLatin1String(name));
}

const ValueText& texts(Language language) {
    static const ValueText russian(Language::Russian, services::builtInRegions());
    static const ValueText english(Language::English, services::builtInRegions());
    return language == Language::Russian ? russian : english;
}

services::ValueContext krasnoyarsk() { return {QTimeZone("Asia/Krasnoyarsk"), nullptr, services::ValueStyle::Table}; }

//! 2027-03-14 10:00 in Krasnoyarsk.
constexpr qint64 tenOClock = 1804993200000;

struct Case {
    const char* table;
    const char* field;
    QVariant value;
    QString russian;
    QString english;
};

const QList<Case>& cases() {
    static const QList<Case> all{
        {"participant", "note", QStringLiteral("ест всё"), QStringLiteral("ест всё"), QStringLiteral("ест всё")},
        {"room", "capacity", qint64(1234), QStringLiteral("1\u00a0234"), QStringLiteral("1,234")},
        {"task", "due_days", qint64(-60), QStringLiteral("-60"), QStringLiteral("-60")},
        {"cost", "planned", 1234.5, QStringLiteral("1\u00a0234,5"), QStringLiteral("1,234.5")},
        {"event", "waiting_list", true, QStringLiteral("да"), QStringLiteral("yes")},
        {"event", "waiting_list", false, QStringLiteral("нет"), QStringLiteral("no")},
        {"adoption", "since", QStringLiteral("2027-03-14"), QStringLiteral("14.03.2027"),
         QStringLiteral("14 Mar 2027")},
        {"event", "start", tenOClock, QStringLiteral("14.03.2027 10:00"), QStringLiteral("14 Mar 2027 10:00")},
        {"event", "zone", QStringLiteral("Asia/Krasnoyarsk"), QStringLiteral("Asia/Krasnoyarsk"),
         QStringLiteral("Asia/Krasnoyarsk")},
        {"event", "region", QStringLiteral("RU-KYA"), QStringLiteral("Красноярский край"),
         QStringLiteral("Krasnoyarsk Krai")},
        {"participant", "status", QStringLiteral("attended"), QStringLiteral("На месте"), QStringLiteral("Checked in")},
        {"event", "kind", QStringLiteral("school"), QStringLiteral("Школа"), QStringLiteral("School")},
        {"participant", "email", QStringLiteral("anna@example.org"), QStringLiteral("anna@example.org"),
         QStringLiteral("anna@example.org")},
        {"participant", "phone", QStringLiteral("+79000000001"), QStringLiteral("+7 900 000-00-01"),
         QStringLiteral("+7 900 000-00-01")},
        {"event", "link", QStringLiteral("https://meet.example.org/1"), QStringLiteral("https://meet.example.org/1"),
         QStringLiteral("https://meet.example.org/1")},
        {"participant", "other", QStringLiteral("{\"Отряд\":\"3\",\"Питание\":\"да\"}"),
         QStringLiteral("Отряд: 3; Питание: да"), QStringLiteral("Отряд: 3; Питание: да")},
        {"participant", "other", QStringLiteral("{\"Отряд\":\"3; 4\"}"), QStringLiteral("{\"Отряд\":\"3; 4\"}"),
         QStringLiteral("{\"Отряд\":\"3; 4\"}")},
    };
    return all;
}

} // namespace

TEST(ValueText, ShowsValuesAndReadsThemBack) {
    for (const Case& one : cases()) {
        const Field& field = fieldOf(one.table, one.field);
        for (const Language language : {Language::Russian, Language::English}) {
            const QString shown = texts(language).display(field, one.value, krasnoyarsk());
            EXPECT_EQ(shown, language == Language::Russian ? one.russian : one.english) << one.field;
            const auto back = texts(language).parse(field, shown, krasnoyarsk());
            ASSERT_TRUE(back) << one.field << ' ' << shown.toStdString();
            EXPECT_EQ(*back, one.value) << one.field << ' ' << shown.toStdString();
        }
    }
}

TEST(ValueText, ReadsWhatProgramsWrite) {
    for (const Case& one : cases()) {
        const Field& field = fieldOf(one.table, one.field);
        const auto back = texts(Language::Russian).parse(field, services::plainText(field, one.value), krasnoyarsk());
        ASSERT_TRUE(back) << one.field;
        EXPECT_EQ(*back, one.value) << one.field;
    }
}

TEST(ValueText, UnderstandsWhatPeopleType) {
    struct Typed {
        const char* table;
        const char* field;
        QString text;
        Language language;
        QVariant value;
    };
    const Typed typed[] = {
        {"event", "start", QStringLiteral("2027-03-14T10:00"), Language::English, tenOClock},
        {"event", "start", QStringLiteral("2027-03-14T03:00:00Z"), Language::Russian, tenOClock},
        {"event", "start", QStringLiteral("14 марта 2027 г. 10:00"), Language::Russian, tenOClock},
        {"event", "start", QStringLiteral("3/14/2027 10:00 AM"), Language::English, tenOClock},
        {"adoption", "since", QStringLiteral("04/10/2027"), Language::Russian, QStringLiteral("2027-10-04")},
        {"adoption", "since", QStringLiteral("04/10/2027"), Language::English, QStringLiteral("2027-04-10")},
        {"participant", "phone", QStringLiteral("8 (900) 000-00-01"), Language::Russian,
         QStringLiteral("+79000000001")},
        {"participant", "email", QStringLiteral(" anna@Example.ORG "), Language::Russian,
         QStringLiteral("anna@example.org")},
        {"participant", "status", QStringLiteral("заявка"), Language::English, QStringLiteral("registered")},
        {"participant", "status", QStringLiteral("CHECKED IN"), Language::Russian, QStringLiteral("attended")},
        {"participant", "status", QStringLiteral("no_show"), Language::Russian, QStringLiteral("no_show")},
        {"event", "region", QStringLiteral("красноярский край"), Language::English, QStringLiteral("RU-KYA")},
        {"event", "waiting_list", QStringLiteral("ДА"), Language::English, true},
        {"event", "link", QStringLiteral("meet.example.org/1"), Language::English,
         QStringLiteral("https://meet.example.org/1")},
        {"cost", "planned", QStringLiteral("10 000,50"), Language::English, 10000.5},
        {"room", "capacity", QStringLiteral(" 1 200 "), Language::Russian, qint64(1200)},
        {"room", "capacity", QStringLiteral("   "), Language::Russian, QVariant()},
    };
    for (const Typed& one : typed) {
        const auto value = texts(one.language).parse(fieldOf(one.table, one.field), one.text, krasnoyarsk());
        ASSERT_TRUE(value) << one.text.toStdString();
        EXPECT_EQ(*value, one.value) << one.text.toStdString();
    }
}

TEST(ValueText, RefusesWhatIsNoSuchValue) {
    struct Wrong {
        const char* table;
        const char* field;
        const char* text;
    };
    const Wrong wrong[] = {
        {"room", "capacity", "many"},
        {"room", "capacity", "12.5"},
        {"cost", "planned", "1e999"},
        {"event", "waiting_list", "perhaps"},
        {"adoption", "since", "31.02.2027"},
        {"event", "start", "tomorrow"},
        {"event", "zone", "Asia/Nowhere"},
        {"event", "region", "Атлантида"},
        {"event", "kind", "party"},
        {"participant", "email", "anna"},
        {"participant", "email", "a@example.org, b@example.org"},
        {"participant", "phone", "12"},
        {"event", "link", "not a link"},
        {"participant", "other", "{broken"},
        {"speaker", "practice_id", "unknown"},
    };
    for (const Wrong& one : wrong) {
        const Field& field = fieldOf(one.table, one.field);
        const auto value = texts(Language::English).parse(field, QString::fromUtf8(one.text), krasnoyarsk());
        ASSERT_FALSE(value) << one.text;
        EXPECT_EQ(value.error().code, ErrorCode::ValueInvalid) << one.text;
        EXPECT_EQ(value.error().context, (QStringList{QLatin1String(one.field), QString::fromUtf8(one.text)}));
    }
}

TEST(ValueText, KeepsSecondsInFilesOnly) {
    const Field& start = fieldOf("event", "start");
    auto context = krasnoyarsk();
    EXPECT_EQ(texts(Language::Russian).display(start, tenOClock + 7000, context), QStringLiteral("14.03.2027 10:00"));
    context.style = services::ValueStyle::File;
    EXPECT_EQ(texts(Language::Russian).display(start, tenOClock + 7000, context),
              QStringLiteral("14.03.2027 10:00:07"));
}

TEST(ValueText, GivesProgramsPlainValues) {
    EXPECT_EQ(services::jsonValue(fieldOf("event", "start"), tenOClock), QStringLiteral("2027-03-14T03:00:00Z"));
    EXPECT_EQ(services::jsonValue(fieldOf("event", "start"), tenOClock + 1),
              QStringLiteral("2027-03-14T03:00:00.001Z"));
    EXPECT_TRUE(services::jsonValue(fieldOf("event", "start"), {}).isNull());
    EXPECT_EQ(services::jsonValue(fieldOf("room", "capacity"), qint64(5)), QJsonValue(5));
    EXPECT_EQ(services::jsonValue(fieldOf("event", "waiting_list"), false), QJsonValue(false));
    EXPECT_EQ(services::jsonValue(fieldOf("participant", "other"), {}), QJsonValue(QJsonObject()));
    EXPECT_EQ(services::jsonValue(fieldOf("session", "speaker_ids"), {}), QJsonValue(QJsonArray()));
}

TEST(ValueText, KeepsListsOfReferences) {
    const QList<base::Id> ids{base::newId(), base::newId()};
    EXPECT_EQ(services::idsOf(services::referencesOf(ids)), ids);
    EXPECT_TRUE(services::referencesOf({}).isNull());
    const Field& speakers = fieldOf("session", "speaker_ids");
    const auto both =
        texts(Language::English).parse(speakers, base::toText(ids[0]) + QStringLiteral(", ") + base::toText(ids[1]));
    ASSERT_TRUE(both);
    EXPECT_EQ(services::idsOf(*both), ids);
}

} // namespace rs::test
