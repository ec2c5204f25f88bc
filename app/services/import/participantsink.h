// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/persons.h"
#include "services/import/rowfeed.h"
#include "services/import/rowjudge.h"
#include "storage/writer.h"

namespace rs::services {

//! Stores imported participants with the cards of the people they are and the consents they gave.
class ParticipantSink {
public:
    [[nodiscard]] static base::Result<ParticipantSink> open(storage::Store& store, storage::Writer& writer,
                                                            const base::Id& event);

    //! Inserts; known.participant and known.person are filled in. A person set there already is taken.
    [[nodiscard]] base::Result<> add(const RowFeed::Entry& entry, RowJudge::Known& known);
    //! Fills what is empty in the one known.
    [[nodiscard]] base::Result<> complete(const RowJudge::Known& known, const domain::Record& participant);

private:
    ParticipantSink(storage::Writer& writer, const base::Id& event, PersonFinder finder);
    enum class Card { New, Known };
    [[nodiscard]] base::Result<> addConsents(const base::Id& person, const domain::Record& participant, Card card);

    storage::Writer& m_writer;
    PersonFinder m_finder;
    NewParticipantMaker m_maker;
    std::vector<std::pair<int, QString>> m_consents; //!< computed field, purpose
    int m_other;
};

} // namespace rs::services
