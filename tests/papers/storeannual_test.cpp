// SPDX-License-Identifier: GPL-3.0-or-later
// The annual report out of a store: its numbers, who is quoted, what is hidden.
#include "papersfixture.h"

#include "services/annualparts.h"
#include "services/recordsfixture.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using base::Id;
using base::Language;
using papers::AnnualReport;

namespace {

class StoreAnnual : public RecordsTest {
protected:
    void SetUp() override {
        RecordsTest::SetUp();
        m_project = add(u"project", {{u"title"_s, u"Региональная школа"_s}});
        m_school = addHeld(u"Чтение со смыслом"_s, u"2026-03-12T03:00:00Z"_s, u"RU-KYA"_s);
        m_practice = add(u"practice", {{u"title"_s, u"Дневник наблюдений"_s}, {u"topic"_s, u"Исследования"_s}});
    }

    Id addHeld(const QString& title, const QString& start, const QString& region) {
        return add(u"event", {{u"title"_s, title},
                              {u"kind"_s, u"school"_s},
                              {u"city"_s, u"Ачинск"_s},
                              {u"region"_s, region},
                              {u"topic"_s, u"Чтение"_s},
                              {u"format"_s, u"in_person"_s},
                              {u"zone"_s, u"Asia/Krasnoyarsk"_s},
                              {u"project_id"_s, base::toText(m_project)},
                              {u"start"_s, start}});
    }

    Id addPerson(const QString& name) {
        return add(u"person", {{u"family_name"_s, name}, {u"given_name"_s, u"Нелли"_s}});
    }

    void addParticipants(const Id& school, int amount) {
        for (int i = 0; i < amount; ++i) {
            const Id person = addPerson(u"Участникова%1"_s.arg(++m_people));
            add(u"participant", {{u"event_id"_s, base::toText(school)},
                                 {u"person_id"_s, base::toText(person)},
                                 {u"family_name"_s, u"Участникова%1"_s.arg(m_people)},
                                 {u"status"_s, u"attended"_s}});
        }
    }

    //! A form with words to be quoted, and the practice that its author took up. A null person: without a name.
    void addForm(const Id& person, const QString& words) {
        Typed form{{u"event_id"_s, base::toText(m_school)},
                   {u"recommendation"_s, u"10"_s},
                   {u"answers"_s, u"{\"quote\": \"%1\"}"_s.arg(words)}};
        Typed adoption{{u"event_id"_s, base::toText(m_school)}, {u"practice_id"_s, base::toText(m_practice)}};
        if (!person.isNull()) {
            form << services::NamedText{u"person_id"_s, base::toText(person)};
            adoption << services::NamedText{u"person_id"_s, base::toText(person)};
        }
        add(u"response", form);
        add(u"adoption", adoption);
    }

    void consent(const Id& person, const QString& purpose, bool withdrawn = false) {
        Typed typed{{u"person_id"_s, base::toText(person)},
                    {u"purpose"_s, purpose},
                    {u"given_at"_s, u"2026-03-12T03:00:00Z"_s}};
        if (withdrawn) typed << services::NamedText{u"withdrawn_at"_s, u"2026-04-12T03:00:00Z"_s};
        add(u"consent", typed);
    }

    AnnualReport read(const impact::Filter& filter, Language language = Language::Russian) {
        const auto report = services::readAnnualReport(store(), {filter, language});
        EXPECT_TRUE(report) << report.error().detail.toStdString();
        return report.value_or(AnnualReport());
    }

    [[nodiscard]] static QString numberOf(const AnnualReport& report, const QString& name) {
        for (const auto& number : report.numbers) {
            if (number.name == name) return number.value;
        }
        return u"absent"_s;
    }

    Id m_project, m_school, m_practice;
    int m_people = 0;
};

} // namespace

TEST_F(StoreAnnual, EveryColumnHasWords) {
    for (const impact::Indicator& indicator : impact::indicators()) {
        const impact::Table table =
            services::countImpact(store(), {})->picture.tables.value(QString::fromLatin1(indicator.code));
        const services::IndicatorWords words{services::Words::of(Language::Russian), nullptr};
        for (const QString& code : table.columns) {
            const bool isId = !base::idFromText(code).isNull();
            EXPECT_TRUE(isId || words.column(table, code) != code || code.toInt() > 0)
                << indicator.code << ": " << code.toStdString();
        }
    }
}

TEST_F(StoreAnnual, YearsOfReturnAreCountedFromAll) {
    impact::Table cohorts;
    cohorts.indicator = impact::indicatorByCode("return_by_cohort");
    const services::IndicatorWords words{services::Words::of(Language::Russian), nullptr};
    EXPECT_EQ(words.column(cohorts, u"0"_s), u"все"_s);
    EXPECT_EQ(words.column(cohorts, u"2"_s), u"через 2 года"_s);
}

