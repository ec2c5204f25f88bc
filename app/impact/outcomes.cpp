// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/recipes.h"

#include <array>

namespace rs::impact {

void putScore(Draft& draft, int row, int column, const domain::RecommendationScore& score) {
    if (const auto value = score.value())
        draft.put(row, column, *value, score.answered());
    else
        draft.putNone(row, column);
}

namespace recipe {

namespace {

constexpr int highestAnswer = 5;

//! Shows every answer to a scale question of the forms looked at.
template <typename See>
void eachScore(const Look& look, See see) {
    const Facts& facts = look.facts();
    for (size_t i = 0; i < facts.responses.size(); ++i) {
        const Response& response = facts.responses[i];
        if (!look.has(response.event)) continue;
        for (int score = response.first; score < response.last; ++score) see(int(i), facts.scores[size_t(score)]);
    }
}

struct Kept {
    int months;
    const char16_t* code;
};
constexpr Kept keptFor[] = {{0, u"at_once"}, {1, u"after_1"}, {3, u"after_3"}, {6, u"after_6"}};

//! Still used so many months after it began, as far as anybody knows.
bool isKeptFor(const Adoption& adoption, int months) {
    if (months == 0) return true;
    if (adoption.keptUntil == none) return false;
    return QDate::fromJulianDay(adoption.since).addMonths(months).toJulianDay() <= adoption.keptUntil;
}

} // namespace

//! Everybody on a list was asked to come, whatever came of it.
void funnel(const Look& look, Draft& draft) {
    // One column whose rows count records of several kinds: each row is a table of its own for whoever asks behind it.
    enum Row { Invited, Registered, Came, Feedback, Practice };
    draft.addColumn(QStringLiteral("value"), Kind::Participation);
    for (const char16_t* key : {u"invited", u"registered", u"came", u"feedback", u"practice"})
        draft.addRow({QString::fromUtf16(key)});
    draft.setKindOfRow(Feedback, Kind::Response);
    draft.setKindOfRow(Practice, Kind::Person);
    draft.keepEmptyRows();
    const Facts& facts = look.facts();
    for (const int event : look.events()) {
        const Event& one = facts.events[size_t(event)];
        for (int i = one.first; i < one.last; ++i) draft.count(Invited, 0, i);
    }
    look.eachParticipant([&](const Event&, const Participation& one, int place) {
        draft.count(Registered, 0, place);
        if (one.status == Status::Attended) draft.count(Came, 0, place);
    });
    for (size_t i = 0; i < facts.responses.size(); ++i) {
        if (look.has(facts.responses[i].event)) draft.count(Feedback, 0, int(i));
    }
    SeenOnce seen(facts.people.size());
    for (const Adoption& adoption : facts.adoptions) {
        if (look.has(adoption.event) && seen.see(adoption.person)) draft.count(Practice, 0, adoption.person);
    }
    draft.setRecords(draft.counted(Invited, 0));
}

void feedbackScores(const Look& look, Draft& draft) {
    for (int answer = 1; answer <= highestAnswer; ++answer) draft.addColumn(QString::number(answer), Kind::Response);
    draft.addRows(look.facts().questions);
    std::vector<std::array<qint64, highestAnswer + 1>> counts(size_t(look.facts().questions.size()));
    qint64 records = 0;
    eachScore(look, [&](int response, const Score& score) {
        ++counts[size_t(score.question)][size_t(score.value)];
        ++records;
        draft.behind(score.question, score.value - 1, response);
    });
    for (size_t question = 0; question < counts.size(); ++question) {
        qint64 all = 0;
        for (const qint64 count : counts[question]) all += count;
        for (int answer = 1; all > 0 && answer <= highestAnswer; ++answer)
            draft.put(int(question), answer - 1, 100.0 * double(counts[question][size_t(answer)]) / double(all), all);
    }
    draft.setRecords(records);
}

void feedbackMeans(const Look& look, Draft& draft) {
    draft.addColumn(QStringLiteral("mean"), Kind::Response);
    draft.addRows(look.facts().questions);
    std::vector<std::pair<qint64, qint64>> sums(size_t(look.facts().questions.size())); // sum, answers
    qint64 records = 0;
    eachScore(look, [&](int response, const Score& score) {
        sums[size_t(score.question)].first += score.value;
        ++sums[size_t(score.question)].second;
        ++records;
        draft.behind(score.question, 0, response);
    });
    for (size_t question = 0; question < sums.size(); ++question) {
        const auto [sum, answers] = sums[question];
        if (answers > 0) draft.put(int(question), 0, double(sum) / double(answers), answers);
    }
    draft.setRecords(records);
}

//! The answers of the schools somebody spoke at, as nobody is asked about each speaker.
void speakersByScore(const Look& look, Draft& draft) {
    const Facts& facts = look.facts();
    draft.addColumn(QStringLiteral("score"), Kind::Talk);
    draft.addRows(facts.speakers);
    draft.sortByNumber();
    std::vector<domain::RecommendationScore> ofEvents(facts.events.size()), ofSpeakers(size_t(facts.speakers.size()));
    for (const Response& one : facts.responses) {
        if (one.recommendation != none) ofEvents[size_t(one.event)].add(one.recommendation);
    }
    qint64 records = 0;
    for (size_t i = 0; i < facts.talks.size(); ++i) {
        const Talk& talk = facts.talks[i];
        if (!talk.isAccepted || !look.has(talk.event)) continue;
        const domain::RecommendationScore& score = ofEvents[size_t(talk.event)];
        ofSpeakers[size_t(talk.speaker)] += score;
        if (score.answered() > 0) draft.behind(talk.speaker, 0, int(i));
        records += score.answered() > 0;
    }
    for (size_t speaker = 0; speaker < ofSpeakers.size(); ++speaker)
        putScore(draft, int(speaker), 0, ofSpeakers[speaker]);
    draft.setRecords(records);
}

void byEvent(const Look& look, Draft& draft) {
    enum Column { Participants, Recommendation };
    draft.addColumn(QStringLiteral("participants"), Kind::Participation);
    draft.addColumn(QStringLiteral("recommendation"), Kind::Response);
    draft.keepEmptyRows();
    const Facts& facts = look.facts();
    std::vector<int> rows(facts.events.size(), none);
    for (const int event : look.events())
        rows[size_t(event)] = draft.addRow({base::toText(facts.events[size_t(event)].id)});
    std::vector<domain::RecommendationScore> scores(look.events().size());
    for (const Response& one : facts.responses) {
        if (one.recommendation != none && look.has(one.event))
            scores[size_t(rows[size_t(one.event)])].add(one.recommendation);
    }
    for (const int event : look.events()) {
        const int row = rows[size_t(event)];
        putScore(draft, row, Recommendation, scores[size_t(row)]);
    }
    look.eachParticipant([&](const Event& event, const Participation&, int place) {
        draft.count(rows[size_t(&event - facts.events.data())], Participants, place);
    });
}

void practices(const Look& look, Draft& draft) {
    enum Column { Shown, Adopted };
    draft.addColumn(QStringLiteral("shown"), Kind::Practice);
    draft.addColumn(QStringLiteral("adopted"), Kind::Adoption);
    draft.addRow({});
    draft.keepEmptyRows();
    const Facts& facts = look.facts();
    SeenOnce seen(facts.practices.size());
    for (const std::vector<Talk>* talks : {&facts.talks, &facts.shown}) {
        for (const Talk& talk : *talks) {
            if (look.has(talk.event) && seen.see(talk.practice)) draft.count(0, Shown, talk.practice);
        }
    }
    for (size_t i = 0; i < facts.adoptions.size(); ++i) {
        if (look.has(facts.adoptions[i].event)) draft.count(0, Adopted, int(i));
    }
}

void practicesKept(const Look& look, Draft& draft) {
    for (const Kept& kept : keptFor) draft.addColumn(QString::fromUtf16(kept.code), Kind::Adoption);
    draft.addRows(look.facts().practices);
    draft.sortByNumber();
    const std::vector<Adoption>& adoptions = look.facts().adoptions;
    for (size_t i = 0; i < adoptions.size(); ++i) {
        const Adoption& one = adoptions[i];
        if (!look.has(one.event)) continue;
        const int row = one.practice == none ? draft.rowOfNone() : one.practice;
        for (size_t column = 0; column < std::size(keptFor); ++column) {
            if (isKeptFor(one, keptFor[column].months)) draft.count(row, int(column), int(i));
        }
    }
}

} // namespace recipe

} // namespace rs::impact
