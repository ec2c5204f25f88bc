// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/attempts.h"

#include "base/clock.h"
#include "server/accounts/token.h"
#include "server/sql/schema.h"
#include "server/sql/transaction.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace rs::server {

using base::Result;
using sql::Row;

namespace {

constexpr int freeForAccount = 5, freeForAddress = 30; //!< a school behind one address signs in in the morning
constexpr int longestDelay = 15 * 60;
constexpr qint64 forgottenAfterMs = 24ll * 60 * 60 * 1000;

} // namespace

int Attempts::delayOf(Kind kind, qint64 failures) {
    const qint64 beyond = failures - (kind == Kind::Account ? freeForAccount : freeForAddress);
    if (beyond < 0) return 0;
    return beyond > 9 ? longestDelay : std::min(longestDelay, 1 << beyond);
}

//! An address has so few values that a plain hash of it would be no secret.
Result<QByteArray> Attempts::key() {
    const QString name = QStringLiteral("attempt_key");
    RS_ASSIGN(QString key, sql::metaValue(m_connection, name));
    if (key.isEmpty()) {
        RS_TRY(m_connection.run("INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
                                {name, freshToken()}));
        RS_ASSIGN(key, sql::metaValue(m_connection, name));
    }
    return key.toLatin1();
}

Result<QList<QByteArray>> Attempts::hashesOf(const QList<Subject>& subjects) {
    RS_ASSIGN(const QByteArray secret, key());
    QList<QByteArray> hashes;
    for (const Subject& subject : subjects) {
        const QByteArray kind = subject.kind == Kind::Account ? "account:" : "address:";
        hashes << QMessageAuthenticationCode::hash(kind + subject.name, secret, QCryptographicHash::Sha256);
    }
    return hashes;
}

//! Seconds to wait, 0: counted in.
Result<int> Attempts::beginOne(const QByteArray& hash, Kind kind, qint64 now) {
    qint64 failures = 0, until = 0;
    RS_TRY(m_connection.read("SELECT failures, last_at, until FROM attempt WHERE subject = $1 FOR UPDATE", {hash},
                             [&](const Row& row) {
                                 until = row.integer(2);
                                 if (now - row.integer(1) < forgottenAfterMs) failures = row.integer(0);
                             }));
    if (until > now) return int((until - now + 999) / 1000);
    ++failures;
    RS_TRY(m_connection.run("INSERT INTO attempt (subject, failures, last_at, until) VALUES ($1, $2, $3, $4) "
                            "ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, "
                            "last_at = excluded.last_at, until = excluded.until",
                            {hash, failures, now, now + delayOf(kind, failures) * 1000ll}));
    return 0;
}

Result<int> Attempts::begin(const QList<Subject>& subjects) {
    return sql::inTransaction(m_connection, sql::Access::Write, [&]() -> Result<int> {
        RS_ASSIGN(const QList<QByteArray> hashes, hashesOf(subjects));
        QList<qsizetype> order; // always the same way round: two tries never wait for each other
        for (qsizetype i = 0; i < hashes.size(); ++i) order << i;
        std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return hashes.at(a) < hashes.at(b); });
        const qint64 now = base::nowMilliseconds();
        int wait = 0;
        for (const qsizetype i : order) {
            qint64 until = 0;
            RS_TRY(m_connection.read("SELECT until FROM attempt WHERE subject = $1", {hashes.at(i)},
                                     [&](const Row& row) { until = row.integer(0); }));
            wait = std::max(wait, int((until - now + 999) / 1000));
        }
        if (wait > 0) return wait;
        for (const qsizetype i : order) {
            RS_ASSIGN(const int late, beginOne(hashes.at(i), subjects.at(i).kind, now));
            wait = std::max(wait, late); // somebody was quicker
        }
        return wait;
    });
}

Result<> Attempts::giveBack(const QList<Subject>& subjects) {
    RS_ASSIGN(const QList<QByteArray> hashes, hashesOf(subjects));
    for (const QByteArray& hash : hashes)
        RS_TRY(m_connection.run("UPDATE attempt SET failures = failures - 1, until = 0 "
                                "WHERE subject = $1 AND failures > 0",
                                {hash}));
    return {};
}

Result<> Attempts::forget(const Subject& subject) {
    RS_ASSIGN(const QList<QByteArray> hashes, hashesOf({subject}));
    RS_TRY(m_connection.run("DELETE FROM attempt WHERE subject = $1 OR last_at < $2",
                            {hashes.first(), base::nowMilliseconds() - forgottenAfterMs}));
    return {};
}

} // namespace rs::server
