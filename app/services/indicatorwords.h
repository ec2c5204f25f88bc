// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/indicator.h"
#include "impact/table.h"
#include "services/regioncatalog.h"
#include "services/words.h"

#include <QLocale>

namespace rs::services {

//! What an indicator, its rows, its columns and its numbers are called in one language: for charts, files and papers.
class IndicatorWords {
public:
    IndicatorWords(const Words& words, RegionCatalog regions) : m_words(&words), m_regions(std::move(regions)) {}

    [[nodiscard]] base::Language language() const { return m_words->language(); }
    [[nodiscard]] QLocale locale() const;

    //! «Участники по месяцам»
    [[nodiscard]] QString title(const impact::Indicator& indicator) const;
    //! What is counted, and from which records.
    [[nodiscard]] QString definition(const impact::Indicator& indicator) const;
    [[nodiscard]] QString region(const QString& code) const;
    [[nodiscard]] QString month(const QString& key, QLocale::FormatType length) const; //!< without its year

    //! «октябрь 2026», «Красноярский край», «Пришли»; what people wrote stays as it is.
    [[nodiscard]] QString row(const impact::Table& table, const impact::Category& row) const;
    //! The same for narrow places: «окт», «Крск» (in English the end of the code).
    [[nodiscard]] QString shortRow(const impact::Table& table, const impact::Category& row) const;
    //! «впервые», «вернулись»
    [[nodiscard]] QString column(const impact::Table& table, const QString& code) const;

    //! «5 118», «60 %», «+62», «4,3», «мало ответов» or <5 for small groups, a dash where there is nothing.
    [[nodiscard]] QString number(const impact::Value& value, impact::Unit unit) const;
    //! «+862», «−3»; empty where one of both is not known.
    [[nodiscard]] QString change(const impact::Value& now, const impact::Value& before, impact::Unit unit) const;

private:
    [[nodiscard]] QString text(const char* source) const { return m_words->text("indicatorword", source); }
    [[nodiscard]] QString ofCode(QStringView code) const;

    const Words* m_words;
    RegionCatalog m_regions;
};

//! Is this the key of a month, like 2026-03?
[[nodiscard]] bool isMonthKey(QStringView key);

} // namespace rs::services
