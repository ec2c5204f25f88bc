// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/bulkdialog.h"

#include "tables/tablefixture.h"

#include <QComboBox>
#include <QLineEdit>

using namespace rs;
using test::waitUntil;

namespace {

class BulkDialogTest : public test::TableFixture {};

} // namespace

TEST_F(BulkDialogTest, saysWhatWillChangeAndChangesItInOneStep) {
    tables::BulkDialog dialog(table->model(), {0, 1, 2, 3}, column(u"city"), table.get());
    EXPECT_EQ(dialog.fields()->currentText(), "City");
    auto* line = qobject_cast<QLineEdit*>(dialog.editor());
    ASSERT_TRUE(line);
    line->setText("Ачинск"); // two of the four have it
    ASSERT_TRUE(waitUntil([&] {
        return dialog.forecast() == "Will change: 2 people. Have this value already: 2 people.";
    })) << dialog.forecast().toStdString();
    line->setText("Норильск");
    ASSERT_TRUE(waitUntil([&] { return dialog.forecast() == "Will change: 4 people."; }));
    dialog.accept();
    ASSERT_TRUE(waitUntil([&] { return text(3, u"city") == "Норильск"; }));
    EXPECT_NE(text(4, u"city"), "Норильск");
    undo();
    ASSERT_TRUE(waitUntil([&] { return text(0, u"city") == "Ачинск"; }));
}

TEST_F(BulkDialogTest, refusesWhatIsNoValue) {
    tables::BulkDialog dialog(table->model(), {0, 1}, column(u"minutes"), table.get());
    qobject_cast<QLineEdit*>(dialog.editor())->setText("много");
    dialog.accept();
    EXPECT_FALSE(dialog.problem().isEmpty());
    EXPECT_NE(dialog.result(), int(QDialog::Accepted));
}

TEST_F(BulkDialogTest, closedListsAreChosen) {
    tables::BulkDialog dialog(table->model(), {0, 1}, column(u"status"), table.get());
    auto* combo = qobject_cast<QComboBox*>(dialog.editor());
    ASSERT_TRUE(combo);
    combo->setCurrentIndex(combo->findText("No-show"));
    dialog.accept();
    ASSERT_TRUE(waitUntil([&] { return text(1, u"status") == "No-show"; }));
}
