// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace rs::sync {

//! How long to wait before the next attempt: doubled from a second to five minutes, each with a random part so that
//! laptops that lost a server together do not return together.
class Backoff {
public:
    explicit Backoff(quint64 seed) : m_random(seed) {}

    //! After a failure: milliseconds. `least`: what the server asked for.
    [[nodiscard]] qint64 next(qint64 least = 0);
    void reset() { m_step = 0; }

    //! The regular pause between two looks: 45 s, more or less by a fifth.
    [[nodiscard]] qint64 pause();

private:
    std::mt19937_64 m_random;
    int m_step = 0;
};

} // namespace rs::sync
