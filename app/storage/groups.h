// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QList>
#include <QStringList>

namespace rs::storage {

//! A part of a table whose rows share one value of a sorted field; the parts follow each other in the field's order.
struct Group {
    enum class Access {
        ByIndex, //!< an index gives its rows in the order of their names
        ByRange, //!< a range of an index that is all but empty: its few rows are sorted
        ByWalk,  //!< found by walking the names and testing each
    };
    QString test; //!< SQL over the row t
    Access access;
};

//! The groups of a closed list in the order of `values`; what the list does not name comes behind, then the empty.
[[nodiscard]] QList<Group> closedListGroups(const domain::Field& field, const QStringList& values);

//! The groups of a computed consent field: never asked, refused or withdrawn, given.
[[nodiscard]] QList<Group> consentGroups(const domain::Entity& entity, const domain::Field& field);

} // namespace rs::storage
