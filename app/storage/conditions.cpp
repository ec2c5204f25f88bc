// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conditions.h"

#include "base/fold.h"
#include "domain/registry.h"
#include "storage/recordio.h"

namespace rs::storage {

using domain::Condition;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using Operator = domain::Condition::Operator;

namespace {

bool isText(FieldType type) {
    switch (type) {
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::YesNo:
    case FieldType::Instant:
    case FieldType::Date:
    case FieldType::Region:
    case FieldType::Choice:
        return false;
    default:
        return true;
    }
}

QString titleOfTarget(const Field& field) {
    const Entity* target = domain::findEntity(QLatin1String(field.target));
    const QString text = target->keys.empty()
                             ? QStringLiteral("fold(r.\"%1\")").arg(QLatin1String(target->title.front()))
                             : QStringLiteral("r.%1").arg(QLatin1String(target->keys.front().name));
    return QStringLiteral("(SELECT %1 FROM %2 r WHERE r.id = t.\"%3\")").arg(text, target->key(), field.key());
}

QVariant parameterFor(const Field& field, const QVariant& value) {
    if (field.type == FieldType::Phone) return base::digitsOf(value.toString());
    return isText(field.type) ? QVariant(base::fold(value.toString())) : value;
}

//! The key a field is part of: its text contains the field's, and it needs no folding.
const domain::Key* containingKey(const Entity& entity, const Field& field) {
    for (const domain::Key& key : entity.keys) {
        for (const char* part : key.fields) {
            if (field.key() == QLatin1String(part)) return &key;
        }
    }
    return nullptr;
}

Fragment contains(const Entity& entity, const Field& field, const QVariant& value) {
    const QString exact = QStringLiteral("instr(%1, ?) > 0").arg(comparedExpression(entity, field));
    const QVariant text = parameterFor(field, value);
    const domain::Key* key = containingKey(entity, field);
    if (!key || key->fields.size() == 1) return {exact, {text}};
    return {QStringLiteral("(instr(t.%1, ?) > 0 AND %2)").arg(QLatin1String(key->name), exact), {text, text}};
}

QString emptiness(const Entity& entity, const Field& field) {
    const QString value = valueExpression(entity, field);
    return isText(field.type) && field.type != FieldType::Reference ? QStringLiteral("coalesce(%1, '') = ''").arg(value)
                                                                    : QStringLiteral("%1 IS NULL").arg(value);
}

Fragment oneOf(const Entity& entity, const Field& field, const QVariantList& values) {
    QVariantList given;
    bool orEmpty = false;
    for (const QVariant& value : values) {
        if (domain::isEmpty(value))
            orEmpty = true;
        else
            given << parameterFor(field, value);
    }
    QStringList parts;
    if (!given.isEmpty()) {
        QString marks = QStringLiteral("?,").repeated(given.size());
        marks.chop(1);
        parts << QStringLiteral("%1 IN (%2)").arg(comparedExpression(entity, field), marks);
    }
    if (orEmpty) parts << emptiness(entity, field);
    return {QStringLiteral("(%1)").arg(parts.isEmpty() ? QStringLiteral("0") : parts.join(QStringLiteral(" OR "))),
            given};
}

Fragment comparedWith(const Entity& entity, const Field& field, const Condition& condition) {
    const QString left = comparedExpression(entity, field);
    const QVariant first = parameterFor(field, condition.values.value(0));
    const auto with = [&](QLatin1String operation) { return Fragment{left + operation, {first}}; };
    switch (condition.op) {
    case Operator::Equals:
        return with(QLatin1String(" = ?"));
    case Operator::Less:
        return with(QLatin1String(" < ?"));
    case Operator::LessOrEqual:
        return with(QLatin1String(" <= ?"));
    case Operator::Greater:
        return with(QLatin1String(" > ?"));
    case Operator::GreaterOrEqual:
        return with(QLatin1String(" >= ?"));
    case Operator::Between:
        return {left + QStringLiteral(" BETWEEN ? AND ?"), {first, parameterFor(field, condition.values.value(1))}};
    case Operator::IsEmpty:
        return {emptiness(entity, field), {}};
    case Operator::IsNotEmpty:
        return {QStringLiteral("NOT (%1)").arg(emptiness(entity, field)), {}};
    case Operator::NotEquals:
        return {QStringLiteral("NOT coalesce(%1 = ?, 0)").arg(left), {first}};
    case Operator::NotContains: {
        const Fragment inner = contains(entity, field, condition.values.value(0));
        return {QStringLiteral("NOT coalesce(%1, 0)").arg(inner.sql), inner.parameters};
    }
    case Operator::OneOf:
        return oneOf(entity, field, condition.values);
    case Operator::Contains:
        return contains(entity, field, condition.values.value(0));
    }
    Q_UNREACHABLE();
}

//! The zone whose clock a record goes by.
QString zoneOf(const Entity& entity) {
    return entity.field(u"zone") ? QStringLiteral("t.zone")
                                 : QStringLiteral("(SELECT e.zone FROM event e WHERE e.id = t.event_id)");
}

Fragment comparison(const Entity& entity, const Field& field, const Condition& condition) {
    const Fragment usual = comparedWith(entity, field, condition);
    if (condition.elsewhere.isEmpty()) return usual;
    Fragment all{QStringLiteral("CASE %1").arg(zoneOf(entity)), {}};
    for (const Condition::Elsewhere& one : condition.elsewhere) {
        const Fragment there = comparedWith(entity, field, {condition.field, condition.op, one.values});
        all.sql += QStringLiteral(" WHEN ? THEN %1").arg(there.sql);
        all.parameters << one.zone << there.parameters;
    }
    return {QStringLiteral("%1 ELSE %2 END").arg(all.sql, usual.sql), all.parameters + usual.parameters};
}

//! One word, somewhere in what quick search looks into.
Fragment wordSomewhere(const Entity& entity, const QString& word) {
    if (entity.hasFullText) return {QStringLiteral("instr(t.search_text, ?) > 0"), {word}};
    QStringList places;
    QVariantList words;
    for (const char* name : entity.search.empty() ? entity.title : entity.search) {
        const Field& field = *entity.field(QLatin1String(name));
        places << QStringLiteral("instr(%1, ?) > 0").arg(comparedExpression(entity, field));
        words << word;
    }
    return {QStringLiteral("(%1)").arg(places.isEmpty() ? QStringLiteral("0") : places.join(QStringLiteral(" OR "))),
            words};
}

void add(Fragment& all, const Fragment& part) {
    if (!all.sql.isEmpty()) all.sql += QStringLiteral(" AND ");
    all.sql += part.sql;
    all.parameters += part.parameters;
}

//! Numbers go in as one text: a statement has no room for a hundred thousand parameters.
Fragment amongRows(const std::vector<quint32>& numbers) {
    QString list;
    list.reserve(qsizetype(numbers.size()) * 7);
    for (const quint32 number : numbers) list += (list.isEmpty() ? u'[' : u',') + QString::number(number);
    return {QStringLiteral("t.n IN (SELECT value FROM json_each(?))"),
            {list.isEmpty() ? QStringLiteral("[]") : list + u']'}};
}

constexpr qsizetype trigram = 3; // the index knows nothing shorter

void appendPhrases(QStringList& phrases, QStringList words) {
    for (QString& word : words) {
        if (word.size() >= trigram) phrases << u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
}

} // namespace

QString comparedExpression(const Entity& entity, const Field& field) {
    if (const domain::Key* key = entity.keyFor(field.key()); key && key->fields.size() == 1)
        return QStringLiteral("t.") + QLatin1String(key->name);
    if (field.type == FieldType::Reference) return titleOfTarget(field);
    if (field.type == FieldType::Phone) return QStringLiteral("digits(t.%1)").arg(field.key());
    const QString value = valueExpression(entity, field);
    return isText(field.type) ? QStringLiteral("fold(%1)").arg(value) : value;
}

QStringList searchWords(const QString& text) {
    static const QString phonePunctuation = QStringLiteral("+()-");
    QStringList words;
    for (const QString& word : base::fold(text).split(u' ', Qt::SkipEmptyParts)) {
        const QString digits = base::digitsOf(word);
        const bool phoneLike =
            std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || phonePunctuation.contains(c); });
        words << (phoneLike && !digits.isEmpty() ? digits : word);
    }
    return words;
}

