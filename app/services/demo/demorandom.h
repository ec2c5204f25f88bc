// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <iterator>
#include <random>

namespace rs::services {

//! Random choices that come out the same on every machine (the standard distributions need not).
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_engine(seed) {}

    //! 0 ... bound - 1
    [[nodiscard]] int below(qint64 bound) { return int(m_engine() % quint64(bound)); }
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool percent(int share) { return below(100) < share; }
    template <typename List>
    [[nodiscard]] const auto& of(const List& list) {
        return list[size_t(below(qint64(std::size(list))))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace rs::services
