// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardparser.h"

#include "exchange/limits.h"

#include <QSet>

#include <array>

namespace rs::exchange {

using namespace Qt::StringLiterals;

namespace {

//! Of one card. More is no contact, nor are more values of one property worth columns of their own.
constexpr qsizetype mostCells = 2'000;
constexpr int mostValues = 20;

bool hasParameter(const VCardProperty& property, QByteArrayView text) {
    for (const QByteArray& parameter : property.parameters) {
        const qsizetype before = parameter.size() - text.size();
        if (parameter.endsWith(text) && (before == 0 || parameter[before - 1] == '=')) return true;
    }
    return false;
}

QByteArray fromQuotedPrintable(const QByteArray& bytes) {
    QByteArray out;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QByteArray hex = bytes[i] == '=' ? bytes.mid(i + 1, 2) : QByteArray();
        const QByteArray decoded = hex.size() == 2 ? QByteArray::fromHex(hex) : QByteArray();
        const bool valid = decoded.size() == 1 && QByteArray("0123456789ABCDEFabcdef").contains(hex[0]) &&
                           QByteArray("0123456789ABCDEFabcdef").contains(hex[1]);
        out += valid ? decoded[0] : bytes[i];
        if (valid) i += 2;
    }
    return out;
}

QString decodedValue(VCardRecord& record, const VCardProperty& property, Charset charset) {
    const QByteArray bytes =
        hasParameter(property, "QUOTED-PRINTABLE") ? fromQuotedPrintable(property.value) : property.value;
    for (const QByteArray& parameter : property.parameters) {
        if (!parameter.startsWith("CHARSET=")) continue;
        const auto encoding = encodingNamed(QString::fromLatin1(parameter.mid(8)), {});
        if (encoding && !encoding->transcoded) charset = encoding->charset;
    }
    if (countUtf8(bytes).wrong == 0) return QString::fromUtf8(bytes);
    if (charset != Charset::Utf8) return decodeSingleByte(bytes, charset);
    if (looksLikeWindows1251(bytes)) return decodeSingleByte(bytes, Charset::Windows1251);
    record.damaged = true;
    return QString::fromUtf8(bytes);
}

//! Splits at semicolons that no backslash escapes and resolves the escapes of each part. 2.1 knows none for a new line.
QStringList parts(QStringView text, bool isOld) {
    if (!text.contains(u';') && !text.contains(u'\\') && !text.contains(u'\r')) return {text.toString()};
    QStringList out{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u';') {
            out.append(QString());
        } else if (text[i] == u'\\' && !isOld && (next == u'n' || next == u'N')) {
            out.back() += u'\n';
            ++i;
        } else if (text[i] == u'\\' && !next.isNull() && QStringView(u"\\;,:\"").contains(next)) {
            out.back() += next;
            ++i;
        } else {
            out.back() += text[i];
        }
    }
    for (QString& part : out) part.replace(u"\r\n"_s, u"\n"_s);
    return out;
}

QString joined(const QStringList& list) {
    QStringList filled;
    for (const QString& part : list) {
        if (!part.isEmpty()) filled.append(part);
    }
    return filled.join(u", "_s);
}

void addName(VCardRecord& record, const QStringList& name) {
    static const std::array<QString, 5> columns = {u"family_name"_s, u"given_name"_s, u"patronymic"_s, u"name prefix"_s,
                                                   u"name suffix"_s};
    for (qsizetype i = 0; i < qMin<qsizetype>(name.size(), 5); ++i) record.add(columns[size_t(i)], name[i]);
}

//! Post box, flat, street, city, region, post code, country.
void addAddress(VCardRecord& record, const QStringList& address) {
    const bool first = record.value(u"city"_s).isEmpty() && record.value(u"region"_s).isEmpty();
    if (!first) return record.add(u"address"_s, joined(address));
    record.add(u"city"_s, address.value(3));
    record.add(u"region"_s, address.value(4));
    record.add(u"address"_s,
               joined({address.value(0), address.value(1), address.value(2), address.value(5), address.value(6)}));
}

//! X-RS-CHECKED-IN-AT is our field checked_in_at, X-RS-OTHER a column of somebody's list with its heading.
void addOwn(VCardRecord& record, const QByteArray& name, const QStringList& value) {
    if (name == "OTHER") return record.add(value.value(0), value.mid(1).join(u';'));
    record.add(QString::fromLatin1(name.toLower().replace('-', '_')), value.join(u';'));
}

QString withoutScheme(const QString& text, const QString& scheme) {
    return text.startsWith(scheme, Qt::CaseInsensitive) ? text.mid(scheme.size()) : text;
}

bool isSkipped(const QByteArray& name) {
    static const QSet<QByteArray> names = {"BEGIN",   "END",     "VERSION", "PRODID",      "REV",   "UID",
                                           "PHOTO",   "LOGO",    "SOUND",   "KEY",         "LABEL", "X-ABLABEL",
                                           "X-ABUID", "X-ABADR", "AGENT",   "SORT-STRING", "CLASS", "MAILER"};
    return names.contains(name);
}

QString columnOf(const QByteArray& name) {
    static const QHash<QByteArray, QString> columns = {
        {"FN", u"full_name"_s}, {"EMAIL", u"email"_s},   {"TEL", u"phone"_s}, {"TITLE", u"position"_s},
        {"NOTE", u"note"_s},    {"BDAY", u"birthday"_s}, {"TZ", u"zone"_s},
    };
    return columns.value(name, QString::fromLatin1(name.toLower()));
}

} // namespace

QString VCardRecord::value(const QString& column) const {
    const auto found = index.constFind(column);
    return found == index.cend() ? QString() : cells[*found].second;
}

void VCardRecord::add(const QString& column, const QString& value) {
    if (value.isEmpty() || column.isEmpty()) return;
    if (cells.size() >= mostCells) {
        damaged = true;
        return;
    }
    QString free = column;
    for (int number = 2; index.contains(free); ++number) {
        if (number > mostValues) {
            cells[index.value(free)].second += u", "_s + value;
            return;
        }
        free = column + u' ' + QString::number(number);
    }
    index.insert(free, cells.size());
    cells.append({free, value});
}

void addVCardProperty(VCardRecord& record, const VCardProperty& property, const QByteArray& version, Charset charset) {
    const QByteArray& name = property.name;
    if (isSkipped(name) || hasParameter(property, "BASE64") || hasParameter(property, "B")) return;
    const QStringList values = parts(decodedValue(record, property, charset), version == "2.1");
    if (name == "N") return addName(record, values);
    if (name == "ADR") return addAddress(record, values);
    if (name.startsWith("X-RS-")) return addOwn(record, name.mid(5), values);
    if (name == "ORG") {
        record.add(u"organisation"_s, values.value(0));
        return record.add(u"department"_s, joined(values.mid(1)));
    }
    QString text = values.join(u';');
    if (name == "TEL") text = withoutScheme(text, u"tel:"_s);
    if (name == "EMAIL") text = withoutScheme(text, u"mailto:"_s);
    record.add(columnOf(name), text);
}

} // namespace rs::exchange
