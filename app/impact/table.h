// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QString>

#include <vector>

namespace rs::impact {

struct Indicator; // impact/indicator.h

//! A number, or why there is none.
struct Value {
    enum class State {
        Known,
        None,     //!< nobody answered, nothing to divide by
        TooSmall, //!< fewer than five people: hidden where charts are shared
    };
    double number = 0;
    State state = State::Known;
    qint64 people = -1; //!< how many stand behind it; -1: it tells of nobody (schools, cities)

    [[nodiscard]] bool isKnown() const { return state == State::Known; }
    [[nodiscard]] bool operator==(const Value&) const = default;
};

//! What a row of a table is about. `key` is stable (2026-03, RU-TVE, the id of a practice, a folded topic); `label` is
//! what people wrote for it, empty where words follow from the key (months, regions, steps of the funnel).
struct Category {
    QString key;
    QString label = {};

    [[nodiscard]] bool operator==(const Category&) const = default;
};

//! The numbers of one indicator: what a chart draws, its table twin shows and a file of it holds.
struct Table {
    const Indicator* indicator = nullptr;
    QList<Category> rows;
    QStringList columns;        //!< codes of the series ("new"), or words that people wrote (a guest city): shown so
    QList<QList<Value>> values; //!< [row][column]
    qint64 records = 0;         //!< how many records were counted

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

//! One mark of a chart: where somebody clicked.
struct Mark {
    QString indicator; //!< code
    QString row;       //!< key of the category; empty: all
    QString column;    //!< code of the series; empty: all

    [[nodiscard]] bool operator==(const Mark&) const = default;
};

//! Hides the numbers that tell of one to four people: what leaves the laptop must not point at anybody.
void hideSmallGroups(Table& table);

//! The records behind a mark, in no order, each once. As many as the mark's number says where its unit is events,
//! people or records; of others (a score, hours, regions) those that it was made from.
struct Rows {
    QString entity;
    std::vector<base::Id> ids;
};

} // namespace rs::impact
