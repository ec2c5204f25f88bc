// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rs::exchange {

//! How well a heading names a field of participant.
struct HeaderMatch {
    enum Strength { None = 0, Phrase = 50, Exact = 100, ExactAttendee = 110 };

    QString field = {};
    int strength = None;
    bool blocked = false; //!< somebody else's or something else's: its content must not be taken either
};

//! A heading without case, numbering, stars, punctuation and underscores.
[[nodiscard]] QString plainHeader(QStringView header);

//! Exact names in both languages first, then the longest known phrase within the heading.
[[nodiscard]] HeaderMatch matchHeader(QStringView header);

} // namespace rs::exchange
