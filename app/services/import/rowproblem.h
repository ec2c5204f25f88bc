// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contacts.h"

#include <QString>

namespace rs::services {

class Words;

//! Why a row of a list cannot be taken, and which cell is to blame.
struct RowProblem {
    enum class Code {
        NoName,
        NameTooLong,
        BadEmail,
        ImpossibleDate,
        TooManyCells, //!< an unquoted separator moved the cells: nobody can say which value is which
        Unreadable,   //!< bytes that mean nothing in the file's encoding
        // of feedback
        NotOnScale,       //!< no number from 1 to 5
        NoRecommendation, //!< no number from 0 to 10
        NoAnswer,         //!< nothing of the form was filled in
    };
    Code code = Code::NoName;
    int column = -1; //!< of the file; -1: the row as a whole
    QString value = {};
    domain::EmailProblem email = domain::EmailProblem::None;

    [[nodiscard]] bool operator==(const RowProblem&) const = default;
};

//! The reason in words, without line and column: «there is nothing after the @ of "anna@"».
[[nodiscard]] QString problemText(const RowProblem& problem, const Words& words);

} // namespace rs::services
