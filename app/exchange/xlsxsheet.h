// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheethandler.h"
#include "exchange/xlsxstyles.h"

#include <string>
#include <vector>

namespace rs::exchange {

//! The workbook's table of shared texts, one arena of UTF-8.
class XlsxStrings : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;

    [[nodiscard]] std::string_view at(size_t index) const;

private:
    std::string m_arena;
    std::vector<quint32> m_ends;
    bool m_collect = false;
    int m_phonetic = 0;
};

//! Turns the XML of one worksheet into rows.
class XlsxSheet : public SheetHandler {
public:
    struct Context {
        const XlsxStrings& strings;
        const XlsxStyles& styles;
        bool date1904 = false;
    };

    explicit XlsxSheet(Context context) : m_context(context) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;

private:
    enum class Type : quint8 { Number, Shared, Text, Boolean, Error, Date };

    void beginRow(const XmlAttributes& attributes);
    void beginCell(const XmlAttributes& attributes);
    void endCell();
    [[nodiscard]] QString cellText() const;

    Context m_context;
    std::string m_value;
    int m_line = 0;
    int m_column = -1;
    size_t m_style = 0;
    Type m_type = Type::Number;
    bool m_inCell = false;
    bool m_collect = false;
    int m_phonetic = 0;
};

} // namespace rs::exchange
