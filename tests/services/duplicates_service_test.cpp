// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "services/consents.h"
#include "services/duplicatepeople.h"
#include "services/merge.h"
#include "services/transferfixture.h"
#include "services/valuetext.h"

namespace rs::test {

class Duplicates : public TransferTest {
protected:
    base::Id addPerson(const QString& family, const QString& given, const QString& email) {
        domain::Record person(domain::entity(u"person"));
        person.set(u"family_name", family).set(u"given_name", given);
        if (!email.isEmpty()) person.set(u"email", email);
        return add(person);
    }
    base::Id addFor(const char* table, const char* field, const base::Id& id) {
        domain::Record record(domain::entity(table));
        record.set(QLatin1String(field), QVariant::fromValue(id));
        return add(record);
    }
    domain::Record get(const char* table, const base::Id& id) {
        const auto found = store().find(domain::entity(table), id);
        EXPECT_TRUE(found && *found);
        return found && *found ? **found : domain::Record(domain::entity(table));
    }
    bool exists(const char* table, const base::Id& id) {
        const auto found = store().find(domain::entity(table), id);
        return found && found->has_value();
    }
};

TEST_F(Duplicates, AreFoundAndCanBeDismissed) {
    const base::Id a = addPerson(QStringLiteral("Иванова"), QStringLiteral("Анна"), QStringLiteral("a@example.org"));
    const base::Id b = addPerson(QStringLiteral("Иванова"), QStringLiteral("А."), QStringLiteral("a@example.org"));
    addPerson(QStringLiteral("Петрова"), QStringLiteral("Ольга"), QStringLiteral("a@example.org"));
    auto found = services::findDuplicates(store(), domain::entity(u"person"));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ((QSet<base::Id>{found->first().a, found->first().b}), (QSet<base::Id>{a, b}));
    EXPECT_TRUE(services::reasonCodes(found->first().reasons).contains(QStringLiteral("email")));
    ASSERT_TRUE(services::dismissDuplicate(store(), found->first().id));
    found = services::findDuplicates(store(), domain::entity(u"person"));
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->isEmpty());
}

TEST_F(Duplicates, MergingMovesEverythingToTheWinner) {
    const base::Id winner = addPerson(QStringLiteral("Иванова"), QStringLiteral("Анна"), {});
    const base::Id loser = addPerson(QStringLiteral("Иванова"), QStringLiteral("А."), QStringLiteral("a@example.org"));
    const base::Id participant = addFor("participant", "person_id", loser);
    const base::Id member = addFor("team_member", "person_id", loser);
    const base::Id speaker = addFor("speaker", "person_id", loser);
    const base::Id response = addFor("response", "person_id", loser);
    const base::Id adoption = addFor("adoption", "person_id", loser);
    const base::Id event = addFor("event", "leader_id", loser);
    domain::Record topic(domain::entity(u"topic"));
    topic.set(u"asked_by", services::referencesOf({winner, loser}));
    const base::Id topicId = add(topic);

    const auto changes = services::mergeRecords(store(), {&domain::entity(u"person"), winner, loser, {}}, QString());
    ASSERT_TRUE(changes);
    EXPECT_EQ(get("person", winner).text(u"email"), QStringLiteral("a@example.org"));
    EXPECT_EQ(get("person", winner).text(u"given_name"), QStringLiteral("Анна"));
    EXPECT_FALSE(exists("person", loser));
    EXPECT_EQ(get("participant", participant).reference(u"person_id"), winner);
    EXPECT_EQ(get("team_member", member).reference(u"person_id"), winner);
    EXPECT_EQ(get("speaker", speaker).reference(u"person_id"), winner);
    EXPECT_EQ(get("response", response).reference(u"person_id"), winner);
    EXPECT_EQ(get("adoption", adoption).reference(u"person_id"), winner);
    EXPECT_EQ(get("event", event).reference(u"leader_id"), winner);
    EXPECT_EQ(services::idsOf(get("topic", topicId).value(u"asked_by")), QList<base::Id>{winner});

    ASSERT_TRUE(storage::Undo(store()).undo(QString()));
    EXPECT_TRUE(exists("person", loser));
    EXPECT_EQ(get("participant", participant).reference(u"person_id"), loser);
    EXPECT_TRUE(get("person", winner).value(u"email").isNull());
}

