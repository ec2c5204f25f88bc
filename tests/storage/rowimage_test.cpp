// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowimage.h"

#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "storage/recordtable.h"
#include "storage/storefixture.h"

#include <rapidcheck.h>

namespace rs::test {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Record;
using storage::RowImage;

class RowImageTest : public StoreTest {
protected:
    //! All columns of the row that the image makes, but its number.
    QVariantList columnsOf(const Entity& entity, const RowImage& image) {
        const auto table = storage::RecordTable::prepare(store().database(), entity).value();
        EXPECT_TRUE(table->insert(image));
        QVariantList columns;
        {
            auto row = sql::Statement::prepare(store().database(),
                                               QStringLiteral("SELECT %1, * FROM %2 ORDER BY n DESC LIMIT 1")
                                                   .arg(RowImage::columns(entity).join(u','), entity.key()))
                           .value();
            EXPECT_TRUE(row.step().value());
            for (int i = 0; i < RowImage::columns(entity).size(); ++i) columns << row.value(i);
        }
        EXPECT_TRUE(store().database().execute(
            QStringLiteral("DELETE FROM %1 WHERE n = (SELECT max(n) FROM %1)").arg(entity.key())));
        return columns;
    }
    static RowImage imageOfCells(const Record& record) {
        const QByteArray cells = domain::encode(record);
        auto taken = storage::takeApart(record.entity(), cells);
        EXPECT_TRUE(taken && taken->extra.isEmpty());
        return RowImage(record.entity(), record.id(), cells, std::move(taken->values));
    }
};

namespace {

//! Letters, marks and signs that need folding, and some that need Unicode's tables for it.
QString anyText() {
    static const QString alphabet = QStringLiteral("аЯёйЩ aZ\t09«»№–—-'\"+@.éß\u00a0\u0301ﬁ");
    QString text;
    for (int pick : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(alphabet.size()))))
        text += alphabet.at(pick);
    return text;
}

QVariant anyValue(const Field& field) {
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return *rc::gen::arbitrary<qint64>();
    case FieldType::YesNo:
        return *rc::gen::arbitrary<bool>();
    case FieldType::Real:
        return double(*rc::gen::arbitrary<int>()) / 8; // NaN is not equal to itself
    case FieldType::Reference:
        return QVariant::fromValue(base::newId());
    default:
        const QString text = anyText();
        return text.isEmpty() ? QVariant() : text;
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

} // namespace

TEST_F(RowImageTest, IsTheSameFromARecordAndFromCells) {
    EXPECT_TRUE(rc::check([this] {
        const auto index = *rc::gen::inRange<size_t>(0, domain::entities().size());
        const Record record = anyRecord(*domain::entities()[index]);
        RC_ASSERT(columnsOf(record.entity(), imageOfCells(record)) == columnsOf(record.entity(), RowImage(record)));
    }));
}

TEST_F(RowImageTest, MakesTheKeysThatTheRecordNames) {
    EXPECT_TRUE(rc::check([this] {
        const Record record = anyRecord(participants());
        const QVariantList columns = columnsOf(participants(), RowImage(record));
        qsizetype column = 0;
        RC_ASSERT(columns.at(column++).toByteArray() == base::toBytes(record.id()));
        for (const domain::Key& key : participants().keys) RC_ASSERT(columns.at(column++) == record.key(key));
        RC_ASSERT(columns.at(column) == record.searchText());
    }));
}

TEST_F(RowImageTest, BindsAnEmptyTextWhereNothingIsKnown) {
    const Record record(participants(), base::newId());
    const QVariantList columns = columnsOf(participants(), RowImage(record));
    EXPECT_EQ(columns.at(1), QString()) << "the first key";
    EXPECT_FALSE(columns.at(1).isNull());
    EXPECT_TRUE(columns.constLast().isNull());
}

//! What no version of ours has sent: it is left out, and the row is as readable as before.
TEST_F(RowImageTest, TakesNoValueOfAnotherType) {
    const QByteArray cells = QByteArrayLiteral("\xa3\x64"
                                               "city\x64"
                                               "\xd0\xff\xff\xff"
                                               "\x65"
                                               "email\x05"
                                               "\x67"
                                               "minutes\x18\x2d");
    const auto taken = storage::takeApart(participants(), cells);
    ASSERT_TRUE(taken);
    const auto kindOf = [&](QStringView field) { return taken->values[size_t(participants().indexOf(field))].kind; };
    EXPECT_EQ(kindOf(u"city"), storage::CellValue::Kind::None) << "no UTF-8";
    EXPECT_EQ(kindOf(u"email"), storage::CellValue::Kind::None) << "a number";
    EXPECT_EQ(kindOf(u"minutes"), storage::CellValue::Kind::Integer);
}

} // namespace rs::test
