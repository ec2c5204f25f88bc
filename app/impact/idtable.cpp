// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/idtable.h"

#include <cstring>

namespace rs::impact {

namespace {

constexpr size_t firstPlaces = 1024;
constexpr qsizetype bytesOfId = 16;
constexpr quint64 spread = 0x9e3779b97f4a7c15ull; // 2^64 divided by the golden ratio

} // namespace

IdTable::IdTable() : m_places(firstPlaces) {}

//! Where the key is, or the free place where it belongs.
size_t IdTable::place(const Key& key) const {
    const size_t mask = m_places.size() - 1;
    size_t at = size_t(((key.low ^ key.high) * spread) >> 20) & mask;
    while (m_places[at].number >= 0 && m_places[at].key != key) at = (at + 1) & mask;
    return at;
}

void IdTable::grow() {
    m_places.assign(m_places.size() * 4, Place());
    for (size_t i = 0; i < m_keys.size(); ++i) m_places[place(m_keys[i])] = {m_keys[i], int(i)};
}

int IdTable::addKey(const Key& key) {
    const size_t at = place(key);
    if (m_places[at].number >= 0) return m_places[at].number;
    const int number = size();
    m_keys.push_back(key);
    m_places[at] = {key, number};
    if (m_keys.size() * 2 > m_places.size()) grow();
    return number;
}

int IdTable::add(QByteArrayView bytes) {
    if (bytes.size() != bytesOfId) return -1;
    Key key;
    std::memcpy(&key, bytes.data(), sizeof key);
    return addKey(key);
}

int IdTable::find(QByteArrayView bytes) const {
    if (bytes.size() != bytesOfId) return -1;
    Key key;
    std::memcpy(&key, bytes.data(), sizeof key);
    return m_places[place(key)].number;
}

base::Id IdTable::at(int number) const {
    return base::idFromBytes(QByteArray::fromRawData(reinterpret_cast<const char*>(&m_keys[size_t(number)]), 16));
}

} // namespace rs::impact
