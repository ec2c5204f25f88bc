// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/document.h"
#include "papers/texts.h"

namespace rs::papers {

//! What hangs on the wall, in words of its language. Empty parts are left out.
struct Poster {
    QString kind; //!< in the band above: «Семинар»
    QString title;
    QString when, where, topic;
    QString text;     //!< the share text
    QString link;     //!< becomes a QR code and is printed under it
    QString linkText; //!< over the code: «Регистрация до 1 марта»; empty: general words
    PaperSize paper = PaperSize::A4;
};

//! One page whatever the length of its texts: long ones are set smaller. Error ValueInvalid for a link that is too
//! long for a code.
[[nodiscard]] base::Result<Document> posterDocument(const Poster& poster, const Texts& texts);

} // namespace rs::papers
