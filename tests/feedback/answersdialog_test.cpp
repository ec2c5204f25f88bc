// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a form: preview, choice of columns, import, undo.
#include "feedback/answersdialog.h"

#include "feedback/feedbackpage.h"
#include "feedbackfixture.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/undobar.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using domain::QuestionKind;
using feedback::AnswersDialog;

struct AnswersDialogTest : test::FeedbackPageTest {
    QString write(const QByteArray& bytes) {
        QFile file(m_folder.filePath(u"answers.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
    AnswersDialog* open(const QByteArray& bytes) {
        AnswersDialog* dialog = page().importFile(write(bytes));
        EXPECT_TRUE(test::waitUntil([&] { return dialog->work().source() && !dialog->work().isBusy(); }));
        return dialog;
    }
    static constexpr char list[] =
        "Отметка времени,Насколько полезной была школа?,Вы порекомендуете её коллеге?,Город\n"
        "2027-03-15 10:00:00,5,10,Ачинск\n2027-03-15 10:01:00,4,9,Канск\n"
        "2027-03-15 10:02:00,5,6,Ачинск\n2027-03-15 10:03:00,5,9,Канск\n"
        "2027-03-15 10:04:00,4,12,Канск\n";

private:
    QTemporaryDir m_folder;
};

TEST_F(AnswersDialogTest, PreviewSaysWhatHappensAndEnterTakesItIn) {
    QPointer<AnswersDialog> dialog = open(list);
    EXPECT_EQ(dialog->columns()->rowCount(), 4);
    EXPECT_EQ(dialog->work().report().responses, 4);
    EXPECT_EQ(dialog->problems()->count(), 1);
    EXPECT_TRUE(dialog->problems()->item(0)->text().contains(u"6"_s));
    EXPECT_TRUE(dialog->importButton()->isEnabled());
    test::shoot(*dialog, u"answers-dialog"_s);
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    ASSERT_TRUE(waitForForms(4));
    EXPECT_DOUBLE_EQ(book().report().summary.recommendation.value(), 50.0);
    EXPECT_FALSE(page().undoBar().text().isEmpty());
    test::waitFor(workspace().undo());
    ASSERT_TRUE(waitForForms(0));
    EXPECT_TRUE(book().questions().isEmpty());
}

TEST_F(AnswersDialogTest, AColumnBecomesWhatSomebodyChooses) {
    AnswersDialog* dialog = open(list);
    auto* box = qobject_cast<QComboBox*>(dialog->columns()->cellWidget(3, 1));
    ASSERT_TRUE(box);
    EXPECT_EQ(dialog->work().columns().at(3).question.kind, QuestionKind::Single);
    const int text = box->findData(int(QuestionKind::Text));
    box->setCurrentIndex(text);
    Q_EMIT box->activated(text);
    ASSERT_TRUE(test::waitUntil([&] { return !dialog->work().isBusy(); }));
    EXPECT_EQ(dialog->work().columns().at(3).question.kind, QuestionKind::Text);
    dialog->work().skip(3);
    ASSERT_TRUE(test::waitUntil([&] { return !dialog->work().isBusy(); }));
    EXPECT_EQ(dialog->work().report().questions, 2);
    dialog->reject();
    EXPECT_EQ(forms(), 0);
}

TEST_F(AnswersDialogTest, TheSameFileAgainHasNothingToImport) {
    AnswersDialog* first = open(list);
    first->work().store();
    ASSERT_TRUE(waitForForms(4));
    AnswersDialog* again = open(list);
    EXPECT_EQ(again->work().report().duplicates, 4);
    EXPECT_FALSE(again->importButton()->isEnabled());
    again->reject();
}

TEST_F(AnswersDialogTest, AFileThatIsNoneIsNamed) {
    AnswersDialog* dialog = page().importFile(u"/nowhere/none.csv"_s);
    ASSERT_TRUE(test::waitUntil([&] { return !dialog->message()->text().isEmpty(); }));
    EXPECT_FALSE(dialog->importButton()->isEnabled());
    dialog->reject();
}

} // namespace
