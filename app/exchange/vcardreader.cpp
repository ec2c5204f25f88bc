// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardreader.h"

#include "exchange/limits.h"

namespace rs::exchange {

using namespace Qt::StringLiterals;

namespace {

//! A full name repeats the parts of a name; it counts only where there are none.
void dropNeedlessFullName(VCardRecord& record) {
    const bool named = !record.value(u"family_name"_s).isEmpty() || !record.value(u"given_name"_s).isEmpty() ||
                       !record.value(u"patronymic"_s).isEmpty();
    if (!named) return;
    const auto fullName = record.index.constFind(u"full_name"_s);
    if (fullName != record.index.cend()) record.cells[*fullName].second.clear();
}

//! False at the end. A card without its end is taken as far as it goes.
base::Result<bool> readCard(VCardLines& lines, VCardRecord& record) {
    record = {};
    QByteArray version;
    VCardProperty property;
    bool inside = false;
    for (;;) {
        RS_ASSIGN(const bool found, lines.next(property));
        const bool begins = found && property.name == "BEGIN";
        const bool ends = !found || (property.name == "END" && property.value.trimmed().toUpper() == "VCARD");
        if (begins && !inside) {
            inside = true;
            record.line = property.line;
        } else if (inside && ends) {
            dropNeedlessFullName(record);
            return true;
        } else if (!found) {
            return false;
        } else if (inside && property.name == "VERSION") {
            version = property.value.trimmed();
        } else if (inside) {
            addVCardProperty(record, property, version, lines.source().encoding().charset);
        }
    }
}

QStringList orderedColumns(const QStringList& found) {
    QStringList ordered;
    for (const QString& known : {u"family_name"_s, u"given_name"_s, u"patronymic"_s, u"full_name"_s, u"email"_s,
                                 u"phone"_s, u"position"_s, u"organisation"_s, u"city"_s, u"region"_s, u"note"_s}) {
        if (found.contains(known)) ordered.append(known);
    }
    for (const QString& column : found) {
        if (!ordered.contains(column)) ordered.append(column);
    }
    return ordered;
}

} // namespace

base::Result<std::unique_ptr<TableReader>> VCardReader::open(const OpenSource& source) {
    RS_ASSIGN(TextSource first, source());
    VCardLines lines(std::move(first));
    QStringList columns;
    QHash<QString, bool> known;
    VCardRecord record;
    for (;;) {
        RS_ASSIGN(const bool found, readCard(lines, record));
        if (!found) break;
        for (const auto& cell : record.cells) {
            if (cell.second.isEmpty() || known.contains(cell.first)) continue;
            known.insert(cell.first, true);
            columns.append(cell.first);
        }
        if (columns.size() > limits::columns)
            return base::fail(base::ErrorCode::FileIsMalformed, {}, u"too many columns"_s);
    }
    RS_ASSIGN(TextSource second, source());
    return std::make_unique<VCardReader>(std::move(second), orderedColumns(columns));
}

VCardReader::VCardReader(TextSource source, QStringList columns)
    : m_lines(std::move(source)),
      m_columns(std::move(columns)) {
    for (qsizetype i = 0; i < m_columns.size(); ++i) m_index.insert(m_columns[i], i);
    m_info.format = Format::VCard;
    m_info.encoding = m_lines.source().encoding().name;
    m_info.bytes = m_lines.source().size();
}

base::Result<bool> VCardReader::next(Row& row) {
    if (m_finished || m_columns.isEmpty()) return false;
    row = {};
    if (!m_headingGiven) {
        m_headingGiven = true;
        row.line = 1;
        row.cells = m_columns;
        return true;
    }
    VCardRecord record;
    const auto found = readCard(m_lines, record);
    m_finished = !found || !*found;
    if (m_finished) return found;
    row.line = record.line;
    row.damaged = record.damaged;
    row.cells.resize(m_columns.size());
    for (const auto& cell : record.cells) {
        const auto column = m_index.constFind(cell.first);
        if (column != m_index.cend()) row.cells[*column] = cell.second;
    }
    return true;
}

double VCardReader::position() const {
    return m_info.bytes > 0 ? qMin(1.0, double(m_lines.source().consumed()) / double(m_info.bytes)) : 1.0;
}

} // namespace rs::exchange
