// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldmerge.h"

namespace rs::domain {

namespace {

QVariant valueIn(const QList<FieldValue>& values, int field) {
    for (const FieldValue& one : values) {
        if (one.field == field) return one.value;
    }
    return {};
}

enum class Verdict { Same, Set, Clash, Refuse, Keep };

//! What the rule of one field says, its unit aside.
Verdict judge(const Field& field, const QVariant& current, const QVariant& incoming, const QVariant& base) {
    if (isSameValue(current, incoming)) return Verdict::Same;
    switch (field.merge) {
    case MergeRule::TrueWins:
        return incoming.toBool() ? Verdict::Set : isSameValue(current, base) ? Verdict::Set : Verdict::Keep;
    case MergeRule::Earliest:
        if (isEmpty(current)) return Verdict::Set;
        if (isEmpty(incoming)) return isSameValue(current, base) ? Verdict::Set : Verdict::Keep;
        return incoming.toLongLong() < current.toLongLong() ? Verdict::Set : Verdict::Keep;
    case MergeRule::FalseWins:
        // Withdrawn (a moment) beats given (empty), and the earlier withdrawal beats the later.
        if (isEmpty(current)) return Verdict::Set;
        if (isEmpty(incoming)) return isSameValue(current, base) ? Verdict::Set : Verdict::Keep;
        return incoming.toLongLong() < current.toLongLong() ? Verdict::Set : Verdict::Keep;
    case MergeRule::Once:
        return isEmpty(current) ? Verdict::Set : Verdict::Clash;
    case MergeRule::Immutable:
        return Verdict::Refuse;
    case MergeRule::CompareAndSet:
    case MergeRule::Unit:
        break;
    }
    return isSameValue(current, base) ? Verdict::Set : Verdict::Clash;
}

//! A unit is compared and set together: when one of its fields clashes, all that would be set do.
bool unitClashes(const Record& current, const QList<FieldValue>& incoming, const QList<FieldValue>& base,
                 QLatin1String unit) {
    for (const FieldValue& one : incoming) {
        const Field& field = current.entity().fields[size_t(one.field)];
        if (field.merge != MergeRule::Unit || QLatin1String(field.unit) != unit) continue;
        if (judge(field, current.at(one.field), one.value, valueIn(base, one.field)) == Verdict::Clash) return true;
    }
    return false;
}

} // namespace

bool isSameValue(const QVariant& one, const QVariant& other) {
    return one == other || (isEmpty(one) && isEmpty(other));
}

FieldMerge mergeFields(const Record& current, const QList<FieldValue>& incoming, const QList<FieldValue>& base) {
    FieldMerge merge;
    for (const FieldValue& one : incoming) {
        const Field& field = current.entity().fields[size_t(one.field)];
        const QVariant& now = current.at(one.field);
        const QVariant seen = valueIn(base, one.field);
        Verdict verdict = judge(field, now, one.value, seen);
        if (verdict == Verdict::Set && field.merge == MergeRule::Unit &&
            unitClashes(current, incoming, base, QLatin1String(field.unit)))
            verdict = Verdict::Clash;
        if (verdict == Verdict::Set) merge.set << one;
        if (verdict == Verdict::Clash) merge.clashes << FieldMerge::Clash{one.field, seen, now, one.value};
        if (verdict == Verdict::Refuse) merge.refused << one.field;
        if (field.merge == MergeRule::FalseWins && verdict != Verdict::Same && !isSameValue(now, seen))
            merge.isSafeSide = true;
    }
    return merge;
}

} // namespace rs::domain
