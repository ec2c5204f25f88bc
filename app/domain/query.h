// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/entity.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

namespace rs::domain {

//! What a column filter asks for. Texts compare folded.
struct Condition {
    enum class Operator {
        Contains,
        Equals,
        NotContains,
        NotEquals, //!< empty values, too
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Between, //!< both ends included
        IsEmpty,
        IsNotEmpty,
        OneOf,
    };
    //! The same hours by another clock.
    struct Elsewhere {
        QString zone;
        QList<QVariant> values;

        [[nodiscard]] bool operator==(const Elsewhere&) const = default;
    };
    QString field;
    Operator op = Operator::Contains;
    QList<QVariant> values = {};
    //! Records whose event keeps time in one of these zones compare with that zone's values.
    QList<Elsewhere> elsewhere = {};

    [[nodiscard]] bool operator==(const Condition&) const = default;
};

struct SortKey {
    QString field;
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] bool operator==(const SortKey&) const = default;
};

//! Which records of one table, in which order: what a table shows, an export writes, a bulk edit touches.
struct Query {
    const Entity* entity = nullptr;
    base::Id parent = {}; //!< only records that hang on this one; null: all
    QString text = {};    //!< quick search: each word somewhere in the record
    QList<Condition> conditions = {};
    QList<SortKey> sort = {}; //!< empty: by the table's first key
    //! Only these rows, by their numbers in the store: what somebody pointed at, found already. Null: all.
    std::shared_ptr<const std::vector<quint32>> among = {};

    [[nodiscard]] bool operator==(const Query&) const = default;
    //! The same rows, whatever their order?
    [[nodiscard]] bool selectsLike(const Query& other) const {
        return entity == other.entity && parent == other.parent && text == other.text &&
               conditions == other.conditions && among == other.among;
    }
};

} // namespace rs::domain
