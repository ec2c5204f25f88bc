// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/similarpeople.h"

#include <optional>

namespace rs::services {

//! What somebody does or did at one school.
struct PersonRole {
    const domain::Entity* entity = nullptr; //!< participant, speaker or team_member
    base::Id id;
    base::Id school;
    QString schoolTitle;
    QString zone;                     //!< of the school; empty: unknown
    std::optional<qint64> start, end; //!< of the school, UTC milliseconds
    QString role;                     //!< team: code of the role; speaker: the talk
    QString state;                    //!< participant: code of the status; speaker: code of the state
    QString certificate;              //!< number, if one was given out
};

//! What somebody said to one purpose. Neither moment: never asked.
struct PersonConsent {
    QString purpose; //!< code
    std::optional<qint64> given, withdrawn;

    [[nodiscard]] bool stands() const { return given && !withdrawn; }
};

//! One change in the life of a card. `field` is a field of `entity`; null: the card itself came, went or came back.
struct PersonChange {
    const domain::Entity* entity = nullptr; //!< person or consent
    const domain::Field* field = nullptr;
    QString purpose; //!< of a consent
    qint64 at = 0;
    QString by;
    QVariant from, to;
};

//! Everything about one human, as far as a screen shows it.
struct PersonCard {
    static constexpr int mostRoles = 200; //!< of each kind, newest first
    static constexpr int mostChanges = 500;

    domain::Record person;
    QList<PersonRole> roles;       //!< by date, newest first, those without one on top
    QList<PersonConsent> consents; //!< all purposes in their order
    QList<PersonChange> history;   //!< newest first
    QList<SimilarPerson> similar;
};

//! Error UnknownRecord.
[[nodiscard]] base::Result<PersonCard> loadPersonCard(storage::Store& store, const base::Id& person);

//! The card behind a role; null if it has none. Error UnknownRecord.
[[nodiscard]] base::Result<base::Id> personOf(storage::Store& store, const domain::Entity& role, const base::Id& id);

} // namespace rs::services
