// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheethandler.h"

#include <QSet>
#include <QStringList>

#include <string>

namespace rs::exchange {

//! Lists the sheets of an ODS document.
class OdsContents : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;

    QStringList sheets; //!< all of them
    QStringList visible;

private:
    QSet<QByteArray> m_hiddenStyles;
    QByteArray m_style;
    int m_tables = 0;
};

//! Turns one sheet of an ODS document's content into rows.
class OdsSheet : public SheetHandler {
public:
    explicit OdsSheet(QString sheet) : m_sheet(std::move(sheet)) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;

private:
    enum class Type : quint8 { Text, Number, Date, Time, Boolean, Error };

    void beginTable(const XmlAttributes& attributes);
    void endTable();
    void beginRow(const XmlAttributes& attributes);
    void endRow();
    void beginCell(const XmlAttributes& attributes);
    void endCell();
    void beginInCell(std::string_view name, const XmlAttributes& attributes);
    void endInCell(std::string_view name);
    void addText(std::string_view text);
    void addBlanks(int count);
    [[nodiscard]] QString cellText() const;

    QString m_sheet;
    bool m_active = false;
    int m_tables = 0;
    int m_line = 0;
    int m_rowRepeat = 1;
    int m_column = 0;
    int m_cellRepeat = 1;
    Type m_type = Type::Text;
    std::string m_value; //!< the office:...-value attribute
    QString m_exact;     //!< what our own writer could say with escapes only
    bool m_hasValue = false;
    std::string m_text; //!< of the paragraphs
    int m_paragraphs = 0;
    int m_inCell = 0;
    int m_inParagraph = 0;
    int m_ignored = 0; //!< depth inside annotations and drawings
    bool m_blankPending = false;
    bool m_atStart = true;
    qint64 m_repeated = 0;
};

} // namespace rs::exchange
