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
    };
    QList<FieldValue> set;   //!< to be written; empty: the row has it all already
    QList<Clash> clashes;    //!< what stands stays, and this goes to the journal
    QList<int> refused;      //!< the rule of the field never allows this (Immutable)
    bool isSafeSide = false; //!< a consent was withdrawn although somebody else set it meanwhile: to be told
};

//! `base`: the values the author saw, of the same fields as `incoming`; a field that it lacks was empty.
[[nodiscard]] FieldMerge mergeFields(const Record& current, const QList<FieldValue>& incoming,
                                     const QList<FieldValue>& base);

//! Empty values of any kind are equal.
[[nodiscard]] bool isSameValue(const QVariant& one, const QVariant& other);

} // namespace rs::domain
