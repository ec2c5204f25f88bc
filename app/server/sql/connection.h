// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/sql/databaseurl.h"
#include "server/sql/value.h"

#include <functional>
#include <memory>

namespace rs::server::sql {

class Backend;

//! Why the last statement failed, as far as it decides what to do next.
enum class Trouble {
    None,
    Again,  //!< two transactions met (serialization, deadlock): the same once more may go well
    Unique, //!< somebody else has inserted the same key
    Busy,   //!< a lock or a statement took longer than is allowed
    Lost,   //!< the database is gone or has become a read-only copy: connect anew
    Other,
};

//! Reading sees one state of everything from the first statement on; writing sees what is committed when it looks.
enum class Access { Read, Write };

//! One connection to the database of the shared server, opened through Qt Sql and used by the thread that opened it.
//! Statements go to the engines themselves: QPSQL has no parameters but texts and waits for each of them.
//! The same SQL for both: parameters are $1, $2 ... in the order in which they first appear, `FOR UPDATE` is left out
//! where one writer at a time is the rule. Every statement is prepared once. Texts with U+0000 are refused
//! (ValueInvalid).
//! Errors: StoreIsBusy, StoreCannotOpen (lost), DiskFull, StoreIsDamaged, StoreIsReadOnly, DatabaseFailed.
class Connection {
public:
    using RowReader = std::function<void(const Row&)>;
    using SetReader = std::function<void(qsizetype set, const Row&)>;

    //! Errors: StoreCannotOpen, StoreIsDamaged.
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> open(const DatabaseUrl& url);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const DatabaseUrl& url() const { return m_url; }
    [[nodiscard]] Engine engine() const { return m_url.engine; }

    //! A script of statements that answer nothing.
    [[nodiscard]] base::Result<> execute(const QByteArray& script);
    //! Number of lines changed.
    [[nodiscard]] base::Result<qint64> run(const char* statement, const Values& values = {});
    //! The reader must not use this connection.
    [[nodiscard]] base::Result<> read(const char* statement, const Values& values, const RowReader& reader);
    //! The same statement for many sets of values, which go to the database without waiting in between.
    [[nodiscard]] base::Result<> runEach(const char* statement, const QList<Values>& sets);
    [[nodiscard]] base::Result<> readEach(const char* statement, const QList<Values>& sets, const SetReader& reader);

    //! Begins a transaction; a lost database is connected anew first.
    [[nodiscard]] base::Result<> begin(Access access);
    [[nodiscard]] base::Result<> commit();
    void rollback();
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }

    //! Of the last error.
    [[nodiscard]] Trouble trouble() const { return m_trouble; }

private:
    explicit Connection(DatabaseUrl url);
    [[nodiscard]] base::Result<> connect();
    template <typename T>
    base::Result<T> noted(base::Result<T> result);

    DatabaseUrl m_url;
    std::unique_ptr<Backend> m_backend;
    Trouble m_trouble = Trouble::None;
    bool m_isInTransaction = false;
};

} // namespace rs::server::sql
