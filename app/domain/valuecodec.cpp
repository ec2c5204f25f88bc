// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/valuecodec.h"

#include "domain/cbor.h"
#include "domain/cborreader.h"

#include <QVarLengthArray>

#include <bitset>
#include <optional>

namespace rs::domain {

namespace {

void append(QByteArray& out, const Field& field, const QVariant& value) {
    cbor::appendText(out, field.name);
    if (value.isNull()) return cbor::appendNull(out);
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return cbor::appendInteger(out, value.toLongLong());
    case FieldType::YesNo:
        return cbor::appendBool(out, value.toBool());
    case FieldType::Real:
        return cbor::appendReal(out, value.toDouble());
    case FieldType::Reference:
        return cbor::appendBytes(out, base::toBytes(value.value<base::Id>()));
    default:
        return cbor::appendText(out, QStringView(value.toString()));
    }
}

//! The next item as a value of the field; nothing if it is of another type. Leaves the reader behind the item.
std::optional<QVariant> valueIn(cbor::Reader& reader, const Field& field) {
    using Kind = cbor::Reader::Kind;
    if (reader.skipNull()) return QVariant();
    const Kind kind = reader.kind();
    const auto other = [&]() -> std::optional<QVariant> {
        reader.skip();
        return std::nullopt;
    };
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return kind == Kind::Integer ? QVariant(reader.readInteger()) : other();
    case FieldType::YesNo:
        return kind == Kind::Bool ? QVariant(reader.readBool()) : other();
    case FieldType::Real:
        return kind == Kind::Real ? QVariant(reader.readReal()) : other();
    case FieldType::Reference: {
        if (kind != Kind::Bytes) return other();
        const QByteArrayView bytes = reader.readBytes();
        if (bytes.isEmpty()) return QVariant();
        if (bytes.size() != 16) return std::nullopt;
        return QVariant::fromValue(QUuid::fromRfc4122(bytes));
    }
    default:
        if (kind != Kind::Text) return other();
        const QByteArrayView utf8 = reader.readText();
        if (!utf8.isValidUtf8()) return std::nullopt;
        return QString::fromUtf8(utf8);
    }
}

//! Index of a field by its name. Maps come in the order of the registry, so the one after the last is tried first.
int indexAfter(const Entity& entity, int last, QByteArrayView name) {
    const int fields = int(entity.fields.size());
    for (int step = 1; step <= fields; ++step) {
        const int index = (last + step) % fields;
        if (name == QByteArrayView(entity.fields[size_t(index)].name)) return index;
    }
    return -1;
}

//! Goes through a map to its end or to what is none. `known` reads the value of a field or passes over it, and is
//! told where its name begins; `unknown` is told a name and says whether to go on.
template <typename Known, typename Unknown>
void walk(cbor::Reader& reader, const Entity& entity, Known known, Unknown unknown) {
    const qsizetype pairs = reader.enterMap();
    int last = -1;
    for (qsizetype i = 0; i < pairs && !reader.isFailed(); ++i) {
        const qsizetype from = reader.position();
        const QByteArrayView name = reader.readText();
        const int index = reader.isFailed() ? -1 : indexAfter(entity, last, name);
        if (index >= 0) {
            last = index;
            known(index, from);
        } else {
            reader.skip();
            if (reader.isFailed() || !unknown(name)) return;
        }
    }
}

bool ignored(QByteArrayView) { return true; }

} // namespace

QByteArray encode(const Entity& entity, const QList<FieldValue>& values) {
    QByteArray out;
    cbor::appendMap(out, values.size());
    for (const FieldValue& one : values) append(out, entity.fields[size_t(one.field)], one.value);
    return out;
}

QByteArray encode(const Record& record) {
    const Entity& entity = record.entity();
    qsizetype filled = 0;
    const auto counts = [&](size_t i) { return entity.fields[i].isStored() && !isEmpty(record.at(int(i))); };
    for (size_t i = 0; i < entity.fields.size(); ++i) filled += counts(i) ? 1 : 0;
    QByteArray out;
    out.reserve(512);
    cbor::appendMap(out, filled);
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (counts(i)) append(out, entity.fields[i], record.at(int(i)));
    }
    return out;
}

QByteArray encodeChanged(const Entity& entity, QByteArrayView before, const QList<FieldValue>& set) {
    constexpr qsizetype mostFields = 64; // of the tables there are; more would go to the heap
    QVarLengthArray<QByteArrayView, mostFields> kept(qsizetype(entity.fields.size()), QByteArrayView());
    QVarLengthArray<const QVariant*, mostFields> changed(kept.size(), nullptr);
    cbor::Reader reader(before);
    const auto keep = [&](int index, qsizetype from) {
        reader.skip();
        if (!reader.isFailed()) kept[index] = before.sliced(from, reader.position() - from);
    };
    walk(reader, entity, keep, ignored);
    for (const FieldValue& one : set) {
        kept[one.field] = {};
        changed[one.field] = isEmpty(one.value) ? nullptr : &one.value;
    }
    qsizetype filled = 0;
    for (qsizetype i = 0; i < kept.size(); ++i) filled += changed[i] || !kept[i].isEmpty() ? 1 : 0;
    QByteArray out;
    out.reserve(before.size() + 256);
    cbor::appendMap(out, filled);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (changed[i]) append(out, entity.fields[size_t(i)], *changed[i]);
        if (!kept[i].isEmpty()) out.append(kept[i]);
    }
    return out;
}

//! More names than any version will ever add to one table: somebody plays tricks.
constexpr qsizetype mostUnknown = 256;

Values read(const Entity& entity, QByteArrayView cbor) {
    Values values;
    cbor::Reader reader(cbor);
    std::bitset<256> seen;
    bool isTwice = false;
    const auto known = [&](int index, qsizetype) {
        auto value = valueIn(reader, entity.fields[size_t(index)]);
        if (reader.isFailed()) return;
        isTwice = isTwice || seen.test(size_t(index));
        seen.set(size_t(index));
        if (value)
            values.known << FieldValue{index, *std::move(value)};
        else
            values.wrong << index;
    };
    walk(reader, entity, known, [&](QByteArrayView name) {
        if (values.unknown.size() == mostUnknown) return false;
        isTwice = isTwice || values.unknown.contains(name);
        values.unknown << name.toByteArray();
        return true;
    });
    values.isWhole = reader.isFinished() && !isTwice;
    return values;
}

QList<FieldValue> decode(const Entity& entity, QByteArrayView cbor) { return read(entity, cbor).known; }

Record decodeRecord(const Entity& entity, const base::Id& id, QByteArrayView cbor) {
    Record record(entity, id);
    cbor::Reader reader(cbor);
    const auto known = [&](int index, qsizetype) {
        auto value = valueIn(reader, entity.fields[size_t(index)]);
        if (value && !reader.isFailed()) record.set(index, *std::move(value));
    };
    walk(reader, entity, known, ignored);
    return record;
}

} // namespace rs::domain
