// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oldversion.h"
#include "rules.h"
#include "serverstate.h"
#include "storage/scopebook.h"
#include "storage/store.h"
#include "storage/syncmeta.h"
#include "storage/writer.h"

namespace rs::sim {

//! One of the operations of a laptop, as its author made it.
struct Authored {
    protocol::Operation operation; //!< with the id it has on the wire
    bool isWaiting = false;
};

//! A laptop's store and what people do on it, whether or not there is a server.
class SimLaptop {
public:
    //! Takes over the file; makes it from `origin` (another file) if that is named.
    SimLaptop(const QString& file, const QString& origin, int account, const Rules& rules);
    //! Of what version the program is; a store that an older one has written is brought up to it.
    void setVersion(Version version);
    [[nodiscard]] Version version() const { return m_version; }

    [[nodiscard]] storage::Store& store() { return *m_store; }
    [[nodiscard]] int account() const { return m_account; }
    //! Dies and is started again: what was not committed is lost.
    void restart();
    void backup();
    [[nodiscard]] bool restore();
    //! A file with the same content, for another laptop.
    [[nodiscard]] QString copy();

    //! Clock of this laptop, against the world's.
    qint64 skew = 0;

    //! Deeds; numbers name things modulo what there is. Nothing happens where there is nothing to do it with.
    void insert(int which, int where, int value);
    void edit(int which, int field, int value);
    void shift(int which, int value);
    void remove(int which);
    void group(int which, int field, int value);
    void undo(int which);
    void moveRow(int which, int where);
    void merge(int loser, int winner, int value);
    void link(int session, int participant, int value);
    void resolve(int which, int value);
    void moveSchool(int which, int value);

    [[nodiscard]] QList<domain::Record> records(const domain::Entity& entity);
    [[nodiscard]] QList<Authored> operations();
    [[nodiscard]] QList<storage::ScopeState> scopes() { return valueOf(storage::ScopeBook(*m_store).all()); }
    [[nodiscard]] storage::SyncMeta meta() { return valueOf(storage::readSyncMeta(*m_store)); }
    //! Version and scope of each row the server has told of.
    [[nodiscard]] QHash<RowKey, ServerState::Row> known();

private:
    template <typename T>
    static T valueOf(base::Result<T> result) {
        if (!result) qFatal("laptop: %d %s", int(result.error().code), qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<T>) return std::move(*result);
    }
    using Work = std::function<base::Result<>(storage::Writer&)>;
    void write(const Work& work);
    void open();
    [[nodiscard]] std::optional<domain::Record> pick(QStringView table, int which);
    [[nodiscard]] std::optional<domain::Record> pickAny(int which);
    [[nodiscard]] base::Id idOf(QStringView table, int which);
    [[nodiscard]] domain::FieldValue anyEdit(const domain::Record& record, int field, int value) const;
    void promote();

    QString m_file;
    int m_account;
    bool m_countsIds;
    int m_backups = 0;
    Version m_version = Version::New;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace rs::sim
