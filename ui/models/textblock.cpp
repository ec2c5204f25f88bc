// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textblock.h"

namespace rs::models {

using namespace Qt::StringLiterals;

namespace {

bool isBreak(QChar c) { return c == u'\n' || c == u'\r'; }

//! Position behind the mark that closes a cell opened at `open`; -1 if the marks are the person's own.
qsizetype endOfQuoted(const QString& text, qsizetype open, QString& cell) {
    cell.clear();
    bool needed = false; // spreadsheets quote only cells that a tab or a line break would tear apart
    for (qsizetype at = open + 1; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'"') {
            if (at + 1 < text.size() && text.at(at + 1) == u'"') {
                cell += c;
                ++at;
                continue;
            }
            const bool closes = at + 1 == text.size() || text.at(at + 1) == u'\t' || isBreak(text.at(at + 1));
            return closes && needed ? at + 1 : -1;
        }
        needed = needed || c == u'\t' || isBreak(c);
        if (c != u'\r')
            cell += c;
        else if (at + 1 >= text.size() || text.at(at + 1) != u'\n')
            cell += u'\n';
    }
    return -1;
}

qsizetype endOfPlain(const QString& text, qsizetype at) {
    while (at < text.size() && text.at(at) != u'\t' && !isBreak(text.at(at))) ++at;
    return at;
}

QString quoted(const QString& cell) {
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r')) return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

TextBlock readBlock(const QString& text) {
    TextBlock block;
    QStringList row;
    QString cell;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype quotedEnd = text.at(at) == u'"' ? endOfQuoted(text, at, cell) : -1;
        const qsizetype end = quotedEnd >= 0 ? quotedEnd : endOfPlain(text, at);
        row << (quotedEnd >= 0 ? cell : text.mid(at, end - at));
        at = end;
        if (at >= text.size()) break;
        if (text.at(at) == u'\t') {
            ++at;
            if (at == text.size()) row << QString();
            continue;
        }
        at += text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n' ? 2 : 1;
        block.rows << row;
        row.clear();
    }
    if (!row.isEmpty()) block.rows << row;
    return block;
}

QString writeBlock(const TextBlock& block) {
    QStringList lines;
    for (const QStringList& row : block.rows) {
        QStringList cells;
        for (const QString& cell : row) cells << quoted(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString writeHtml(const TextBlock& block, Headings headings) {
    QString html = u"<table>"_s;
    bool first = headings == Headings::Yes;
    for (const QStringList& row : block.rows) {
        const QString tag = first ? u"th"_s : u"td"_s;
        html += u"<tr>"_s;
        for (const QString& cell : row)
            html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped().replace(u'\n', u"<br>"_s));
        html += u"</tr>"_s;
        first = false;
    }
    return html + u"</table>"_s;
}

} // namespace rs::models
