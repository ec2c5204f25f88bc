// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QHash>

#include <optional>

namespace rs::services {

//! Answers to «how likely are you to recommend», counted; blanks are left out.
struct RecommendationCount {
    qint64 responses = 0; //!< filled forms, with or without this answer
    qint64 answers = 0, promoters = 0, critics = 0;

    RecommendationCount& operator+=(const RecommendationCount& other) {
        responses += other.responses;
        answers += other.answers;
        promoters += other.promoters;
        critics += other.critics;
        return *this;
    }
    //! Percent of 9-10 minus percent of 0-6; nothing without answers.
    [[nodiscard]] std::optional<double> score() const {
        if (answers == 0) return std::nullopt;
        return 100.0 * double(promoters - critics) / double(answers);
    }
};

//! By school.
[[nodiscard]] base::Result<QHash<base::Id, RecommendationCount>> recommendations(storage::Store& store);

} // namespace rs::services