TEST_F(Duplicates, ChosenValuesWin) {
    const base::Id winner =
        addPerson(QStringLiteral("Иванова"), QStringLiteral("Анна"), QStringLiteral("w@example.org"));
    const base::Id loser = addPerson(QStringLiteral("Иванова"), QStringLiteral("Аня"), QStringLiteral("l@example.org"));
    const domain::Entity& person = domain::entity(u"person");
    ASSERT_TRUE(services::mergeRecords(
        store(), {&person, winner, loser, {{person.indexOf(u"email"), QStringLiteral("l@example.org")}}}, QString()));
    EXPECT_EQ(get("person", winner).text(u"email"), QStringLiteral("l@example.org"));
    EXPECT_EQ(get("person", winner).text(u"given_name"), QStringLiteral("Анна"));
}

TEST_F(Duplicates, AWithdrawnConsentStaysWithdrawn) {
    const base::Id winner = addPerson(QStringLiteral("Иванова"), QStringLiteral("Анна"), {});
    const base::Id loser = addPerson(QStringLiteral("Иванова"), QStringLiteral("Анна"), {});
    {
        auto writer = storage::Writer::begin(store(), QStringLiteral("add"), QString());
        ASSERT_TRUE(services::recordConsent(*writer, winner, {u"processing", true}));
        ASSERT_TRUE(services::recordConsent(*writer, loser, {u"processing", false}));
        ASSERT_TRUE(services::recordConsent(*writer, loser, {u"mailing", true}));
        ASSERT_TRUE(writer->commit());
    }
    ASSERT_TRUE(services::mergeRecords(store(), {&domain::entity(u"person"), winner, loser, {}}, QString()));
    const domain::Record merged = get("person", winner);
    EXPECT_EQ(merged.value(u"consent_processing"), QVariant(false));
    EXPECT_EQ(merged.value(u"consent_mailing"), QVariant(true));
    EXPECT_EQ(all(u"consent").size(), 2);
    // What somebody says afterwards finds the merged record.
    auto writer = storage::Writer::begin(store(), QStringLiteral("add"), QString());
    ASSERT_TRUE(services::recordConsent(*writer, winner, {u"mailing", false}));
    ASSERT_TRUE(writer->commit());
    EXPECT_EQ(all(u"consent").size(), 2);
}

TEST_F(Duplicates, ParticipantsTakeTheirVisitsAndCardsAlong) {
    importText(QStringLiteral("ФИО;Эл. почта\nИванова Анна;a@example.org\nИванова Аня Петровна;b@example.org\n"));
    ASSERT_EQ(participants().size(), 2);
    const base::Id winner = participants().at(0).id(), loser = participants().at(1).id();
    const base::Id card = participants().at(0).reference(u"person_id");
    domain::Record session(domain::entity(u"session"));
    const base::Id sessionId = add(session.set(u"event_id", QVariant::fromValue(school())));
    for (const base::Id& who : {winner, loser}) {
        domain::Record visit(domain::entity(u"attendance"), base::linkId(u"attendance", sessionId, who));
        visit.set(u"session_id", QVariant::fromValue(sessionId)).set(u"participant_id", QVariant::fromValue(who));
        add(visit.set(u"present", who == loser).set(u"minutes", qint64(who == loser ? 90 : 30)));
    }
    ASSERT_TRUE(services::mergeRecords(store(), {&domain::entity(u"participant"), winner, loser, {}}, QString()));
    ASSERT_EQ(all(u"attendance").size(), 1);
    const domain::Record visit = all(u"attendance").first();
    EXPECT_EQ(visit.reference(u"participant_id"), winner);
    EXPECT_EQ(visit.value(u"present"), QVariant(true));
    EXPECT_EQ(visit.value(u"minutes"), QVariant(qint64(90)));
    ASSERT_EQ(all(u"person").size(), 1);
    EXPECT_EQ(all(u"person").first().id(), card);
}

TEST_F(Duplicates, MergingWithItselfOrNobodyIsRefused) {
    const base::Id a = addPerson(QStringLiteral("Иванова"), QStringLiteral("Анна"), {});
    const domain::Entity& person = domain::entity(u"person");
    EXPECT_EQ(services::mergeRecords(store(), {&person, a, a, {}}, QString()).error().code,
              base::ErrorCode::BadArgument);
    EXPECT_EQ(services::mergeRecords(store(), {&person, a, base::newId(), {}}, QString()).error().code,
              base::ErrorCode::UnknownRecord);
    EXPECT_TRUE(exists("person", a));
}

} // namespace rs::test
