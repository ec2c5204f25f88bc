// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/regioncatalog.h"
#include "services/writestep.h"
#include "storage/changes.h"
#include "storage/select.h"
#include "storage/undo.h"
#include "storage/writer.h"

#include <QFuture>
#include <QLockFile>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace rs::services {

using domain::FieldValue;
using storage::Changes;
using storage::RowNumber;

//! One change of one record, as a window asks for it.
struct Edit {
    enum class Kind { Insert, Update, Remove };
    Kind kind = Kind::Update;
    const domain::Entity* entity = nullptr;
    base::Id id = {};              //!< Insert: a null id gets a new one
    QList<FieldValue> values = {}; //!< computed consent fields are allowed: they become Consent records
};

//! What people count of edits: records of the first one's kind. nullptr if there is none.
[[nodiscard]] inline const domain::Entity* countedOf(const QList<Edit>& edits) {
    return edits.isEmpty() ? nullptr : edits.first().entity;
}

//! An open store as windows see it: one thread writes, readers never wait for it, and every committed change is
//! announced. Lives in the window's thread; futures are delivered with deliver().
class Workspace : public QObject {
    Q_OBJECT
public:
    enum class State {
        Writable,
        Damaged,       //!< opened to look only; a backup can be restored
        ElsewhereOpen, //!< another window has this store; opened to look only
    };

    //! Opens (and makes) the store. A damaged one opens read-only; one that is open elsewhere too.
    //! Errors: StoreCannotOpen, StoreIsNewer, DiskFull ...
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> open(const QString& path);
    ~Workspace() override;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] State state() const { return m_state.load(); }
    [[nodiscard]] bool isWritable() const { return state() == State::Writable; }
    //! A check found the file damaged: nothing is written to it any more. From any thread.
    void setDamaged();

    //! Reading for what is on the screen, in the window's thread: some records, never a whole table.
    [[nodiscard]] storage::Store& reader() { return *m_reader; }
    //! The regions of the store, read once and again when one of them changes; the built-in ones if they cannot be
    //! read. In the window's thread.
    [[nodiscard]] RegionCatalog regions();

    //! Runs in the writing thread, one after another, each in a transaction of its own: one step of undo. See
    //! carryOut().
    using Work = services::Work;
    [[nodiscard]] QFuture<base::Result<Changes>> write(const QString& action, Work work,
                                                       const domain::Entity* counted = nullptr);
    [[nodiscard]] QFuture<base::Result<Changes>> apply(const QString& action, const QList<Edit>& edits);
    [[nodiscard]] QFuture<base::Result<Changes>> undo(const base::Progress& progress = {});
    [[nodiscard]] QFuture<base::Result<Changes>> redo(const base::Progress& progress = {});

    //! Runs in a worker with a read connection of its own (kept for the next one).
    template <typename T>
    [[nodiscard]] QFuture<base::Result<T>> read(std::function<base::Result<T>(storage::Store&)> work);

    //! Long writing work that opens its own Writer(s) (import, merge, demo): in the writing thread with its store.
    template <typename T>
    [[nodiscard]] QFuture<base::Result<T>> run(std::function<base::Result<T>(storage::Store&)> work);
    //! What run() changed is announced by this, from any thread.
    void announce(const Changes& changes);
    //! What another program (the command line) has written to the store since the last look is announced by
    //! changed(), too. Costs next to nothing if there is none: call it whenever the window comes to the front.
    void lookForChanges();

    [[nodiscard]] QString author() const { return m_author; }
    void setAuthor(const QString& author) { m_author = author; }

    //! A store for a worker's reading; goes back to the pool with the lease.
    class Lease {
    public:
        Lease(Workspace& workspace, std::unique_ptr<storage::Store> store)
            : m_workspace(&workspace),
              m_store(std::move(store)) {}
        Lease(Lease&&) = default;
        ~Lease();
        [[nodiscard]] storage::Store& store() { return *m_store; }

    private:
        Workspace* m_workspace;
        std::unique_ptr<storage::Store> m_store;
    };
    [[nodiscard]] base::Result<Lease> lease();

Q_SIGNALS:
    //! After each commit of this window.
    void changed(const rs::storage::Changes& changes);
    //! After changed(): undo or redo of this window did that.
    void reverted(const rs::storage::Changes& changes);
    //! Undo or redo offer something else now.
    void undoChanged();
    //! The store is open to look only from now on.
    void stateChanged();

private:
    Workspace(QString path, State state);
    [[nodiscard]] base::Result<storage::Store*> writingStore();
    void landReversal(const Changes& changes);

    QString m_path;
    QString m_author;
    std::atomic<State> m_state; // asked by the writing thread, too
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<storage::Store> m_reader;
    std::unique_ptr<storage::Store> m_writingStore; // used by who holds m_oneWrites
    RegionCatalog m_regions;                        //!< null: to be read
    qint64 m_dataVersion = -1;                      //!< of the file, as SQLite counts the commits of others
    qint64 m_seen = 0;                              //!< the last change set that was looked at
    QSet<qint64> m_own;                             //!< announced since then
    qint64 m_landed = 0;                            //!< how often rows of the server have come, as far as announced
    QThreadPool m_writing;
    //! QFuture::result() takes work that has not begun into the thread that asks, past the one thread of the pool.
    QMutex m_oneWrites;
    QThreadPool m_reading;
};

} // namespace rs::services

#include "services/workspace_p.h"
