// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfixture.h"
#include "charts/chartwords.h"
#include "charts/numbercard.h"
#include "charts/tilemap.h"

#include <QSignalSpy>
#include <QTest>

namespace rs::test {

using namespace Qt::StringLiterals;
using namespace charts;
using impact::Value;

namespace {

class ChartWordsTest : public ChartTest {};
class NumberCardTest : public ChartTest {};

const Value tooSmall{3, Value::State::TooSmall};
const Value nobody{0, Value::State::None};

} // namespace

TEST_F(ChartWordsTest, SayRowsInTheLanguageOfTheWindow) {
    struct Case {
        const char* indicator;
        const char* row;
        QString russian, english, shortRussian, shortEnglish;
    };
    const Case cases[] = {
        {"participants_by_month", "2026-10", u"октябрь"_s, u"October"_s, u"окт"_s, u"Oct"_s},
        {"participants_by_month", "2025", u"2025"_s, u"2025"_s, u"2025"_s, u"2025"_s},
        {"participants_by_region", "RU-KYA", u"Красноярский край"_s, u"Krasnoyarsk Krai"_s, u"Крск"_s, u"KYA"_s},
        {"participants_by_region", "XX-NEW", u"XX-NEW"_s, u"XX-NEW"_s, u"XX-NEW"_s, u"XX-NEW"_s},
        {"first_events_of_regions", "RU-KYA|2026-03", u"Красноярский край, март 2026"_s,
         u"Krasnoyarsk Krai, March 2026"_s, u"Красноярский край, март 2026"_s, u"Krasnoyarsk Krai, March 2026"_s},
        {"participants_by_topic", "play|Игра", u"Игра"_s, u"Игра"_s, u"Игра"_s, u"Игра"_s},
        {"participants_by_format", "in_person", u"Очно"_s, u"In person"_s, u"Очно"_s, u"In person"_s},
        {"funnel", "came", u"пришли"_s, u"came"_s, u"пришли"_s, u"came"_s},
    };
    for (const Case& one : cases) {
        // A second row, as a lone one without a key would be called like the table.
        const Figures figures =
            figuresOf(table(one.indicator, {QString::fromUtf8(one.row), u""_s}, {u"value"_s}, {{1}, {2}}));
        setLanguage(base::Language::Russian);
        EXPECT_EQ(ChartWords(figures).row(0), one.russian);
        EXPECT_EQ(ChartWords(figures).rowShort(0), one.shortRussian);
        EXPECT_EQ(ChartWords(figures).row(1), u"не указано"_s);
        setLanguage(base::Language::English);
        EXPECT_EQ(ChartWords(figures).row(0), one.english);
        EXPECT_EQ(ChartWords(figures).rowShort(0), one.shortEnglish);
    }
}

TEST_F(ChartWordsTest, SayTheYearWhereMonthsAreOfSeveral) {
    EXPECT_EQ(ChartWords(sample::sixYears()).rowTitle(14), u"Март 2022"_s);
    EXPECT_EQ(ChartWords(sample::months()).rowTitle(2), u"Март"_s);
}

TEST_F(ChartWordsTest, SayNumbersByTheirUnit) {
    using impact::Unit;
    EXPECT_EQ(numberText(5118, Unit::Records).replace(u'\u00a0', u' ').replace(u'\u202f', u' '), u"5 118"_s);
    EXPECT_EQ(numberText(62, Unit::Points), u"+62"_s);
    EXPECT_EQ(numberText(-5, Unit::Points), u"\u22125"_s);
    EXPECT_EQ(numberText(0, Unit::Points), u"0"_s);
    EXPECT_EQ(numberText(-0.4, Unit::Points), u"0"_s);
    EXPECT_EQ(numberText(-18, Unit::Records), u"\u221218"_s);
    EXPECT_EQ(numberText(-8, Unit::Percent), u"\u22128\u00a0%"_s);
    EXPECT_EQ(numberText(-4.46, Unit::Score), u"\u22124,5"_s);
    EXPECT_EQ(numberText(4.46, Unit::Score), u"4,5"_s);
    EXPECT_EQ(numberText(59.6, Unit::Percent), u"60\u00a0%"_s);
    setLanguage(base::Language::English);
    EXPECT_EQ(numberText(59.6, Unit::Percent), u"60%"_s);
    EXPECT_EQ(numberText(5118, Unit::People), u"5,118"_s);
}

TEST_F(ChartWordsTest, HideSmallGroupsBehindWords) {
    const Figures figures = sample::answers();
    const ChartWords words(figures);
    EXPECT_EQ(words.number(tooSmall), u"мало ответов"_s);
    EXPECT_EQ(words.number(nobody), u"—"_s);
}

TEST_F(ChartWordsTest, CompareMonthsByPlaceAndAllElseByKey) {
    const Figures months = sample::months();
    EXPECT_EQ(ChartWords(months).comparedRow(9, -1)->number, 700) << "October with October";
    EXPECT_EQ(ChartWords(months).comparedRow(9, 1)->number, 300);
    Figures topics = sample::topics();
    EXPECT_FALSE(ChartWords(topics).comparedRow(0, 0).has_value());
    topics.compared = table("participants_by_topic", {u"speech|Речь"_s}, {u"participants"_s}, {{700}});
    EXPECT_EQ(ChartWords(topics).comparedRow(2, 0)->number, 700);
    EXPECT_EQ(ChartWords(topics).comparedRow(0, 0)->number, 0) << "nobody had that topic then";
}

TEST_F(ChartWordsTest, TellWhatIsCountedAndFromWhat) {
    const QString russian = ChartWords(sample::months()).definition();
    EXPECT_TRUE(russian.contains(u"Источник: "_s)) << qPrintable(russian);
    setLanguage(base::Language::English);
    EXPECT_TRUE(ChartWords(sample::months()).definition().contains(u"Counted from: "_s));
    EXPECT_EQ(ChartWords(sample::months()).title(), u"Participants by month"_s);
}

TEST_F(ChartWordsTest, CountYearsAfterTheFirstVisit) {
    const Figures figures = sample::cohorts();
    EXPECT_EQ(ChartWords(figures).column(1), u"через 1 год"_s);
    EXPECT_EQ(ChartWords(figures).column(2), u"через 2 года"_s);
    EXPECT_EQ(ChartWords(figures).column(5), u"через 5 лет"_s);
    EXPECT_EQ(ChartWords(figures).columnShort(5), u"+5"_s);
}

TEST_F(NumberCardTest, SaysHowTheNumberChanged) {
    struct Case {
        const char* indicator;
        Value now;
        std::optional<Value> before;
        QString number, change;
    };
    const Case cases[] = {
        {"schools", {34}, Value{27}, u"34"_s, u"+7 к 2025"_s},
        {"schools", {34}, Value{38}, u"34"_s, u"\u22124 к 2025"_s},
        {"schools", {34}, Value{34}, u"34"_s, u"как в 2025"_s},
        {"schools", {34}, {}, u"34"_s, {}},
        {"schools", {34}, nobody, u"34"_s, {}},
        {"recommendation", {62}, Value{57}, u"+62"_s, u"было +57"_s},
        {"feedback_share", {52}, Value{60}, u"52\u00a0%"_s, u"\u22128\u00a0п.\u00a0п. к 2025"_s},
        {"feedback_share", {52.3}, Value{52}, u"52\u00a0%"_s, u"как в 2025"_s},
        {"recommendation", nobody, Value{57}, u"—"_s, {}},
        {"adopters", tooSmall, Value{57}, u"мало ответов"_s, {}},
    };
    for (const Case& one : cases) {
        NumberCard card(*impact::indicatorByCode(QString::fromLatin1(one.indicator)));
        card.setNumber(one.now, one.before, u"2025"_s);
        EXPECT_EQ(card.numberWords(), one.number);
        EXPECT_EQ(card.change(), one.change);
        EXPECT_TRUE(card.accessibleName().contains(one.number));
        EXPECT_TRUE(card.accessibleName().contains(one.change));
    }
}

TEST_F(NumberCardTest, APercentChangesByPoints) {
    NumberCard card(*impact::indicatorByCode(u"feedback_share"));
    card.setNumber({68}, Value{60}, u"2025"_s);
    EXPECT_EQ(card.change(NumberCard::Words::Short), u"+8\u00a0п.\u00a0п."_s);
    setLanguage(base::Language::English);
    EXPECT_EQ(card.change(), u"+8 pp on 2025"_s);
}

TEST_F(NumberCardTest, OpensTheRecordsBehindTheNumber) {
    NumberCard card(*impact::indicatorByCode(u"schools"));
    card.setNumber({34});
    card.show();
    impact::Mark asked;
    QObject::connect(&card, &NumberCard::markActivated, &card, [&](const impact::Mark& mark) { asked = mark; });
    QTest::keyClick(&card, Qt::Key_Space);
    EXPECT_EQ(asked, (impact::Mark{u"schools"_s, {}, {}}));
    card.setNote(u"цель 40"_s);
    EXPECT_TRUE(card.accessibleName().endsWith(u"цель 40"_s));
}

TEST_F(NumberCardTest, NobodyOpensNothing) {
    NumberCard card(*impact::indicatorByCode(u"schools"));
    NumberCard score(*impact::indicatorByCode(u"recommendation"));
    QSignalSpy schools(&card, &NumberCard::markActivated), answers(&score, &NumberCard::markActivated);
    card.setNumber({0});
    card.click();
    EXPECT_TRUE(schools.isEmpty());
    EXPECT_EQ(card.cursor().shape(), Qt::ArrowCursor);
    EXPECT_EQ(card.focusPolicy(), Qt::StrongFocus) << "it is read";
    card.setNumber({1});
    card.click();
    EXPECT_EQ(schools.size(), 1);
    EXPECT_EQ(card.cursor().shape(), Qt::PointingHandCursor);
    score.setNumber({0});
    score.click();
    EXPECT_EQ(answers.size(), 1) << "somebody gave it";
}

TEST_F(ChartWordsTest, NameTheStepsOfTheMap) {
    TileMap map;
    map.setFigures(sample::regions());
    QStringList words;
    for (const LegendEntry& entry : map.legend()) words << entry.words;
    EXPECT_EQ(words, (QStringList{u"нет"_s, u"1–29"_s, u"30–99"_s, u"100–299"_s, u"300 и больше"_s}));
    EXPECT_EQ(map.legend().last().hint, u"6 регионов"_s);
    setLanguage(base::Language::English);
    EXPECT_EQ(map.legend().last().words, u"300 or more"_s);
    Figures one = figuresOf(table("participants_by_region", {u"RU-KYA"_s}, {u"participants"_s}, {{1}}));
    map.setFigures(one);
    EXPECT_EQ(map.legend().size(), 2);
    EXPECT_EQ(map.legend().last().words, u"1"_s) << "no region has more";
    EXPECT_EQ(map.legend().last().hint, u"1 region"_s);
}

//! Where one school is the rule, two are worth a colour.
TEST_F(ChartWordsTest, SmallNumbersHaveAStepEach) {
    const QStringList regions{u"RU-KYA"_s, u"RU-TVE"_s, u"RU-PER"_s, u"RU-TA"_s, u"RU-SVE"_s};
    TileMap map;
    map.resize(700, 300);
    map.setFigures(figuresOf(table("participants_by_region", regions, {u"schools"_s}, {{1}, {1}, {1}, {1}, {2}})));
    QStringList words, hints;
    for (const LegendEntry& entry : map.legend()) words << entry.words;
    for (const LegendEntry& entry : map.legend()) hints << entry.hint;
    EXPECT_EQ(words, (QStringList{u"нет"_s, u"1"_s, u"2"_s}));
    EXPECT_EQ(hints.mid(1), (QStringList{u"4 региона"_s, u"1 регион"_s}));
    const QImage image = map.grab().toImage();
    const auto colourOf = [&](QStringView region) {
        for (const ChartMark& one : map.marks()) {
            if (one.mark.row == region) return image.pixelColor(one.rect.topLeft().toPoint() + QPoint(3, 4));
        }
        return QColor();
    };
    EXPECT_EQ(colourOf(u"RU-KYA"), kit::theme::mapColor(1));
    EXPECT_EQ(colourOf(u"RU-SVE"), kit::theme::mapColor(2));
}

//! Green where it is more, amber where it is less; the note of a card and a lone number are neither.
TEST_F(NumberCardTest, TheColourOfAChangeSaysWhetherItIsGood) {
    using kit::theme::Token;
    NumberCard card(*impact::indicatorByCode(u"schools"));
    card.resize(220, 70);
    const auto tone = [&] { // the strongest colour there is
        const QImage image = card.grab().toImage();
        QColor most = Qt::white;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).hslSaturation() > most.hslSaturation()) most = image.pixelColor(x, y);
            }
        }
        return most;
    };
    const auto isNear = [](const QColor& one, Token token) {
        const int apart = std::abs(one.hslHue() - kit::theme::color(token).hslHue());
        return std::min(apart, 360 - apart) < 15;
    };
    card.setNumber({34}, Value{27}, u"2025"_s);
    EXPECT_TRUE(isNear(tone(), Token::Ok)) << qPrintable(tone().name());
    card.setNumber({34}, Value{38}, u"2025"_s);
    EXPECT_TRUE(isNear(tone(), Token::Warning)) << qPrintable(tone().name());
    for (const auto& before : {std::optional(Value{34}), std::optional(nobody), std::optional<Value>()}) {
        card.setNumber({34}, before, u"2025"_s);
        EXPECT_FALSE(isNear(tone(), Token::Ok) || isNear(tone(), Token::Warning)) << qPrintable(tone().name());
    }
    card.setNumber({34}, Value{27}, u"2025"_s);
    card.setNote(u"цель 40"_s);
    EXPECT_FALSE(isNear(tone(), Token::Ok)) << "a note is no change";
}

} // namespace rs::test
