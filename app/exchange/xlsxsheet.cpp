// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxsheet.h"

#include "exchange/xmltext.h"

namespace rs::exchange {

using base::ErrorCode;

namespace {

//! The column of a reference such as AB12, from 0; -1 if there is none.
int columnOf(std::string_view reference) {
    int column = 0;
    for (const char c : reference) {
        const char upper = c >= 'a' && c <= 'z' ? char(c - 32) : c;
        if (upper < 'A' || upper > 'Z') break;
        column = column * 26 + (upper - 'A' + 1);
        if (column > limits::columns) return limits::columns;
    }
    return column - 1;
}

//! 2021-01-01T00:00:00.000Z as the rest of the program writes it.
QString isoText(std::string_view text) {
    QString iso = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
    if (iso.endsWith(u'Z')) iso.chop(1);
    const qsizetype dot = iso.indexOf(u'.');
    if (dot > 0 && iso.size() <= 32) iso.truncate(dot);
    return iso;
}

} // namespace

void XlsxStrings::startElement(std::string_view name, const XmlAttributes&) {
    if (name == "t")
        m_collect = m_phonetic == 0;
    else if (name == "rPh")
        ++m_phonetic;
}

void XlsxStrings::endElement(std::string_view name) {
    if (name == "t")
        m_collect = false;
    else if (name == "rPh")
        --m_phonetic;
    else if (name == "si")
        m_ends.push_back(quint32(m_arena.size()));
    if (m_ends.size() > limits::sharedTexts) refuse(ErrorCode::FileIsBomb, "too many shared texts");
}

void XlsxStrings::text(std::string_view text) {
    if (!m_collect) return;
    if (m_arena.size() + text.size() > size_t(limits::sharedTextBytes))
        return refuse(ErrorCode::FileIsBomb, "shared texts too long");
    m_arena += text;
}

std::string_view XlsxStrings::at(size_t index) const {
    if (index >= m_ends.size()) return {};
    const size_t from = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_arena).substr(from, m_ends[index] - from);
}

void XlsxSheet::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (name == "c")
        beginCell(attributes);
    else if (name == "v")
        m_collect = m_inCell;
    else if (name == "row")
        beginRow(attributes);
    else if (name == "t")
        m_collect = m_inCell && m_phonetic == 0;
    else if (name == "rPh")
        ++m_phonetic;
    else if (name == "sheetData")
        m_rows.setStage(RowBuilder::Stage::Inside);
}

void XlsxSheet::endElement(std::string_view name) {
    if (name == "v" || name == "t")
        m_collect = false;
    else if (name == "c")
        endCell();
    else if (name == "row")
        m_rows.endRow();
    else if (name == "rPh")
        --m_phonetic;
    else if (name == "sheetData")
        m_rows.setStage(RowBuilder::Stage::After);
}

void XlsxSheet::text(std::string_view text) {
    if (!m_collect) return;
    if (m_value.size() + text.size() > size_t(limits::cellLength) * 4) return check(RowBuilder::Verdict::CellTooLong);
    m_value += text;
}

void XlsxSheet::beginRow(const XmlAttributes& attributes) {
    const int line = intOf(attributes["r"], 0);
    m_line = line > m_line ? line : m_line + 1;
    m_column = -1;
    check(m_rows.beginRow(m_line));
}

void XlsxSheet::beginCell(const XmlAttributes& attributes) {
    m_inCell = true;
    m_type = Type::Number;
    m_style = 0;
    m_value.clear();
    int column = m_column + 1;
    attributes.forEach([&](std::string_view key, std::string_view value) {
        if (key == "r") {
            const int found = columnOf(value);
            if (found >= 0) column = found;
        } else if (key == "s") {
            m_style = size_t(qMax(0, intOf(value, 0)));
        } else if (key == "t") {
            if (value == "s")
                m_type = Type::Shared;
            else if (value == "str" || value == "inlineStr")
                m_type = Type::Text;
            else if (value == "b")
                m_type = Type::Boolean;
            else if (value == "e")
                m_type = Type::Error;
            else if (value == "d")
                m_type = Type::Date;
        }
    });
    m_column = column;
}

void XlsxSheet::endCell() {
    m_inCell = false;
    if (!m_value.empty()) check(m_rows.setCell(m_column, cellText()));
}

QString XlsxSheet::cellText() const {
    switch (m_type) {
    case Type::Shared:
        return textOfXml(m_context.strings.at(size_t(qMax(0, intOf(m_value, 0)))));
    case Type::Text:
        return textOfXml(m_value);
    case Type::Boolean:
        return m_value == "1" || m_value == "true" ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Error:
        return {}; // a formula that failed says nothing about the person
    case Type::Date:
        return isoText(m_value);
    case Type::Number:
        break;
    }
    return formattedNumber(m_value, m_context.styles.formatOf(m_style), m_context.date1904);
}

} // namespace rs::exchange
