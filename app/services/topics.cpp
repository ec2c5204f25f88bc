// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/topics.h"

#include "base/fold.h"
#include "domain/record.h"
#include "services/recommendation.h"
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
    qint64 nameless = 0;
    RecommendationCount answers;
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
        for (const Id& person : domain::referencedIds(rows.value(2))) tally.people << person;
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
        person.isNull() ? void(++tally.nameless) : void(tally.people << person);
    }
    if (known || answer.size() > longestTopic) return;
    TopicTally& tally = tallyOf(tallies, answer);
    person.isNull() ? void(++tally.nameless) : void(tally.people << person);
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

} // namespace

QStringList topicWishCodes() { return {QStringLiteral("next_topics")}; }

Result<QList<TopicRank>> rankedTopics(storage::Store& store) {
    TopicTallies tallies;
    RS_TRY(readCatalogue(store, tallies));
    RS_TRY(readSchools(store, tallies));
    for (const QString& code : topicWishCodes()) RS_TRY(readWishes(store, code, tallies));
    QList<TopicRank> ranks;
    for (auto& [key, tally] : tallies) {
        tally.rank.asked = tally.people.size() + tally.nameless;
        tally.rank.recommendation = tally.answers.score();
        ranks << tally.rank;
    }
    std::stable_sort(ranks.begin(), ranks.end(), [](const TopicRank& a, const TopicRank& b) {
        return a.asked != b.asked ? a.asked > b.asked : a.schools < b.schools;
    });
    return ranks;
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
        school.recommendation = scores.value(school.id).score();
        schools << school;
    }
}

} // namespace rs::services
