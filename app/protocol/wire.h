// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/cbor.h"
#include "domain/cborreader.h"
#include "protocol/shapes.h"

#include <concepts>
#include <optional>

namespace rs::protocol::wire {

namespace cbor = domain::cbor;

//! Values on the wire, written (put) and read (take). Reading fails the reader where a value is not what it must be.
void put(QByteArray& out, qint64 value);
void put(QByteArray& out, quint64 value);
void put(QByteArray& out, int value);
void put(QByteArray& out, bool value);
void put(QByteArray& out, const base::Id& id);
void put(QByteArray& out, const QString& text);
void put(QByteArray& out, const QByteArray& bytes);
void put(QByteArray& out, const QList<TableRows>& tables);
void take(cbor::Reader& reader, qint64& value);
void take(cbor::Reader& reader, quint64& value);
void take(cbor::Reader& reader, int& value);
void take(cbor::Reader& reader, bool& value);
void take(cbor::Reader& reader, base::Id& id);
void take(cbor::Reader& reader, QString& text);
void take(cbor::Reader& reader, QByteArray& bytes);
void take(cbor::Reader& reader, QList<TableRows>& tables);

//! Codes with numbers of their own: what a newer version may add is not taken for something else.
template <typename E>
requires std::is_enum_v<E>
void put(QByteArray& out, E code) { put(out, int(code)); }
template <typename E>
requires std::is_enum_v<E>
void take(cbor::Reader& reader, E& code) {
    int number = 0;
    take(reader, number);
    if (!isKnown(E(number))) return reader.fail();
    code = E(number);
}
//! The reason alone may be one that this version has no word for.
void take(cbor::Reader& reader, OpCode& code);

template <Tuple T>
void put(QByteArray& out, const T& value);
template <Message T>
void put(QByteArray& out, const T& value);
template <Tuple T>
void take(cbor::Reader& reader, T& value);
template <Message T>
void take(cbor::Reader& reader, T& value);

template <typename T>
void put(QByteArray& out, const QList<T>& list) {
    cbor::appendArray(out, list.size());
    for (const T& one : list) put(out, one);
}
template <typename T>
void take(cbor::Reader& reader, QList<T>& list) {
    const qsizetype items = reader.enterArray();
    for (qsizetype i = 0; i < items && !reader.isFailed(); ++i) take(reader, list.emplaceBack());
}

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <Tuple T>
void put(QByteArray& out, const T& value) {
    qsizetype items = 0;
    describe(value, [&](const auto&) { ++items; });
    cbor::appendArray(out, items);
    describe(value, [&](const auto& item) { put(out, item); });
}

//! A newer version may have more items: they are passed over.
template <Tuple T>
void take(cbor::Reader& reader, T& value) {
    qsizetype items = reader.enterArray();
    describe(value, [&](auto& item) {
        if (items-- <= 0) return reader.fail();
        take(reader, item);
    });
    for (; items > 0 && !reader.isFailed(); --items) reader.skip();
}

template <Message T>
void put(QByteArray& out, const T& value) {
    qsizetype members = 0;
    const auto isThere = []<typename M>(const M& member) {
        if constexpr (isOptional<M>) return member.has_value();
        return true;
    };
    describe(value, [&](const char*, const auto& member) { members += isThere(member) ? 1 : 0; });
    cbor::appendMap(out, members);
    describe(value, [&]<typename M>(const char* name, const M& member) {
        if (!isThere(member)) return;
        cbor::appendText(out, name);
        if constexpr (isOptional<M>)
            put(out, *member);
        else
            put(out, member);
    });
}

//! Reads the member of this name; says which one it was by its bit, 0: none.
template <Message T>
[[nodiscard]] unsigned takeMember(cbor::Reader& reader, T& value, QByteArrayView name) {
    unsigned bit = 1, found = 0;
    describe(value, [&]<typename M>(const char* own, M& member) {
        if (!found && name == QByteArrayView(own)) {
            found = bit;
            if constexpr (isOptional<M>)
                take(reader, member.emplace());
            else
                take(reader, member);
        }
        bit <<= 1;
    });
    return found;
}

//! All members but the optional ones must be there, none twice; others are a newer version's and passed over.
template <Message T>
void take(cbor::Reader& reader, T& value) {
    unsigned bit = 1, missing = 0, seen = 0;
    describe(value, [&]<typename M>(const char*, const M&) {
        if (!isOptional<M>) missing |= bit;
        bit <<= 1;
    });
    const qsizetype pairs = reader.enterMap();
    for (qsizetype i = 0; i < pairs && !reader.isFailed(); ++i) {
        const QByteArrayView name = reader.readText();
        // Without the name there is no telling what follows.
        const unsigned found = reader.isFailed() ? 0 : takeMember(reader, value, name);
        if (!found) reader.skip();
        if (found & seen) reader.fail();
        seen |= found;
        missing &= ~found;
    }
    if (missing) reader.fail();
}

} // namespace rs::protocol::wire
