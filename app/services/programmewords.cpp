// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programmewords.h"

#include "domain/personname.h"
#include "domain/registry.h"
#include "domain/text.h"

namespace rs::services {

using namespace Qt::StringLiterals;
using base::Id;
using domain::ConflictKind;
using domain::MendKind;
using domain::ProgrammeConflict;
using domain::ProgrammeMend;
using domain::TimeSpan;

namespace {

constexpr int daysOfAWeek = 7;

const char* titleText(ConflictKind kind) {
    switch (kind) {
    case ConflictKind::RoomTaken:
        return RS_TEXT("conflict", "Room taken twice.");
    case ConflictKind::SpeakerTwice:
        return RS_TEXT("conflict", "Speaker in two places.");
    case ConflictKind::EndBeforeStart:
        return RS_TEXT("conflict", "Ends before it begins.");
    case ConflictKind::OverCapacity:
        return RS_TEXT("conflict", "Not enough places.");
    case ConflictKind::SpeakerAway:
        return RS_TEXT("conflict", "Speaker cannot come then.");
    case ConflictKind::RoomElsewhere:
        return RS_TEXT("conflict", "Another school has the room.");
    case ConflictKind::SpeakerElsewhere:
        return RS_TEXT("conflict", "Speaker is at another school.");
    case ConflictKind::OutsideHours:
        return RS_TEXT("conflict", "The venue is closed.");
    case ConflictKind::OutsideEvent:
        return RS_TEXT("conflict", "Outside the time of the school.");
    case ConflictKind::TrackOverlap:
        return RS_TEXT("conflict", "Parts of one track at one time.");
    case ConflictKind::OtherSchool:
        return RS_TEXT("conflict", "Another school of the region nearby.");
    }
    Q_UNREACHABLE();
}

//! "Move the discussion to 13:00": Russian needs a case of its own for each kind.
struct MoveWords {
    const char16_t* kind;
    const char* text;
};
constexpr MoveWords moveWords[] = {
    {u"plenary", RS_TEXT("conflict", "Move the plenary to %1")},
    {u"workshop", RS_TEXT("conflict", "Move the workshop to %1")},
    {u"discussion", RS_TEXT("conflict", "Move the discussion to %1")},
    {u"talk", RS_TEXT("conflict", "Move the talk to %1")},
    {u"break", RS_TEXT("conflict", "Move the break to %1")},
    {u"", RS_TEXT("conflict", "Move the session to %1")},
};

bool namesItsSession(ConflictKind kind) {
    return kind == ConflictKind::EndBeforeStart || kind == ConflictKind::OverCapacity ||
           kind == ConflictKind::OutsideHours || kind == ConflictKind::OutsideEvent;
}

QString initialOf(const QString& word) { return word.isEmpty() ? QString() : word.left(1) + u'.'; }

} // namespace

QString ConflictText::sentence() const {
    const QString line = title + u' ' + detail;
    return sides.isEmpty() ? line : line + u": "_s + sides.join(u", "_s);
}

ProgrammeWords::ProgrammeWords(const Programme& programme, base::Language language)
    : m_programme(programme),
      m_words(Words::of(language)),
      m_locale(language == base::Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                                   : QLocale(QLocale::English, QLocale::UnitedKingdom)) {}

QString ProgrammeWords::text(const char* source) const { return m_words.text("conflict", source); }

QString ProgrammeWords::quoted(const QString& title) const {
    return m_words.language() == base::Language::Russian ? u'«' + title + u'»' : u'“' + title + u'”';
}

QString ProgrammeWords::titleOf(const Id& session) const {
    const domain::Record record = m_programme.session(session);
    return quoted(record.isValid() ? record.text(u"title") : QString());
}

QString ProgrammeWords::nameOf(const Id& subject) const { return m_programme.names.value(subject); }

QString ProgrammeWords::shortName(const QString& name) {
    const domain::PersonName parts = domain::splitName(name);
    if (parts.family.isEmpty() || parts.given.isEmpty()) return name;
    QStringList words{initialOf(parts.given), initialOf(parts.patronymic), parts.family};
    words.removeAll(QString());
    return words.join(u' ');
}

QString ProgrammeWords::time(const QDateTime& moment) const { return m_locale.toString(moment.time(), u"H:mm"_s); }

QString ProgrammeWords::day(const QDateTime& moment) const {
    const domain::ProgrammeFacts& facts = m_programme.facts;
    const QDate date = moment.date();
    const bool shown = facts.firstDay().isValid() && facts.firstDay().daysTo(facts.lastDay()) < daysOfAWeek &&
                       date >= facts.firstDay() && date <= facts.lastDay();
    return shown ? m_locale.toString(date, u"ddd"_s) : m_locale.toString(date, u"d MMMM"_s);
}

QString ProgrammeWords::span(const TimeSpan& span) const {
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(span.start, m_programme.zone);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(span.end, m_programme.zone);
    if (start.date() == end.date()) return day(start) + u' ' + time(start) + u'–' + time(end);
    return day(start) + u' ' + time(start) + u" – "_s + day(end) + u' ' + time(end);
}

QString ProgrammeWords::neighbour(const ProgrammeConflict& conflict) const {
    QStringList parts{quoted(nameOf(conflict.subject))};
    const QString city = m_programme.cities.value(conflict.subject);
    if (!city.isEmpty()) parts << city;
    const QDate first = QDateTime::fromMSecsSinceEpoch(conflict.span.start, m_programme.zone).date();
    const QDate last = QDateTime::fromMSecsSinceEpoch(conflict.span.end - 1, m_programme.zone).date();
    const QString form = u"d MMMM"_s;
    parts << (first == last ? m_locale.toString(first, form)
                            : m_locale.toString(first, form) + u" – "_s + m_locale.toString(last, form));
    return parts.join(u", "_s);
}

QString ProgrammeWords::detailOf(const ProgrammeConflict& conflict) const {
    const QString when = span(conflict.span);
    switch (conflict.kind) {
    case ConflictKind::RoomTaken:
    case ConflictKind::RoomElsewhere:
        return nameOf(conflict.subject) + u", "_s + when;
    case ConflictKind::SpeakerTwice:
    case ConflictKind::SpeakerAway:
    case ConflictKind::SpeakerElsewhere:
        return shortName(nameOf(conflict.subject)) + u", "_s + when;
    case ConflictKind::OverCapacity:
        return text(RS_TEXT("conflict", "%1: %2 of %3"))
            .arg(titleOf(conflict.sessions.first()))
            .arg(conflict.need)
            .arg(conflict.have);
    case ConflictKind::TrackOverlap:
        return m_programme.session(conflict.sessions.first()).text(u"track") + u", "_s + when;
    case ConflictKind::OutsideHours:
        return text(RS_TEXT("conflict", "%1, %2, opening hours: %3"))
            .arg(titleOf(conflict.sessions.first()), when, m_programme.venue.text(u"hours"));
    case ConflictKind::EndBeforeStart:
    case ConflictKind::OutsideEvent:
        return titleOf(conflict.sessions.first()) + u", "_s + when;
    case ConflictKind::OtherSchool:
        return neighbour(conflict);
    }
    Q_UNREACHABLE();
}

ConflictText ProgrammeWords::conflict(const ProgrammeConflict& conflict) const {
    ConflictText words{text(titleText(conflict.kind)), detailOf(conflict), {}};
    if (!namesItsSession(conflict.kind)) {
        for (const Id& session : conflict.sessions) words.sides << titleOf(session);
    }
    if (!conflict.school.isNull()) words.sides << quoted(nameOf(conflict.school));
    return words;
}

QString ProgrammeWords::moved(const domain::SessionSlot& after) const {
    const domain::Record record = m_programme.session(after.id);
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(record.value(u"start").toLongLong(), m_programme.zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(after.start, m_programme.zone);
    const QString kind = record.text(u"kind");
    const MoveWords* words = moveWords;
    while (*words->kind && kind != QStringView(words->kind)) ++words;
    return text(words->text).arg(from.date() == to.date() ? time(to) : day(to) + u' ' + time(to));
}

QString ProgrammeWords::mend(const ProgrammeMend& mend) const {
    switch (mend.kind) {
    case MendKind::MoveInTime:
        return moved(mend.after);
    case MendKind::ChangeRoom:
        return text(RS_TEXT("conflict", "Move to the room %1")).arg(quoted(nameOf(mend.after.room)));
    case MendKind::DropSpeaker: {
        const domain::Record record = m_programme.session(mend.after.id);
        for (const Id& human : slotOf(m_programme, record).speakers) {
            if (!mend.after.speakers.contains(human))
                return text(RS_TEXT("conflict", "Take the speaker out: %1")).arg(shortName(nameOf(human)));
        }
        return {};
    }
    case MendKind::FitPlaces:
        return text(RS_TEXT("conflict", "Set the places to %1")).arg(mend.after.places);
    case MendKind::SwapTimes:
        return text(RS_TEXT("conflict", "Swap start and end"));
    }
    Q_UNREACHABLE();
}

QString ProgrammeWords::mendTip(const ProgrammeMend& mend) const {
    return this->mend(mend) + u": "_s + titleOf(mend.after.id);
}

} // namespace rs::services
