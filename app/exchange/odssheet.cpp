// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odssheet.h"

#include "exchange/xlsxstyles.h"
#include "exchange/xmltext.h"

namespace rs::exchange {

using base::ErrorCode;

namespace {

//! ODF has no escapes of its own, unlike OOXML.
QString plainText(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QByteArray bytesView(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

//! One unit of a duration; 0 for what is no unit of it.
qint64 secondsOf(char unit) {
    switch (unit) {
    case 'D':
        return 86'400;
    case 'H':
        return 3'600;
    case 'M':
        return 60;
    case 'S':
        return 1;
    default:
        return 0;
    }
}

//! PT10H30M00.5S as 10:30:00.
QString durationText(std::string_view text) {
    qint64 seconds = 0;
    qint64 number = 0;
    bool fraction = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (!fraction && number < 100'000'000) number = number * 10 + (c - '0');
        } else if (c == '.' || c == ',') {
            fraction = true;
        } else {
            seconds += number * secondsOf(c);
            number = 0;
            fraction = false;
        }
    }
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString dateText(std::string_view text) {
    QString date = QString::fromUtf8(text.data(), qsizetype(qMin<size_t>(text.size(), 40)));
    const qsizetype dot = date.indexOf(u'.');
    return dot > 0 ? date.left(dot) : date;
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

} // namespace

void OdsContents::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (name == "style") {
        m_style = bytesView(attributes["name"]);
    } else if (name == "table-properties") {
        if (attributes["display"] == "false") m_hiddenStyles.insert(m_style);
    } else if (name == "table" && ++m_tables == 1) {
        if (sheets.size() >= limits::sheets) return refuse(ErrorCode::FileIsMalformed, "too many sheets");
        sheets.append(plainText(attributes["name"]));
        if (!m_hiddenStyles.contains(bytesView(attributes["style-name"]))) visible.append(sheets.back());
    }
}

void OdsContents::endElement(std::string_view name) {
    if (name == "table") --m_tables;
}

void OdsSheet::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (name == "table") return beginTable(attributes);
    if (!m_active || m_tables != 1) return;
    if (m_inCell > 0)
        beginInCell(name, attributes);
    else if (name == "table-row")
        beginRow(attributes);
    else if (name == "table-cell" || name == "covered-table-cell")
        beginCell(attributes);
}

void OdsSheet::endElement(std::string_view name) {
    if (name == "table") return endTable();
    if (!m_active || m_tables != 1) return;
    if (name == "table-row")
        endRow();
    else if (m_inCell > 0)
        endInCell(name);
}

void OdsSheet::text(std::string_view text) {
    if (m_active && m_inParagraph > 0 && m_ignored == 0) addText(text);
}

//! Tables may lie inside cells; those are not the sheet.
void OdsSheet::beginTable(const XmlAttributes& attributes) {
    if (++m_tables != 1 || m_rows.stage() != RowBuilder::Stage::Before) return;
    m_active = plainText(attributes["name"]) == m_sheet;
    if (m_active) m_rows.setStage(RowBuilder::Stage::Inside);
}

void OdsSheet::endTable() {
    if (--m_tables > 0 || !m_active) return;
    m_active = false;
    m_rows.setStage(RowBuilder::Stage::After);
}

void OdsSheet::beginRow(const XmlAttributes& attributes) {
    m_rowRepeat = qMax(1, intOf(attributes["number-rows-repeated"], 1));
    m_column = 0;
    check(m_rows.beginRow(m_line + 1));
}

void OdsSheet::endRow() {
    const Row row = m_rows.current();
    m_rows.endRow();
    const int repeat = qMin(m_rowRepeat, limits::sheetRows - m_line);
    if (!row.cells.isEmpty()) {
        m_repeated += qint64(repeat - 1) * row.cells.size();
        if (m_repeated > limits::repeatedCells) return refuse(ErrorCode::FileIsBomb, "too many repeated cells");
        for (int i = 1; i < repeat; ++i) m_rows.push({m_line + 1 + i, row.cells, false});
    }
    m_line += repeat;
    if (m_line >= limits::sheetRows) m_line = limits::sheetRows - 1; // Excel's own limit; more rows are never filled
}

void OdsSheet::beginCell(const XmlAttributes& attributes) {
    m_inCell = 1;
    m_type = Type::Text;
    m_cellRepeat = 1;
    m_hasValue = false;
    m_value.clear();
    m_exact.clear();
    m_text.clear();
    m_paragraphs = 0;
    attributes.forEach([&](std::string_view key, std::string_view value) {
        if (key == "number-columns-repeated")
            m_cellRepeat = qMax(1, intOf(value, 1));
        else if (key == "value-type") {
            if (value == "error") m_type = Type::Error;
            if (m_type == Type::Error) return;
            if (value == "float" || value == "percentage" || value == "currency")
                m_type = Type::Number;
            else if (value == "date")
                m_type = Type::Date;
            else if (value == "time")
                m_type = Type::Time;
            else if (value == "boolean")
                m_type = Type::Boolean;
        } else if (key == "value" || key == "date-value" || key == "time-value" || key == "boolean-value" ||
                   key == "string-value") {
            m_value = value;
            m_hasValue = true;
        } else if (key == "escaped-value") {
            m_exact = textOfXml(value);
        }
    });
}

void OdsSheet::endCell() {
    m_inCell = 0;
    m_inParagraph = 0;
    m_ignored = 0;
    const bool filled = m_hasValue || !m_text.empty() || !m_exact.isEmpty();
    const QString text = filled ? cellText() : QString();
    if (!text.isEmpty()) {
        if (m_column + qint64(m_cellRepeat) > limits::columns) return check(RowBuilder::Verdict::TooManyColumns);
        m_repeated += m_cellRepeat - 1;
        if (m_repeated > limits::repeatedCells) return refuse(ErrorCode::FileIsBomb, "too many repeated cells");
        for (int i = 0; i < m_cellRepeat; ++i) check(m_rows.setCell(m_column + i, text));
    }
    m_column = int(qMin<qint64>(m_column + qint64(m_cellRepeat), limits::columns));
}

void OdsSheet::beginInCell(std::string_view name, const XmlAttributes& attributes) {
    ++m_inCell;
    if (m_ignored > 0 || name == "annotation" || name == "frame" || name == "shapes" || name == "note") {
        ++m_ignored;
    } else if (name == "p" || name == "h") {
        if (m_paragraphs++ > 0) m_text += '\n';
        ++m_inParagraph;
        m_blankPending = false;
        m_atStart = true;
    } else if (name == "s") {
        addBlanks(intOf(attributes["c"], 1));
    } else if (name == "tab" || name == "line-break") {
        addBlanks(0);
        m_text += name == "tab" ? '\t' : '\n';
    }
}

void OdsSheet::endInCell(std::string_view name) {
    if (--m_inCell == 0) return endCell();
    if (m_ignored > 0) {
        --m_ignored;
    } else if (name == "p" || name == "h") {
        --m_inParagraph;
        m_blankPending = false;
    }
}

//! Runs of white space count as one blank, none at the ends of a paragraph: more blanks come as elements.
void OdsSheet::addText(std::string_view text) {
    if (m_text.size() + text.size() > size_t(limits::cellLength) * 4) return check(RowBuilder::Verdict::CellTooLong);
    for (const char c : text) {
        if (isBlank(c)) {
            m_blankPending = !m_atStart;
            continue;
        }
        if (m_blankPending) m_text += ' ';
        m_blankPending = false;
        m_atStart = false;
        m_text += c;
    }
}

void OdsSheet::addBlanks(int count) {
    if (m_blankPending) m_text += ' ';
    m_blankPending = false;
    m_atStart = false;
    if (count < 0 || m_text.size() + size_t(count) > size_t(limits::cellLength))
        return check(RowBuilder::Verdict::CellTooLong);
    m_text.append(size_t(count), ' ');
}

QString OdsSheet::cellText() const {
    switch (m_type) {
    case Type::Error:
        return {};
    case Type::Number:
        return m_hasValue ? numberText(m_value) : plainText(m_text);
    case Type::Date:
        return m_hasValue ? dateText(m_value) : plainText(m_text);
    case Type::Time:
        return m_hasValue ? durationText(m_value) : plainText(m_text);
    case Type::Boolean:
        return m_hasValue ? QString::fromStdString(m_value) : plainText(m_text);
    case Type::Text:
        break;
    }
    if (!m_exact.isEmpty()) return m_exact;
    const bool beyondParagraphs = m_value.find_first_of("\t\r") != std::string::npos;
    return plainText(m_text.empty() || beyondParagraphs ? m_value : m_text);
}

} // namespace rs::exchange