Fragment whereOf(const domain::Query& query, WithText withText) {
    const Entity& entity = *query.entity;
    Fragment all;
    if (!query.parent.isNull())
        add(all, {QStringLiteral("t.%1 = ?").arg(QLatin1String(entity.parent)), {QVariant::fromValue(query.parent)}});
    for (const Condition& condition : query.conditions) {
        if (const Field* field = entity.field(condition.field)) add(all, comparison(entity, *field, condition));
    }
    if (query.among) add(all, amongRows(*query.among));
    if (withText == WithText::No) return all;
    for (const QString& word : searchWords(query.text)) add(all, wordSomewhere(entity, word));
    return all;
}

QString matchOf(const domain::Query& query) {
    const Entity& entity = *query.entity;
    if (!entity.hasFullText) return {};
    QStringList phrases;
    appendPhrases(phrases, searchWords(query.text));
    for (const Condition& condition : query.conditions) {
        const Field* field = entity.field(condition.field);
        const bool searched = std::any_of(entity.search.begin(), entity.search.end(),
                                          [&](const char* name) { return condition.field == QLatin1String(name); });
        if (!field || !searched || (condition.op != Operator::Contains && condition.op != Operator::Equals)) continue;
        appendPhrases(phrases, {parameterFor(*field, condition.values.value(0)).toString()});
    }
    return phrases.join(u' ');
}

bool matchIsExact(const domain::Query& query) {
    const QStringList words = searchWords(query.text);
    return std::all_of(words.begin(), words.end(), [](const QString& word) { return word.size() >= trigram; });
}

} // namespace rs::storage
