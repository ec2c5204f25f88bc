// SPDX-License-Identifier: GPL-3.0-or-later
#include "anymessages.h"

#include "domain/registry.h"
#include "domain/valuecodec.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace rs;
using namespace rs::protocol;

namespace {

const domain::Entity& participant() { return domain::entity(u"participant"); }

QByteArray cells(const QList<std::pair<const char*, QVariant>>& fields) {
    QList<domain::FieldValue> values;
    for (const auto& [name, value] : fields)
        values << domain::FieldValue{participant().indexOf(QLatin1String(name)), value};
    return domain::encode(participant(), values);
}

QList<Row> sent(const QList<Row>& rows) {
    const PushReply reply{base::newId(), {}, {{participant().number, rows}}, {}, false};
    const auto read = decode<PushReply>(encode(reply));
    EXPECT_TRUE(read);
    return read ? read->rows.constFirst().rows : QList<Row>();
}

} // namespace

TEST(Columns, RowsWithDifferentFieldsComeBackAsTheyWere) {
    const QList<Row> rows = {{base::newId(), 1, cells({{"family_name", QStringLiteral("Жарикова")}})},
                             {base::newId(), 2, cells({{"city", QStringLiteral("Канск")}, {"minutes", 45}})},
                             {base::newId(), 3, cells({})},
                             {base::newId(), 4, cells({{"family_name", QStringLiteral("Ли")}, {"minutes", 0}})}};
    EXPECT_EQ(sent(rows), rows);
}

TEST(Columns, AnEmptyFieldIsAbsentAfterwards) {
    const QList<Row> rows = {{base::newId(), 1, cells({{"city", QVariant()}, {"minutes", 45}})}};
    EXPECT_EQ(sent(rows).constFirst().cells, cells({{"minutes", 45}}));
}

TEST(Columns, FieldsComeInTheOrderOfTheRegistry) {
    const QList<Row> rows = {{base::newId(), 1, cells({{"minutes", 45}, {"city", QStringLiteral("Канск")}})}};
    EXPECT_EQ(sent(rows).constFirst().cells, cells({{"city", QStringLiteral("Канск")}, {"minutes", 45}}));
}

TEST(Columns, ARowThatIsNoMapTakesNothingFromTheOthers) {
    const QByteArray good = cells({{"minutes", 45}});
    const QList<Row> rows = {{base::newId(), 1, good}, {base::newId(), 2, "\xff"}, {base::newId(), 3, good}};
    const QList<Row> read = sent(rows);
    ASSERT_EQ(read.size(), 3);
    EXPECT_EQ(read[0].cells, good);
    EXPECT_EQ(read[1].cells, cells({}));
    EXPECT_EQ(read[2].cells, good);
}

TEST(Columns, AFieldNamedTwiceInARowCountsOnce) {
    QByteArray twice = cells({{"minutes", 1}}) + cells({{"minutes", 2}}).mid(1);
    twice[0] = '\xa2';
    const QList<Row> rows = {{base::newId(), 1, twice}, {base::newId(), 2, cells({{"minutes", 3}})}};
    EXPECT_EQ(sent(rows)[0].cells, cells({{"minutes", 1}}));
    EXPECT_EQ(sent(rows)[1].cells, cells({{"minutes", 3}}));
}

//! 170,000 rows of twenty fields, in pages as they travel. The bound is for a build without optimization and a busy
//! machine; tests/bench measures.
TEST(Columns, AWholeStoreGoesByInSeconds) {
    QList<std::pair<const char*, QVariant>> fields;
    for (const domain::Field& field : participant().fields) {
        if (field.isStored() && field.type != domain::FieldType::YesNo && fields.size() < 20)
            fields.emplace_back(field.name, field.type == domain::FieldType::Reference
                                                ? QVariant::fromValue(base::newId())
                                                : QVariant(QStringLiteral("Значение поля")));
    }
    TableRows page{participant().number, {}};
    for (int i = 0; i < 1000; ++i) page.rows << Row{base::newId(), i, cells(fields)};
    const PushReply reply{base::newId(), {}, {page}, {}, false};
    QElapsedTimer timer;
    timer.start();
    QByteArray bytes;
    for (int i = 0; i < 170; ++i) bytes = encode(reply);
    const qint64 encoding = timer.restart();
    for (int i = 0; i < 170; ++i) ASSERT_TRUE(decode<PushReply>(bytes));
    const qint64 decoding = timer.restart();
    qsizetype values = 0;
    for (int i = 0; i < 170; ++i) {
        for (const Row& row : page.rows) values += domain::decode(participant(), row.cells).size();
    }
    const qint64 reading = timer.elapsed();
    RecordProperty("encode_ms", int(encoding));
    RecordProperty("decode_ms", int(decoding));
    RecordProperty("values_ms", int(reading));
    printf("170,000 rows: encode %lld ms, decode %lld ms, values %lld ms\n", encoding, decoding, reading);
    EXPECT_EQ(values, 170'000 * fields.size());
    EXPECT_LT(encoding + decoding, 30'000);
}
