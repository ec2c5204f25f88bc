// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>

namespace rs::domain {

//! A name reduced to its letters (see lettersOf); a part of one letter is an initial.
struct NameLetters {
    std::string family, given, patronymic;

    [[nodiscard]] static NameLetters of(QStringView family, QStringView given, QStringView patronymic);
    [[nodiscard]] bool isEmpty() const { return family.empty() && given.empty() && patronymic.empty(); }
    [[nodiscard]] int parts() const { return int(!family.empty()) + int(!given.empty()) + int(!patronymic.empty()); }
    //! Parts that are more than an initial.
    [[nodiscard]] int fullParts() const {
        return int(family.size() > 1) + int(given.size() > 1) + int(patronymic.size() > 1);
    }
};

enum class NameAgreement {
    Contradict, //!< two people
    Unknown,    //!< one of them has too little of a name to say
    Agree,      //!< may be one human: order, initials, a typing error, the alphabet or a missing patronymic differ
};

//! Symmetric. One typing error in a part longer than 4 letters is forgiven, one more if both parts are long.
[[nodiscard]] NameAgreement compareNames(const NameLetters& a, const NameLetters& b);

//! The same for names in any order that sound alike to the letter; 0 for no name.
[[nodiscard]] quint64 nameHash(const NameLetters& name);

} // namespace rs::domain
