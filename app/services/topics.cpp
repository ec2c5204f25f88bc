// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/topics.h"

#include "base/fold.h"
#include "domain/registry.h"
#include "services/idlist.h"
#include "services/recommendation.h"
#include "services/valuetext.h"
#include "sql/statement.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace rs::services {

using base::Id;
using base::Result;
using sql::Statement;

namespace {

//! A longer answer is a sentence, not the name of a topic.
constexpr qsizetype longestTopic = 80;

struct TopicTally {
    TopicRank rank;
    QSet<Id> people; //!< who asked, by card
    QList<Id> first; //!< of them
    qint64 nameless = 0;
    RecommendationCount answers;

    void ask(const Id& person) {
        if (person.isNull()) {
            ++nameless;
        } else if (!people.contains(person)) {
            people << person;
            if (first.size() < mostAskersNamed) first << person;
        }
    }
};
using TopicTallies = std::map<QString, TopicTally>; //!< by folded title

TopicTally& tallyOf(TopicTallies& tallies, const QString& title) {
    TopicTally& tally = tallies[base::fold(title)];
    if (tally.rank.title.isEmpty()) tally.rank.title = title.trimmed();
    return tally;
}

Result<> readCatalogue(storage::Store& store, TopicTallies& tallies) {
    RS_ASSIGN(Statement rows,
              Statement::prepare(store.database(), u"SELECT id, title, asked_by FROM topic ORDER BY n"));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        if (base::fold(rows.text(1)).isEmpty()) continue;
        TopicTally& tally = tallyOf(tallies, rows.text(1));
        if (tally.rank.id.isNull()) tally.rank.id = rows.id(0);
        for (const Id& person : domain::referencedIds(rows.value(2))) tally.ask(person);
    }
}

Result<> readSchools(storage::Store& store, TopicTallies& tallies) {
    RS_ASSIGN(const auto scores, recommendations(store));
    RS_ASSIGN(Statement rows,
              Statement::prepare(store.database(), u"SELECT id, topic, start FROM event WHERE topic IS NOT NULL AND "
                                                   "coalesce(status, '') <> 'cancelled' ORDER BY n"));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        if (base::fold(rows.text(1)).isEmpty()) continue;
        TopicTally& tally = tallyOf(tallies, rows.text(1));
        ++tally.rank.schools;
        tally.answers += scores.value(rows.id(0));
        if (rows.isNull(2)) continue;
        tally.rank.lastStart = std::max(tally.rank.lastStart.value_or(rows.integer(2)), rows.integer(2));
    }
}

void countWish(TopicTallies& tallies, const QString& answer, const Id& person) {
    const QString folded = base::fold(answer);
    if (folded.isEmpty()) return;
    bool known = false;
    for (auto& [key, tally] : tallies) {
        if (!folded.contains(key)) continue;
        known = true;
        tally.ask(person);
    }
    if (known || answer.size() > longestTopic) return;
    tallyOf(tallies, answer).ask(person);
}

Result<> readWishes(storage::Store& store, const QString& code, TopicTallies& tallies) {
    RS_ASSIGN(Statement rows,
              Statement::prepare(store.database(),
                                 u"SELECT json_extract(answers, ?1), person_id FROM response WHERE answers IS NOT NULL "
                                 "AND json_valid(answers) AND json_extract(answers, ?1) IS NOT NULL ORDER BY n"));
    rows.bind(1, QStringView(QStringLiteral("$.\"%1\"").arg(code)));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        countWish(tallies, rows.text(0), rows.id(1));
    }
}

Result<QHash<Id, QString>> namesOfPeople(storage::Store& store, const QList<Id>& people) {
    const QString sql = QStringLiteral("SELECT id, family_name, given_name, patronymic FROM person WHERE id IN (%1)")
                            .arg(idList(people));
    RS_ASSIGN(Statement rows, Statement::prepare(store.database(), sql));
    QHash<Id, QString> names;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return names;
        names.insert(rows.id(0), QStringList{rows.text(1), rows.text(2), rows.text(3)}.join(u' ').simplified());
    }
}

Result<> nameAskers(storage::Store& store, TopicTallies& tallies) {
    QList<Id> people;
    for (const auto& [key, tally] : tallies) people << tally.first;
    if (people.isEmpty()) return {};
    RS_ASSIGN(const auto names, namesOfPeople(store, people));
    for (auto& [key, tally] : tallies) {
        for (const Id& person : std::as_const(tally.first)) {
            if (names.contains(person)) tally.rank.askedBy << names.value(person);
        }
    }
    return {};
}

