// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardwriter.h"

#include <QHash>

#include <algorithm>

namespace rs::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isFieldName(const QString& field) {
    return !field.isEmpty() && std::all_of(field.begin(), field.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

bool hasOwnLine(const QString& field) {
    static const QStringList inOthers = {u"family_name"_s, u"given_name"_s, u"patronymic"_s,
                                         u"full_name"_s,   u"city"_s,       u"region"_s};
    return !inOthers.contains(field);
}

QByteArray propertyOf(const Column& column) {
    static const QHash<QString, QByteArray> properties = {
        {u"email"_s, "EMAIL;TYPE=INTERNET"}, {u"phone"_s, "TEL"}, {u"position"_s, "TITLE"},
        {u"organisation"_s, "ORG"},          {u"note"_s, "NOTE"},
    };
    if (!isFieldName(column.field)) return "X-RS-OTHER:" + escapedText(column.title) + ';';
    const auto found = properties.constFind(column.field);
    return (found != properties.cend() ? *found : "X-RS-" + column.field.toUpper().toLatin1().replace('_', '-')) + ':';
}

} // namespace

base::Result<> VCardWriter::begin(const QList<Column>& columns) {
    m_columns = columns;
    return m_file.open();
}

base::Result<> VCardWriter::write(const QStringList& cells) {
    appendLine("BEGIN:VCARD");
    appendLine("VERSION:3.0");
    appendNames(cells);
    const QString city = value(cells, u"city");
    const QString region = value(cells, u"region");
    if (!city.isEmpty() || !region.isEmpty())
        appendLine("ADR;TYPE=WORK:;;;" + escapedText(city) + ';' + escapedText(region) + ";;");
    for (qsizetype i = 0; i < qMin(cells.size(), m_columns.size()); ++i) {
        if (!cells[i].isEmpty() && hasOwnLine(m_columns[i].field))
            appendLine(propertyOf(m_columns[i]) + escapedText(cells[i]));
    }
    appendLine("END:VCARD");
    return m_file.flush();
}

//! Both N and FN must be there; FN repeats the parts, so a different full name has a line of its own.
void VCardWriter::appendNames(const QStringList& cells) {
    const QStringList parts = {value(cells, u"family_name"), value(cells, u"given_name"), value(cells, u"patronymic")};
    const QString own = value(cells, u"full_name");
    QStringList filled = parts;
    filled.removeAll(QString());
    appendLine("N:" + escapedText(parts[0]) + ';' + escapedText(parts[1]) + ';' + escapedText(parts[2]) + ";;");
    appendLine("FN:" + escapedText(filled.isEmpty() ? own : filled.join(u' ')));
    if (!filled.isEmpty() && !own.isEmpty()) appendLine("X-RS-FULL-NAME:" + escapedText(own));
}

QString VCardWriter::value(const QStringList& cells, QStringView field) const {
    for (qsizetype i = 0; i < qMin(cells.size(), m_columns.size()); ++i) {
        if (m_columns[i].field == field) return cells[i];
    }
    return {};
}

} // namespace rs::exchange
