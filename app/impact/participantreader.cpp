// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/reading.h"

#include <algorithm>

namespace rs::impact {

using base::Result;

namespace {

constexpr int mostPieces = 32;
constexpr qint64 smallestPiece = 4096;

Status statusOf(QByteArrayView code) {
    static constexpr const char* codes[] = {"invited",  "registered", "waiting",  "confirmed",
                                            "attended", "no_show",    "declined", "cancelled"};
    for (size_t i = 0; i < std::size(codes); ++i) {
        if (code == QByteArrayView(codes[i])) return Status(i);
    }
    return Status::Other;
}

//! Rows of one event often follow each other, and so do the numbers they are looked up by.
class RowTaker {
public:
    RowTaker(const EventNumbers& events, Part& part) : m_events(&events), m_part(&part) {}

    void take(const sql::Statement& row) {
        const int event = eventOf(row.view(1));
        if (event == none) return;
        Participation one;
        one.number = quint32(row.integer(0));
        one.person = m_part->people.add(row.view(2));
        one.position = m_part->positions.add(row.view(3), one.number);
        one.status = statusOf(row.view(4));
        if (isParticipant(one.status)) one.organisation = m_part->organisations.add(row.view(6), one.number);
        if (!row.isNull(5)) one.minutes = qint16(std::clamp<qint64>(row.integer(5), 0, 32767));
        m_part->rows.push_back({event, one});
    }

private:
    int eventOf(QByteArrayView id) {
        if (id == m_lastEventId) return m_lastEvent;
        m_lastEvent = m_events->find(id);
        m_lastEventId = id.toByteArray();
        return m_lastEvent;
    }
    const EventNumbers* m_events;
    Part* m_part;
    QByteArray m_lastEventId;
    int m_lastEvent = none;
};

} // namespace

size_t WrittenWords::place(size_t hash, QByteArrayView words) const {
    const size_t mask = m_places.size() - 1;
    size_t at = hash & mask;
    while (m_places[at].number != none &&
           (m_places[at].hash != hash || m_all[size_t(m_places[at].number)].words != words))
        at = (at + 1) & mask;
    return at;
}

void WrittenWords::grow() {
    std::vector<Place> old(m_places.size() * 4);
    old.swap(m_places);
    for (const Place& one : old) {
        if (one.number != none) m_places[place(one.hash, m_all[size_t(one.number)].words)] = one;
    }
}

int WrittenWords::add(QByteArrayView words, quint32 row) {
    if (words.isEmpty()) return none;
    const size_t hash = std::hash<std::string_view>()(wordsIn(words));
    const size_t at = place(hash, words);
    if (m_places[at].number != none) return m_places[at].number;
    const int number = int(m_all.size());
    m_places[at] = {hash, number};
    m_all.push_back({words.toByteArray(), row});
    if (m_all.size() * 2 > m_places.size()) grow();
    return number;
}

Result<> findPieces(storage::Store& store, Pieces& pieces) {
    // Both of one SELECT would be looked for row by row.
    constexpr const char16_t* ends = u"SELECT (SELECT min(n) FROM participant), (SELECT max(n) FROM participant)";
    return eachRow(store, ends, [&](const sql::Statement& row) {
        if (row.isNull(0)) return;
        const qint64 numbers = row.integer(1) - row.integer(0) + 1;
        pieces.first = row.integer(0);
        pieces.size = std::max(smallestPiece, numbers / mostPieces + 1);
        pieces.count = int((numbers + pieces.size - 1) / pieces.size);
    });
}

Result<> readParticipants(storage::Store& store, const EventNumbers& events, Pieces& pieces, Part& part) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(),
                                      u"SELECT n, event_id, person_id, position, status, minutes, organisation_key "
                                      "FROM participant WHERE n >= ?1 AND n < ?2"));
    RowTaker taker(events, part);
    for (int piece = pieces.next++; piece < pieces.count; piece = pieces.next++) {
        const qint64 first = pieces.first + piece * pieces.size;
        rows.bind(1, first).bind(2, first + pieces.size);
        for (;;) {
            RS_ASSIGN(const bool more, rows.step());
            if (!more) break;
            taker.take(rows);
        }
        rows.reset();
    }
    return {};
}

} // namespace rs::impact
