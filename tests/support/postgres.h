// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

class QProcess;

namespace rs::test {

//! A PostgreSQL of this process alone: made in a temporary folder, run by an unprivileged user (the engine refuses the
//! administrator), reached over a socket in that folder, and gone with the process, however that ends.
class Postgres {
public:
    //! Starts it at the first call. Where that fails the whole test program ends with the reason: a test that needs
    //! PostgreSQL is never passed over.
    static Postgres& instance();
    ~Postgres();
    Q_DISABLE_COPY_MOVE(Postgres)

    //! Address of a new, empty database: a schema of its own, which is quicker to make.
    [[nodiscard]] QString freshAddress();
    //! The same database once more, by other words: hosts are tried in turn, the first is dead.
    [[nodiscard]] static QString throughDeadHost(const QString& address);
    //! Another engine with a copy of everything here, which follows all that is written here from now on and lets
    //! nobody write, until "SELECT pg_promote()". Gone with the object.
    [[nodiscard]] std::unique_ptr<Postgres> standby() const;
    //! The same database, there or here: whoever can be written to.
    [[nodiscard]] QString alsoAt(const Postgres& other, const QString& address) const;
    //! Runs SQL as the owner of everything.
    [[nodiscard]] QString query(const QString& sql) const;

    void kill();  //!< as if the machine had lost power
    void start(); //!< once more, on what is on the disk

private:
    explicit Postgres(const Postgres* primary = nullptr);
    [[noreturn]] void fail(const QString& why) const;
    void make(const QString& program, const QStringList& words);
    void end();
    void become(QProcess& process) const;

    QString m_binaries;
    QString m_folder;
    unsigned m_user = 0, m_group = 0;
    QProcess* m_server = nullptr;
    int m_made = 0;
};

} // namespace rs::test
