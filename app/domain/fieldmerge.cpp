// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldmerge.h"

#include <algorithm>

namespace rs::domain {

namespace {

const FieldValue* find(const QList<FieldValue>& values, int field) {
    const auto found =
        std::find_if(values.cbegin(), values.cend(), [&](const auto& one) { return one.field == field; });
    return found == values.cend() ? nullptr : &*found;
}

QVariant valueIn(const QList<FieldValue>& values, int field) {
    const FieldValue* value = find(values, field);
    return value ? value->value : QVariant();
}

enum class Verdict { Same, Set, Clash, Refuse, Keep };

//! Of two moments the earlier stands, and any beats none.
Verdict earlier(const QVariant& current, const QVariant& incoming) {
    if (isEmpty(current)) return Verdict::Set;
    return !isEmpty(incoming) && incoming.toLongLong() < current.toLongLong() ? Verdict::Set : Verdict::Keep;
}

//! What becomes of a value whose author did not see the one that stands.
Verdict judgeUnseen(MergeRule rule, const QVariant& current, const QVariant& incoming) {
    switch (rule) {
    case MergeRule::TrueWins:
        return incoming.toBool() ? Verdict::Set : Verdict::Keep;
    case MergeRule::Earliest:
    case MergeRule::FalseWins: // a withdrawal is a moment: given again is the absence of one
        return earlier(current, incoming);
    case MergeRule::Immutable:
        return Verdict::Refuse;
    case MergeRule::CompareAndSet:
    case MergeRule::Unit:
    case MergeRule::Once:
        break;
    }
    return Verdict::Clash;
}

//! What the rule of one field says, its unit aside.
Verdict judge(MergeRule rule, const QVariant& current, const QVariant& incoming, const QVariant& base) {
    if (isSameValue(current, incoming)) return Verdict::Same;
    if (rule == MergeRule::Once && isEmpty(current)) return Verdict::Set;
    if (!isSameValue(current, base)) return judgeUnseen(rule, current, incoming);
    return rule == MergeRule::Once || rule == MergeRule::Immutable ? Verdict::Refuse : Verdict::Set;
}

bool isOfUnit(const Field& field, QLatin1String unit) {
    return field.merge == MergeRule::Unit && QLatin1String(field.unit) == unit;
}

//! A unit is compared and set together: it clashes as a whole when any of its fields stands otherwise than it was seen,
//! unless it stands as it is wanted.
bool unitClashes(const Record& current, const QList<FieldValue>& incoming, const QList<FieldValue>& base,
                 QLatin1String unit) {
    const std::span<const Field> fields = current.entity().fields;
    for (int i = 0; i < int(fields.size()); ++i) {
        if (!isOfUnit(fields[size_t(i)], unit)) continue;
        const FieldValue *wanted = find(incoming, i), *seen = find(base, i);
        if (wanted && isSameValue(current.at(i), wanted->value)) continue;
        if ((wanted || seen) && !isSameValue(current.at(i), seen ? seen->value : QVariant())) return true;
    }
    return false;
}

template <typename Judge>
FieldMerge merged(const Record& current, const QList<FieldValue>& incoming, const QList<FieldValue>& base,
                  Judge judgeField) {
    FieldMerge merge;
    for (const FieldValue& one : incoming) {
        const Field& field = current.entity().fields[size_t(one.field)];
        const QVariant& now = current.at(one.field);
        const QVariant seen = valueIn(base, one.field);
        Verdict verdict = judgeField(field, now, one.value, seen);
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

} // namespace

bool isSameValue(const QVariant& one, const QVariant& other) {
    return one == other || (isEmpty(one) && isEmpty(other));
}

FieldMerge mergeFields(const Record& current, const QList<FieldValue>& incoming, const QList<FieldValue>& base) {
    return merged(current, incoming, base,
                  [](const Field& field, const QVariant& now, const QVariant& wanted, const QVariant& seen) {
                      return judge(field.merge, now, wanted, seen);
                  });
}

FieldMerge mergeInsert(const Record& current, const QList<FieldValue>& incoming) {
    return merged(current, incoming, {},
                  [](const Field& field, const QVariant& now, const QVariant& wanted, const QVariant& seen) {
                      // An insert is when values are given that never change; two of them may differ, as any may.
                      const bool isGiven = field.merge == MergeRule::Immutable || field.merge == MergeRule::Once;
                      if (isGiven && isEmpty(wanted)) return Verdict::Same;
                      return judge(isGiven ? MergeRule::CompareAndSet : field.merge, now, wanted, seen);
                  });
}

QList<FieldValue> seenValues(const Record& before, const QList<FieldValue>& set) {
    const std::span<const Field> fields = before.entity().fields;
    QList<FieldValue> seen;
    for (const FieldValue& one : set) seen << FieldValue{one.field, before.at(one.field)};
    for (const FieldValue& one : set) {
        if (fields[size_t(one.field)].merge != MergeRule::Unit) continue;
        const QLatin1String unit(fields[size_t(one.field)].unit);
        for (int i = 0; i < int(fields.size()); ++i) {
            if (isOfUnit(fields[size_t(i)], unit) && !find(seen, i)) seen << FieldValue{i, before.at(i)};
        }
    }
    return seen;
}

} // namespace rs::domain
