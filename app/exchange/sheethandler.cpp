// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheethandler.h"

namespace rs::exchange {

using base::ErrorCode;

void SheetHandler::check(RowBuilder::Verdict verdict) {
    switch (verdict) {
    case RowBuilder::Verdict::Fine:
        return;
    case RowBuilder::Verdict::TooManyRows:
        return refuse(ErrorCode::FileIsMalformed, "too many rows");
    case RowBuilder::Verdict::TooManyColumns:
        return refuse(ErrorCode::FileIsMalformed, "too many columns");
    case RowBuilder::Verdict::TooManyGaps:
        return refuse(ErrorCode::FileIsBomb, "too many gaps");
    case RowBuilder::Verdict::CellTooLong:
        return refuse(ErrorCode::FileIsBomb, "cell too long");
    }
}

} // namespace rs::exchange
