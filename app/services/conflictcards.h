// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

#include <QDateTime>
#include <QTimeZone>

namespace rs::services {

//! Whose a change was, on which laptop and when.
struct Authorship {
    QString author, device;
    qint64 at = 0; //!< UTC milliseconds; 0: not known

    [[nodiscard]] bool operator==(const Authorship&) const = default;
};

//! One field that two people have changed unseen by each other, or a record that one of them has deleted.
struct ConflictPart {
    base::Id conflict;
    int field = -1; //!< -1: the record as a whole
    QString kind;   //!< domain::choices::conflictKind
    // Of a field.
    QVariant before;   //!< both of them saw it
    QVariant inForce;  //!< what stands now
    QVariant incoming; //!< what came later
    // Of a record as a whole: a side that has no values wants it deleted.
    QList<domain::FieldValue> incomingRow = {};
    bool isThere = true;          //!< the record stands
    bool deletesIncoming = false; //!< who came later wants it gone
    Authorship earlier = {};      //!< of what stood when the later one came; unknown where the server kept no trace
    Authorship later = {};        //!< of what came later

    [[nodiscard]] bool operator==(const ConflictPart&) const = default;
    //! Both long texts can be kept, one under the other.
    [[nodiscard]] bool canJoin(const domain::Entity& entity) const;
    [[nodiscard]] QString joined() const;
};

//! All that waits to be decided about one record.
struct ConflictCard {
    const domain::Entity* entity = nullptr;
    base::Id record;
    QString title;
    QString school; //!< title of the school it belongs to; empty: to none
    QTimeZone zone; //!< of that school
    qint64 at = 0;  //!< the latest
    QList<ConflictPart> parts;

    [[nodiscard]] bool operator==(const ConflictCard&) const = default;
};

//! Latest first. Conflicts about tables this version does not know are left out: a newer one decides them.
[[nodiscard]] base::Result<QList<ConflictCard>> conflictCards(storage::Store& store);

struct ConflictDecision {
    enum class Take { Server, Incoming, Text };
    base::Id conflict;
    Take take = Take::Server;
    QString text = {}; //!< Take::Text: what becomes of the field
};

//! By ordinary edits inside somebody's Writer: one step of undo takes all of it back, and the conflicts are open again.
//! Errors: those of resolveConflict().
[[nodiscard]] base::Result<> decideConflicts(storage::Writer& writer, const QList<ConflictDecision>& decisions,
                                             const QString& author);

//! How much waits for somebody, as the status line and the navigation count it.
struct ReviewCounts {
    qint64 conflicts = 0;   //!< records
    qint64 notAccepted = 0; //!< changes

    [[nodiscard]] bool operator==(const ReviewCounts&) const = default;
};
[[nodiscard]] base::Result<ReviewCounts> countReview(storage::Store& store);

} // namespace rs::services
