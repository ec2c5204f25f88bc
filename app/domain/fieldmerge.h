// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/valuecodec.h"

namespace rs::domain {

//! What a row and an edit of it become when they meet (protocol chapter 2.7): by value, field by field, by the merge
//! rules of the registry. No clock, no order of arrival but one: what stands was first.
struct FieldMerge {
    struct Clash {
        int field = 0;
        QVariant base, current, incoming;

        [[nodiscard]] bool operator==(const Clash&) const = default;
    };
    QList<FieldValue> set;   //!< to be written; empty: the row has it all already
    QList<Clash> clashes;    //!< what stands stays, and this goes to the journal
    QList<int> refused;      //!< the rule of the field never allows this (Immutable, Once), though it was seen
    bool isSafeSide = false; //!< two changed a consent unseen by each other and the safe side was taken: to be told

    [[nodiscard]] bool operator==(const FieldMerge&) const = default;
};

//! `base`: the values the author saw, of the same fields as `incoming` and of the other fields of their units; a field
//! of `incoming` that it lacks was empty.
[[nodiscard]] FieldMerge mergeFields(const Record& current, const QList<FieldValue>& incoming,
                                     const QList<FieldValue>& base);

//! Of a record that was inserted elsewhere, too (the same link on two laptops): its author saw nothing, so what is
//! still empty is filled in, whatever the rule of the field.
[[nodiscard]] FieldMerge mergeInsert(const Record& current, const QList<FieldValue>& incoming);

//! What the author of these new values saw: the old values of these fields and of all other fields of their units.
[[nodiscard]] QList<FieldValue> seenValues(const Record& before, const QList<FieldValue>& set);

//! Empty values of any kind are equal.
[[nodiscard]] bool isSameValue(const QVariant& one, const QVariant& other);

} // namespace rs::domain
