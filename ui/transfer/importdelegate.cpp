// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/importdelegate.h"

namespace rs::transfer {

using kit::theme::Token;
using Outcome = ImportModel::Outcome;

OutcomeSign signOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::New:
        return {QStringLiteral("new"), Token::Ok};
    case Outcome::Update:
        return {QStringLiteral("edit"), Token::Accent};
    case Outcome::Similar:
        return {QStringLiteral("review"), Token::Warning};
    case Outcome::Rejected:
        return {QStringLiteral("problem"), Token::Problem};
    }
    Q_UNREACHABLE();
}

kit::CellLook ImportDelegate::lookOf(const QModelIndex& index) const {
    kit::CellLook look;
    const QVariant known = index.data(ImportModel::OutcomeRole);
    if (index.column() == ImportModel::Line) look.tone = Token::Secondary;
    if (!known.isValid()) return look;
    const auto outcome = Outcome(known.toInt());
    if (outcome == Outcome::Similar) look.tint = Token::WarningTint;
    if (outcome == Outcome::Rejected) look.tint = Token::ProblemTint;
    if (index.column() == ImportModel::Deed) {
        const OutcomeSign sign = signOf(outcome);
        look.icon = sign.icon;
        look.iconTone = sign.tone;
    }
    if (index.data(ImportModel::ProblemRole).toBool()) {
        look.frame = kit::CellLook::Frame::Problem;
        if (index.data(Qt::EditRole).toString().isEmpty()) look.tone = Token::Problem;
    }
    return look;
}

} // namespace rs::transfer
