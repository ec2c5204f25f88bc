// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/filter.h"
#include "support/openstore.h"

#include <random>

namespace rs::test {

//! A small network in which everything that may be empty sometimes is, and everything that may point to something
//! missing sometimes does. The same seed makes the same one.
class RandomNetwork {
public:
    RandomNetwork(OpenStore& open, quint64 seed);

    //! A filter that asks for none, one or some of what occurs, and sometimes for what does not.
    [[nodiscard]] impact::Filter filter();
    [[nodiscard]] const QList<base::Id>& people() const { return m_people; }

private:
    using Values = QList<std::pair<const char16_t*, QVariant>>;
    using Random = std::mt19937_64;

    int below(int bound) { return int(m_random() % quint64(bound)); }
    bool percent(int share) { return below(100) < share; }
    QVariant maybe(int share, const QVariant& value) { return percent(share) ? value : QVariant(); }
    QVariant oneOf(const QStringList& words, int share = 85) {
        return maybe(share, words.at(below(int(words.size()))));
    }
    QVariant oneOf(const QList<base::Id>& ids, int share = 85);
    QString day();
    base::Id add(storage::Writer& writer, QStringView table, const Values& values);

    void addCommon(storage::Writer& writer);
    void addEvents(storage::Writer& writer);
    void addParticipants(storage::Writer& writer);
    void addAnswers(storage::Writer& writer);
    void addTeams(storage::Writer& writer);
    void addPartnership(storage::Writer& writer);

    Random m_random;
    QList<base::Id> m_projects, m_people, m_events, m_practices, m_tracks, m_stages, m_organisations;
};

} // namespace rs::test
