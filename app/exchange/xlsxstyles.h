// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xmlparser.h"

#include <QHash>
#include <QString>

#include <vector>

namespace rs::exchange {

enum class NumberKind : quint8 { Plain, Date, DateTime, Time, Elapsed };

//! What a number format makes of a number.
struct NumberFormat {
    NumberKind kind = NumberKind::Plain;
    quint8 digits = 0; //!< a format of zeros alone (00000) shows at least so many
};

//! Reads a format code such as dd.mm.yyyy, [h]:mm:ss or 00000.
[[nodiscard]] NumberFormat numberFormat(std::string_view code);

//! The formats that every workbook has without saying so.
[[nodiscard]] NumberFormat builtInFormat(int id);

//! Collects the formats of cell styles from styles.xml.
class XlsxStyles : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;

    [[nodiscard]] NumberFormat formatOf(size_t style) const;

private:
    QHash<int, NumberFormat> m_custom;
    std::vector<NumberFormat> m_styles;
    bool m_inFormats = false;
    bool m_inCellStyles = false;
};

//! A number as a person would type it: no exponent, no needless ".0", long ids whole.
[[nodiscard]] QString numberText(std::string_view number);

//! A cell's number as text in its format; dates and times in ISO form. What is no date stays a number.
[[nodiscard]] QString formattedNumber(std::string_view number, NumberFormat format, bool date1904);

//! Whole text as int, or the fallback.
[[nodiscard]] int intOf(std::string_view text, int fallback);

} // namespace rs::exchange
