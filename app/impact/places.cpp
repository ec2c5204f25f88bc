// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/recipes.h"

#include "base/fold.h"
#include "domain/choices.h"

#include <algorithm>

namespace rs::impact::recipe {

namespace {

//! Events sorted by one of their numbers, those of each number by day: whoever was seen once there counts once.
std::vector<int> eventsBy(const Look& look, int Event::*place) {
    std::vector<int> events = look.events();
    const std::vector<Event>& all = look.facts().events;
    std::stable_sort(events.begin(), events.end(),
                     [&](int a, int b) { return all[size_t(a)].*place < all[size_t(b)].*place; });
    return events;
}

int rowOr(int number, int rowOfNone) { return number == none ? rowOfNone : number; }

void addChoices(Draft& draft, std::span<const domain::Choice> choices) {
    for (const domain::Choice& choice : choices) draft.addRow({QLatin1String(choice.code)});
    draft.addRow({QString::fromUtf16(keyOfNone)});
}

//! The first event of each region, of all times, by day.
std::vector<int> firstEvents(const Look& look) {
    std::vector<int> first;
    SeenOnce seen(look.facts().regions.size());
    const Look always = look.always();
    for (const int event : always.events()) {
        if (seen.see(look.facts().events[size_t(event)].region)) first.push_back(event);
    }
    return first;
}

} // namespace

void participantsByRegion(const Look& look, Draft& draft) {
    enum Column { Participants, Unique, Schools };
    draft.addColumn(QStringLiteral("participants"), Kind::Participation);
    draft.addColumn(QStringLiteral("unique_people"), Kind::Person);
    draft.addColumn(QStringLiteral("schools"), Kind::Event);
    draft.addRows(look.facts().regions);
    draft.sortByNumber();
    SeenOnce seen(look.facts().people.size());
    int region = none;
    for (const int number : eventsBy(look, &Event::region)) {
        const Event& event = look.facts().events[size_t(number)];
        if (event.region == none) continue;
        if (event.region != region) seen.begin();
        region = event.region;
        draft.touch(region);
        if (event.isSchool) draft.count(region, Schools, number);
        for (int i = event.first; i < event.last; ++i) {
            const Participation& one = look.facts().participations[size_t(i)];
            if (!isParticipant(one.status)) continue;
            draft.count(region, Participants, i);
            if (seen.see(one.person)) draft.count(region, Unique, one.person);
        }
    }
}

void firstEventsOfRegions(const Look& look, Draft& draft) {
    draft.addColumn(QStringLiteral("value"), Kind::Event);
    std::vector<int> shown = firstEvents(look);
    std::erase_if(shown, [&](int event) { return !look.has(event); });
    for (const int event : shown) {
        const Event& one = look.facts().events[size_t(event)];
        const QDate day = QDate::fromJulianDay(one.day);
        draft.addRow({look.facts().regions.at(one.region).key, day.toString(QStringLiteral("yyyy-MM"))});
    }
    for (size_t row = 0; row < shown.size(); ++row) draft.count(int(row), 0, shown[row]);
}

void participantsByTopic(const Look& look, Draft& draft) {
    enum Column { Participants, Schools };
    draft.addColumn(QStringLiteral("participants"), Kind::Participation);
    draft.addColumn(QStringLiteral("schools"), Kind::Event);
    draft.addRows(look.facts().topics);
    draft.sortByNumber();
    for (const int number : look.events()) {
        const Event& event = look.facts().events[size_t(number)];
        if (event.topic == none) continue;
        draft.touch(event.topic);
        if (event.isSchool) draft.count(event.topic, Schools, number);
    }
    look.eachParticipant([&](const Event& event, const Participation&, int place) {
        if (event.topic != none) draft.count(event.topic, Participants, place);
    });
}

//! Wishes noted at a topic have no date and no school: they stand whatever the filter asks but another topic.
void topicsAsked(const Look& look, Draft& draft) {
    enum Column { People, Nameless };
    draft.addColumn(QStringLiteral("people"), Kind::Person);
    draft.addColumn(QStringLiteral("nameless"), Kind::Response);
    draft.addRows(look.facts().topics);
    draft.sortByNumber();
    std::vector<Wish> wishes = look.facts().wishes;
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish& a, const Wish& b) { return a.topic < b.topic; });
    const int asked = look.filter().topic.isEmpty() ? none : look.facts().topics.find(base::fold(look.filter().topic));
    SeenOnce seen(look.facts().people.size());
    int topic = none;
    for (const Wish& wish : wishes) {
        if (!look.filter().topic.isEmpty() && wish.topic != asked) continue;
        if (wish.response != none && !look.has(look.facts().responses[size_t(wish.response)].event)) continue;
        if (wish.topic != topic) seen.begin();
        topic = wish.topic;
        if (wish.person == none && wish.response != none)
            draft.count(topic, Nameless, wish.response);
        else if (seen.see(wish.person))
            draft.count(topic, People, wish.person);
    }
}

void participantsByFormat(const Look& look, Draft& draft) {
    draft.addColumn(QStringLiteral("participants"), Kind::Participation);
    addChoices(draft, domain::choices::eventFormat);
    look.eachParticipant([&](const Event& event, const Participation&, int place) {
        draft.count(rowOr(event.format, draft.rowOfNone()), 0, place);
    });
}

void participantsByPosition(const Look& look, Draft& draft) {
    draft.addColumn(QStringLiteral("participants"), Kind::Participation);
    draft.addRows(look.facts().positions);
    draft.sortByNumber();
    look.eachParticipant([&](const Event&, const Participation& one, int place) {
        draft.count(rowOr(one.position, draft.rowOfNone()), 0, place);
    });
}

void eventsByProject(const Look& look, Draft& draft) {
    enum Column { Events, Schools };
    draft.addColumn(QStringLiteral("events"), Kind::Event);
    draft.addColumn(QStringLiteral("schools"), Kind::Event);
    draft.addRows(look.facts().projects);
    draft.sortByNumber();
    for (const int number : look.events()) {
        const Event& event = look.facts().events[size_t(number)];
        const int row = rowOr(event.project, draft.rowOfNone());
        draft.count(row, Events, number);
        if (event.isSchool) draft.count(row, Schools, number);
    }
}

} // namespace rs::impact::recipe
