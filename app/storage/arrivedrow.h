// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/rowpage.h"
#include "storage/rowimage.h"

namespace rs::storage {

//! A row of a page, ready to be entered. Making one needs no store: for a long page another thread does it, while the
//! rows before are written.
struct ArrivedRow {
    int table = 0;
    protocol::Row row;
    const domain::Entity* entity = nullptr; //!< none: a table that this version does not know
    bool isReadable = true;                 //!< false: the cells of a known table are no map of names to values
    RowImage image;
    QByteArray extra; //!< cells of fields that this version does not know

    //! Of a readable row: what is compared with the row that is here. Most rows are new and need none.
    [[nodiscard]] domain::Record record() const;
};

[[nodiscard]] ArrivedRow arrive(int table, const protocol::Row& row);

} // namespace rs::storage
