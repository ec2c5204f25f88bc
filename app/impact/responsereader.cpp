// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/answerscan.h"
#include "impact/reading.h"

#include "base/fold.h"
#include "domain/record.h"

#include <algorithm>
#include <map>
#include <string>

namespace rs::impact {

using base::Result;

namespace {

constexpr QByteArrayView wishCode("next_topics");
//! A longer answer is a sentence, not the name of a topic.
constexpr qsizetype longestTopic = 80;

class AnswerTaker {
public:
    AnswerTaker(const Dictionary& questions, Part& part) : m_part(&part) {
        for (int i = 0; i < questions.size(); ++i) m_questions.emplace(questions.at(i).key.toStdString(), i);
    }

    void take(QByteArrayView json) {
        AnswerScan answers(json);
        while (answers.next()) {
            if (answers.code() == wishCode) {
                m_part->wishes.push_back({int(m_part->responses.size()), answers.text()});
                continue;
            }
            const auto question = m_questions.find(wordsIn(answers.code()));
            const int score = question == m_questions.cend() ? 0 : answers.score();
            if (score > 0) m_part->scores.push_back({question->second, score});
        }
    }

private:
    Part* m_part;
    std::map<std::string, int, std::less<>> m_questions;
};

//! Topics that an answer names; an answer that names none is a topic itself.
std::vector<int> topicsIn(const QString& answer, qsizetype known, Dictionary& topics) {
    const QString folded = base::fold(answer);
    std::vector<int> named;
    if (folded.isEmpty()) return named;
    for (qsizetype i = 0; i < known; ++i) {
        if (folded.contains(topics.at(int(i)).key)) named.push_back(int(i));
    }
    if (named.empty() && answer.size() <= longestTopic) named.push_back(topics.addWords(answer));
    return named;
}

} // namespace

Result<> readResponses(storage::Store& store, const EventNumbers& events, const Dictionary& questions, Part& part) {
    AnswerTaker taker(questions, part);
    return eachRow(store, u"SELECT id, event_id, person_id, recommendation, answers FROM response",
                   [&](const sql::Statement& row) {
                       Response response;
                       response.event = events.find(row.view(1));
                       if (response.event == none) return;
                       response.id = row.id(0);
                       response.person = part.people.add(row.view(2));
                       if (!row.isNull(3)) response.recommendation = int(std::clamp<qint64>(row.integer(3), 0, 10));
                       response.first = int(part.scores.size());
                       taker.take(row.view(4));
                       response.last = int(part.scores.size());
                       part.responses.push_back(response);
                   });
}

Result<> readWishes(storage::Store& store, const std::vector<Part::WishText>& answers, Facts& facts) {
    RS_TRY(eachRow(store, u"SELECT title, asked_by FROM topic WHERE asked_by IS NOT NULL ORDER BY n",
                   [&](const sql::Statement& row) {
                       const int topic = facts.topics.addWords(row.text(0));
                       if (topic == none) return;
                       for (const base::Id& person : domain::referencedIds(row.value(1)))
                           facts.wishes.push_back({topic, facts.people.add(person), none});
                   }));
    const qsizetype known = facts.topics.size();
    for (const Part::WishText& one : answers) {
        const int person = facts.responses[size_t(one.response)].person;
        for (const int topic : topicsIn(one.text, known, facts.topics))
            facts.wishes.push_back({topic, person, one.response});
    }
    return {};
}

} // namespace rs::impact
