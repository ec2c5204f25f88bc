// SPDX-License-Identifier: GPL-3.0-or-later
// Single forms: seen, corrected, deleted.
#include "feedback/formstab.h"

#include "feedback/papertab.h"
#include "feedbackfixture.h"
#include "kit/emptystate.h"
#include "kit/undobar.h"
#include "support/typing.h"

#include <QJsonArray>
#include <QPushButton>
#include <QTableView>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using feedback::FeedbackPage;
using feedback::FormsModel;

struct FormsTabTest : test::FeedbackPageTest {
    feedback::FormsTab& tab() { return page().forms(); }
    QTableView& table() { return *tab().table(); }
    QString cell(int row, int column) { return tab().model().index(row, column).data().toString(); }
    void type(const QJsonObject& answers) {
        test::waitFor(workspace().write(u"add"_s, services::addPaperForm(school(), answers)));
    }
    //! Three forms of the short questionnaire, the list open.
    void open() {
        takeTemplate(u"short"_s); // usefulness, recommendation, practices, quote
        type({{u"usefulness"_s, 5}, {u"recommendation"_s, 10}, {u"practices"_s, QJsonArray{u"Игра"_s, u"Круг"_s}}});
        type({{u"usefulness"_s, 3}});
        type({{u"recommendation"_s, 0}, {u"quote"_s, u"Мало времени"_s}});
        ASSERT_TRUE(waitForForms(3));
        page().showTab(FeedbackPage::Forms);
        table().setFocus();
    }
    void stand(const QString& text, int column) {
        for (int row = 0; row < tab().model().rowCount(); ++row) {
            if (cell(row, column) == text) table().setCurrentIndex(tab().model().index(row, column));
        }
        ASSERT_TRUE(table().currentIndex().isValid());
    }
    QStringList column(int number) {
        QStringList cells;
        for (int row = 0; row < tab().model().rowCount(); ++row) cells << cell(row, number);
        cells.sort();
        return cells;
    }
};

TEST_F(FormsTabTest, AFormIsARowAndAQuestionAColumn) {
    open();
    ASSERT_EQ(tab().model().columnCount(), 7);
    EXPECT_EQ(tab().model().headerData(FormsModel::FirstQuestion, Qt::Horizontal, Qt::DisplayRole).toString(),
              book().questions().at(0).text);
    EXPECT_EQ(column(2), QStringList({u""_s, u"3"_s, u"5"_s}));
    EXPECT_EQ(column(3), QStringList({u""_s, u"0"_s, u"10"_s}));
    EXPECT_EQ(column(4), QStringList({u""_s, u""_s, u"Игра; Круг"_s}));
    EXPECT_EQ(cell(0, FormsModel::Person), u"без имени"_s);
    EXPECT_EQ(cell(0, 6), u"бумага"_s);
    EXPECT_FALSE(cell(0, FormsModel::Time).isEmpty());
    setLanguage(base::Language::English);
    EXPECT_EQ(cell(0, FormsModel::Person), u"no name"_s);
    EXPECT_EQ(tab().model().headerData(FormsModel::Time, Qt::Horizontal, Qt::DisplayRole).toString(), u"Time"_s);
}

TEST_F(FormsTabTest, EnterCorrectsAFormAndReturnsToTheList) {
    open();
    stand(u"3"_s, 2);
    QTest::keyClick(&table(), Qt::Key_Return);
    feedback::PaperTab& paper = page().paper();
    ASSERT_TRUE(paper.isCorrecting());
    EXPECT_EQ(paper.answers(), QJsonObject({{u"usefulness"_s, 3}}));
    test::typeText(page().focusWidget(), u"4"_s);
    test::typeText(page().focusWidget(), u"9"_s);
    QTest::keyClick(page().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(test::waitUntil([&] { return column(2) == QStringList({u""_s, u"4"_s, u"5"_s}); }));
    EXPECT_EQ(column(3), QStringList({u"0"_s, u"10"_s, u"9"_s}));
    EXPECT_FALSE(paper.isCorrecting());
    EXPECT_EQ(forms(), 3) << "no form is made";
    EXPECT_TRUE(table().isVisible());
    EXPECT_EQ(page().focusWidget(), &table());
    EXPECT_FALSE(page().undoBar().isHidden());
    test::waitFor(workspace().undo());
    EXPECT_TRUE(test::waitUntil([&] { return column(2) == QStringList({u""_s, u"3"_s, u"5"_s}); })) << "one step";
}

TEST_F(FormsTabTest, LeavingAFormAsItWasBringsBackWhatWasTyped) {
    open();
    page().showTab(FeedbackPage::Answers);
    test::typeText(page().focusWidget(), u"2"_s);
    const QJsonObject typed = page().paper().answers();
    ASSERT_FALSE(typed.isEmpty());
    page().showTab(FeedbackPage::Forms);
    stand(u"5"_s, 2);
    tab().correctButton()->click();
    EXPECT_EQ(page().paper().answers().value(u"recommendation"_s), 10);
    page().paper().clearButton()->click();
    EXPECT_EQ(page().paper().answers(), typed);
    EXPECT_EQ(column(2), QStringList({u""_s, u"3"_s, u"5"_s}));
    EXPECT_TRUE(table().isVisible());
}

TEST_F(FormsTabTest, TheDeedOfDeletingRowsRemovesTheChosenFormsInOneStep) {
    open();
    EXPECT_FALSE(page().can(kit::Deed::DeleteRows)) << "nothing is chosen";
    table().selectRow(0);
    table().selectionModel()->select(tab().model().index(1, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    EXPECT_TRUE(page().can(kit::Deed::DeleteRows));
    EXPECT_FALSE(tab().correctButton()->isEnabled()) << "one at a time";
    page().perform(kit::Deed::DeleteRows);
    ASSERT_TRUE(waitForForms(1));
    EXPECT_TRUE(page().undoBar().text().contains(u"2"_s)) << page().undoBar().text().toStdString();
    EXPECT_TRUE(table().currentIndex().isValid()) << "the next form is current";
    test::waitFor(workspace().undo());
    EXPECT_TRUE(waitForForms(3));
}

TEST_F(FormsTabTest, WithoutFormsItSaysWhatBelongsThere) {
    takeTemplate(u"short"_s);
    page().showTab(FeedbackPage::Forms);
    EXPECT_TRUE(tab().emptyState()->isVisible());
    EXPECT_FALSE(tab().emptyState()->sentence().isEmpty());
}

} // namespace
