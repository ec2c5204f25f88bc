// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArrayView>

#include <vector>

namespace rs::impact {

//! Ids as small numbers from 0, in the order in which they came: a million participations name their people by four
//! bytes. A null id is -1.
class IdTable {
public:
    IdTable();

    //! The number of the id in these 16 bytes, a new one if it has none. Bytes of another length are no id.
    int add(QByteArrayView bytes);
    int add(const base::Id& id) { return add(base::toBytes(id)); }
    //! -1 if it has none.
    [[nodiscard]] int find(QByteArrayView bytes) const;
    [[nodiscard]] int find(const base::Id& id) const { return find(base::toBytes(id)); }
    //! The number here of the id that has `number` there.
    int add(const IdTable& other, int number) { return addKey(other.m_keys[size_t(number)]); }

    [[nodiscard]] int size() const { return int(m_keys.size()); }
    [[nodiscard]] base::Id at(int number) const;

private:
    struct Key {
        quint64 high, low;
        [[nodiscard]] bool operator==(const Key&) const = default;
    };
    int addKey(const Key& key);
    [[nodiscard]] size_t place(const Key& key) const;
    void grow();

    std::vector<Key> m_keys;
    //! The key stands beside its number: one look into far memory finds it.
    struct Place {
        Key key = {0, 0};
        int number = -1; //!< -1: free
    };
    std::vector<Place> m_places; //!< a power of two of them, at most half of them taken
};

} // namespace rs::impact
