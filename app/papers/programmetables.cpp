// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/programmetables.h"

namespace rs::papers {

namespace {

using Session = ProgrammePaper::Session;

QRgb fillOf(const Session& session) {
    switch (session.kind) {
    case ProgrammePaper::Kind::Plenary:
        return palette::accentTint;
    case ProgrammePaper::Kind::Break:
        return palette::shade;
    case ProgrammePaper::Kind::Talk:
        return palette::none;
    }
    Q_UNREACHABLE();
}

QString kindAndTrack(const Session& session) {
    if (session.kind == ProgrammePaper::Kind::Break) return session.track;
    QStringList words{session.kindName, session.track};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

//! Rows of a grid with what is needed to let long sessions reach down.
struct GridRows {
    QList<Row> rows;
    QList<qint64> starts;                //!< a row
    QList<bool> isWide;                  //!< one session over all columns
    QList<QList<const Session*>> single; //!< a row and column: the only session of the cell, or null

    void add(qint64 start, bool wide, qsizetype columns) {
        rows << Row(columns);
        starts << start;
        isWide << wide;
        single << QList<const Session*>(columns, nullptr);
    }

    //! A session reaches down over the rows that begin before it ends, as long as its column is free there.
    void stretch(qsizetype row, qsizetype column) {
        const Session* session = single.at(row).at(column);
        if (!session) return;
        qsizetype end = row + 1;
        while (end < rows.size() && starts.at(end) < session->end) {
            if (isWide.at(end) || !rows.at(end).at(column).paragraphs.isEmpty()) return;
            ++end;
        }
        rows[row][column].rows = int(end - row);
    }
};

} // namespace

QDate ProgrammeTables::dayOf(qint64 moment) const { return QDateTime::fromMSecsSinceEpoch(moment, m_zone).date(); }

QString ProgrammeTables::clock(qint64 moment) const {
    return QDateTime::fromMSecsSinceEpoch(moment, m_zone).toString(QStringLiteral("HH:mm"));
}

QString ProgrammeTables::span(const Session& session) const {
    if (!session.start) return {};
    if (session.end <= session.start) return clock(session.start);
    // What ends on another day says so, or it would seem to end before it began.
    const QDate last = dayOf(session.end - 1);
    const QString day =
        last == dayOf(session.start) ? QString() : u' ' + m_texts->locale().toString(last, QStringLiteral("d MMM"));
    return clock(session.start) + QChar(0x2013) + clock(session.end) + day;
}

Cell ProgrammeTables::cellOf(const Session& session) const {
    Cell cell;
    cell.fill = fillOf(session);
    cell.paragraphs << Paragraph{span(session), styles::caption} << Paragraph{session.title, styles::strong};
    if (!session.speakers.isEmpty()) cell.paragraphs << Paragraph{session.speakers.join(QStringLiteral(", "))};
    if (const QString words = kindAndTrack(session); !words.isEmpty())
        cell.paragraphs << Paragraph{words, styles::caption};
    return cell;
}

Table ProgrammeTables::grid(const Sessions& day, const QStringList& rooms) const {
    const qsizetype columns = rooms.size() + 1;
    GridRows grid;
    for (const Session& session : day) {
        const qsizetype room = rooms.indexOf(session.room);
        const bool wide = room < 0;
        if (grid.rows.isEmpty() || wide || grid.isWide.last() || grid.starts.last() != session.start) {
            grid.add(session.start, wide, columns);
            grid.rows.last()[0] = Cell(clock(session.start), styles::strong);
        }
        Cell& cell = grid.rows.last()[wide ? 1 : room + 1];
        const bool first = cell.paragraphs.isEmpty();
        if (!wide) grid.single.last()[room + 1] = first ? &session : nullptr;
        const Cell made = cellOf(session);
        cell.paragraphs << made.paragraphs;
        cell.fill = made.fill;
        if (wide) cell.columns = int(rooms.size());
    }
    for (qsizetype row = 0; row < grid.rows.size(); ++row) {
        for (qsizetype column = 1; column < columns; ++column) grid.stretch(row, column);
    }
    Table table;
    table.lines = TableLines::Grid;
    table.columns << Column{(*m_texts)(QT_TRANSLATE_NOOP("papers", "Time")), 0.36};
    for (const QString& room : rooms) table.columns << Column{room, 1};
    table.rows = grid.rows;
    return table;
}

Table ProgrammeTables::list(const Sessions& day) const {
    Table table;
    table.columns = {{(*m_texts)(QT_TRANSLATE_NOOP("papers", "Time")), 20},
                     {(*m_texts)(QT_TRANSLATE_NOOP("papers", "Session")), 62},
                     {(*m_texts)(QT_TRANSLATE_NOOP("papers", "Speakers")), 40},
                     {(*m_texts)(QT_TRANSLATE_NOOP("papers", "Room")), 26}};
    for (const Session& session : day) {
        Cell what(session.title, styles::strong);
        if (const QString words = kindAndTrack(session); !words.isEmpty())
            what.paragraphs << Paragraph{words, styles::caption};
        table.rows << Row{Cell(span(session)), what, Cell(session.speakers.join(QStringLiteral(", "))),
                          Cell(session.room)};
        for (Cell& cell : table.rows.last()) cell.fill = fillOf(session);
    }
    return table;
}

} // namespace rs::papers
