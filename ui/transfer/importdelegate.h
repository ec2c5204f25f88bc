// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/celldelegate.h"
#include "transfer/importmodel.h"

namespace rs::transfer {

//! Rows tinted and marked by what happens to them, the cells to blame framed.
class ImportDelegate : public kit::CellDelegate {
    Q_OBJECT
public:
    using kit::CellDelegate::CellDelegate;

    [[nodiscard]] kit::CellLook lookOf(const QModelIndex& index) const override;
};

//! The icon of an outcome and its colour.
struct OutcomeSign {
    QString icon;
    kit::theme::Token tone;
};
[[nodiscard]] OutcomeSign signOf(ImportModel::Outcome outcome);

} // namespace rs::transfer
