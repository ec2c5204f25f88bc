// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cells.h"

#include "domain/cbor.h"

#include <QtEndian>

#include <algorithm>

namespace rs::storage {

using domain::Entity;
using domain::FieldType;

namespace {

//! A cursor over CBOR items (RFC 8949) of known length. Each row of a first reading passes here: a tree of QCborValue
//! would take longer than the insertion of the row.
class Scanner {
public:
    enum Major { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Tag = 6, Simple = 7 };
    struct Item {
        int major = Simple;
        int info = 0;
        quint64 count = 0;
        QByteArrayView bytes; //!< of Bytes and Text
    };

    explicit Scanner(const QByteArray& cbor) : m_at(cbor.constData()), m_end(m_at + cbor.size()) {}

    [[nodiscard]] const char* at() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

    bool next(Item& item) {
        if (m_at == m_end) return false;
        const auto head = uchar(*m_at++);
        item.major = head >> 5;
        item.info = head & 0x1f;
        if (!readCount(item)) return false;
        if (item.major != Bytes && item.major != Text) return true;
        if (item.count > quint64(m_end - m_at)) return false;
        item.bytes = QByteArrayView(m_at, qsizetype(item.count));
        m_at += item.count;
        return true;
    }

    //! Passes over what belongs to an item that was just read.
    bool skipInside(const Item& item, int depth = 0) {
        constexpr int deepest = 8;
        if (depth > deepest) return false;
        const quint64 inside = item.major == Array ? item.count
                               : item.major == Map ? item.count * 2
                               : item.major == Tag ? 1
                                                   : 0;
        if (item.count > quint64(m_end - m_at) && inside > 0) return false;
        for (quint64 i = 0; i < inside; ++i) {
            Item one;
            if (!next(one) || !skipInside(one, depth + 1)) return false;
        }
        return true;
    }

private:
    bool readCount(Item& item) {
        if (item.info < 24) {
            item.count = quint64(item.info);
            return true;
        }
        if (item.info > 27) return false;
        const int size = 1 << (item.info - 24);
        if (m_end - m_at < size) return false;
        item.count = 0;
        for (int i = 0; i < size; ++i) item.count = (item.count << 8) | uchar(*m_at++);
        return true;
    }

    const char* m_at;
    const char* m_end;
};

double realOf(const Scanner::Item& item) {
    if (item.info == 27) {
        double value = 0;
        memcpy(&value, &item.count, sizeof value);
        return value;
    }
    if (item.info == 26) {
        const auto bits = quint32(item.count);
        float value = 0;
        memcpy(&value, &bits, sizeof value);
        return double(value);
    }
    return 0;
}

CellValue numberOf(const Scanner::Item& item, FieldType type) {
    const bool isReal = item.major == Scanner::Simple;
    const qint64 whole = item.major == Scanner::Unsigned   ? qint64(item.count)
                         : item.major == Scanner::Negative ? -1 - qint64(item.count)
                                                           : qint64(realOf(item));
    if (type == FieldType::Real) return {.kind = CellValue::Kind::Real, .real = isReal ? realOf(item) : double(whole)};
    return {.kind = CellValue::Kind::Integer, .integer = whole};
}

bool isId(const Scanner::Item& item) {
    constexpr qsizetype size = 16;
    const auto isZero = [](char byte) { return byte == 0; };
    return item.major == Scanner::Bytes && item.bytes.size() == size &&
           !std::all_of(item.bytes.begin(), item.bytes.end(), isZero);
}

CellValue valueOf(const Scanner::Item& item, FieldType type) {
    using enum CellValue::Kind;
    constexpr int isFalse = 20, isTrue = 21, isUndefined = 23;
    switch (type) {
    case FieldType::Integer:
    case FieldType::Instant:
    case FieldType::Real:
        return item.major <= Scanner::Negative || (item.major == Scanner::Simple && item.info > isUndefined)
                   ? numberOf(item, type)
                   : CellValue();
    case FieldType::YesNo:
        return item.major == Scanner::Simple && (item.info == isFalse || item.info == isTrue)
                   ? CellValue{.kind = YesNo, .integer = item.info == isTrue}
                   : CellValue();
    case FieldType::Reference:
        return isId(item) ? CellValue{.kind = Id, .bytes = item.bytes} : CellValue();
    default:
        return item.major == Scanner::Text && !item.bytes.isEmpty() && item.bytes.isValidUtf8()
                   ? CellValue{.kind = Text, .bytes = item.bytes}
                   : CellValue();
    }
}

QVariant variantOf(const CellValue& value) {
    switch (value.kind) {
        using enum CellValue::Kind;
    case None:
        return {};
    case Integer:
        return value.integer;
    case YesNo:
        return value.integer != 0;
    case Real:
        return value.real;
    case Id:
        return QVariant::fromValue(QUuid::fromRfc4122(value.bytes));
    case Text:
        return QString::fromUtf8(value.bytes);
    }
    Q_UNREACHABLE();
}

//! Fields stand in the registry's order, so the one behind the last is tried first.
int indexOf(const Entity& entity, QByteArrayView name, int expected) {
    const auto is = [&](size_t i) { return name == QByteArrayView(entity.fields[i].name); };
    for (size_t i = size_t(expected); i < entity.fields.size(); ++i) {
        if (is(i)) return int(i);
    }
    for (size_t i = 0; i < size_t(expected); ++i) {
        if (is(i)) return int(i);
    }
    return -1;
}

} // namespace

std::optional<CellValues> takeApart(const Entity& entity, const QByteArray& cbor) {
    Scanner scanner(cbor);
    Scanner::Item map;
    if (!scanner.next(map) || map.major != Scanner::Map || map.info > 27) return {};
    CellValues taken{std::vector<CellValue>(entity.fields.size()), {}};
    QByteArray unknown;
    qsizetype unknownFields = 0;
    int expected = 0;
    for (quint64 i = 0; i < map.count; ++i) {
        const char* start = scanner.at();
        Scanner::Item name, value;
        if (!scanner.next(name) || name.major != Scanner::Text || !scanner.next(value)) return {};
        if (!scanner.skipInside(value)) return {};
        const int field = indexOf(entity, name.bytes, expected);
        if (field < 0 || !entity.fields[size_t(field)].isStored()) {
            unknown.append(start, scanner.at() - start);
            ++unknownFields;
            continue;
        }
        expected = field + 1;
        const CellValue read = valueOf(value, entity.fields[size_t(field)].type);
        if (read.kind != CellValue::Kind::None) taken.values[size_t(field)] = read;
    }
    if (!scanner.isAtEnd()) return {};
    if (unknownFields > 0) {
        domain::cbor::appendMap(taken.extra, unknownFields);
        taken.extra += unknown;
    }
    return taken;
}

std::optional<Cells> readCells(const Entity& entity, const base::Id& id, const QByteArray& cbor) {
    std::optional<CellValues> taken = takeApart(entity, cbor);
    if (!taken) return {};
    Cells cells{domain::Record(entity, id), std::move(taken->extra)};
    for (size_t i = 0; i < taken->values.size(); ++i) {
        if (taken->values[i].kind != CellValue::Kind::None) cells.record.set(int(i), variantOf(taken->values[i]));
    }
    return cells;
}

} // namespace rs::storage
