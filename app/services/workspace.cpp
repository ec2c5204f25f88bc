// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"

#include "domain/registry.h"
#include "services/consents.h"
#include "services/deliver.h"
#include "sql/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QMutex>

namespace rs::services {

using base::ErrorCode;
using base::Result;
using storage::Store;

namespace {

//! Read connections that wait for their next use. SQLite's connections may change threads between uses, Qt
//! only warns when its own queries do.
class StorePool {
public:
    std::unique_ptr<Store> take(const QString& path) {
        const QMutexLocker locker(&m_mutex);
        for (auto it = m_idle.begin(); it != m_idle.end(); ++it) {
            if ((*it)->path() != path) continue;
            std::unique_ptr<Store> store = std::move(*it);
            m_idle.erase(it);
            return store;
        }
        return nullptr;
    }
    void give(std::unique_ptr<Store> store) {
        const QMutexLocker locker(&m_mutex);
        m_idle.push_back(std::move(store));
    }
    void forget(const QString& path) {
        const QMutexLocker locker(&m_mutex);
        std::erase_if(m_idle, [&](const auto& store) { return store->path() == path; });
    }

private:
    QMutex m_mutex;
    std::vector<std::unique_ptr<Store>> m_idle;
};

StorePool& readers() {
    static StorePool pool;
    return pool;
}

Result<> applyEdit(storage::Writer& writer, const Edit& edit) {
    if (edit.kind == Edit::Kind::Remove) return writer.remove(*edit.entity, edit.id);
    QList<FieldValue> stored, consents;
    for (const FieldValue& value : edit.values)
        (edit.entity->fields[size_t(value.field)].isStored() ? stored : consents) << value;
    base::Id id = edit.id;
    if (edit.kind == Edit::Kind::Insert) {
        domain::Record record(*edit.entity, id);
        for (const FieldValue& value : stored) record.set(value.field, value.value);
        RS_ASSIGN(id, writer.insert(record));
    } else {
        RS_TRY(writer.update(*edit.entity, id, stored));
    }
    for (const FieldValue& value : consents) RS_TRY(setConsent(writer, *edit.entity, id, value));
    return {};
}

qint64 dataVersion(Store& store) {
    auto row = sql::Statement::prepare(store.database(), u"PRAGMA data_version");
    const auto there = row ? row->step() : Result<bool>(false);
    return there && *there ? row->integer(0) : -1;
}

//! All change sets behind `seen` that are not our own, as one.
Result<Changes> changesOfOthers(Store& store, qint64 seen, const QSet<qint64>& own) {
    Changes all;
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(),
                                      u"SELECT change_set_n, table_no, row_id, max(kind <> 2) FROM outbox WHERE "
                                      "change_set_n > ?1 GROUP BY change_set_n, table_no, row_id"));
    rows.bind(1, seen);
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return all;
        const qint64 changeSet = rows.integer(0);
        if (own.contains(changeSet)) continue;
        const domain::Entity* entity = domain::findEntity(int(rows.integer(1)));
        if (!entity) continue;
        all.changeSet = changeSet;
        ++all.records;
        storage::Changes::Touched& touched = all.touched[entity];
        ++touched.total;
        touched.rowsCameOrWent |= rows.integer(3) != 0;
        if (touched.ids.size() < Changes::listed) touched.ids << rows.id(2);
    }
}

Result<qint64> lastChangeSet(Store& store) {
    RS_ASSIGN(sql::Statement row,
              sql::Statement::prepare(store.database(), u"SELECT coalesce(max(n), 0) FROM change_set"));
    RS_TRY(row.step());
    return row.integer(0);
}

//! Another program has met the server: what came is not listed anywhere, so everything is read anew.
Changes anything() {
    Changes all;
    all.changeSet = -1;
    all.action = QStringLiteral("sync");
    for (const domain::Entity* entity : domain::entities()) {
        storage::Changes::Touched touched;
        touched.total = Changes::listed + 1;
        touched.rowsCameOrWent = true;
        all.touched.insert(entity, touched);
        ++all.records;
    }
    return all;
}

//! How often the server's rows have come into the store.
qint64 landings(Store& store) {
    return store.database().scalar(u"SELECT landed FROM sync_meta").value_or(QVariant()).toLongLong();
}

struct Found {
    Changes changes;
    qint64 last = 0;
    qint64 landed = 0;
};

} // namespace

Workspace::Workspace(QString path, State state) : m_path(std::move(path)), m_state(state) {
    m_writing.setMaxThreadCount(1);
    m_writing.setExpiryTimeout(-1);
    m_reading.setMaxThreadCount(4);
    m_reading.setExpiryTimeout(-1);
    m_author = qEnvironmentVariable("USER");
    // Connected first: whoever follows changed() asks for the regions after that.
    connect(this, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touched.contains(&domain::entity(u"region"))) m_regions.reset();
    });
}

