// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferdialogs.h"

#include <QAbstractItemModelTester>

using namespace rs;
using test::waitUntil;
using Outcome = transfer::ImportModel::Outcome;

namespace {
class ImportModelTest : public test::TransferDialogs {};
} // namespace

TEST_F(ImportModelTest, keepsTheRulesOfModels) {
    transfer::ImportWork work(store.workspace(), school);
    transfer::ImportModel model(work);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    work.openText(list());
    ASSERT_TRUE(waitUntil([&] { return work.source() && !work.isBusy(); }));
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(model.columnCount(), 8);
    model.setOutcome(Outcome::Rejected);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.setData(model.index(0, 3), QStringLiteral("good@example.org"), Qt::EditRole));
    ASSERT_TRUE(waitUntil([&] { return !work.isBusy(); }));
    EXPECT_EQ(model.rowCount(), 1);
    model.setOutcome(std::nullopt);
    EXPECT_EQ(model.rowCount(), 8);
    work.openText(QStringLiteral("Фамилия\tИмя\nБекетова\tЛариса\n"));
    ASSERT_TRUE(waitUntil([&] { return !work.isBusy(); }));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.columnCount(), 4);
}

TEST_F(ImportModelTest, findsTheNextProblemRoundTheEnd) {
    transfer::ImportWork work(store.workspace(), school);
    transfer::ImportModel model(work);
    work.openText(list());
    ASSERT_TRUE(waitUntil([&] { return work.source() && !work.isBusy(); }));
    EXPECT_EQ(model.nextProblem(-1, 1), 4);
    EXPECT_EQ(model.nextProblem(4, 1), 6);
    EXPECT_EQ(model.nextProblem(6, 1), 4);
    EXPECT_EQ(model.nextProblem(4, -1), 6);
    model.setOutcome(Outcome::New);
    EXPECT_EQ(model.nextProblem(0, 1), -1);
}

TEST_F(ImportModelTest, onlyCellsOfTheFileAreEdited) {
    transfer::ImportWork work(store.workspace(), school);
    transfer::ImportModel model(work);
    work.openText(list());
    ASSERT_TRUE(waitUntil([&] { return work.source() && !work.isBusy(); }));
    EXPECT_FALSE(model.flags(model.index(0, transfer::ImportModel::Line)) & Qt::ItemIsEditable);
    EXPECT_FALSE(model.setData(model.index(0, transfer::ImportModel::Deed), QStringLiteral("x"), Qt::EditRole));
    EXPECT_TRUE(model.flags(model.index(0, transfer::ImportModel::FirstCell)) & Qt::ItemIsEditable);
}
