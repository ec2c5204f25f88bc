// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/place.h"
#include "domain/regions.h"

#include <QFile>
#include <QSet>
#include <QTimeZone>

#include <gtest/gtest.h>

using rs::domain::RegionInfo;
using rs::domain::Regions;

namespace {

QString reference() {
    QFile file(QStringLiteral(RS_SOURCE_DIR "/resources/reference/regions.csv"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const Regions& builtIn() {
    static const Regions regions(Regions::parse(reference()).value());
    return regions;
}

QString found(const char* text) {
    const RegionInfo* region = builtIn().find(QString::fromUtf8(text));
    return region ? region->code : QString();
}

} // namespace

TEST(Regions, TheBuiltInListIsIso3166WithEverythingFilled) {
    ASSERT_EQ(builtIn().all().size(), 83);
    QSet<QString> codes, tiles;
    for (const RegionInfo& region : builtIn().all()) {
        EXPECT_TRUE(region.code.startsWith(u"RU-"));
        codes.insert(region.code);
        tiles.insert(QStringLiteral("%1,%2").arg(region.column).arg(region.row));
        EXPECT_TRUE(QTimeZone(region.zone).isValid()) << region.zone.toStdString();
        EXPECT_FALSE(region.nameRu.isEmpty() || region.nameEn.isEmpty() || region.shortRu.isEmpty());
        EXPECT_FALSE(region.districtRu.isEmpty() || region.districtEn.isEmpty());
        EXPECT_LE(region.shortRu.size(), 6);
        EXPECT_TRUE(region.column >= 0 && region.column < 17 && region.row >= 0 && region.row < 9);
    }
    EXPECT_EQ(codes.size(), 83);
    EXPECT_EQ(tiles.size(), 83);
}

TEST(Regions, EveryNameAndSpellingOfTheListFindsItsRegionOrNothing) {
    for (const RegionInfo& region : builtIn().all()) {
        for (const QString& name : {region.code, region.nameRu, region.nameEn, region.shortRu})
            EXPECT_EQ(builtIn().find(name), &region) << name.toStdString();
        for (const QString& spelling : region.spellings) {
            const RegionInfo* other = builtIn().find(spelling);
            EXPECT_TRUE(other == &region || other == nullptr) << spelling.toStdString();
        }
    }
}

TEST(Regions, FindsWhatPeopleWrite) {
    const std::pair<const char*, const char*> cases[] = {
        {"Красноярский край", "RU-KYA"},
        {"красноярский кр.", "RU-KYA"},
        {"KYA", "RU-KYA"},
        {"ru-kya", "RU-KYA"},
        {"Краснаярский край", "RU-KYA"},
        {"Krasnoyarsk Krai", "RU-KYA"},
        {"Krasnoyarsk", "RU-KYA"},
        {"г. Москва", "RU-MOW"},
        {"Москва г", "RU-MOW"},
        {"Moscow", "RU-MOW"},
        {"МОСКВА", "RU-MOW"},
        {"Мск", "RU-MOW"},
        {"Московская обл", "RU-MOS"},
        {"МО", "RU-MOS"},
        {"Подмосковье", "RU-MOS"},
        {"Moscow region", "RU-MOS"},
        {"Респ. Татарстан", "RU-TA"},
        {"Татарстан", "RU-TA"},
        {"Республика Татарстан (Татарстан)", ""},
        {"Респ Адыгея", "RU-AD"},
        {"Якутия", "RU-SA"},
        {"Респ Саха /Якутия/", "RU-SA"},
        {"Саха (Якутия)", "RU-SA"},
        {"ХМАО", "RU-KHM"},
        {"ХМАО - Югра", "RU-KHM"},
        {"Ханты-Мансийский Автономный округ - Югра", "RU-KHM"},
        {"ЯНАО", "RU-YAN"},
        {"Ямало-Ненецкий АО", "RU-YAN"},
        {"СПб", "RU-SPE"},
        {"санкт петербург", "RU-SPE"},
        {"St. Petersburg", "RU-SPE"},
        {"Чувашская Республика - Чувашия", "RU-CU"},
        {"Удмуртская Респ", "RU-UD"},
        {"Кемеровская область - Кузбасс", "RU-KEM"},
        {"Кузбасс", "RU-KEM"},
        {"Еврейская Аобл", "RU-YEV"},
        {"Респ Северная Осетия - Алания", "RU-SE"},
        {"Чеченская Респ", "RU-CE"},
        {"24 - Красноярский край", "RU-KYA"},
        {"Алтайский край", "RU-ALT"},
        {"Республика Алтай", "RU-AL"},
        {"Altai Krai", "RU-ALT"},
        {"Алтай", ""},
        {"Altai", ""},
        {"Москва обл", ""},
        {"ME", ""},
        {"Massachusetts", ""},
        {"область", ""},
        {"", ""},
        {"Курская область", "RU-KRS"},
        {"Курганская область", "RU-KGN"},
        {"Тула", "RU-TUL"},
        {"Орловская обл.", "RU-ORL"},
    };
    for (const auto& [text, code] : cases) EXPECT_EQ(found(text), QString::fromLatin1(code)) << text;
}

TEST(Regions, ATypingErrorThatFitsTwoRegionsFindsNone) {
    const Regions two({{QStringLiteral("X-1"), QStringLiteral("Белинская область")},
                       {QStringLiteral("X-2"), QStringLiteral("Белкнская область")}});
    EXPECT_EQ(two.find(u"Белжнская область"), nullptr);
    EXPECT_NE(two.find(u"Белинская обл."), nullptr);
}

TEST(Regions, MoreRegionsAreMoreRows) {
    const auto rows = Regions::parse(u"code,...\nKZ-AST,Астана,Astana,Аст,,,Asia/Almaty,,,Нур-Султан|Akmola\n");
    ASSERT_TRUE(rows);
    const Regions regions(*rows);
    ASSERT_NE(regions.find(u"нур-султан"), nullptr);
    EXPECT_EQ(regions.find(u"г. Астана")->code, u"KZ-AST");
    EXPECT_EQ(regions.all().first().column, -1);
}

TEST(Regions, NamesTheLineThatIsNoRegion) {
    const auto rows = Regions::parse(u"code\nRU-X,one\n");
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, rs::base::ErrorCode::FileIsMalformed);
    EXPECT_EQ(rows.error().context, QStringList{QStringLiteral("2")});
}

TEST(Place, StripsTheWordForTheKindOfPlace) {
    const std::pair<const char*, const char*> cases[] = {
        {"г. Канск", "Канск"},
        {"г.Канск", "Канск"},
        {"город Тула", "Тула"},
        {"Канск г", "Канск"},
        {"пос. Ветлужский", "Ветлужский"},
        {"с. Петровское", "Петровское"},
        {"Горный", "Горный"},
        {"Нижний Новгород", "Нижний Новгород"},
        {"г", "г"},
        {"р.п. Шушенское", "Шушенское"},
        {"St. Louis", "St. Louis"},
        {"  г  Верхняя Салда ", "Верхняя Салда"},
        {"New York", "New York"},
    };
    for (const auto& [text, city] : cases)
        EXPECT_EQ(rs::domain::cityName(QString::fromUtf8(text)), QString::fromUtf8(city)) << text;
}

TEST(Place, SplitsRegionAndCity) {
    struct Case {
        const char *text, *region, *city;
    };
    const Case cases[] = {
        {"Красноярский край, г. Канск", "RU-KYA", "Канск"},
        {"г. Канск, Красноярский край", "RU-KYA", "Канск"},
        {"Красноярский край, Канск", "RU-KYA", "Канск"},
        {"612600, Кировская обл, г Котельнич, ул. Школьная, д. 54", "RU-KIR", "Котельнич"},
        {"Москва", "RU-MOW", "Москва"},
        {"г. Санкт-Петербург", "RU-SPE", "Санкт-Петербург"},
        {"Россия, г Москва, ул. Лесная, 5", "RU-MOW", "Москва"},
        {"Тульская область", "RU-TUL", ""},
        {"Респ Саха /Якутия/, г Якутск", "RU-SA", "Якутск"},
        {"г. Канск", "", "Канск"},
        {"просто текст", "", ""},
        {"", "", ""},
    };
    for (const Case& c : cases) {
        const rs::domain::Place place = rs::domain::splitPlace(QString::fromUtf8(c.text), builtIn());
        EXPECT_EQ(place.region, QString::fromUtf8(c.region)) << c.text;
        EXPECT_EQ(place.city, QString::fromUtf8(c.city)) << c.text;
    }
}
