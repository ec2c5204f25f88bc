// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cells.h"

#include "domain/cbor.h"

#include <QtEndian>

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

QVariant numberOf(const Scanner::Item& item, FieldType type) {
    const bool isReal = item.major == Scanner::Simple;
    const qint64 whole = item.major == Scanner::Unsigned   ? qint64(item.count)
                         : item.major == Scanner::Negative ? -1 - qint64(item.count)
                                                           : qint64(realOf(item));
    if (type == FieldType::Real) return isReal ? realOf(item) : double(whole);
    return whole;
}

QVariant valueOf(const Scanner::Item& item, FieldType type) {
    constexpr int isFalse = 20, isTrue = 21, isNull = 22, isUndefined = 23;
    if (item.major == Scanner::Simple && (item.info == isNull || item.info == isUndefined)) return {};
    switch (type) {
    case FieldType::Integer:
    case FieldType::Instant:
    case FieldType::Real:
        return item.major <= Scanner::Negative || (item.major == Scanner::Simple && item.info > isUndefined)
                   ? numberOf(item, type)
                   : QVariant();
    case FieldType::YesNo:
        return item.major == Scanner::Simple && (item.info == isFalse || item.info == isTrue)
                   ? QVariant(item.info == isTrue)
                   : QVariant();
    case FieldType::Reference:
        return item.major == Scanner::Bytes && item.bytes.size() == 16
                   ? QVariant::fromValue(QUuid::fromRfc4122(item.bytes))
                   : QVariant();
    default:
        return item.major == Scanner::Text ? QVariant(QString::fromUtf8(item.bytes)) : QVariant();
    }
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

std::optional<Cells> readCells(const Entity& entity, const base::Id& id, const QByteArray& cbor) {
    Scanner scanner(cbor);
    Scanner::Item map;
    if (!scanner.next(map) || map.major != Scanner::Map || map.info > 27) return {};
    Cells cells{domain::Record(entity, id), {}};
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
        QVariant read = valueOf(value, entity.fields[size_t(field)].type);
        if (!domain::isEmpty(read)) cells.record.set(field, std::move(read));
    }
    if (!scanner.isAtEnd()) return {};
    if (unknownFields > 0) {
        domain::cbor::appendMap(cells.extra, unknownFields);
        cells.extra += unknown;
    }
    return cells;
}

} // namespace rs::storage
