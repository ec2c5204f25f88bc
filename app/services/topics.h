// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <optional>

namespace rs::services {

//! A topic of the catalogue, or one that schools were held on without being in it.
struct TopicRank {
    base::Id id; //!< null: in no catalogue
    QString title;
    qint64 asked = 0;   //!< people who asked for it: noted at the topic, or in answers to a question about wishes
    qint64 schools = 0; //!< held or planned on it, cancelled ones left out
    std::optional<qint64> lastStart;
    std::optional<double> recommendation; //!< score of all answers of these schools, -100 to 100; nothing without any
};

//! Most asked for first, then the least often held.
[[nodiscard]] base::Result<QList<TopicRank>> rankedTopics(storage::Store& store);

//! Codes of questions whose answers name topics that people wish for.
[[nodiscard]] QStringList topicWishCodes();

struct TopicSchool {
    base::Id id;
    QString title, region, city, status;
    std::optional<qint64> start;
    QString zone;
    qint64 participants = 0; //!< registered, confirmed, attended, no_show
    qint64 responses = 0;
    std::optional<double> recommendation;
};
//! Schools on a topic (folded title), the latest first.
[[nodiscard]] base::Result<QList<TopicSchool>> schoolsOnTopic(storage::Store& store, const QString& topic);

} // namespace rs::services
