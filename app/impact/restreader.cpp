// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/reading.h"

#include "base/fold.h"
#include "domain/choices.h"
#include "domain/duedate.h"

#include <QTimeZone>

namespace rs::impact {

using base::Id;
using base::Result;

namespace {

int numberOf(const sql::Statement& row, int column) { return row.isNull(column) ? none : int(row.integer(column)); }

Result<> readPractices(storage::Store& store, const EventNumbers& events, Facts& facts) {
    QHash<Id, int> numbers;
    const auto practiceOf = [&](const Id& id) {
        const auto known = numbers.constFind(id);
        if (known != numbers.cend()) return *known;
        return *numbers.insert(id, facts.practices.add(base::toText(id)));
    };
    RS_TRY(eachRow(store, u"SELECT id, title, event_id FROM practice ORDER BY n", [&](const sql::Statement& row) {
        const int practice = facts.practices.add(base::toText(row.id(0)), row.text(1));
        if (const int event = events.find(row.view(2)); event != none)
            facts.shown.push_back({{}, event, none, practice, true});
    }));
    return eachRow(store,
                   u"SELECT id, event_id, person_id, practice_id, since, still_used_on, group_size FROM adoption",
                   [&](const sql::Statement& row) {
                       Adoption adoption;
                       adoption.event = events.find(row.view(1));
                       if (adoption.event == none) return;
                       adoption.id = row.id(0);
                       adoption.person = facts.people.add(row.view(2));
                       adoption.practice = practiceOf(row.id(3));
                       adoption.since = dayOfText(row.view(4));
                       if (adoption.since == none) adoption.since = facts.events[size_t(adoption.event)].day;
                       adoption.keptUntil = dayOfText(row.view(5));
                       adoption.group = numberOf(row, 6);
                       facts.adoptions.push_back(adoption);
                   });
}

//! The one card that bears a name among speakers; a null id when several do.
Result<QHash<QString, Id>> cardsOfNames(storage::Store& store) {
    QHash<QString, Id> cards;
    RS_TRY(eachRow(store, u"SELECT DISTINCT person_id, name FROM speaker WHERE person_id IS NOT NULL",
                   [&](const sql::Statement& row) {
                       const QString name = base::fold(row.text(1));
                       const Id person = row.id(0), known = cards.value(name, person);
                       cards.insert(name, known == person ? person : Id());
                   }));
    return cards;
}

Result<> readSpeakers(storage::Store& store, const EventNumbers& events, Facts& facts) {
    RS_ASSIGN(const auto cards, cardsOfNames(store));
    return eachRow(store, u"SELECT id, event_id, person_id, name, practice_id, state FROM speaker ORDER BY n",
                   [&](const sql::Statement& row) {
                       Talk talk;
                       talk.event = events.find(row.view(1));
                       if (talk.event == none) return;
                       const QString name = base::fold(row.text(3));
                       const Id person = row.id(2), card = person.isNull() ? cards.value(name) : person;
                       talk.id = row.id(0);
                       talk.speaker =
                           facts.speakers.add(card.isNull() ? QStringLiteral("name ") + name : base::toText(card),
                                              row.text(3).simplified());
                       talk.practice = facts.practices.add(base::toText(row.id(4)));
                       talk.isAccepted = row.view(5) == QByteArrayView("accepted");
                       facts.talks.push_back(talk);
                   });
}

Result<> readHeads(storage::Store& store, const EventNumbers& events, Facts& facts) {
    return eachRow(store,
                   u"SELECT event_id, person_id FROM team_member WHERE person_id IS NOT NULL AND role IN ('leader', "
                   u"'deputy') AND coalesce(state, '') <> 'declined'",
                   [&](const sql::Statement& row) {
                       const int event = events.find(row.view(0));
                       if (event != none) facts.heads.push_back({event, facts.people.add(row.view(1))});
                   });
}

Result<> readDelegations(storage::Store& store, const EventNumbers& events, Facts& facts) {
    return eachRow(store, u"SELECT id, event_id, from_city, to_city, topic, start FROM delegation",
                   [&](const sql::Statement& row) {
                       Delegation delegation;
                       delegation.own.id = row.id(0);
                       delegation.own.event = events.ofOwn(row.view(1));
                       delegation.own.topic = facts.topics.addWords(row.text(4));
                       delegation.own.day = dayOfText(row.view(5));
                       delegation.from = facts.cities.addWords(row.text(2));
                       delegation.to = facts.cities.addWords(row.text(3));
                       facts.delegations.push_back(delegation);
                   });
}

Result<> readApplications(storage::Store& store, const EventNumbers& events, Facts& facts) {
    std::vector<int> projects; // by track
    RS_TRY(eachRow(store, u"SELECT id, title, project_id FROM track ORDER BY n", [&](const sql::Statement& row) {
        facts.tracks.add(base::toText(row.id(0)), row.text(1));
        projects.push_back(facts.projects.find(base::toText(row.id(2))));
    }));
    // Stages of one name are the same step of every track.
    QHash<Id, int> stages;
    RS_TRY(eachRow(store, u"SELECT id, title FROM stage ORDER BY position, n",
                   [&](const sql::Statement& row) { stages.insert(row.id(0), facts.stages.addWords(row.text(1))); }));
    return eachRow(store, u"SELECT id, event_id, track_id, stage_id, submitted_at FROM application",
                   [&](const sql::Statement& row) {
                       Application application;
                       application.track = facts.tracks.find(base::toText(row.id(2)));
                       if (application.track == none) return;
                       application.own.id = row.id(0);
                       application.own.event = events.ofOwn(row.view(1));
                       application.own.project = projects[size_t(application.track)];
                       application.stage = stages.value(row.id(3), none);
                       if (!row.isNull(4))
                           application.own.day = int(domain::dayOf(row.integer(4), QTimeZone::utc()).toJulianDay());
                       facts.applications.push_back(application);
                   });
}

Result<> readAssessments(storage::Store& store, Facts& facts) {
    return eachRow(store,
                   u"SELECT a.id, a.date, o.region, o.level, a.volunteering, a.democratization, a.partnership FROM "
                   u"self_assessment a LEFT JOIN organisation o ON o.id = a.organisation_id",
                   [&](const sql::Statement& row) {
                       Assessment assessment;
                       assessment.day = dayOfText(row.view(1));
                       if (assessment.day == none) return;
                       assessment.id = row.id(0);
                       assessment.region = facts.regions.add(row.text(2));
                       for (size_t i = 0; i < std::size(domain::choices::level); ++i) {
                           if (row.view(3) == QByteArrayView(domain::choices::level[i].code)) assessment.level = int(i);
                       }
                       assessment.volunteering = numberOf(row, 4);
                       assessment.democratization = numberOf(row, 5);
                       assessment.partnership = numberOf(row, 6);
                       facts.assessments.push_back(assessment);
                   });
}

} // namespace

Result<> readDeeds(storage::Store& store, const EventNumbers& events, Facts& facts) {
    RS_TRY(readPractices(store, events, facts));
    RS_TRY(readSpeakers(store, events, facts));
    return readHeads(store, events, facts);
}

Result<> readRest(storage::Store& store, const EventNumbers& events, Facts& facts) {
    RS_TRY(readDelegations(store, events, facts));
    RS_TRY(readApplications(store, events, facts));
    return readAssessments(store, facts);
}

} // namespace rs::impact
