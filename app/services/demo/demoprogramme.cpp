// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks, when and where, and what is asked afterwards.
#include "services/demo/demoschools.h"
#include "services/demo/demowords.h"

#include "domain/registry.h"

#include <QSet>

namespace rs::services {

using base::Id;
using base::Result;
using demowords::text;
using domain::Record;
using storage::Writer;

namespace {

constexpr qint64 minuteLength = 60 * 1000LL;

struct DemoSession {
    int day, from, minutes; //!< minutes after the start of the first day
    const char16_t* kind;
    int room;    //!< -1: none
    int speaker; //!< -1: nobody
};
constexpr DemoSession demoTimetable[] = {
    {0, 0, 30, u"plenary", 2, 0},    {0, 30, 45, u"talk", 2, 1},        {0, 75, 30, u"break", 2, -1},
    {0, 105, 75, u"workshop", 0, 2}, {0, 105, 75, u"workshop", 1, 3},   {0, 105, 75, u"workshop", 2, 4},
    {0, 180, 60, u"break", 2, -1},   {0, 240, 75, u"workshop", 0, 5},   {0, 240, 75, u"workshop", 1, 6},
    {0, 240, 75, u"workshop", 2, 7}, {0, 330, 60, u"discussion", 2, 0}, {1, 0, 45, u"talk", 2, 1},
    {1, 45, 30, u"break", 2, -1},    {1, 75, 75, u"workshop", 0, 2},    {1, 75, 75, u"workshop", 1, 5},
    {1, 150, 60, u"break", 2, -1},   {1, 210, 75, u"workshop", 0, 6},   {1, 210, 75, u"workshop", 2, 4},
    {1, 300, 45, u"plenary", 2, 0},
};

//! A talk fits into every session in which it is given.
constexpr int minutesOfTalk(int speaker) {
    int minutes = 45;
    for (const DemoSession& one : demoTimetable) {
        if (one.speaker == speaker && one.minutes < minutes) minutes = one.minutes;
    }
    return minutes;
}

//! A school half planned has been moved about: a room and a speaker twice, and one session without a room.
DemoSession disturbed(DemoSession one, size_t number) {
    if (number == 4) one.room = 0;
    if (number == 8) one.speaker = 5;
    if (number == 16) one.room = -1;
    return one;
}

} // namespace

QString DemoNetwork::speakerState(int number) {
    if (m_school.slot.state == DemoState::HalfPlanned) {
        static constexpr const char16_t* states[] = {u"accepted", u"accepted", u"invited", u"invited",
                                                     u"declined", u"accepted", u"idea",    u"invited"};
        return text(states[number % 8]);
    }
    return QStringLiteral("accepted");
}

Result<> DemoNetwork::writeSpeakers(Writer& writer) {
    const QDate invited = std::min(m_school.start.date().addDays(-42), m_today.addDays(-16));
    QSet<Id> chosen;
    for (int i = 0; i < (isLean() ? 4 : 8); ++i) {
        DemoPerson person;
        do {
            RS_ASSIGN(person, somebody(writer));
        } while (chosen.contains(person.id)); // nobody gives two talks at one time
        chosen.insert(person.id);
        Record card(domain::entity(u"person"), person.id);
        describe(card, person);
        const QString state = speakerState(i);
        Record speaker = ofSchool(u"speaker");
        m_school.speakers << speaker.id();
        speaker.set(u"person_id", refTo(person.id))
            .set(u"name", demoName(person))
            .set(u"title", text(m_random.of(demowords::talks)))
            .set(u"organisation", demoOrganisation(person))
            .set(u"email", card.value(u"email"))
            .set(u"phone", card.value(u"phone"))
            .set(u"minutes", qint64(minutesOfTalk(i)))
            .set(u"state", state);
        if (state != u"idea")
            speaker.set(u"invited_on", invited.toString(Qt::ISODate))
                .set(u"answer_by", invited.addDays(i % 2 ? 12 : 18).toString(Qt::ISODate));
        if (state == u"accepted" || state == u"declined")
            speaker.set(u"answered_on", invited.addDays(m_random.between(1, 10)).toString(Qt::ISODate));
        if (i == 0) speaker.set(u"practice_id", refTo(m_school.practice));
        RS_TRY(putRecord(writer, speaker));
    }
    return {};
}

Result<> DemoNetwork::writeProgramme(Writer& writer) {
    const bool moved = m_school.slot.state == DemoState::HalfPlanned;
    for (size_t number = 0; number < std::size(demoTimetable); ++number) {
        const DemoSession one = moved ? disturbed(demoTimetable[number], number) : demoTimetable[number];
        if (isLean() && (one.day > 0 || one.speaker > 3)) continue;
        const bool pause = one.speaker < 0;
        // The clock of the school's place: ten o'clock is ten o'clock on the second day, too.
        const qint64 at = m_school.start.addDays(one.day).toMSecsSinceEpoch() + one.from * minuteLength;
        Record session = ofSchool(u"session");
        session.set(u"title", pause ? QStringLiteral("Перерыв") : text(m_random.of(demowords::talks)))
            .set(u"kind", text(one.kind))
            .set(u"start", at)
            .set(u"end", at + one.minutes * minuteLength);
        if (one.room >= 0 && !m_school.rooms.isEmpty()) session.set(u"room_id", refTo(m_school.rooms.at(one.room)));
        if (!pause)
            session.set(u"speaker_ids",
                        QStringLiteral("[\"%1\"]")
                            .arg(base::toText(m_school.speakers.at(one.speaker % m_school.speakers.size()))));
        RS_TRY(putRecord(writer, session));
    }
    return {};
}

Result<> DemoNetwork::writeQuestionnaire(Writer& writer) {
    Record form = ofSchool(u"questionnaire");
    m_school.questionnaire = form.id();
    const qint64 end = m_school.start.toMSecsSinceEpoch() + 32 * 60 * minuteLength;
    form.set(u"title", QStringLiteral("Обратная связь"))
        .set(u"opens", end)
        .set(u"closes", end + 10 * 24 * 60 * minuteLength);
    RS_TRY(putRecord(writer, form));
    struct Asked {
        const char16_t *code, *kind, *text, *options;
    };
    static constexpr Asked questions[] = {
        {u"usefulness", u"scale", u"Насколько полезной была школа?", u""},
        {u"recommendation", u"recommendation", u"Посоветуете ли вы школу коллеге?", u""},
        {u"organisation", u"scale", u"Как была организована школа?", u""},
        {u"liked", u"several", u"Что понравилось больше всего?", u"Мастерские\nОбщие встречи\nОбщение\nМатериалы"},
        {u"practice", u"practice", u"Какую практику вы начнёте применять?", u""},
        {u"comment", u"text", u"Что ещё вы хотите сказать организаторам?", u""}};
    int position = 0;
    for (const Asked& one : questions) {
        if (isLean() && position > 1) break;
        ++position;
        Record question = ofSchool(u"question");
        question.set(u"questionnaire_id", refTo(form.id()))
            .set(u"code", text(one.code))
            .set(u"text", text(one.text))
            .set(u"kind", text(one.kind))
            .set(u"options", text(one.options))
            .set(u"position", qint64(position))
            .set(u"required", position <= 2);
        RS_TRY(putRecord(writer, question));
    }
    return {};
}

} // namespace rs::services
