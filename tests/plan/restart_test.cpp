// SPDX-License-Identifier: GPL-3.0-or-later
// The program ends in the middle of what somebody types: nothing of it is lost, in none of the steps.
#include "plan/wholeschool.h"

#include "feedback/feedbackpage.h"
#include "feedback/papertab.h"
#include "models/recordtablemodel.h"
#include "plan/taskdialog.h"
#include "tables/fieldedit.h"

#include <QLineEdit>

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

struct Half {
    int step;
    const char16_t* label;
    const char16_t* typed;
    const char* field;
};

class HalfWay : public WholeSchool, public testing::WithParamInterface<Half> {};

TEST_P(HalfWay, ARestartLosesNoField) {
    begin(Hands::Way::Keyboard);
    makeNewSchool();
    const Half& half = GetParam();
    if (half.step == 2) {
        showStep(2);
        RS_BY_HAND(pick(u"In person"_s));
        ASSERT_TRUE(becomes(u"format"_s, u"in_person"_s));
    }
    showStep(half.step);
    write(QString::fromUtf16(half.label), QString::fromUtf16(half.typed));
    restart();
    EXPECT_EQ(ofSchool(QString::fromLatin1(half.field)).isNull(), false)
        << "typed in the middle of step " << half.step << " and lost";
    EXPECT_EQ(ofSchool(u"title"_s), u"Исследовательские проекты"_s);
}

INSTANTIATE_TEST_SUITE_P(Steps, HalfWay,
                         testing::Values(Half{1, u"Practical problem", u"Как заметить интерес", "problem"},
                                         Half{2, u"City", u"Канск", "city"},
                                         Half{5, u"Start", u"12.03.2027 10:00", "start"},
                                         Half{6, u"Text of the consent", u"Согласие", "consent_text"}),
                         [](const auto& one) { return "Step" + std::to_string(one.param.step); });

class Restart : public WholeSchool {
protected:
    void SetUp() override {
        begin(Hands::Way::Keyboard);
        makeNewSchool();
    }
    //! The form of a task, with the hand in its title.
    void openTask(const QString& button) {
        RS_BY_HAND(press(button));
        auto* dialog = window().findChild<plan::TaskDialog*>();
        ASSERT_TRUE(dialog && QTest::qWaitForWindowActive(dialog));
        hands->sitAt(dialog);
    }
    [[nodiscard]] feedback::PaperTab& paper() { return window().findChild<feedback::FeedbackPage*>()->paper(); }
    void openForms() {
        showStep(7);
        ASSERT_TRUE(waitUntil([&] { return hands->named(u"Questionnaire and answers"_s) != nullptr; }));
        RS_BY_HAND(press(u"Questionnaire and answers"_s));
        ASSERT_TRUE(waitUntil([&] { return !paper().fields().isEmpty(); }));
    }
};

TEST_F(Restart, KeepsANameThatIsBeingTypedIntoTheTeam) {
    showStep(3);
    RS_BY_HAND(press(u"Change the team"_s));
    RS_BY_HAND(begin(u"Team"_s, 0, u"Person"_s, u"Дорожкина Ил"_s));
    restart();
    EXPECT_TRUE(storedOne(u"team_member"_s, u"name"_s, u"Дорожкина Ил"_s).isValid());
}

TEST_F(Restart, KeepsANewTaskAndOneThatIsBeingChanged) {
    showStep(3);
    openTask(u"Add a task"_s);
    write(u"What to do"_s, u"Позвать"_s);
    restart();
    EXPECT_EQ(storedOne(u"task"_s, u"title"_s, u"Позвать"_s).value(u"step"), 3);
    showStep(3);
    ASSERT_TRUE(waitUntil([&] { return hands->named(u"Change the task: Позвать"_s) != nullptr; }));
    openTask(u"Change the task: Позвать"_s);
    write(u"What to do"_s, u"Позвать логиста"_s);
    restart();
    EXPECT_TRUE(storedOne(u"task"_s, u"title"_s, u"Позвать логиста"_s).isValid());
    EXPECT_EQ(stored(u"task"_s).size(), 1);
}

