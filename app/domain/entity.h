// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QAnyStringView>

namespace rs::domain {

//! A folded text kept beside the fields it is made of: what searching and sorting by these fields use.
struct Key {
    const char* name;                    //!< column in the store, ends in _key
    std::span<const char* const> fields; //!< joined by blanks, then folded
};

//! One kind of record. `number` is its table number on the wire and never changes.
struct Entity {
    int number;
    const char* name;   //!< table, as on the command line
    const char* label;  //!< English source text, context "entity"
    const char* plural; //!< English source text, context "entity"
    Scope scope;
    std::span<const Field> fields;
    const char* parent = nullptr;            //!< the Reference field that says what the record hangs on
    std::span<const char* const> title = {}; //!< fields that name a record for people, joined by blanks
    std::span<const Key> keys = {};
    //! Fields that quick search looks into; empty: the title. Tables with keys have a full-text index.
    std::span<const char* const> search = {};
    bool hasFullText = false;
    //! A million of them, but few of one parent: a store goes to these by the parent, whatever else is asked of them.
    bool isVast = false;
    int since = 1;

    [[nodiscard]] QLatin1String key() const { return QLatin1String(name); }
    //! -1 if there is no such field.
    [[nodiscard]] int indexOf(QAnyStringView field) const;
    //! nullptr if there is no such field.
    [[nodiscard]] const Field* field(QAnyStringView field) const;
    //! The key that sorts and searches by this field, or nullptr.
    [[nodiscard]] const Key* keyFor(QAnyStringView field) const;
};

} // namespace rs::domain
