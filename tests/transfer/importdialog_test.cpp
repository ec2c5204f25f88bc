// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferdialogs.h"

#include "kit/label.h"
#include "kit/numbercard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace rs;
using test::waitUntil;
using Outcome = transfer::ImportModel::Outcome;

namespace {

class ImportDialogTest : public test::TransferDialogs {
protected:
    static qint64 number(transfer::ImportDialog& dialog, Outcome outcome) {
        return dialog.cards().card(outcome)->number();
    }
    static QString cell(transfer::ImportDialog& dialog, int row, int column) {
        return dialog.model().index(row, column).data().toString();
    }
    static bool settled(transfer::ImportDialog& dialog) {
        return waitUntil([&] { return !dialog.work().isBusy(); });
    }
};

} // namespace

TEST_F(ImportDialogTest, saysWhatWasRecognizedAndWhatHappens) {
    const auto dialog = opened(list());
    EXPECT_TRUE(dialog->sentence()->text().contains(QStringLiteral("UTF-8")));
    EXPECT_TRUE(dialog->sentence()->text().contains(QStringLiteral("headings in row 1")));
    EXPECT_TRUE(dialog->sentence()->text().contains(QStringLiteral("8 rows")));
    EXPECT_EQ(number(*dialog, Outcome::New), 4);
    EXPECT_EQ(number(*dialog, Outcome::Update), 1);
    EXPECT_EQ(number(*dialog, Outcome::Similar), 1);
    EXPECT_EQ(number(*dialog, Outcome::Rejected), 2);
    EXPECT_EQ(dialog->importButton()->text(), QStringLiteral("Import 6 rows"));
    EXPECT_EQ(cell(*dialog, 3, transfer::ImportModel::Deed), QStringLiteral("Same as row 2"));
    EXPECT_EQ(cell(*dialog, 2, transfer::ImportModel::Deed), QStringLiteral("Will update"));
    EXPECT_EQ(cell(*dialog, 6, transfer::ImportModel::FirstCell), QStringLiteral("empty"));
    EXPECT_EQ(dialog->header().box(0)->currentText(), QStringLiteral("Family name, given name, patronymic"));
}

TEST_F(ImportDialogTest, cardsAndTabsChooseTheRows) {
    const auto dialog = opened(list());
    QTest::mouseClick(dialog->cards().card(Outcome::Rejected), Qt::LeftButton);
    EXPECT_EQ(dialog->model().rowCount(), 2);
    EXPECT_EQ(dialog->cards().tabs()->currentIndex(), 4);
    dialog->cards().tabs()->setCurrentIndex(1);
    EXPECT_EQ(dialog->model().rowCount(), 4);
    EXPECT_FALSE(dialog->cards().card(Outcome::Rejected)->isChecked());
    dialog->cards().tabs()->setCurrentIndex(0);
    EXPECT_EQ(dialog->model().rowCount(), 8);
}

TEST_F(ImportDialogTest, f8GoesFromErrorToErrorAndF2MendsThem) {
    const auto dialog = opened(list());
    dialog->activateWindow();
    QTest::keyClick(dialog.get(), Qt::Key_F8);
    EXPECT_EQ(dialog->table().currentIndex().row(), 4);
    EXPECT_EQ(dialog->table().currentIndex().column(), transfer::ImportModel::FirstCell + 1);
    EXPECT_TRUE(dialog->message()->text().contains(QStringLiteral("Row 6")));
    EXPECT_TRUE(dialog->message()->text().contains(QStringLiteral("nothing after the @")))
        << dialog->message()->text().toStdString();

    QTest::keyClick(&dialog->table(), Qt::Key_F2);
    auto* editor = dialog->table().findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->setText(QStringLiteral("ilya.greb@example.org"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return number(*dialog, Outcome::Rejected) == 1; }));
    EXPECT_EQ(number(*dialog, Outcome::New), 5);
    EXPECT_EQ(dialog->importButton()->text(), QStringLiteral("Import 7 rows"));
    QTest::keyClick(dialog.get(), Qt::Key_F8);
    EXPECT_EQ(dialog->table().currentIndex().row(), 6);
}

TEST_F(ImportDialogTest, importsAllOrNothingInOneStepOfUndo) {
    const auto dialog = opened(list());
    QSignalSpy imported(dialog.get(), &transfer::ImportDialog::imported);
    QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return !imported.isEmpty(); }));
    EXPECT_EQ(imported.first().first().toString(), QStringLiteral("Import: 6 rows"));
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(participants(), 5);
    test::waitFor(store.workspace().undo());
    EXPECT_EQ(participants(), 1);
}

