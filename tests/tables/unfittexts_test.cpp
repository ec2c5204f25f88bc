// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a cell refuses: nothing of them is lost until somebody chooses.
#include "models/unfittexts.h"
#include "tables/tablefixture.h"

using namespace rs;
using models::RecordTableModel;
using test::waitUntil;

namespace {

class UnfitTextsTest : public test::TableFixture {
protected:
    static bool isMarked(const QModelIndex& cell) { return cell.data(RecordTableModel::UnfitRole).toBool(); }
    bool isMarked(int row, QStringView key) const { return isMarked(at(row, key)); }
    QVariant stored(int row, QStringView key) const { return at(row, key).data(RecordTableModel::RawValueRole); }
    //! What the next start would find if the program ended now, without a chance to do anything.
    QString keptNow(int row, QStringView key) {
        test::waitFor(store.workspace().write("edit", [](storage::Writer&) { return base::Result<>(); }));
        const auto next = services::Workspace::open(store.path());
        models::RecordTableModel model(**next, domain::entity(u"participant"));
        model.setParentRecord(school);
        if (!waitUntil([&] { return model.rows().isComplete() && model.recordCount() > 0; })) return "no rows";
        const base::Id id = at(row, key).data(RecordTableModel::RecordIdRole).value<base::Id>();
        // A store that is open elsewhere has no row that adds.
        if (id.isNull())
            return models::UnfitTexts::of(**next, model.entity()).text(school, model.entity().indexOf(key));
        const QModelIndex cell = model.index(model.rowOfRecord(id), column(key));
        return isMarked(cell) ? cell.data().toString() : QString();
    }
    //! Refused, and still in its editor.
    void refuse(int row, QStringView key, const QString& words) {
        stand(row, key);
        type(words);
        this->key(Qt::Key_Return);
        ASSERT_TRUE(table->grid().openedEditor());
    }
};

} // namespace

TEST_F(UnfitTextsTest, aRefusedTextIsKeptAtOnceAndGivenUpByEsc) {
    refuse(0, u"email", "no sign");
    EXPECT_EQ(text(0, u"email"), "person0@example.org");
    EXPECT_FALSE(isMarked(0, u"email"));
    EXPECT_EQ(keptNow(0, u"email"), "no sign");
    key(Qt::Key_Escape);
    EXPECT_EQ(text(0, u"email"), "person0@example.org");
    EXPECT_EQ(keptNow(0, u"email"), "");
}

TEST_F(UnfitTextsTest, aCellThatIsLeftKeepsItsTextUntilAValueComes) {
    tables::RecordTable other(store.workspace(), domain::entity(u"participant"));
    other.open(school);
    ASSERT_TRUE(waitUntil([&] { return other.model().rows().isComplete(); }));
    const auto there = [&] { return other.model().index(0, column(u"email")); };
    refuse(0, u"email", "no sign");
    stand(1, u"city");
    EXPECT_FALSE(table->grid().openedEditor());
    EXPECT_EQ(text(0, u"email"), "no sign");
    EXPECT_TRUE(isMarked(0, u"email"));
    EXPECT_EQ(stored(0, u"email"), "person0@example.org");
    EXPECT_EQ(there().data(), "no sign") << "another table of the same people";
    EXPECT_EQ(keptNow(0, u"email"), "no sign");

    stand(0, u"email");
    key(Qt::Key_F2);
    EXPECT_EQ(qobject_cast<QLineEdit*>(receiver())->text(), "no sign");
    key(Qt::Key_Escape);
    EXPECT_EQ(text(0, u"email"), "person0@example.org");

    refuse(0, u"email", "no sign");
    stand(1, u"city");
    stand(0, u"email");
    type("vera@example.org");
    key(Qt::Key_Return);
    EXPECT_EQ(text(0, u"email"), "vera@example.org");
    EXPECT_FALSE(isMarked(0, u"email"));
    EXPECT_TRUE(waitUntil([&] { return there().data() == "vera@example.org"; }));
    EXPECT_FALSE(isMarked(there()));
    EXPECT_EQ(keptNow(0, u"email"), "");
}

TEST_F(UnfitTextsTest, theValueThatStoodThereIsAChoiceToo) {
    refuse(0, u"email", "no sign");
    stand(1, u"city");
    stand(0, u"email");
    type("person0@example.org");
    key(Qt::Key_Return);
    EXPECT_FALSE(isMarked(0, u"email"));
    EXPECT_EQ(keptNow(0, u"email"), "");
}

TEST_F(UnfitTextsTest, aValueForManyRowsReplacesTheTextOfEach) {
    refuse(1, u"email", "no sign");
    stand(2, u"city");
    ASSERT_TRUE(isMarked(1, u"email"));
    ASSERT_TRUE(table->model().fill({0, 1}, column(u"email"), "all@example.org", "fill"));
    ASSERT_TRUE(waitUntil([&] { return text(1, u"email") == "all@example.org"; }));
    EXPECT_FALSE(isMarked(1, u"email"));
    EXPECT_EQ(keptNow(1, u"email"), "");
}

TEST_F(UnfitTextsTest, aTextInARowThatIsNoRecordYetGoesWithIt) {
    refuse(10, u"email", "no sign");
    stand(10, u"family_name");
    EXPECT_TRUE(isMarked(10, u"email"));
    EXPECT_EQ(text(10, u"email"), "no sign");
    EXPECT_EQ(keptNow(10, u"email"), "no sign");
    type("Юркова");
    key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return settled(11); }));
    int row = 0;
    while (row < 10 && text(row, u"family_name") != "Юркова") ++row;
    EXPECT_EQ(text(row, u"email"), "no sign");
    EXPECT_TRUE(isMarked(row, u"email"));
    EXPECT_EQ(text(11, u"email"), "") << "the next new row is empty";
    EXPECT_FALSE(isMarked(11, u"email"));
}
