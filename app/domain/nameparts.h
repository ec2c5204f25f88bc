// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rs::domain {

//! The text of a name cell taken to pieces, before anybody asks which piece is which.
struct NameText {
    QStringList words;      //!< initials apart, «Рашид оглы» and "van Dyck" as one
    QStringList afterComma; //!< the words behind the first comma
    QString rest;           //!< brackets, organisations: no part of the name
};

[[nodiscard]] NameText readNameText(QStringView text);

} // namespace rs::domain
