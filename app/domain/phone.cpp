// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contacts.h"

#include "base/fold.h"

#include <QRegularExpression>

namespace rs::domain {

namespace {

constexpr qsizetype shortestNumber = 10, longestNumber = 15;

//! Codes that Russian numbers of ten digits begin with: regions, cities, services, mobile.
bool isRussianCode(QStringView digits) {
    const QChar first = digits[0], second = digits[1];
    if (first == u'3' || first == u'4' || first == u'9') return true;
    return first == u'8' && second >= u'0' && second <= u'7';
}

//! Neighbours' country codes, which people write without the plus.
bool isNeighbourCode(QStringView digits) {
    static constexpr QStringView codes[] = {u"375", u"380", u"998", u"996", u"992", u"993", u"994",
                                            u"995", u"374", u"371", u"372", u"370", u"373"};
    return std::any_of(std::begin(codes), std::end(codes), [&](QStringView code) { return digits.startsWith(code); });
}

PhoneProblem numberOf(QStringView piece, QString& number) {
    QString digits = base::digitsOf(piece);
    const bool plus = piece.contains(u'+');
    if (digits.isEmpty()) return PhoneProblem::NoDigits;
    if (!plus && digits.startsWith(u"00") && digits.size() > shortestNumber + 2) {
        digits.remove(0, 2);
        number = u'+' + digits;
        return digits.size() <= longestNumber ? PhoneProblem::None : PhoneProblem::TooLong;
    }
    if (digits.size() > longestNumber) return PhoneProblem::TooLong;
    if (digits.size() == 11 && (digits[0] == u'7' || (digits[0] == u'8' && !plus))) {
        number = QStringLiteral("+7") + digits.sliced(1);
        return PhoneProblem::None;
    }
    if (plus) {
        // People write the trunk 8 after the country code as well: +7 8 900...
        if (digits.size() == 12 && digits.startsWith(u"78")) digits.remove(1, 1);
        number = u'+' + digits;
        return digits.size() < 8 ? PhoneProblem::TooShort : PhoneProblem::None;
    }
    if (digits.size() < shortestNumber) return PhoneProblem::TooShort;
    if (digits.size() == shortestNumber) {
        number = QStringLiteral("+7") + digits;
        return isRussianCode(digits) ? PhoneProblem::None : PhoneProblem::UnknownForm;
    }
    number = u'+' + digits;
    return isNeighbourCode(digits) || digits[0] == u'1' ? PhoneProblem::None : PhoneProblem::UnknownForm;
}

//! Spreadsheets turn a long number into 79000000001.0 or 7.9000000001E+10.
QString fromSpreadsheet(QStringView cell) {
    static const QRegularExpression number(QStringLiteral(R"(^\d[.,]?\d*(?:[.,]0+)?(?:[eE]\+?\d+)?$)"));
    QString text = cell.trimmed().toString();
    const bool decimal = text.endsWith(u".0") || text.endsWith(u",0") || text.contains(u'e', Qt::CaseInsensitive);
    if (!decimal || !number.match(text).hasMatch()) return text;
    bool ok = false;
    const double value = QString(text).replace(u',', u'.').toDouble(&ok);
    return ok && value > 0 && value < 1e15 ? QString::number(qint64(value)) : text;
}

QString takeExtension(QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral(R"([,;\s(]*(?:доб(?:авочный)?\.?|вн(?:утр)?\.?|ext(?:ension)?\.?|x|#)\s*:?\s*(\d{1,7})\)?)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) return {};
    const QString extension = match.captured(1);
    text.remove(match.capturedStart(), match.capturedLength());
    return extension;
}

QStringList piecesOfPhones(const QString& text) {
    static const QRegularExpression separators(QStringLiteral(R"([;,/|\n\r\t]+|\s+(?=\+)|\s+(?:и|или|and|or)\s+)"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

PhoneReading readPhone(QStringView cell) {
    PhoneReading reading;
    QString text = fromSpreadsheet(cell);
    if (text.isEmpty()) {
        reading.problem = PhoneProblem::Empty;
        return reading;
    }
    reading.extension = takeExtension(text);
    QStringList rest;
    for (const QString& piece : piecesOfPhones(text)) {
        QString number;
        const PhoneProblem problem = numberOf(piece, number);
        if (problem != PhoneProblem::None) {
            if (reading.problem == PhoneProblem::None) reading.problem = problem;
            rest.append(piece.trimmed());
        } else if (reading.phone.isEmpty()) {
            reading.phone = number;
        } else if (number != reading.phone) {
            reading.more.append(number);
        }
    }
    if (!reading.phone.isEmpty())
        reading.problem = PhoneProblem::None;
    else if (reading.problem == PhoneProblem::None)
        reading.problem = PhoneProblem::NoDigits; // nothing but separators
    reading.rest = rest.join(u", ");
    return reading;
}

QString displayPhone(QStringView phone) {
    if (phone.size() != 12 || !phone.startsWith(u"+7")) return phone.toString();
    return QStringLiteral("+7 %1 %2-%3-%4")
        .arg(phone.sliced(2, 3), phone.sliced(5, 3), phone.sliced(8, 2), phone.sliced(10, 2));
}

} // namespace rs::domain
