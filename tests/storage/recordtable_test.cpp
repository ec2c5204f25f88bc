// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordtable.h"
#include "storage/storefixture.h"

namespace rs::test {

using domain::FieldValue;
using domain::Record;

class RecordTableTest : public StoreTest {
protected:
    RecordTableTest() : table(storage::RecordTable::prepare(store().database(), participants()).value()) {
        record = participant(QStringLiteral("Листова"), QStringLiteral("Анна"));
        record.set(u"minutes", qint64(45)).set(u"city", QStringLiteral("Канск"));
        EXPECT_TRUE(table->insert(storage::RowImage(record)));
    }
    [[nodiscard]] bool holds(const QList<FieldValue>& values) { return table->holds(record.id(), values).value(); }
    [[nodiscard]] static FieldValue value(QStringView field, const QVariant& value) {
        return {participants().indexOf(field), value};
    }

    std::unique_ptr<storage::RecordTable> table;
    Record record;
};

TEST_F(RecordTableTest, HoldsWhatWasWritten) {
    QList<FieldValue> all;
    for (int i = 0; i < int(participants().fields.size()); ++i) {
        if (participants().fields[size_t(i)].isStored()) all << FieldValue{i, record.at(i)};
    }
    EXPECT_TRUE(holds(all));
    EXPECT_TRUE(holds({}));
    EXPECT_TRUE(holds({value(u"minutes", qint64(45)), value(u"phone", QVariant())}));
}

TEST_F(RecordTableTest, DoesNotHoldAnythingElse) {
    EXPECT_FALSE(holds({value(u"minutes", qint64(46))}));
    EXPECT_FALSE(holds({value(u"minutes", QVariant())}));
    EXPECT_FALSE(holds({value(u"phone", QStringLiteral("+70000000000"))}));
    EXPECT_FALSE(holds({value(u"city", QStringLiteral("Канск")), value(u"minutes", qint64(46))}));
    EXPECT_FALSE(table->holds(base::newId(), {}).value()) << "there is no such row";
}

} // namespace rs::test