//! Of the catalogue; made if it has none of this title.
Result<Id> topicTitled(storage::Writer& writer, const QString& title) {
    RS_ASSIGN(Statement row, Statement::prepare(writer.store().database(),
                                                u"SELECT id FROM topic WHERE title_key = ?1 ORDER BY n LIMIT 1"));
    RS_ASSIGN(const bool isThere, row.bind(1, QStringView(base::fold(title))).step());
    if (isThere) return row.id(0);
    domain::Record record(domain::entity(u"topic"), base::newId());
    record.set(u"title", title);
    return writer.insert(record);
}

} // namespace

QStringList topicWishCodes() { return {QStringLiteral("next_topics")}; }

Result<QList<TopicRank>> rankedTopics(storage::Store& store) {
    TopicTallies tallies;
    RS_TRY(readCatalogue(store, tallies));
    RS_TRY(readSchools(store, tallies));
    for (const QString& code : topicWishCodes()) RS_TRY(readWishes(store, code, tallies));
    RS_TRY(nameAskers(store, tallies));
    QList<TopicRank> ranks;
    for (auto& [key, tally] : tallies) {
        tally.rank.asked = tally.people.size() + tally.nameless;
        tally.rank.recommendation = tally.answers.score.value();
        ranks << tally.rank;
    }
    std::stable_sort(ranks.begin(), ranks.end(), [](const TopicRank& a, const TopicRank& b) {
        return a.asked != b.asked ? a.asked > b.asked : a.schools < b.schools;
    });
    return ranks;
}

Result<QList<TopicAsker>> askersOf(storage::Store& store, const Id& topic) {
    RS_ASSIGN(const domain::Record record, store.get(domain::entity(u"topic"), topic));
    const QList<Id> people = domain::referencedIds(record.value(u"asked_by"));
    RS_ASSIGN(const auto names, namesOfPeople(store, people));
    QList<TopicAsker> askers;
    for (const Id& person : people) {
        if (names.contains(person)) askers << TopicAsker{person, names.value(person)};
    }
    return askers;
}

Result<Id> noteAsker(storage::Writer& writer, const TopicRank& topic, const Id& person, Asked asked) {
    const domain::Entity& entity = domain::entity(u"topic");
    Id id = topic.id;
    if (id.isNull()) {
        RS_ASSIGN(id, topicTitled(writer, topic.title));
    }
    RS_ASSIGN(const auto record, writer.find(entity, id));
    if (!record) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(id)});
    QList<Id> people = domain::referencedIds(record->value(u"asked_by"));
    if (asked == Asked::No)
        people.removeAll(person);
    else if (!people.contains(person))
        people << person;
    const QVariant value = people.isEmpty() ? QVariant() : referencesOf(people);
    RS_TRY(writer.update(entity, id, {{entity.indexOf(u"asked_by"), value}}));
    return id;
}

Result<QList<TopicSchool>> schoolsOnTopic(storage::Store& store, const QString& topic) {
    const QString wanted = base::fold(topic);
    RS_ASSIGN(const auto scores, recommendations(store));
    RS_ASSIGN(Statement rows,
              Statement::prepare(store.database(), u"SELECT id, title, region, city, status, start, zone, topic FROM "
                                                   "event WHERE topic IS NOT NULL ORDER BY start DESC, n"));
    RS_ASSIGN(Statement people,
              Statement::prepare(store.database(), u"SELECT count(*) FROM participant WHERE event_id = ?1 AND status "
                                                   "IN ('registered', 'confirmed', 'attended', 'no_show')"));
    QList<TopicSchool> schools;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return schools;
        if (wanted.isEmpty() || base::fold(rows.text(7)) != wanted) continue;
        TopicSchool school;
        school.id = rows.id(0);
        school.title = rows.text(1);
        school.region = rows.text(2);
        school.city = rows.text(3);
        school.status = rows.text(4);
        if (!rows.isNull(5)) school.start = rows.integer(5);
        school.zone = rows.text(6);
        people.reset();
        RS_TRY(people.bind(1, school.id).step());
        school.participants = people.integer(0);
        school.responses = scores.value(school.id).responses;
        school.recommendation = scores.value(school.id).score.value();
        schools << school;
    }
}

} // namespace rs::services
