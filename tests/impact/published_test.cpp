// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/impactfixture.h"

namespace rs::test {

using base::Id;
using namespace Qt::StringLiterals;

namespace {

//! Networks as they were published, entered as records.
class PublishedFigures : public ImpactTest {
protected:
    using Write = std::function<base::Result<>(storage::Writer&)>;
    static base::Result<Id> put(storage::Writer& writer, QStringView table, const Values& values) {
        domain::Record record(domain::entity(table), base::newId());
        for (const auto& [field, value] : values) record.set(QStringView(field), value);
        return writer.insert(record);
    }
    static qint64 at(const QDate& day) {
        return QDateTime(day, QTime(10, 0), QTimeZone("Europe/Moscow")).toMSecsSinceEpoch();
    }
};

} // namespace

//! Regional School in 2020: 27 schools, 46 leaders, 4,256 educators, some 15,000 children: 600 groups of 25.
TEST_F(PublishedFigures, OfARegionalSchoolAreCountedExactly) {
    constexpr int schools = 27, leaders = 46, educators = 4256, adoptions = 600;
    const Id project = add(u"project", {{u"title", u"Региональная школа"_s}});
    m_open.write([&](storage::Writer& writer) -> base::Result<> {
        QList<Id> heads, events;
        for (int i = 0; i < leaders; ++i) {
            RS_ASSIGN(const Id id, put(writer, u"person", {{u"family_name", u"Руководитель %1"_s.arg(i)}}));
            heads << id;
        }
        for (int i = 0; i < schools; ++i) {
            // Everybody leads once, as far as there are leaders: 27 leaders and 19 deputies.
            const Id deputy = heads.value(schools + i);
            RS_ASSIGN(const Id id, put(writer, u"event",
                                       {{u"title", u"Школа %1"_s.arg(i)},
                                        {u"kind", u"school"_s},
                                        {u"project_id", of(project)},
                                        {u"start", at(QDate(2020, 1, 15).addDays(12 * i))},
                                        {u"zone", u"Europe/Moscow"_s},
                                        {u"leader_id", of(heads.at(i))},
                                        {u"deputy_id", of(deputy)}}));
            events << id;
        }
        RS_ASSIGN(const Id practice, put(writer, u"practice", {{u"title", u"Круг"_s}}));
        for (int i = 0; i < educators; ++i) {
            RS_ASSIGN(const Id person, put(writer, u"person", {{u"family_name", u"Педагог %1"_s.arg(i)}}));
            RS_TRY(put(writer, u"participant",
                       {{u"event_id", of(events.at(i % schools))},
                        {u"person_id", of(person)},
                        {u"family_name", u"Педагог"_s},
                        {u"status", u"attended"_s}}));
            if (i >= adoptions) continue;
            RS_TRY(put(writer, u"adoption",
                       {{u"practice_id", of(practice)},
                        {u"person_id", of(person)},
                        {u"event_id", of(events.at(i % schools))}}));
        }
        return {};
    });
    addSchool(QDate(2021, 3, 1), {{u"project_id", of(project)}});
    const impact::Filter filter{QDate(2020, 1, 1), QDate(2020, 12, 31), project};
    const auto all = facts();
    const auto tables = impact::countAll({impact::Look(*all, filter, today())}).first();
    const impact::Cards cards = impact::cardsOf(tables);
    EXPECT_EQ(cards.schools.number, 27);
    EXPECT_EQ(cards.leaders.number, 46);
    EXPECT_EQ(cards.uniquePeople.number, 4256);
    EXPECT_EQ(cards.participants.number, 4256);
    EXPECT_EQ(cards.fresh.number, 4256);
    EXPECT_EQ(cards.children.number, 15000);
}

//! Mutual Learning of Cities in a year: 300 intensives, 150 of them by one city, 111 cities, 11 delegations.
TEST_F(PublishedFigures, OfMutualLearningAreCountedExactly) {
    const Id project = add(u"project", {{u"title", u"Взаимообучение городов"_s}});
    m_open.write([&](storage::Writer& writer) -> base::Result<> {
        for (int i = 0; i < 300; ++i) {
            const QString city = i < 150 ? u"Красноярск"_s : u"Город %1"_s.arg(i % 110);
            RS_ASSIGN(const Id event, put(writer, u"event",
                                          {{u"title", u"Интенсив %1"_s.arg(i)},
                                           {u"kind", u"seminar"_s},
                                           {u"project_id", of(project)},
                                           {u"city", city},
                                           {u"start", at(QDate(2021, 1, 10).addDays(i))},
                                           {u"zone", u"Europe/Moscow"_s}}));
            if (i >= 11) continue;
            RS_TRY(put(writer, u"delegation",
                       {{u"title", u"Делегация"_s},
                        {u"event_id", of(event)},
                        {u"from_city", u"Город %1"_s.arg(i)},
                        {u"to_city", u"Красноярск"_s}}));
        }
        return {};
    });
    const impact::Filter filter{QDate(2021, 1, 1), QDate(2021, 12, 31), project};
    EXPECT_EQ(number("events", filter), 300);
    EXPECT_EQ(number("schools", filter), 0) << "intensives are no schools";
    EXPECT_EQ(number("cities", filter), 111);
    const impact::Table exchange = table("cities_exchange", filter);
    ASSERT_EQ(exchange.rows.size(), 1);
    EXPECT_EQ(exchange.rows.first().label, u"Красноярск"_s);
    EXPECT_EQ(exchange.records, 11);
    double delegations = 0;
    for (const impact::Value& value : exchange.values.first()) delegations += value.number;
    EXPECT_EQ(delegations, 11);
    // The city itself: what one city did of all.
    const auto all = facts();
    int byOneCity = 0;
    for (const impact::Event& event : all->events) byOneCity += event.city == all->cities.find(u"красноярск"_s);
    EXPECT_EQ(byOneCity, 150);
}

} // namespace rs::test