TEST_F(ImportDialogTest, theButtonFollowsTheRuleForSimilarPeople) {
    const auto dialog = opened(list());
    dialog->similar(services::OnDuplicate::Skip)->click();
    EXPECT_EQ(dialog->importButton()->text(), QStringLiteral("Import 5 rows"));
    dialog->similar(services::OnDuplicate::Keep)->click();
    EXPECT_EQ(dialog->importButton()->text(), QStringLiteral("Import 6 rows"));
    QSignalSpy imported(dialog.get(), &transfer::ImportDialog::imported);
    dialog->importButton()->click();
    ASSERT_TRUE(waitUntil([&] { return !imported.isEmpty(); }));
    EXPECT_EQ(participants(), 6);
}

TEST_F(ImportDialogTest, savesTheErrors) {
    const auto dialog = opened(list());
    EXPECT_EQ(dialog->rejectsButton()->text(), QStringLiteral("Save 2 errors to a file..."));
    kit::DialogSeam::instance().setNextFile(path(QStringLiteral("errors.csv")));
    dialog->rejectsButton()->click();
    // A worker writes: the window is free, the rows are not.
    EXPECT_TRUE(dialog->work().isBusy());
    ASSERT_TRUE(settled(*dialog));
    QFile saved(path(QStringLiteral("errors.csv")));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF")) << "Excel reads Cyrillic right only behind this mark";
    const QString text = QString::fromUtf8(bytes);
    EXPECT_TRUE(text.contains(QStringLiteral("Гребёнкин")));
    EXPECT_FALSE(text.contains(QStringLiteral("Вьюнов")));
    EXPECT_EQ(dialog->message()->severity(), kit::Severity::Ok);
}

TEST_F(ImportDialogTest, saysWhenTheErrorsCannotBeSaved) {
    const auto dialog = opened(list());
    kit::DialogSeam::instance().setNextFile(path(QStringLiteral("no such folder/errors.csv")));
    dialog->rejectsButton()->click();
    ASSERT_TRUE(settled(*dialog));
    EXPECT_EQ(dialog->message()->severity(), kit::Severity::Problem);
    EXPECT_TRUE(dialog->rejectsButton()->isEnabled());
}

TEST_F(ImportDialogTest, columnsAreCorrectedAndRemembered) {
    const QString text = QStringLiteral("Кто;Что\nБекетова Лариса;первый\nВьюнов Степан;второй\n");
    {
        const auto dialog = opened(text);
        transfer::MappingBox* box = dialog->header().box(1);
        box->setCurrentIndex(box->findText(QStringLiteral("Position")));
        Q_EMIT box->activated(box->currentIndex());
        ASSERT_TRUE(settled(*dialog));
        QSignalSpy imported(dialog.get(), &transfer::ImportDialog::imported);
        ASSERT_TRUE(dialog->importButton()->isEnabled());
        dialog->importButton()->click();
        ASSERT_TRUE(waitUntil([&] { return !imported.isEmpty(); }));
    }
    test::waitFor(store.workspace().undo());
    const auto again = opened(text);
    EXPECT_EQ(again->header().box(1)->currentText(), QStringLiteral("Position"));
}

TEST_F(ImportDialogTest, aBadFileIsOneSentence) {
    transfer::ImportDialog dialog(store.workspace(), school);
    dialog.show();
    dialog.openFile(write(QStringLiteral("list.csv"), QStringLiteral("%PDF-1.4\n%\n1 0 obj\n")));
    ASSERT_TRUE(waitUntil([&] { return dialog.message()->isVisible(); }));
    EXPECT_EQ(dialog.message()->severity(), kit::Severity::Problem);
    EXPECT_FALSE(dialog.importButton()->isEnabled());
}

TEST_F(ImportDialogTest, takesTextFromTheClipboard) {
    transfer::ImportDialog dialog(store.workspace(), school);
    dialog.openText(QStringLiteral("Фамилия\tИмя\nБекетова\tЛариса\n"));
    ASSERT_TRUE(waitUntil([&] { return dialog.work().source() && !dialog.work().isBusy(); }));
    EXPECT_EQ(number(dialog, Outcome::New), 1);
}

TEST_F(ImportDialogTest, leavingItChangesNothing) {
    const auto dialog = opened(list());
    dialog->reject();
    EXPECT_EQ(participants(), 1);
}
