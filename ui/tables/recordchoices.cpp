// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/recordchoices.h"

#include "services/deliver.h"

#include <QCoreApplication>

namespace rs::tables {

using domain::Field;
using domain::FieldType;
using kit::Choice;
using Counts = QList<storage::Select::ValueCount>;

namespace {

constexpr qsizetype mostValues = 300;

QString emptyWords() { return QCoreApplication::translate("table", "(empty)"); }

QString keyOf(const Field& field, const QVariant& value) {
    if (domain::isEmpty(value)) return QString::fromUtf16(emptyChoice);
    if (field.type == FieldType::YesNo) return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (field.type == FieldType::Reference) return base::toText(value.value<base::Id>());
    return value.toString();
}

QList<Choice> openChoices(const models::RecordTableModel& model, const Field& field, const Counts& counts) {
    QList<Choice> choices;
    for (const auto& one : counts) {
        const bool empty = domain::isEmpty(one.value);
        choices << Choice{keyOf(field, one.value), empty ? emptyWords() : model.text().show(field, one.value),
                          one.count};
    }
    return choices;
}

QList<Choice> withAmounts(QList<Choice> choices, const Field& field, const Counts& counts) {
    for (Choice& choice : choices) choice.amount = 0;
    for (const auto& one : counts) {
        const QString key = keyOf(field, one.value);
        const auto place =
            std::find_if(choices.begin(), choices.end(), [&](const Choice& c) { return c.value == key; });
        if (place != choices.end())
            place->amount += one.count;
        else
            choices << Choice{key, domain::isEmpty(one.value) ? emptyWords() : one.value.toString(), one.count};
    }
    return choices;
}

using ThenCounts = std::function<void(const Counts&)>;

// NOLINTNEXTLINE(readability-function-size): a question, and who waits for the answer
void count(models::RecordTableModel& model, const domain::Query& query, const Field& field, QObject* context,
           const ThenCounts& then) {
    auto work = [query, &field](auto& store) {
        return storage::Select(store, query, QStringList()).valueCounts(field, mostValues);
    };
    services::deliver(model.workspace().read<Counts>(work), context, [then](const base::Result<Counts>& counts) {
        if (counts) then(*counts);
    });
}

} // namespace

QList<Choice> closedChoices(const models::RecordTableModel& model, const Field& field) {
    QList<Choice> choices;
    if (field.type == FieldType::YesNo) {
        for (const bool yes : {true, false})
            choices << Choice{keyOf(field, yes), models::yesNoWords(field, yes), -1,
                              yes ? QStringLiteral("check") : QString()};
    }
    for (const domain::Choice& choice : field.choices) {
        const QString code = QLatin1String(choice.code);
        choices << Choice{code, model.text().show(field, code), -1, models::RecordTableModel::stateIcon(field, code)};
    }
    return choices;
}

void countChoices(models::RecordTableModel& model, int column, QObject* context,
                  std::function<void(const QList<Choice>&)> then) {
    const Field& field = *model.columns().at(column).field;
    domain::Query query = model.query();
    query.conditions.removeIf([&](const domain::Condition& one) { return one.field == field.key(); });
    count(model, query, field, context, [&model, &field, then = std::move(then)](const Counts& counts) {
        const QList<Choice> closed = closedChoices(model, field);
        then(closed.isEmpty() ? openChoices(model, field, counts) : withAmounts(closed, field, counts));
    });
}

void collectTexts(models::RecordTableModel& model, const Field& field, QObject* context,
                  std::function<void(const QStringList&)> then) {
    domain::Query query{.entity = &model.entity()};
    query.parent = model.query().parent;
    count(model, query, field, context, [then = std::move(then)](const Counts& counts) {
        QStringList texts;
        for (const auto& one : counts) {
            if (!domain::isEmpty(one.value)) texts << one.value.toString();
        }
        then(texts);
    });
}

} // namespace rs::tables
