// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace rs::server {

//! Argon2id by libsodium. Each check takes its memory, so only so many run at once; a flood of sign-ins waits outside.
//! May be used from any thread.
class Passwords {
public:
    struct Cost {
        unsigned long long passes = 2;
        size_t memory = 64ull * 1024 * 1024;
        int atOnce = 2;
        int waiting = 2; //!< more than that wait for no place: a worker each
    };
    explicit Passwords(Cost cost);
    Passwords() : Passwords(Cost{}) {}

    //! The text to keep. Nothing if there is no memory or no place.
    [[nodiscard]] std::optional<QString> hash(const QString& password);

    enum class Verdict { Right, Wrong, Busy };
    //! Takes the same time for an account that is not there (an empty hash).
    [[nodiscard]] Verdict verify(const QString& hash, const QString& password);
    //! Whether the cost has changed since.
    [[nodiscard]] bool isOutdated(const QString& hash) const;

private:
    class Place;
    [[nodiscard]] std::optional<QString> hashNow(const QString& password) const;
    [[nodiscard]] QString nobodysHash();

    Cost m_cost;
    std::mutex m_mutex;
    std::condition_variable m_free;
    int m_running = 0;
    int m_waiting = 0;
    QString m_nobody; //!< a password that nobody has
};

} // namespace rs::server
