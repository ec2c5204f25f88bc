// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/valuecodec.h"

namespace rs::services {

//! Whose value the merged card takes.
enum class CardSide {
    Undecided, //!< the values differ and nobody has chosen
    First,
    Second,
    Both, //!< long texts are joined; a second e-mail, phone, position or organisation goes into the note
};

//! One field of two cards of a human.
struct CardField {
    int field = 0;
    bool same = false;        //!< nothing to choose: equal, or one of the two is empty
    bool canKeepBoth = false; //!< choosing Both makes sense
    CardSide side = CardSide::First;
};

//! The fields in which either card says something, in the registry's order. Where one is empty the other is taken;
//! where they differ nothing is chosen.
[[nodiscard]] QList<CardField> compareCards(const domain::Record& first, const domain::Record& second);

//! Has somebody chosen everywhere?
[[nodiscard]] bool isDecided(const QList<CardField>& fields);

//! The first card as the choice makes it; undecided fields are empty.
[[nodiscard]] domain::Record mergedCard(const domain::Record& first, const domain::Record& second,
                                        const QList<CardField>& fields);

//! What has to change in the first card for that.
[[nodiscard]] QList<domain::FieldValue> mergedValues(const domain::Record& first, const domain::Record& second,
                                                     const QList<CardField>& fields);

} // namespace rs::services