RegionCatalog Workspace::regions() {
    if (!m_regions) m_regions = loadRegions(*m_reader).value_or(builtInRegions());
    return m_regions;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    QDir().mkpath(QFileInfo(path).absolutePath());
    State state = lock->tryLock() ? State::Writable : State::ElsewhereOpen;

    std::unique_ptr<Store> writing;
    if (state == State::Writable) {
        auto created = Store::open(path, Store::Access::Write);
        if (!created && created.error().code != ErrorCode::StoreIsDamaged) return tl::unexpected(created.error());
        if (created)
            writing = std::move(*created);
        else
            state = State::Damaged;
    }
    std::unique_ptr<Workspace> workspace(new Workspace(path, state));
    workspace->m_lock = std::move(lock);
    workspace->m_writingStore = std::move(writing);
    RS_ASSIGN(workspace->m_reader, Store::open(path, Store::Access::Read));
    workspace->m_dataVersion = dataVersion(*workspace->m_reader);
    workspace->m_seen = lastChangeSet(*workspace->m_reader).value_or(0);
    workspace->m_landed = landings(*workspace->m_reader);
    return workspace;
}

Workspace::~Workspace() {
    m_reading.waitForDone();
    m_writing.waitForDone();
    readers().forget(m_path);
    m_reader.reset(); // the writing connection closes last: only that one can put the log back into the file
}

void Workspace::setDamaged() {
    if (m_state.exchange(State::Damaged) == State::Damaged) return;
    QMetaObject::invokeMethod(this, [this] { Q_EMIT stateChanged(); });
}

Workspace::Lease::~Lease() {
    if (m_store) readers().give(std::move(m_store));
}

Result<Workspace::Lease> Workspace::lease() {
    std::unique_ptr<Store> store = readers().take(m_path);
    if (!store) {
        RS_ASSIGN(store, Store::open(m_path, Store::Access::Read));
    }
    return Lease(*this, std::move(store));
}

Result<Store*> Workspace::writingStore() {
    if (!isWritable()) return base::fail(ErrorCode::StoreIsReadOnly);
    if (!m_writingStore) {
        RS_ASSIGN(m_writingStore, Store::open(m_path, Store::Access::Write));
    }
    return m_writingStore.get();
}

void Workspace::announce(const Changes& changes) {
    if (changes.changeSet == 0) return;
    QMetaObject::invokeMethod(this, [this, changes] {
        changes.changeSet > 0 ? void(m_own.insert(changes.changeSet)) : void(++m_landed);
        Q_EMIT changed(changes);
        Q_EMIT undoChanged();
    });
}

void Workspace::landReversal(const Changes& changes) {
    if (changes.changeSet == 0) return;
    announce(changes);
    QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT reverted(changes); });
}

void Workspace::lookForChanges() {
    const qint64 version = dataVersion(*m_reader);
    if (version == m_dataVersion) return;
    m_dataVersion = version;
    const auto found = read<Found>([seen = m_seen, own = m_own](Store& store) -> Result<Found> {
        RS_ASSIGN(const qint64 last, lastChangeSet(store));
        RS_ASSIGN(const Changes changes, changesOfOthers(store, seen, own));
        return Found{changes, last, landings(store)};
    });
    deliver(found, this, [this](const Result<Found>& all) {
        if (!all) return;
        m_seen = std::max(m_seen, all->last);
        m_own.removeIf([this](qint64 changeSet) { return changeSet <= m_seen; });
        // Ours were announced one by one, perhaps later than they were counted.
        const bool isElsewhere = all->landed > m_landed;
        m_landed = std::max(m_landed, all->landed);
        if (all->changes.changeSet == 0 && !isElsewhere) return;
        Q_EMIT changed(isElsewhere ? anything() : all->changes);
        Q_EMIT undoChanged();
    });
}

QFuture<Result<Changes>> Workspace::write(const QString& action, Work work, const domain::Entity* counted) {
    return run<Changes>([this, action, counted, work = std::move(work)](Store& store) -> Result<Changes> {
        RS_ASSIGN(const Changes changes, carryOut(store, {action, m_author, counted}, work));
        announce(changes);
        return changes;
    });
}

QFuture<Result<Changes>> Workspace::apply(const QString& action, const QList<Edit>& edits) {
    const Work work = [edits](storage::Writer& writer) -> Result<> {
        for (const Edit& edit : edits) RS_TRY(applyEdit(writer, edit));
        return {};
    };
    return write(action, work, countedOf(edits));
}

QFuture<Result<Changes>> Workspace::undo(const base::Progress& progress) {
    return run<Changes>([this, progress](Store& store) -> Result<Changes> {
        RS_ASSIGN(const Changes changes, storage::Undo(store).undo(m_author, progress));
        landReversal(changes);
        return changes;
    });
}

QFuture<Result<Changes>> Workspace::redo(const base::Progress& progress) {
    return run<Changes>([this, progress](Store& store) -> Result<Changes> {
        RS_ASSIGN(const Changes changes, storage::Undo(store).redo(m_author, progress));
        landReversal(changes);
        return changes;
    });
}

} // namespace rs::services
