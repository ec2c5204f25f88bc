// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowbuilder.h"
#include "exchange/xmlparser.h"

namespace rs::exchange {

//! Turns the XML of one sheet into rows; what each element means is the format's business.
class SheetHandler : public XmlHandler {
public:
    [[nodiscard]] RowBuilder& rows() { return m_rows; }

protected:
    //! Stops the parser if a row or a cell is beyond the limits.
    void check(RowBuilder::Verdict verdict);

    RowBuilder m_rows;
};

} // namespace rs::exchange
