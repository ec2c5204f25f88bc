// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mergedcard.h"

#include <algorithm>

namespace rs::services {

using domain::Field;
using domain::Record;

namespace {

//! Somebody may have two of these; in a name or a region two values are a contradiction.
constexpr const char* manyOfThese[] = {"email", "phone", "position", "organisation"};

bool canKeepBoth(const Field& field) {
    return field.type == domain::FieldType::LongText ||
           std::any_of(std::begin(manyOfThese), std::end(manyOfThese),
                       [&](const char* name) { return field.key() == QLatin1String(name); });
}

bool isEqual(const QVariant& a, const QVariant& b) { return a == b || (domain::isEmpty(a) && domain::isEmpty(b)); }

QString joined(const QString& first, const QString& second) {
    if (first.isEmpty() || first == second) return second;
    return second.isEmpty() ? first : first + u'\n' + second;
}

} // namespace

QList<CardField> compareCards(const Record& first, const Record& second) {
    QList<CardField> fields;
    for (size_t i = 0; i < first.entity().fields.size(); ++i) {
        const Field& field = first.entity().fields[i];
        const QVariant &a = first.at(int(i)), &b = second.at(int(i));
        const bool noA = domain::isEmpty(a), noB = domain::isEmpty(b);
        if (!field.isStored() || field.is(domain::Trait::Internal) || (noA && noB)) continue;
        CardField one{int(i), noA || noB || a == b, false, CardSide::Undecided};
        one.canKeepBoth = !one.same && canKeepBoth(field);
        if (one.same) one.side = noA ? CardSide::Second : CardSide::First;
        fields << one;
    }
    return fields;
}

bool isDecided(const QList<CardField>& fields) {
    return std::none_of(fields.begin(), fields.end(),
                        [](const CardField& one) { return one.side == CardSide::Undecided; });
}

Record mergedCard(const Record& first, const Record& second, const QList<CardField>& fields) {
    Record merged = first;
    const int note = first.entity().indexOf(u"note");
    QString also;
    for (const CardField& one : fields) {
        const bool isText = first.entity().fields[size_t(one.field)].type == domain::FieldType::LongText;
        switch (one.side) {
        case CardSide::Undecided:
            merged.set(one.field, {});
            break;
        case CardSide::First:
            merged.set(one.field, first.at(one.field));
            break;
        case CardSide::Second:
            merged.set(one.field, second.at(one.field));
            break;
        case CardSide::Both:
            if (isText)
                merged.set(one.field, joined(first.at(one.field).toString(), second.at(one.field).toString()));
            else
                also = joined(also, second.at(one.field).toString());
            break;
        }
    }
    if (!also.isEmpty()) merged.set(note, joined(merged.at(note).toString(), also));
    return merged;
}

QList<domain::FieldValue> mergedValues(const Record& first, const Record& second, const QList<CardField>& fields) {
    const Record merged = mergedCard(first, second, fields);
    QList<domain::FieldValue> values;
    for (size_t i = 0; i < first.entity().fields.size(); ++i) {
        const bool isAsked =
            std::any_of(fields.begin(), fields.end(), [i](const CardField& one) { return one.field == int(i); });
        const bool differs = !isEqual(merged.at(int(i)), first.at(int(i)));
        // A value that somebody chose is said even where it stands already: what is not said is filled up.
        if (isAsked || differs) values << domain::FieldValue{int(i), merged.at(int(i))};
    }
    return values;
}

} // namespace rs::services
