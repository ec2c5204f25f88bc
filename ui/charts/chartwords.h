// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figures.h"

#include <QCoreApplication>

namespace rs::charts {

//! The words of a table of numbers, in the language of the window.
class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(rs::charts::ChartWords)
public:
    explicit ChartWords(const Figures& figures) : m_figures(figures), m_table(figures.table) {}

    [[nodiscard]] QString title() const;
    //! What is counted and what is not, and from which records.
    [[nodiscard]] QString definition() const;

    [[nodiscard]] QString row(int row) const;      //!< «октябрь», «Красноярский край»
    [[nodiscard]] QString rowTitle(int row) const; //!< the same at the beginning of a line: «Октябрь»
    [[nodiscard]] QString rowShort(int row) const; //!< «окт», «Крск»; KYA in English
    [[nodiscard]] QString column(int column) const;
    [[nodiscard]] QString columnShort(int column) const; //!< above a narrow cell: «+2» for years after the first visit
    //! «742», «60 %», «+62»; «мало ответов» where a group is small, «—» where there is nothing to count.
    [[nodiscard]] QString number(const impact::Value& value) const;
    [[nodiscard]] QString number(double value) const { return number(impact::Value{value}); }

    //! «впервые 480, вернулись 390»: all columns of a row.
    [[nodiscard]] QString parts(int row) const;
    //! «2025: 700»; empty if nothing is compared.
    [[nodiscard]] QString before(const std::optional<impact::Value>& value) const;

    //! The number in the compared table that belongs to this row.
    [[nodiscard]] std::optional<impact::Value> comparedRow(int row, int column) const;

private:
    const Figures& m_figures;
    const impact::Table& m_table;
};

//! «60 %» in Russian, "60%" in English.
[[nodiscard]] QString percentText(double percent);
//! A number in words of its unit, without the unit's word: «1 184», «−18», «+62», «4,6», «60 %».
[[nodiscard]] QString numberText(double number, impact::Unit unit);
//! How far two of them are apart: «+7», «−8 п. п.»; empty where they are written alike.
[[nodiscard]] QString differenceText(double difference, impact::Unit unit);
//! The part that a value adds to a sum: 0 if it is not known.
[[nodiscard]] inline double partOf(const impact::Value& value) { return value.isKnown() ? value.number : 0; }
//! Sum of the known numbers of a row.
[[nodiscard]] double rowSum(const impact::Table& table, qsizetype row);
//! False where things are counted and there are none: nothing can be opened.
[[nodiscard]] bool hasRecords(const impact::Value& value, impact::Unit unit);
[[nodiscard]] bool hasRecords(const impact::Table& table, const impact::Mark& mark);
//! Index of a column by its code; -1: none.
[[nodiscard]] inline int columnOf(const impact::Table& table, QStringView code) {
    return int(table.columns.indexOf(code));
}
//! A code of months: 2026-03.
[[nodiscard]] bool isMonth(const QString& key);

} // namespace rs::charts
