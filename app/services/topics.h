// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

#include <optional>

namespace rs::services {

//! How many of those who asked for a topic are told by name.
inline constexpr qsizetype mostAskersNamed = 6;

//! A topic of the catalogue, or one that schools were held on without being in it.
struct TopicRank {
    base::Id id; //!< null: in no catalogue
    QString title;
    qint64 asked = 0; //!< people who asked for it: noted at the topic, or in answers to a question about wishes
    //! Names of the first of them, those noted at the topic before those of answers; people without a card have none.
    QStringList askedBy = {};
    qint64 schools = 0; //!< held or planned on it, cancelled ones left out
    std::optional<qint64> lastStart;
    std::optional<double> recommendation; //!< score of all answers of these schools, -100 to 100; nothing without any
};

//! Most asked for first, then the least often held.
[[nodiscard]] base::Result<QList<TopicRank>> rankedTopics(storage::Store& store);

//! Who is noted at a topic of the catalogue, in the order in which they were noted. Answers are not looked into.
struct TopicAsker {
    base::Id person;
    QString name;
};
[[nodiscard]] base::Result<QList<TopicAsker>> askersOf(storage::Store& store, const base::Id& topic);

enum class Asked { Yes, No };
//! Notes at a topic that somebody asked for it, or takes that back; who is noted already is noted once. A null id
//! means the topic of this title; one that the catalogue does not have yet gets into it. The topic. Error
//! UnknownRecord.
[[nodiscard]] base::Result<base::Id> noteAsker(storage::Writer& writer, const TopicRank& topic, const base::Id& person,
                                               Asked asked);

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
