// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace rs::domain {

//! Answers to «how likely are you to recommend it», 0 to 10, counted: those who would less those who would not
//! (the net promoter score; F. Reichheld, "The One Number You Need to Grow", 2003). Blanks are not added.
class RecommendationScore {
public:
    void add(int answer, qint64 times = 1) {
        m_answered += times;
        m_promoters += answer >= firstPromoter ? times : 0;
        m_critics += answer <= lastCritic ? times : 0;
    }
    RecommendationScore& operator+=(const RecommendationScore& other) {
        m_answered += other.m_answered;
        m_promoters += other.m_promoters;
        m_critics += other.m_critics;
        return *this;
    }
    [[nodiscard]] qint64 answered() const { return m_answered; }
    [[nodiscard]] qint64 promoters() const { return m_promoters; }
    [[nodiscard]] qint64 critics() const { return m_critics; }
    //! Percent of 9 and 10 minus percent of 0 to 6: -100 to 100; nothing if nobody answered.
    [[nodiscard]] std::optional<double> value() const {
        if (m_answered == 0) return std::nullopt;
        return 100.0 * double(m_promoters - m_critics) / double(m_answered);
    }

private:
    static constexpr int firstPromoter = 9, lastCritic = 6;

    qint64 m_answered = 0, m_promoters = 0, m_critics = 0;
};

} // namespace rs::domain
