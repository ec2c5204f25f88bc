// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "domain/programmemends.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace rs::test::properties {

using namespace domain;
using base::Id;
using Conflicts = QList<ProgrammeConflict>;

namespace {

constexpr qint64 quarter = 15 * 60 * 1000;

Id id(const char16_t* kind, int number) { return base::builtInId(kind, QString::number(number)); }

qint64 moment(int quarters) {
    return QDateTime(QDate(2027, 3, 12), QTime(7, 0), Qt::UTC).toMSecsSinceEpoch() + quarters * quarter;
}

int upTo(int limit) { return *rc::gen::inRange(0, limit + 1); }

SessionSlot anySession(int number) {
    SessionSlot one;
    one.id = id(u"session", number);
    if (upTo(9) > 0) one.start = moment(upTo(60));
    if (one.start && upTo(9) > 0) one.end = one.start + (upTo(9) - 1) * quarter;
    if (upTo(4) > 0) one.room = id(u"room", upTo(3));
    for (int i = upTo(2); i > 0; --i) one.speakers << id(u"human", upTo(5));
    one.places = upTo(3) * 20;
    one.track = *rc::gen::element(QString(), QStringLiteral("Ёлка"), QStringLiteral("ЕЛКА "), QStringLiteral("Лес"));
    one.kind = *rc::gen::element(SessionSlot::Kind::Part, SessionSlot::Kind::Plenary, SessionSlot::Kind::Pause);
    return one;
}

TimeSpan anySpan() {
    const qint64 start = moment(upTo(60));
    return {start, start + (1 + upTo(8)) * quarter};
}

ProgrammeFacts anyProgramme() {
    ProgrammeFacts facts;
    facts.zone = *rc::gen::element(QTimeZone::utc(), QTimeZone("Asia/Krasnoyarsk"), QTimeZone("America/New_York"));
    if (upTo(4) > 0) facts.event = {moment(8), moment(50)};
    const int sessions = upTo(14);
    for (int i = 0; i < sessions; ++i) facts.sessions << anySession(i);
    for (int i = 0; i <= 3; ++i) facts.rooms << RoomPlaces{id(u"room", i), i * 20};
    facts.hours = OpeningHours::read(*rc::gen::element(QStringLiteral("9-18"), QStringLiteral("8-12, 13-20"),
                                                       QStringLiteral("пт 7-22"), QString()))
                      .value_or(OpeningHours());
    facts.registered = upTo(50);
    for (int i = upTo(3); i > 0; --i) facts.absences[id(u"human", upTo(5))] << anySpan();
    for (int i = upTo(3); i > 0; --i)
        facts.bookings << Booking{upTo(1) ? id(u"room", upTo(3)) : id(u"human", upTo(5)), id(u"school", i), anySpan()};
    for (int i = upTo(2); i > 0; --i) {
        const QDate first = QDate(2027, 3, 9).addDays(upTo(6));
        facts.neighbours << NeighbourSchool{id(u"school", i), first, first.addDays(upTo(2))};
    }
    return facts;
}

//! Looks at every pair of sessions, minute by minute where that is simpler: slow, and plain to see that it is right.
class Naive {
public:
    explicit Naive(const ProgrammeFacts& facts) : m_facts(facts) {
        for (const SessionSlot& one : facts.sessions) alone(one);
        for (qsizetype i = 0; i < facts.sessions.size(); ++i) {
            for (qsizetype j = i + 1; j < facts.sessions.size(); ++j) pair(facts.sessions[i], facts.sessions[j]);
        }
        for (const NeighbourSchool& school : facts.neighbours) neighbour(school);
        std::sort(m_found.begin(), m_found.end(), comesBefore);
    }
    [[nodiscard]] const Conflicts& found() const { return m_found; }

private:
    static TimeSpan common(const TimeSpan& a, const TimeSpan& b) {
        return {std::max(a.start, b.start), std::min(a.end, b.end)};
    }

    void pair(const SessionSlot& a, const SessionSlot& b) {
        const TimeSpan both = common({a.start, a.end}, {b.start, b.end});
        if (!a.start || !b.start || a.end <= a.start || b.end <= b.start || both.end <= both.start) return;
        const bool aFirst = std::pair(a.start, a.id) < std::pair(b.start, b.id);
        const QList<Id> ids = aFirst ? QList<Id>{a.id, b.id} : QList<Id>{b.id, a.id};
        if (!a.room.isNull() && a.room == b.room)
            m_found << ProgrammeConflict{ConflictKind::RoomTaken, ids, a.room, both};
        for (int human = 0; human <= 5; ++human) {
            const Id who = id(u"human", human);
            if (a.speakers.contains(who) && b.speakers.contains(who))
                m_found << ProgrammeConflict{ConflictKind::SpeakerTwice, ids, who, both};
        }
        const bool parts = a.kind != SessionSlot::Kind::Pause && b.kind != SessionSlot::Kind::Pause;
        if (parts && !a.track.isEmpty() && base::fold(a.track) == base::fold(b.track))
            m_found << ProgrammeConflict{ConflictKind::TrackOverlap, ids, {}, both};
    }

