// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/factsreader.h"

#include "domain/questionnaires.h"
#include "impact/reading.h"

#include <algorithm>
#include <thread>

namespace rs::impact {

using base::Result;

namespace {

//! Questions on a scale of 1 to 5, by code: as somebody wrote them first, else those of the bank without words.
Result<> readQuestions(storage::Store& store, Dictionary& questions) {
    RS_TRY(eachRow(store, u"SELECT code, text FROM question WHERE kind = 'scale' ORDER BY n",
                   [&](const sql::Statement& row) { questions.add(row.text(0), row.text(1)); }));
    for (const domain::BankQuestion& question : domain::questionBank()) {
        if (question.kind == domain::QuestionKind::Scale) questions.add(QLatin1String(question.code));
    }
    return {};
}

//! Numbers of one part become those of all.
class Joining {
public:
    Joining(Facts& facts, const Part& part, WrittenWords& organisations) : m_facts(&facts), m_part(&part) {
        m_people.reserve(size_t(part.people.size()));
        for (int i = 0; i < part.people.size(); ++i) m_people.push_back(facts.people.add(part.people, i));
        for (const WrittenWords::Written& one : part.positions.all())
            m_positions.push_back(facts.positions.addWords(QString::fromUtf8(one.words)));
        for (const WrittenWords::Written& one : part.organisations.all())
            m_organisations.push_back(organisations.add(one.words, one.row));
    }

    void placeParticipations(std::vector<int>& next) const {
        for (const Part::Row& row : m_part->rows) {
            Participation& placed = m_facts->participations[size_t(next[size_t(row.event)]++)];
            placed = row.participation;
            placed.person = personOf(placed.person);
            if (placed.position != none) placed.position = m_positions[size_t(placed.position)];
            if (placed.organisation != none) placed.organisation = m_organisations[size_t(placed.organisation)];
        }
    }
    void takeResponses(std::vector<Part::WishText>& wishes) const {
        const int before = int(m_facts->responses.size()), scores = int(m_facts->scores.size());
        for (Response response : m_part->responses) {
            response.person = personOf(response.person);
            response.first += scores;
            response.last += scores;
            m_facts->responses.push_back(response);
        }
        m_facts->scores.insert(m_facts->scores.end(), m_part->scores.begin(), m_part->scores.end());
        for (const Part::WishText& wish : m_part->wishes) wishes.push_back({wish.response + before, wish.text});
    }

private:
    [[nodiscard]] int personOf(int local) const { return local == none ? none : m_people[size_t(local)]; }

    Facts* m_facts;
    const Part* m_part;
    std::vector<int> m_people, m_positions, m_organisations;
};

//! Of several spellings the one that was written first is shown, whichever thread has read it.
void addPositions(Facts& facts, std::span<const Part> parts) {
    std::vector<const WrittenWords::Written*> all;
    for (const Part& part : parts) {
        for (const WrittenWords::Written& one : part.positions.all()) all.push_back(&one);
    }
    std::sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->row < b->row; });
    for (const WrittenWords::Written* one : all) facts.positions.addWords(QString::fromUtf8(one->words));
}

//! The people of each event stand together.
void join(Facts& facts, std::span<const Part> parts, std::vector<Part::WishText>& wishes) {
    std::vector<int> next(facts.events.size() + 1, 0);
    size_t total = 0;
    for (const Part& part : parts) {
        total += part.rows.size();
        for (const Part::Row& row : part.rows) ++next[size_t(row.event) + 1];
    }
    for (size_t i = 1; i < next.size(); ++i) next[i] += next[i - 1];
    for (size_t i = 0; i < facts.events.size(); ++i) {
        facts.events[i].first = next[i];
        facts.events[i].last = next[i + 1];
    }
    facts.participations.resize(total);
    addPositions(facts, parts);
    WrittenWords organisations;
    for (const Part& part : parts) {
        const Joining joining(facts, part, organisations);
        joining.placeParticipations(next);
        joining.takeResponses(wishes);
    }
    facts.organisations = int(organisations.all().size());
}

void findFirstDays(Facts& facts) {
    facts.firstDays.assign(size_t(facts.people.size()), never);
    facts.firstMonths = facts.firstDays;
    for (const Event& event : facts.events) { // by day: the first one found is the first
        for (int i = event.first; i < event.last; ++i) {
            const Participation& one = facts.participations[size_t(i)];
            if (one.person == none || !isParticipant(one.status)) continue;
            if (facts.firstDays[size_t(one.person)] != never) continue;
            facts.firstDays[size_t(one.person)] = event.day;
            facts.firstMonths[size_t(one.person)] = event.month;
        }
    }
}

//! The answers and deeds, then pieces of the participants for as long as there are any; beside it the helper takes
//! pieces, too.
Result<> readVast(storage::Store& store, storage::Store* helper, Facts& facts, const EventNumbers& events,
                  std::span<Part> parts) {
    Pieces pieces;
    RS_TRY(findPieces(store, pieces));
    Result<> helped;
    std::thread second;
    if (helper) second = std::thread([&] { helped = readParticipants(*helper, events, pieces, parts[1]); });
    Result<> done = readResponses(store, events, facts.questions, parts[0]);
    if (done) done = readDeeds(store, events, facts);
    if (done) done = readParticipants(store, events, pieces, parts[0]);
    if (second.joinable()) second.join();
    RS_TRY(std::move(done));
    return helped;
}

} // namespace

Result<std::shared_ptr<const Facts>> readFacts(storage::Store& store, storage::Store* helper) {
    auto facts = std::make_shared<Facts>();
    RS_TRY(readEvents(store, *facts));
    RS_TRY(readQuestions(store, facts->questions));
    const EventNumbers events(facts->events);
    Part parts[2];
    RS_TRY(readVast(store, helper, *facts, events, parts));
    std::vector<Part::WishText> wishes;
    join(*facts, parts, wishes);
    RS_TRY(readWishes(store, wishes, *facts));
    RS_TRY(readRest(store, events, *facts));
    findFirstDays(*facts);
    return facts;
}

} // namespace rs::impact
