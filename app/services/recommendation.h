// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recommendationscore.h"
#include "storage/store.h"

#include <QHash>

namespace rs::services {

//! The filled forms of schools, and who would recommend them.
struct RecommendationCount {
    qint64 responses = 0; //!< with or without an answer to this question
    domain::RecommendationScore score;

    RecommendationCount& operator+=(const RecommendationCount& other) {
        responses += other.responses;
        score += other.score;
        return *this;
    }
};

//! By school.
[[nodiscard]] base::Result<QHash<base::Id, RecommendationCount>> recommendations(storage::Store& store);

} // namespace rs::services
