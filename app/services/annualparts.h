// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/annualreport.h"
#include "services/annualreport.h"
#include "services/impactpicture.h"
#include "services/indicatorwords.h"
#include "services/papersources.h"

namespace rs::services {

//! What the report says, read from a store.
[[nodiscard]] base::Result<papers::AnnualReport> readAnnualReport(storage::Store& store, const AnnualReportWish& wish);

//! A line a row of countByEvent(), whose small groups are hidden: what, when, where, how many took part, whether they
//! would advise it.
[[nodiscard]] base::Result<QList<papers::AnnualReport::School>>
annualSchools(storage::Store& store, const impact::Table& events, const IndicatorWords& words);

//! The practices of the table practices_kept, with what was said at these events by people who took them up.
[[nodiscard]] base::Result<QList<papers::AnnualReport::Practice>>
annualPractices(storage::Store& store, const impact::Table& events, const impact::Table& kept, const Words& words);

//! The charts of a report from the numbers of a picture, whose small groups are hidden.
class AnnualCharts {
public:
    AnnualCharts(const ImpactPicture& picture, const ImpactPicture* before, const IndicatorWords& words,
                 const domain::Regions& regions)
        : m_picture(&picture),
          m_before(before),
          m_words(&words),
          m_regions(&regions) {}

    //! `compared`: what stands behind a change, «к 2025».
    [[nodiscard]] QList<papers::AnnualReport::Number> numbers(const QString& compared) const;
    [[nodiscard]] papers::AnnualReport::Columns months(const QString& compared) const;
    [[nodiscard]] papers::AnnualReport::Map map() const;
    [[nodiscard]] papers::AnnualReport::Ranking funnel() const;
    [[nodiscard]] QList<papers::AnnualReport::Ranking> rankings() const;
    [[nodiscard]] QList<papers::AnnualReport::Goal> goals() const;
    [[nodiscard]] QList<papers::AnnualReport::List> lists() const;
    //! How the numbers of all these were counted.
    [[nodiscard]] QStringList notes() const;

private:
    [[nodiscard]] impact::Table table(const char* code) const;
    [[nodiscard]] QString titleOf(const char* code) const;
    [[nodiscard]] QString text(const char* source, int number = -1) const {
        return Words::of(m_words->language()).text("annualreport", source, number);
    }
    [[nodiscard]] papers::AnnualReport::Ranking ranking(const char* code, qsizetype most) const;
    [[nodiscard]] papers::AnnualReport::List list(const char* code) const;
    [[nodiscard]] papers::AnnualReport::List newRegions() const;

    const ImpactPicture* m_picture;
    const ImpactPicture* m_before;
    const IndicatorWords* m_words;
    const domain::Regions* m_regions;
};

} // namespace rs::services
