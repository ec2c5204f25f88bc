// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QHash>

#include <optional>

namespace rs::services {

//! Who is on the lists of one school, counted.
struct Audience {
    QHash<QString, qint64> byStatus;   //!< by the code of the status; empty: none
    std::optional<qint64> capacity;    //!< of the school
    std::optional<qint64> roomPlaces;  //!< of its venue, if that is known
    qint64 consented = 0, refused = 0; //!< to data processing, of those who are expected

    [[nodiscard]] qint64 of(QAnyStringView status) const { return byStatus.value(status.toString()); }
    //! Everybody on a list, whatever came of it: the widest bar of the funnel.
    [[nodiscard]] qint64 listed() const;
    //! Registered, confirmed, come or missed.
    [[nodiscard]] qint64 registered() const { return taken() + of(u"no_show"); }
    [[nodiscard]] qint64 came() const { return of(u"attended"); }
    [[nodiscard]] qint64 waiting() const { return of(u"waiting"); }
    //! Registered or in line: those whose consent is needed.
    [[nodiscard]] qint64 expected() const { return registered() + waiting(); }
    //! Registered, confirmed or come: those who hold a place.
    [[nodiscard]] qint64 taken() const { return of(u"registered") + of(u"confirmed") + of(u"attended"); }
    //! Never below zero; nothing while the capacity is unknown.
    [[nodiscard]] std::optional<qint64> freePlaces() const;
};

//! Error UnknownRecord.
[[nodiscard]] base::Result<Audience> audience(storage::Store& store, const base::Id& school);
//! The same of a school whose record was read already.
[[nodiscard]] base::Result<Audience> audienceOf(storage::Store& store, const domain::Record& event);

//! Of many schools at once, by status alone: capacity, rooms and consents stay unknown. Schools with nobody on their
//! list are left out.
[[nodiscard]] base::Result<QHash<base::Id, Audience>> audiencesByStatus(storage::Store& store,
                                                                        const QList<base::Id>& schools);

//! Where the time of registration stands.
enum class RegistrationWindow {
    NotSet, //!< neither moment is known
    Ahead,
    Open,
    Closed,
    Reversed,   //!< it closes before it opens
    ClosesLate, //!< it closes after the school has begun
};
[[nodiscard]] RegistrationWindow registrationWindow(const domain::Record& event, qint64 now);

} // namespace rs::services
