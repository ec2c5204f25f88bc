// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/codec.h"

#include <rapidcheck.h>

// Messages of any content for properties; inside of a property only.

namespace rs::test {

[[nodiscard]] base::Id anyId();
[[nodiscard]] QString anyText();
[[nodiscard]] QByteArray anyBytes();
//! A map of fields as a row has it: no empty values, in the order in which the codec writes them.
[[nodiscard]] QByteArray anyCells(int table);
[[nodiscard]] protocol::TableRows anyTable();

//! For T of the messages.
template <typename T>
[[nodiscard]] T anyMessage();

template <typename T>
QList<T> anyList(T (*one)()) {
    QList<T> list;
    const int size = *rc::gen::inRange(0, 5);
    for (int i = 0; i < size; ++i) list << one();
    return list;
}

} // namespace rs::test
