// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <random>

namespace rs::base {

//! Stable identity of a record on every laptop and on the server: a UUID (RFC 9562).
using Id = QUuid;

//! Makes UUIDv7 ids: time-ordered, so new rows land at the end of every index. Monotonic within a generator
//! even when the clock stands still or goes back (RFC 9562, 6.2, method 1).
class IdGenerator {
public:
    IdGenerator();
    //! The same seed and times give the same ids: example data only.
    explicit IdGenerator(quint64 seed);

    [[nodiscard]] Id next(qint64 unixMilliseconds);
    [[nodiscard]] Id next();

private:
    std::mt19937_64 m_random;
    qint64 m_last = 0;
    quint16 m_counter = 0;
};

//! A fresh UUIDv7 from the calling thread's generator.
[[nodiscard]] Id newId();

//! While it lives, newId() of this thread follows from the seed and from how many were asked for, whatever the clock
//! says. For tests.
class SeededIds {
public:
    explicit SeededIds(quint64 seed);
    ~SeededIds();
    Q_DISABLE_COPY_MOVE(SeededIds)
};

//! UUIDv5 of a link whose pair must be unique (attendance = session x participant): two laptops that link the
//! same two records make the same row.
[[nodiscard]] Id linkId(QStringView kind, const Id& first, const Id& second);

//! UUIDv5 of a built-in record's code (RU-KYA), the same on every laptop.
[[nodiscard]] Id builtInId(QStringView table, QStringView code);

//! The 16 bytes a database keeps, and back; a null id is an empty array.
[[nodiscard]] QByteArray toBytes(const Id& id);
[[nodiscard]] Id idFromBytes(const QByteArray& bytes);

//! Lower-case text without braces, as the command line shows it.
[[nodiscard]] QString toText(const Id& id);
[[nodiscard]] Id idFromText(const QString& text);

} // namespace rs::base
