// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cbor.h"
#include "domain/registry.h"
#include "domain/valuecodec.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace rs;
using namespace rs::domain;

namespace {

QVariant anyValue(const Field& field) {
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return *rc::gen::arbitrary<qint64>();
    case FieldType::YesNo:
        return *rc::gen::arbitrary<bool>();
    case FieldType::Real:
        return *rc::gen::arbitrary<double>();
    case FieldType::Reference:
        return QVariant::fromValue(base::builtInId(u"x", QString::number(*rc::gen::arbitrary<int>())));
    default:
        return QStringLiteral("Я%1").arg(*rc::gen::arbitrary<int>());
    }
}

Record anyRecord(const Entity& entity) {
    Record record(entity, base::newId());
    for (int i = 0; i < int(entity.fields.size()); ++i) {
        if (entity.fields[size_t(i)].isStored() && *rc::gen::arbitrary<bool>())
            record.set(i, anyValue(entity.fields[size_t(i)]));
    }
    return record;
}

const Entity& participant() { return entity(u"participant"); }

QByteArray mapOf(const QList<std::pair<const char*, QByteArray>>& pairs) {
    QByteArray out;
    cbor::appendMap(out, pairs.size());
    for (const auto& [name, value] : pairs) {
        cbor::appendText(out, name);
        out += value;
    }
    return out;
}

QByteArray number(qint64 value) {
    QByteArray out;
    cbor::appendInteger(out, value);
    return out;
}

QByteArray text(const char* value) {
    QByteArray out;
    cbor::appendText(out, value);
    return out;
}

const int minutes = participant().indexOf(u"minutes"), city = participant().indexOf(u"city");

} // namespace

TEST(ValueCodec, RecordsOfEveryTableComeBack) {
    EXPECT_TRUE(rc::check([] {
        const Entity& entity = *entities().at(*rc::gen::inRange(0, int(entities().size())));
        const Record record = anyRecord(entity);
        const Values values = read(entity, encode(record));
        RC_ASSERT(values.isWhole && values.unknown.isEmpty() && values.wrong.isEmpty());
        Record again(entity, record.id());
        for (const FieldValue& one : values.known) again.set(one.field, one.value);
        RC_ASSERT(again == record);
        RC_ASSERT(encode(entity, values.known) == encode(record));
    }));
}

TEST(ValueCodec, AnEmptiedFieldIsNullAndAnEmptyOneOfARecordAbsent) {
    const QByteArray emptied = encode(participant(), {{city, QVariant()}});
    EXPECT_EQ(emptied, mapOf({{"city", "\xf6"}}));
    EXPECT_EQ(decode(participant(), emptied), (QList<FieldValue>{{city, QVariant()}}));
    EXPECT_EQ(encode(Record(participant(), base::newId())), mapOf({}));
}

TEST(ValueCodec, FieldsComeInAnyOrder) {
    const Values values = read(participant(), mapOf({{"minutes", number(45)}, {"city", text("Kansk")}}));
    EXPECT_TRUE(values.isWhole);
    EXPECT_EQ(values.known, (QList<FieldValue>{{minutes, qint64(45)}, {city, QStringLiteral("Kansk")}}));
}

TEST(ValueCodec, TellsFieldsOfANewerVersion) {
    const Values values = read(participant(), mapOf({{"shoe_size", mapOf({})}, {"minutes", number(45)}}));
    EXPECT_TRUE(values.isWhole);
    EXPECT_EQ(values.unknown, (QList<QByteArray>{"shoe_size"}));
    EXPECT_EQ(values.known, (QList<FieldValue>{{minutes, qint64(45)}}));
}

TEST(ValueCodec, TellsValuesOfAWrongType) {
    const QByteArray wrong[] = {mapOf({{"minutes", text("45")}}), mapOf({{"city", number(5)}}),
                                mapOf({{"minutes", "\xf5"}}), mapOf({{"minutes", QByteArray("\x81\x01", 2)}}),
                                mapOf({{"city", QByteArray("\x61\xff", 2)}})};
    for (const QByteArray& bytes : wrong) {
        const Values values = read(participant(), bytes);
        EXPECT_TRUE(values.isWhole) << bytes.toHex().constData();
        EXPECT_EQ(values.wrong.size(), 1) << bytes.toHex().constData();
        EXPECT_TRUE(values.known.isEmpty());
    }
}

