// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/document.h"
#include "papers/texts.h"

namespace rs::papers {

//! «Tell us what you think»: the way to a questionnaire, in words of its language. Empty parts are left out.
struct FeedbackSheet {
    enum class Kind {
        Wall,  //!< one sheet A4, for the door
        Cards, //!< four cards on a sheet A4, to be cut and laid on tables
    };
    QString title; //!< of the school
    QString when;
    QString link;  //!< becomes a QR code and is printed under it
    QString about; //!< «9 questions, about 3 minutes»
    QString until; //!< «Answers until 22 March»
    Kind kind = Kind::Wall;
};

//! One page whatever the length of its texts: long ones are set smaller. Error ValueMissing (feedback_link) without a
//! link, ValueInvalid for one that is too long for a code.
[[nodiscard]] base::Result<Document> feedbackDocument(const FeedbackSheet& sheet, const Texts& texts);

} // namespace rs::papers
