// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/facts.h"
#include "sql/statement.h"
#include "storage/store.h"

#include <atomic>
#include <string_view>
#include <vector>

namespace rs::impact {

//! Shows `take` every row of a query.
template <typename Take>
[[nodiscard]] base::Result<> eachRow(storage::Store& store, QStringView sql, Take take) {
    RS_ASSIGN(sql::Statement rows, sql::Statement::prepare(store.database(), sql));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        take(rows);
    }
}

//! The Julian day of a date as records keep it; none for what is no date.
[[nodiscard]] int dayOfText(QByteArrayView isoDate);
[[nodiscard]] inline std::string_view wordsIn(QByteArrayView bytes) { return {bytes.data(), size_t(bytes.size())}; }

//! Which events count, by id; those that do not are known as `never`.
class EventNumbers {
public:
    explicit EventNumbers(const std::vector<Event>& events);
    //! none: not an event that counts.
    [[nodiscard]] int find(QByteArrayView id) const { return m_ids.find(id); }
    //! none where there is no id, `never` where it is of an event that does not count.
    [[nodiscard]] int ofOwn(QByteArrayView id) const {
        const int number = find(id);
        return number == none && !id.isEmpty() ? never : number;
    }

private:
    IdTable m_ids;
};

//! Words that many rows share, as small numbers from 0. One look into far memory a row, as in IdTable.
class WrittenWords {
public:
    struct Written {
        QByteArray words;
        quint32 row; //!< the first that says so
    };
    //! none for no words.
    int add(QByteArrayView words, quint32 row);
    [[nodiscard]] const std::vector<Written>& all() const { return m_all; }

private:
    struct Place {
        size_t hash = 0;
        int number = none;
    };
    [[nodiscard]] size_t place(size_t hash, QByteArrayView words) const;
    void grow();

    std::vector<Written> m_all;
    std::vector<Place> m_places{64};
};

//! What one thread reads of participants and answers; people and words have numbers of their own in it.
struct Part {
    struct Row {
        int event;
        Participation participation;
    };
    std::vector<Row> rows;
    std::vector<Response> responses;
    std::vector<Score> scores;
    struct WishText {
        int response;
        QString text;
    };
    std::vector<WishText> wishes;
    IdTable people;
    WrittenWords positions, organisations;
};

//! Pieces of the table of participants; threads take one after another.
struct Pieces {
    qint64 first = 0, size = 1;
    int count = 0;
    std::atomic<int> next = 0;
};
[[nodiscard]] base::Result<> findPieces(storage::Store& store, Pieces& pieces);
[[nodiscard]] base::Result<> readParticipants(storage::Store& store, const EventNumbers& events, Pieces& pieces,
                                              Part& part);
//! `questions`: codes of questions on a scale.
[[nodiscard]] base::Result<> readResponses(storage::Store& store, const EventNumbers& events,
                                           const Dictionary& questions, Part& part);

//! The events, their projects, topics, places and goals.
[[nodiscard]] base::Result<> readEvents(storage::Store& store, Facts& facts);
//! What was done at the events, and who led them: it knows no topic, so it is read beside the participants.
[[nodiscard]] base::Result<> readDeeds(storage::Store& store, const EventNumbers& events, Facts& facts);
//! What is read when all topics are known: little of it.
[[nodiscard]] base::Result<> readRest(storage::Store& store, const EventNumbers& events, Facts& facts);
//! Wishes noted at topics, and those of answers.
[[nodiscard]] base::Result<> readWishes(storage::Store& store, const std::vector<Part::WishText>& answers,
                                        Facts& facts);
//! The goals of a record's field, without whose they are.
[[nodiscard]] std::vector<Goal> goalsOf(const QString& json);

} // namespace rs::impact
