// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "storage/outbox.h"
#include "storage/writer.h"

namespace rs::services {

//! One change of one record that the server has not taken.
struct RefusedChange {
    enum class Kind { Added, Changed, Deleted };
    qint64 n = 0; //!< its place in the outbox
    const domain::Entity* entity = nullptr;
    base::Id record;
    QString title;
    QString school; //!< empty: it belongs to none
    Kind kind = Kind::Changed;
    QList<domain::FieldValue> wanted;  //!< the values of the change
    std::optional<domain::Record> now; //!< as the record stands
    qint64 at = 0;                     //!< UTC milliseconds
    bool isHeld = false;               //!< the server keeps it for the leader of the region
    protocol::OpCode code = protocol::OpCode::None;
    QStringList fields; //!< names of those the code is about

    //! Its values have left this laptop with the right to see them: from here nothing can be sent again.
    [[nodiscard]] bool isWiped() const { return kind != Kind::Deleted && wanted.isEmpty(); }
};

//! Latest first; those that somebody has given up are left out.
[[nodiscard]] base::Result<QList<RefusedChange>> refusedChanges(storage::Store& store);

//! Why a server does not take a change, in plain words.
[[nodiscard]] QString reasonWords(protocol::OpCode code, base::Language language);
//! The same to the author of the change: what can be done, and the fields it is about.
[[nodiscard]] QString refusalWords(const RefusedChange& change, base::Language language);

//! «Give up my change», and the way back from that.
[[nodiscard]] base::Result<> setGivenUp(storage::Store& store, qint64 n, bool isGivenUp);

//! The change is made once more with these values, as an ordinary edit that goes to the server again; the old one is
//! given up. A record that is gone is added anew. Errors: those of Writer, HasChildren.
[[nodiscard]] base::Result<> changeAgain(storage::Writer& writer, const RefusedChange& change,
                                         const QList<domain::FieldValue>& values);

} // namespace rs::services