TEST_F(StoreAnnual, QuotesOnlyWhoAgreedToPublication) {
    const QString agreed = u"Дети спорят о фактах"_s;
    const Id willing = addPerson(u"Согласова"_s), asked = addPerson(u"Рассылкина"_s), sorry = addPerson(u"Отзовова"_s);
    consent(willing, u"publication"_s);
    consent(asked, u"mailing"_s);
    consent(asked, u"processing"_s);
    consent(sorry, u"publication"_s, true);
    addForm(willing, agreed);
    addForm(asked, u"Меня нельзя цитировать здесь"_s);
    addForm(sorry, u"Я передумала насчёт этого"_s);
    addForm({}, u"Слова без имени автора"_s);
    const AnnualReport report = read(services::filterOfYear(2026));
    ASSERT_EQ(report.practices.size(), 1);
    EXPECT_EQ(report.practices.first().title, u"Дневник наблюдений"_s);
    EXPECT_EQ(report.practices.first().quotes, QStringList{u"«%1»"_s.arg(agreed)});
    const auto paper = services::annualReportPaper(store(), {services::filterOfYear(2026), Language::Russian});
    ASSERT_TRUE(paper);
    const QString all = joined(papers::annualReportDocument(report, textsOf(Language::Russian)));
    EXPECT_TRUE(all.contains(agreed));
    for (const QString& word : {u"нельзя"_s, u"передумала"_s, u"без имени"_s, u"Согласова"_s})
        EXPECT_FALSE(all.contains(word)) << word.toStdString();
}

TEST_F(StoreAnnual, TellsTheYearInNumbersAndRows) {
    addParticipants(m_school, 7);
    addParticipants(addHeld(u"Год назад"_s, u"2025-05-01T03:00:00Z"_s, u"RU-KYA"_s), 6);
    const AnnualReport report = read(services::filterOfYear(2026));
    EXPECT_EQ(report.title, u"Годовой отчёт за 2026 год"_s);
    EXPECT_EQ(report.subject, u"Вся сеть"_s);
    EXPECT_EQ(numberOf(report, u"Школы"_s), u"1"_s);
    EXPECT_EQ(numberOf(report, u"Участники"_s), u"7"_s);
    EXPECT_EQ(report.numbers.at(2).change, u"+1 к 2025"_s);
    ASSERT_EQ(report.schools.size(), 1);
    EXPECT_EQ(report.schools.first().title, u"Чтение со смыслом"_s);
    EXPECT_EQ(report.schools.first().participants, u"7"_s);
    EXPECT_EQ(report.schools.first().where, u"Ачинск, Красноярский край"_s);
    ASSERT_EQ(report.months.columns.size(), 12);
    EXPECT_EQ(report.months.columns.at(2).parts, (QList<double>{7, 0}));
    EXPECT_EQ(report.months.columns.at(2).label, u"март"_s);
}

TEST_F(StoreAnnual, TellsNothingOfFewerThanFive) {
    addParticipants(m_school, 3);
    addForm(addPerson(u"Ответова"_s), u"Всё было хорошо"_s);
    const AnnualReport report = read(services::filterOfYear(2026));
    ASSERT_EQ(report.schools.size(), 1);
    EXPECT_EQ(report.schools.first().participants, u"<5"_s);
    EXPECT_EQ(report.schools.first().score, u"\u2013"_s) << "one answer is no score";
    const auto tile = std::find_if(report.map.tiles.begin(), report.map.tiles.end(),
                                   [](const auto& one) { return one.name == u"Крск"_s; });
    ASSERT_NE(tile, report.map.tiles.end());
    EXPECT_EQ(tile->value, u"<5"_s);
    const auto topics = std::find_if(report.rankings.begin(), report.rankings.end(),
                                     [](const auto& one) { return one.title == u"Темы, участники"_s; });
    ASSERT_NE(topics, report.rankings.end());
    ASSERT_EQ(topics->lines.size(), 1);
    EXPECT_EQ(topics->lines.first().value, u"<5"_s);
}

TEST_F(StoreAnnual, IsAboutAProjectOrARegion) {
    addParticipants(m_school, 7);
    addParticipants(addHeld(u"Тверская"_s, u"2026-05-01T03:00:00Z"_s, u"RU-TVE"_s), 8);
    impact::Filter filter = services::filterOfYear(2026);
    filter.region = u"RU-TVE"_s;
    AnnualReport report = read(filter);
    EXPECT_EQ(report.subject, u"Тверская область"_s);
    EXPECT_EQ(numberOf(report, u"Участники"_s), u"8"_s);
    ASSERT_EQ(report.schools.size(), 1);
    EXPECT_EQ(report.schools.first().title, u"Тверская"_s);
    filter = services::filterOfYear(2026);
    filter.project = m_project;
    report = read(filter, Language::English);
    EXPECT_EQ(report.title, u"Annual report 2026"_s);
    EXPECT_EQ(report.subject, u"Региональная школа"_s);
    EXPECT_EQ(report.schools.size(), 2);
}

TEST_F(StoreAnnual, PeriodBeforeIsAsLong) {
    const auto before = [&](const QDate& from, const QDate& to) {
        impact::Filter filter;
        filter.from = from;
        filter.to = to;
        return services::periodBefore(filter);
    };
    EXPECT_EQ(before({2026, 1, 1}, {2026, 12, 31})->from, QDate(2025, 1, 1));
    EXPECT_EQ(before({2026, 1, 1}, {2026, 12, 31})->to, QDate(2025, 12, 31));
    EXPECT_EQ(before({2025, 1, 1}, {2026, 12, 31})->from, QDate(2023, 1, 1)) << "two years";
    EXPECT_EQ(before({2026, 2, 1}, {2026, 3, 15})->from, QDate(2025, 2, 1));
    EXPECT_FALSE(before({2026, 2, 1}, {}));
    EXPECT_FALSE(before({}, {}));
}

} // namespace rs::test
