// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/recipes.h"

namespace rs::impact::recipe {

namespace {

constexpr int only = 0; //!< the one row and the one column

void oneNumber(Draft& draft, Kind kind) {
    draft.addColumn(QStringLiteral("value"), kind);
    draft.addRow({});
    draft.keepEmptyRows();
}

const Event& eventAt(const Look& look, int event) { return look.facts().events[size_t(event)]; }

//! How many different places; behind them the events that have one.
void countPlaces(const Look& look, Draft& draft, int Event::*place, int size) {
    oneNumber(draft, Kind::Event);
    SeenOnce seen(size);
    int places = 0;
    for (const int event : look.events()) {
        const int where = eventAt(look, event).*place;
        if (where == none) continue;
        places += seen.see(where);
        draft.behind(only, only, event);
    }
    draft.put(only, only, places);
}

//! Everybody who took part, once; `isCounted` asks for the day of their first participation ever.
template <typename IsCounted>
void countPeople(const Look& look, Draft& draft, IsCounted isCounted) {
    oneNumber(draft, Kind::Person);
    SeenOnce seen(look.facts().people.size());
    look.eachParticipant([&](const Event&, const Participation& one, int) {
        if (seen.see(one.person) && isCounted(look.facts().firstDays[size_t(one.person)]))
            draft.count(only, only, one.person);
    });
}

} // namespace

void schools(const Look& look, Draft& draft) {
    oneNumber(draft, Kind::Event);
    for (const int event : look.events()) {
        if (eventAt(look, event).isSchool) draft.count(only, only, event);
    }
}

void events(const Look& look, Draft& draft) {
    oneNumber(draft, Kind::Event);
    for (const int event : look.events()) draft.count(only, only, event);
}

void leaders(const Look& look, Draft& draft) {
    oneNumber(draft, Kind::Person);
    SeenOnce seen(look.facts().people.size());
    const auto see = [&](int person) {
        if (seen.see(person)) draft.count(only, only, person);
    };
    for (const int event : look.events()) {
        see(eventAt(look, event).leader);
        see(eventAt(look, event).deputy);
    }
    for (const TeamHead& head : look.facts().heads) {
        if (look.has(head.event)) see(head.person);
    }
}

void participants(const Look& look, Draft& draft) {
    oneNumber(draft, Kind::Participation);
    look.eachParticipant([&](const Event&, const Participation&, int place) { draft.count(only, only, place); });
}

void uniquePeople(const Look& look, Draft& draft) {
    countPeople(look, draft, [](int) { return true; });
}

void fresh(const Look& look, Draft& draft) {
    countPeople(look, draft, [&](int firstDay) { return look.isInPeriod(firstDay); });
}

void returning(const Look& look, Draft& draft) {
    countPeople(look, draft, [&](int firstDay) { return !look.isInPeriod(firstDay); });
}

void regions(const Look& look, Draft& draft) { countPlaces(look, draft, &Event::region, look.facts().regions.size()); }

void cities(const Look& look, Draft& draft) { countPlaces(look, draft, &Event::city, look.facts().cities.size()); }

void organisations(const Look& look, Draft& draft) {
    oneNumber(draft, Kind::Participation);
    SeenOnce seen(look.facts().organisations);
    int different = 0;
    look.eachParticipant([&](const Event&, const Participation& one, int place) {
        if (one.organisation == none) return;
        different += seen.see(one.organisation);
        draft.behind(only, only, place);
    });
    draft.put(only, only, different);
}

void hours(const Look& look, Draft& draft) {
    oneNumber(draft, Kind::Participation);
    qint64 minutes = 0, people = 0;
    look.eachParticipant([&](const Event&, const Participation& one, int place) {
        if (one.status != Status::Attended || one.minutes <= 0) return;
        minutes += one.minutes;
        ++people;
        draft.behind(only, only, place);
    });
    draft.put(only, only, double(minutes) / 60, people);
    draft.setRecords(people);
}

void recommendation(const Look& look, Draft& draft) {
    oneNumber(draft, Kind::Response);
    domain::RecommendationScore score;
    const std::vector<Response>& responses = look.facts().responses;
    for (size_t i = 0; i < responses.size(); ++i) {
        if (responses[i].recommendation == none || !look.has(responses[i].event)) continue;
        score.add(responses[i].recommendation);
        draft.behind(only, only, int(i));
    }
    putScore(draft, only, only, score);
    draft.setRecords(score.answered());
}

void adopters(const Look& look, Draft& draft) {
    oneNumber(draft, Kind::Person);
    SeenOnce seen(look.facts().people.size());
    for (const Adoption& adoption : look.facts().adoptions) {
        if (look.has(adoption.event) && seen.see(adoption.person)) draft.count(only, only, adoption.person);
    }
}

void children(const Look& look, Draft& draft) {
    constexpr int usualGroup = 25;
    oneNumber(draft, Kind::Adoption);
    qint64 sum = 0, records = 0;
    const std::vector<Adoption>& adoptions = look.facts().adoptions;
    for (size_t i = 0; i < adoptions.size(); ++i) {
        if (!look.has(adoptions[i].event)) continue;
        sum += adoptions[i].group == none ? usualGroup : adoptions[i].group;
        ++records;
        draft.behind(only, only, int(i));
    }
    draft.put(only, only, double(sum), records);
    draft.setRecords(records);
}

void speakers(const Look& look, Draft& draft) {
    oneNumber(draft, Kind::Talk);
    const std::vector<Talk>& talks = look.facts().talks;
    for (size_t i = 0; i < talks.size(); ++i) {
        if (talks[i].isAccepted && look.has(talks[i].event)) draft.count(only, only, int(i));
    }
}

void feedbackShare(const Look& look, Draft& draft) {
    oneNumber(draft, Kind::Response);
    qint64 came = 0, answered = 0;
    look.eachParticipant([&](const Event&, const Participation& one, int) { came += one.status == Status::Attended; });
    const std::vector<Response>& responses = look.facts().responses;
    for (size_t i = 0; i < responses.size(); ++i) {
        if (!look.has(responses[i].event)) continue;
        ++answered;
        draft.behind(only, only, int(i));
    }
    if (came == 0)
        draft.putNone(only, only);
    else
        draft.put(only, only, 100.0 * double(answered) / double(came), came);
}

//! Behind it the first event of each of these regions.
void newRegions(const Look& look, Draft& draft) {
    oneNumber(draft, Kind::Event);
    const Look always = look.always();
    SeenOnce seen(look.facts().regions.size());
    for (const int event : always.events()) {
        const Event& one = eventAt(look, event);
        if (seen.see(one.region) && look.has(event)) draft.count(only, only, event);
    }
}

} // namespace rs::impact::recipe