TEST(ValueCodec, AReferenceIsSixteenBytesOrNone) {
    const auto reference = [](const QByteArray& bytes) {
        QByteArray item;
        cbor::appendBytes(item, bytes);
        return read(participant(), mapOf({{"person_id", item}}));
    };
    EXPECT_EQ(reference(QByteArray(16, 'i')).known.size(), 1);
    EXPECT_EQ(reference({}).known.constFirst().value, QVariant());
    for (const int size : {1, 15, 17}) EXPECT_EQ(reference(QByteArray(size, 'i')).wrong.size(), 1) << size;
}

TEST(ValueCodec, WhatIsNoMapIsNotWhole) {
    const QByteArray good = mapOf({{"minutes", number(45)}});
    EXPECT_TRUE(read(participant(), good).isWhole);
    EXPECT_FALSE(read(participant(), QByteArray()).isWhole);
    EXPECT_FALSE(read(participant(), number(1)).isWhole);
    EXPECT_FALSE(read(participant(), good + '\0').isWhole);
    EXPECT_FALSE(read(participant(), good.chopped(1)).isWhole);
    EXPECT_FALSE(read(participant(), mapOf({{"minutes", number(1)}, {"minutes", number(2)}})).isWhole);
    EXPECT_FALSE(read(participant(), mapOf({{"new", number(1)}, {"new", number(2)}})).isWhole);
    EXPECT_FALSE(read(participant(), QByteArray("\xa1\x01\x01")).isWhole);
}

TEST(ValueCodec, TakesNoEndOfUnknownFields) {
    QList<std::pair<const char*, QByteArray>> pairs;
    std::vector<QByteArray> names;
    for (int i = 0; i < 1000; ++i) names.push_back("n" + QByteArray::number(i));
    for (const QByteArray& name : names) pairs.emplace_back(name.constData(), number(1));
    const Values values = read(participant(), mapOf(pairs));
    EXPECT_FALSE(values.isWhole);
    EXPECT_LE(values.unknown.size(), 256);
}

TEST(ValueCodec, AnyBytesAreReadWithoutHarm) {
    EXPECT_TRUE(rc::check([] {
        QByteArray bytes = encode(anyRecord(participant()));
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, bytes.size());
        bytes[at] = *rc::gen::arbitrary<char>();
        const Values values = read(participant(), bytes);
        RC_ASSERT(read(participant(), encode(participant(), values.known)).known == values.known);
    }));
}

TEST(ValueCodec, ARecordIsReadAsItsValuesAre) {
    EXPECT_TRUE(rc::check([] {
        const Entity& entity = *entities().at(*rc::gen::inRange(0, int(entities().size())));
        const Record record = anyRecord(entity);
        RC_ASSERT(decodeRecord(entity, record.id(), encode(record)) == record);
    }));
    const QByteArray strange = mapOf({{"city", number(5)}, {"shoe_size", number(43)}, {"minutes", number(45)}});
    Record known(participant(), base::newId());
    known.set(minutes, qint64(45));
    EXPECT_EQ(decodeRecord(participant(), known.id(), strange), known);
    EXPECT_EQ(decodeRecord(participant(), known.id(), strange + "\xff"), known);
}

TEST(ValueCodec, ChangesOfAnEncodedRecordAreThoseOfTheRecord) {
    EXPECT_TRUE(rc::check([] {
        const Entity& entity = *entities().at(*rc::gen::inRange(0, int(entities().size())));
        const Record before = anyRecord(entity);
        Record after = before;
        QList<FieldValue> set;
        for (int i = 0; i < int(entity.fields.size()); ++i) {
            if (!entity.fields[size_t(i)].isStored() || *rc::gen::inRange(0, 4) > 0) continue;
            const QVariant value = *rc::gen::arbitrary<bool>() ? anyValue(entity.fields[size_t(i)]) : QVariant();
            set.prepend({i, value}); // in any order
            after.set(i, value);
        }
        RC_ASSERT(encodeChanged(entity, encode(before), set) == encode(after));
    }));
    const QByteArray unknown = mapOf({{"city", text("Kansk")}, {"shoe_size", number(43)}});
    EXPECT_EQ(encodeChanged(participant(), unknown, {{minutes, qint64(45)}}),
              mapOf({{"city", text("Kansk")}, {"minutes", number(45)}}));
    EXPECT_EQ(encodeChanged(participant(), {}, {{minutes, qint64(45)}}), mapOf({{"minutes", number(45)}}));
    const QByteArray torn = mapOf({{"region", text("RU-KYA")}, {"city", text("Kansk")}}).chopped(2);
    EXPECT_EQ(
        encodeChanged(participant(), torn, {{minutes, qint64(45)}}),
        encode(participant(), {{participant().indexOf(u"region"), QStringLiteral("RU-KYA")}, {minutes, qint64(45)}}));
}
