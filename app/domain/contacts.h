// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rs::domain {

//! Why a text is no e-mail address.
enum class EmailProblem {
    None,
    Empty,
    NoAt,
    SeveralAts,
    NothingBefore,
    NothingAfter,
    Spaces,
    Dots,
    BadCharacter,
    NoDomain
};

struct EmailReading {
    QString email;    //!< the first good address, domain in small letters; empty if there is none
    QStringList more; //!< further good addresses of the cell
    QString rest;     //!< what is no address
    EmailProblem problem = EmailProblem::None; //!< of the cell, when there is no good address
};

//! Reads a cell: «mailto:», «Анна <a@example.org>», several addresses, Cyrillic domains.
[[nodiscard]] EmailReading readEmail(QStringView cell);
[[nodiscard]] EmailProblem checkEmail(QStringView address);
//! Two addresses are one if their keys are.
[[nodiscard]] QString emailKey(QStringView address);

enum class PhoneProblem { None, Empty, NoDigits, TooShort, TooLong, UnknownForm };

struct PhoneReading {
    QString phone;     //!< +79000000001; empty if there is none
    QString extension; //!< digits after «доб.», "ext"
    QStringList more;  //!< further good numbers of the cell
    QString rest;      //!< what is no number
    PhoneProblem problem = PhoneProblem::None;
};

//! Reads a cell: 8 900..., 7900..., 900..., +380..., punctuation, "79000000001.0", extensions, several numbers.
[[nodiscard]] PhoneReading readPhone(QStringView cell);
//! +79000000001 as people read it: «+7 900 000-00-01». Other countries' numbers stay as they are.
[[nodiscard]] QString displayPhone(QStringView phone);

} // namespace rs::domain