TEST_F(Restart, KeepsACellOfTheTasks) {
    showStep(3);
    RS_BY_HAND(begin(u"Tasks"_s, 0, u"Task"_s, u"Найти зал"_s));
    restart();
    EXPECT_TRUE(storedOne(u"task"_s, u"title"_s, u"Найти зал"_s).isValid());
}

TEST_F(Restart, KeepsASpeakerWhoIsBeingTyped) {
    showStep(4);
    RS_BY_HAND(press(u"Add a speaker"_s));
    hands->type(u"Бекетова"_s);
    restart();
    EXPECT_TRUE(storedOne(u"speaker"_s, u"name"_s, u"Бекетова"_s).isValid());
}

TEST_F(Restart, KeepsARowThatHasNoNameYetAndOnlyInItsSchool) {
    showStep(4);
    const QString speakers = u"Speakers"_s, talk = u"Вода и лёд"_s;
    RS_BY_HAND(fill(speakers, 0, u"Talk"_s, talk));
    restart();
    EXPECT_TRUE(stored(u"speaker"_s).isEmpty());
    showStep(4);
    EXPECT_EQ(hands->rowOf(speakers, u"Talk"_s, talk), 0) << hands->everything();
    const base::Id first = store().school().id();
    makeSchool(u"Другая школа"_s);
    sit();
    showPlan();
    showStep(4);
    EXPECT_EQ(hands->rowOf(speakers, u"Talk"_s, talk), -1) << "begun in one school and shown in another";
    store().openSchool(first);
    showPlan();
    showStep(4);
    ASSERT_EQ(hands->rowOf(speakers, u"Talk"_s, talk), 0);
    RS_BY_HAND(fill(speakers, 0, u"Person"_s, u"Бекетова"_s));
    ASSERT_TRUE(waitUntil([&] { return storedOne(u"speaker"_s, u"name"_s, u"Бекетова"_s).text(u"title") == talk; }));
    restart();
    showStep(4);
    ASSERT_TRUE(waitUntil([&] { return hands->rowOf(speakers, u"Talk"_s, talk) == 0; }));
    EXPECT_TRUE(hands->table(speakers)->model()->index(1, 2).data().toString().isEmpty()) << "it comes a second time";
}

TEST_F(Restart, KeepsATextThatItsCellRefusesUntilSomethingFitsThere) {
    showStep(4);
    const QString speakers = u"Speakers"_s, minutes = u"Minutes"_s;
    RS_BY_HAND(fill(speakers, 0, u"Person"_s, u"Бекетова"_s));
    waitForRow(speakers, u"Person"_s, u"Бекетова"_s);
    RS_BY_HAND(begin(speakers, 0, minutes, u"час"_s));
    const auto isMarked = [&] {
        const int row = hands->rowOf(speakers, minutes, u"час"_s);
        const QAbstractItemModel* rows = hands->table(speakers)->model();
        for (int column = 0; row == 0 && column < rows->columnCount(); ++column) {
            const QModelIndex cell = rows->index(row, column);
            if (cell.data(models::RecordTableModel::UnfitRole).toBool()) return cell.data().toString() == u"час"_s;
        }
        return false;
    };
    restart();
    showStep(4);
    EXPECT_TRUE(isMarked()) << hands->everything();
    EXPECT_TRUE(storedOne(u"speaker"_s, u"name"_s, u"Бекетова"_s).value(u"minutes").isNull());
    RS_BY_HAND(fill(speakers, 0, minutes, u"60"_s));
    ASSERT_TRUE(waitUntil([&] { return storedOne(u"speaker"_s, u"name"_s, u"Бекетова"_s).value(u"minutes") == 60; }));
    restart();
    showStep(4);
    EXPECT_EQ(hands->rowOf(speakers, minutes, u"60"_s), 0);
    EXPECT_FALSE(isMarked()) << "it comes a second time";
    RS_BY_HAND(begin(speakers, 0, minutes, u"долго"_s));
    hands->keys(Qt::Key_Return); // refused
    hands->keys(Qt::Key_Escape);
    restart();
    showStep(4);
    EXPECT_EQ(hands->rowOf(speakers, minutes, u"60"_s), 0) << "it was given up";
}

