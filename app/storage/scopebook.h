// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/pull.h"
#include "storage/store.h"

namespace rs::storage {

//! How far a scope was read.
struct ScopeState {
    enum class Phase {
        Loading = 0, //!< being read from zero: usable, but not whole
        Ready = 1,
        Revoked = 2, //!< the right is gone: what waits is sent once more, then the scope is wiped
    };

    qint64 no = 0; //!< of the server; negative: it has to say a new one
    domain::ScopeName name;
    qint64 cursor = 0;
    qint64 skipUpto = 0;
    qint64 generation = 1; //!< of the reading from zero that goes on or was last
    protocol::Rights rights = protocol::Rights::Read;
    Phase phase = Phase::Loading;
    qint64 rows = 0; //!< live ones, as the server last said
    qint64 head = 0;
    bool isArchived = false;
    qint64 repairedAt = 0; //!< when it was last read anew because it had drifted apart
};

//! The scopes of a store. Transactions are the caller's business.
class ScopeBook {
public:
    explicit ScopeBook(Store& store) : m_store(&store) {}

    [[nodiscard]] base::Result<QList<ScopeState>> all();
    [[nodiscard]] base::Result<std::optional<ScopeState>> find(qint64 no);
    [[nodiscard]] base::Result<> save(const ScopeState& state);
    [[nodiscard]] base::Result<> forget(qint64 no);

    //! The scopes one may read, all of them: new ones are to be read, missing ones are revoked, a scope whose values
    //! come unmasked from now on is read anew; one that comes masked from now on is revoked first.
    //! True if the server has to be asked again: a revoked one is still allowed, masked.
    [[nodiscard]] base::Result<bool> setAccess(const QList<protocol::ScopeAccess>& access);
    //! Everything is read from zero, whatever number the server gives each scope.
    [[nodiscard]] base::Result<> startOver();
    //! This one is: what is known of its rows counts for nothing.
    [[nodiscard]] base::Result<> readAnew(ScopeState state);

    //! How many rows the server has told of, and the exclusive or of their hashes.
    [[nodiscard]] base::Result<protocol::Digest> digest(qint64 no);

private:
    [[nodiscard]] base::Result<> forgetVersions(qint64 no);
    [[nodiscard]] base::Result<> renumber(qint64 from, qint64 to);
    [[nodiscard]] base::Result<bool> merge(ScopeState state, const protocol::ScopeAccess& access);
    Store* m_store;
};

} // namespace rs::storage
