// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/programmepaper.h"

#include "papers/programmetables.h"
#include "papers/units.h"

#include <QMap>

#include <algorithm>

namespace rs::papers {

namespace {

//! A column narrower than this breaks words: so many rooms go onto the width of a page.
constexpr qsizetype roomsOnPortrait = 3, roomsOnLandscape = 6;

struct Days {
    QMap<QDate, Sessions> timed; //!< by start
    Sessions untimed;
};

Days daysOf(const ProgrammePaper& paper, const ProgrammeTables& tables) {
    Sessions all = paper.sessions;
    std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) {
        // Of what begins together, what goes over all rooms stands first, else the rooms would be torn apart.
        const auto order = [&](const auto& one) { return std::pair(one.start, paper.rooms.indexOf(one.room)); };
        return order(a) < order(b);
    });
    Days days;
    for (const auto& session : all) {
        if (session.start)
            days.timed[tables.dayOf(session.start)] << session;
        else
            days.untimed << session;
    }
    return days;
}

QStringList roomsOf(const Sessions& day, const QStringList& all) {
    QStringList used;
    for (const QString& room : all) {
        const auto inRoom = [&](const auto& session) { return session.room == room; };
        if (!used.contains(room) && std::any_of(day.begin(), day.end(), inRoom)) used << room;
    }
    return used;
}

qsizetype mostRooms(const Days& days, const QStringList& all) {
    qsizetype most = 0;
    for (const Sessions& day : days.timed) most = qMax(most, roomsOf(day, all).size());
    return most;
}

//! «Время местное: Красноярск, UTC+7». With daylight rules the difference may change between two days: both are said.
QString zoneLine(const ProgrammePaper& paper, const Days& days, const Texts& texts) {
    QStringList names;
    for (auto day = days.timed.begin(); day != days.timed.end(); ++day) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(day->first().start, paper.zone);
        const QString name = paper.zone.displayName(at, QTimeZone::OffsetName, texts.locale());
        if (!names.contains(name)) names << name;
    }
    if (names.isEmpty())
        names << paper.zone.displayName(QTimeZone::StandardTime, QTimeZone::OffsetName, texts.locale());
    const QString offsets = names.join(QStringLiteral(", "));
    if (paper.zoneName.isEmpty()) return texts(QT_TRANSLATE_NOOP("papers", "All times are local: %1")).arg(offsets);
    return texts(QT_TRANSLATE_NOOP("papers", "All times are local: %1 (%2)")).arg(paper.zoneName, offsets);
}

void putDay(Flow& flow, Table table, const QString& name, const Texts& texts) {
    table.heading = name;
    table.continued = texts(QT_TRANSLATE_NOOP("papers", "%1 (continued)")).arg(name);
    putTable(flow, std::move(table));
}

} // namespace

Document programmeDocument(const ProgrammePaper& paper, const Texts& texts) {
    const ProgrammeTables tables(paper.zone, texts);
    const Days days = daysOf(paper, tables);
    const qsizetype rooms = mostRooms(days, paper.rooms);
    const bool isWide = rooms > roomsOnPortrait && rooms <= roomsOnLandscape;
    const QString name = texts(QT_TRANSLATE_NOOP("papers", "Programme"));

    Flow flow(name + QStringLiteral(": ") + paper.title, PaperSize::A4,
              isWide ? Orientation::Landscape : Orientation::Portrait);
    flow.text(name, styles::columnTitle);
    flow.text(paper.title, styles::title);
    flow.skip(1 * mm);
    for (const QString& line : paper.lines) flow.text(line, styles::body);
    flow.text(zoneLine(paper, days, texts), styles::caption);
    flow.skip(4 * mm);
    if (paper.sessions.isEmpty())
        flow.text(texts(QT_TRANSLATE_NOOP("papers", "No session is planned yet.")), styles::body);
    for (auto day = days.timed.begin(); day != days.timed.end(); ++day) {
        const QStringList used = roomsOf(*day, paper.rooms);
        const bool asGrid = used.size() > 1 && rooms <= roomsOnLandscape;
        putDay(flow, asGrid ? tables.grid(*day, used) : tables.list(*day), texts.longDate(day.key()), texts);
    }
    if (!days.untimed.isEmpty())
        putDay(flow, tables.list(days.untimed), texts(QT_TRANSLATE_NOOP("papers", "Time not set yet")), texts);
    return std::move(flow).finish(texts);
}

} // namespace rs::papers
