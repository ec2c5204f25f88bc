// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contacts.h"

#include <algorithm>

namespace rs::domain {

namespace {

bool isSeparator(QChar c) { return c == u';' || c == u',' || c == u'|' || c == u'\n' || c == u'\r' || c == u'\t'; }
bool isPadding(QChar c) { return QStringView(u"<>()[]\"'«».,:; \u00a0\u200b").contains(c); }

QStringView withoutPadding(QStringView text) {
    while (!text.isEmpty() && isPadding(text.front())) text = text.sliced(1);
    while (!text.isEmpty() && isPadding(text.back())) text.chop(1);
    return text;
}

bool isLocalCharacter(QChar c) { return c.isLetterOrNumber() || QStringView(u".!#$%&'*+-/=?^_`{|}~").contains(c); }
bool isDomainCharacter(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'.'; }

bool hasBadDots(QStringView part) { return part.startsWith(u'.') || part.endsWith(u'.') || part.contains(u".."); }

QString normalized(QStringView address) {
    const qsizetype at = address.indexOf(u'@');
    return address.first(at).toString() + address.sliced(at).toString().toLower();
}

//! One piece of the cell that has an @ in it: «Анна <a@b>» gives the address and what is left.
QStringView addressWithin(QStringView piece) {
    if (const qsizetype open = piece.indexOf(u'<'); open >= 0) {
        const qsizetype close = piece.indexOf(u'>', open);
        if (close > open) return piece.sliced(open + 1, close - open - 1).trimmed();
    }
    QStringView address = withoutPadding(piece);
    if (address.startsWith(u"mailto:", Qt::CaseInsensitive)) address = address.sliced(7);
    if (const qsizetype query = address.indexOf(u'?'); query > address.indexOf(u'@')) address = address.first(query);
    return address.trimmed();
}

QList<QStringView> piecesOf(QStringView cell) {
    QList<QStringView> pieces;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        if (i < cell.size() && !isSeparator(cell[i])) continue;
        if (const QStringView piece = cell.sliced(from, i - from).trimmed(); !piece.isEmpty()) pieces.append(piece);
        from = i + 1;
    }
    return pieces;
}

void takePiece(QStringView piece, EmailReading& reading, QStringList& rest) {
    const QStringView address = addressWithin(piece);
    const EmailProblem problem = checkEmail(address);
    if (problem == EmailProblem::Spaces && piece.count(u'@') >= 1) {
        const QList<QStringView> words = piece.split(u' ', Qt::SkipEmptyParts);
        const auto good = [](QStringView word) { return checkEmail(addressWithin(word)) == EmailProblem::None; };
        if (std::any_of(words.begin(), words.end(), good)) {
            for (const QStringView word : words) takePiece(word, reading, rest);
            return;
        }
    }
    if (problem != EmailProblem::None) {
        if (reading.problem == EmailProblem::None) reading.problem = problem;
        rest.append(piece.toString());
        return;
    }
    const QString found = normalized(address);
    if (reading.email.isEmpty())
        reading.email = found;
    else if (emailKey(found) != emailKey(reading.email))
        reading.more.append(found);
    if (piece.contains(u'<')) rest.append(withoutPadding(piece.first(piece.indexOf(u'<'))).toString());
}

} // namespace

EmailProblem checkEmail(QStringView address) {
    constexpr qsizetype longestAddress = 254;
    if (address.trimmed().isEmpty()) return EmailProblem::Empty;
    const qsizetype at = address.indexOf(u'@');
    if (at < 0) return EmailProblem::NoAt;
    if (std::any_of(address.begin(), address.end(), [](QChar c) { return c.isSpace(); })) return EmailProblem::Spaces;
    if (address.count(u'@') > 1) return EmailProblem::SeveralAts;
    const QStringView local = address.first(at), domain = address.sliced(at + 1);
    if (local.isEmpty()) return EmailProblem::NothingBefore;
    if (domain.isEmpty()) return EmailProblem::NothingAfter;
    if (hasBadDots(local) || hasBadDots(domain)) return EmailProblem::Dots;
    const bool characters = std::all_of(local.begin(), local.end(), isLocalCharacter) &&
                            std::all_of(domain.begin(), domain.end(), isDomainCharacter);
    if (!characters || address.size() > longestAddress) return EmailProblem::BadCharacter;
    const QStringView top = domain.sliced(domain.lastIndexOf(u'.') + 1);
    const bool isDomain =
        domain.contains(u'.') && top.size() >= 2 && !top.front().isDigit() && !domain.startsWith(u'-');
    return isDomain ? EmailProblem::None : EmailProblem::NoDomain;
}

EmailReading readEmail(QStringView cell) {
    EmailReading reading;
    QStringList rest;
    const QStringView text = cell.trimmed();
    if (text.isEmpty()) {
        reading.problem = EmailProblem::Empty;
        return reading;
    }
    for (const QStringView piece : piecesOf(text)) takePiece(piece, reading, rest);
    if (!reading.email.isEmpty())
        reading.problem = EmailProblem::None;
    else if (reading.problem == EmailProblem::None)
        reading.problem = EmailProblem::NoAt; // nothing but separators
    rest.removeAll(QString());
    reading.rest = rest.join(u"; ");
    return reading;
}

QString emailKey(QStringView address) { return address.trimmed().toString().toLower(); }

} // namespace rs::domain