    void alone(const SessionSlot& one) {
        const TimeSpan own{one.start, one.end};
        if (one.start && one.end && one.end < one.start)
            m_found << ProgrammeConflict{ConflictKind::EndBeforeStart, {one.id}, {}, own};
        qint64 need = one.places;
        if (one.kind == SessionSlot::Kind::Plenary) need = std::max(need, m_facts.registered);
        for (const RoomPlaces& room : m_facts.rooms) {
            if (room.id == one.room && room.places > 0 && need > room.places)
                m_found << ProgrammeConflict{ConflictKind::OverCapacity, {one.id}, room.id, own, need, room.places};
        }
        if (!one.start || one.end <= one.start) return;
        if (isOutside(one)) m_found << ProgrammeConflict{ConflictKind::OutsideEvent, {one.id}, {}, own};
        if (isClosed(own)) m_found << ProgrammeConflict{ConflictKind::OutsideHours, {one.id}, {}, own};
        for (int human = 0; human <= 5; ++human) {
            if (!one.speakers.contains(id(u"human", human))) continue;
            for (const TimeSpan& span : m_facts.absences.value(id(u"human", human))) {
                if (common(own, span).end > common(own, span).start)
                    m_found << ProgrammeConflict{
                        ConflictKind::SpeakerAway, {one.id}, id(u"human", human), common(own, span)};
            }
        }
        for (const Booking& booking : m_facts.bookings) {
            const TimeSpan both = common(own, booking.span);
            const bool room = booking.subject == one.room;
            if (both.end <= both.start || (!room && !one.speakers.contains(booking.subject))) continue;
            m_found << ProgrammeConflict{room ? ConflictKind::RoomElsewhere : ConflictKind::SpeakerElsewhere,
                                         {one.id},
                                         booking.subject,
                                         both,
                                         0,
                                         0,
                                         booking.school};
        }
    }

    [[nodiscard]] QDateTime local(qint64 at) const { return QDateTime::fromMSecsSinceEpoch(at, m_facts.zone); }

    [[nodiscard]] bool isOutside(const SessionSlot& one) const {
        if (!m_facts.event.start) return false;
        if (one.kind != SessionSlot::Kind::Pause) return one.start < m_facts.event.start || one.end > m_facts.event.end;
        return local(one.start).date() < local(m_facts.event.start).date() ||
               local(one.end - 1).date() > local(m_facts.event.end - 1).date();
    }

    [[nodiscard]] bool isClosed(const TimeSpan& span) const {
        if (!m_facts.hours.isKnown()) return false;
        for (qint64 at = span.start; at < span.end; at += 60 * 1000) {
            const int minute = local(at).time().hour() * 60 + local(at).time().minute();
            const auto& open = m_facts.hours.on(local(at).date().dayOfWeek());
            if (std::none_of(open.begin(), open.end(),
                             [&](const auto& times) { return minute >= times.from && minute < times.to; }))
                return true;
        }
        return false;
    }

    void neighbour(const NeighbourSchool& school) {
        if (!m_facts.event.start) return;
        const QDate first = std::max(school.first, local(m_facts.event.start).date());
        const QDate last = std::min(school.last, local(m_facts.event.end - 1).date());
        if (first > last) return;
        m_found << ProgrammeConflict{ConflictKind::OtherSchool,
                                     {},
                                     school.id,
                                     {QDateTime(first, QTime(0, 0), m_facts.zone).toMSecsSinceEpoch(),
                                      QDateTime(last.addDays(1), QTime(0, 0), m_facts.zone).toMSecsSinceEpoch()}};
    }

    const ProgrammeFacts& m_facts;
    Conflicts m_found;
};

//! The complaint without its time and numbers.
auto keyOf(const ProgrammeConflict& one) {
    QList<Id> sessions = one.sessions;
    std::sort(sessions.begin(), sessions.end());
    return std::tuple(one.kind, one.subject, one.school, sessions);
}

template <typename T>
bool hasKey(const Conflicts& conflicts, const T& key) {
    return std::any_of(conflicts.begin(), conflicts.end(), [&](const auto& one) { return keyOf(one) == key; });
}

} // namespace

TEST(ProgrammeProperty, TheFinderEqualsANaiveOne) {
    EXPECT_TRUE(rc::check([] {
        const ProgrammeFacts facts = anyProgramme();
        RC_ASSERT(findConflicts(facts) == Naive(facts).found());
    }));
}

TEST(ProgrammeProperty, AMovedSessionIsJudgedAsIfAllWereJudgedAgain) {
    EXPECT_TRUE(rc::check([] {
        ProgrammeFacts facts = anyProgramme();
        ProgrammeIndex index(facts);
        for (int step = 0; step < 3; ++step) {
            const SessionSlot moved = anySession(upTo(int(facts.sessions.size())));
            Conflicts judged = index.without(moved.id) + index.ofMoved(moved);
            index.move(moved);
            const auto old = std::find_if(facts.sessions.begin(), facts.sessions.end(),
                                          [&](const SessionSlot& one) { return one.id == moved.id; });
            if (old == facts.sessions.end())
                facts.sessions << moved;
            else
                *old = moved;
            std::sort(judged.begin(), judged.end(), comesBefore);
            const Conflicts naive = Naive(facts).found();
            RC_ASSERT(judged == naive);
            RC_ASSERT(index.all() == naive);
        }
    }));
}

TEST(ProgrammeProperty, AMendEndsItsConflictAndMakesNoOther) {
    int mended = 0;
    EXPECT_TRUE(rc::check([&] {
        const ProgrammeFacts facts = anyProgramme();
        const ProgrammeIndex index(facts);
        const Conflicts before = index.all();
        for (const ProgrammeConflict& conflict : before) {
            for (const ProgrammeMend& mend : suggestMends(conflict, index)) {
                ++mended;
                RC_ASSERT(index.session(mend.after.id));
                RC_ASSERT(!(*index.session(mend.after.id) == mend.after));
                ProgrammeIndex after = index;
                after.move(mend.after);
                const Conflicts left = Naive(after.facts()).found();
                RC_ASSERT(!hasKey(left, keyOf(conflict)));
                for (const ProgrammeConflict& one : left) RC_ASSERT(hasKey(before, keyOf(one)));
            }
        }
    }));
    EXPECT_GT(mended, 100) << "conflicts that can be mended are";
}

} // namespace rs::test::properties