TEST_F(Restart, KeepsATextThatItsFieldRefuses) {
    const auto places = [&] {
        showStep(6);
        auto* line = qobject_cast<QLineEdit*>(hands->named(u"Capacity"_s));
        return qobject_cast<tables::FieldEdit*>(line ? line->parentWidget() : nullptr);
    };
    showStep(6);
    write(u"Capacity"_s, u"сто"_s);
    restart();
    ASSERT_TRUE(places());
    EXPECT_EQ(qobject_cast<QLineEdit*>(places()->editor())->text(), u"сто"_s);
    EXPECT_FALSE(places()->reason().isEmpty()) << "nothing says that it is no number";
    write(u"Capacity"_s, u"101"_s);
    hands->keys(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return ofSchool(u"capacity"_s) == 101; }));
    restart();
    ASSERT_TRUE(places());
    EXPECT_EQ(qobject_cast<QLineEdit*>(places()->editor())->text(), u"101"_s);
    EXPECT_TRUE(places()->reason().isEmpty()) << "it comes a second time";
}

TEST_F(Restart, KeepsTheFormOfANewSchool) {
    const auto openForm = [&]() -> schools::SchoolDialog* {
        hands->keys(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        return window().findChild<schools::SchoolDialog*>();
    };
    schools::SchoolDialog* form = openForm();
    ASSERT_TRUE(form && QTest::qWaitForWindowActive(form));
    typeText(form->titleField(), u"Школа чте"_s);
    restart();
    form = openForm();
    ASSERT_TRUE(form);
    EXPECT_EQ(form->titleField()->text(), u"Школа чте"_s);
}

TEST_F(Restart, KeepsARoomThatIsBeingTyped) {
    showPage(shell::PageId::Venues, Qt::Key_7);
    RS_BY_HAND(fill(u"Venues"_s, 0, u"Name"_s, u"Лицей"_s));
    waitForRow(u"Venues"_s, u"Name"_s, u"Лицей"_s);
    RS_BY_HAND(goTo(u"Venues"_s, 0, u"Name"_s));
    RS_BY_HAND(begin(u"Rooms"_s, 0, u"Name"_s, u"Каби"_s));
    restart();
    EXPECT_TRUE(storedOne(u"room"_s, u"name"_s, u"Каби"_s, {}).isValid());
}

TEST_F(Restart, KeepsASessionThatIsBeingTyped) {
    planDates();
    RS_BY_HAND(press(u"New session"_s));
    hands->type(u"Открытие"_s);
    restart();
    EXPECT_TRUE(storedOne(u"session"_s, u"title"_s, u"Открытие"_s).isValid());
}

TEST_F(Restart, KeepsAParticipantWhoIsBeingTyped) {
    showStep(6);
    RS_BY_HAND(begin(u"Participants"_s, 0, u"Family name"_s, u"Ягодк"_s));
    restart();
    EXPECT_TRUE(storedOne(u"participant"_s, u"family_name"_s, u"Ягодк"_s).isValid());
}

TEST_F(Restart, KeepsTheNameOfATemplateThatIsNotKeptYet) {
    showStep(3);
    write(u"Name of an own template"_s, u"Наша шк"_s);
    restart();
    showStep(3);
    auto* name = qobject_cast<QLineEdit*>(hands->named(u"Name of an own template"_s));
    ASSERT_TRUE(name);
    EXPECT_EQ(name->text(), u"Наша шк"_s);
}

TEST_F(Restart, KeepsHalfAPaperForm) {
    showStep(7);
    RS_BY_HAND(press(u"Take the template for a school"_s));
    ASSERT_TRUE(isFilled(7, u"questionnaire"_s));
    openForms();
    RS_BY_HAND(press(u"Type in paper forms"_s));
    hands->type(u"54439Утренний кр"_s);
    const QJsonObject typed = paper().answers();
    ASSERT_EQ(typed.size(), 6);
    restart();
    EXPECT_TRUE(stored(u"response"_s, {}).isEmpty()) << "half a form is no answer";
    openForms();
    EXPECT_EQ(paper().answers(), typed);
    RS_BY_HAND(press(u"Type in paper forms"_s));
    RS_BY_HAND(press(u"Store and take the next"_s));
    ASSERT_TRUE(waitUntil([&] { return stored(u"response"_s, {}).size() == 1; }));
    restart();
    openForms();
    EXPECT_TRUE(paper().answers().isEmpty()) << "it comes a second time";
}

} // namespace

} // namespace rs::test
