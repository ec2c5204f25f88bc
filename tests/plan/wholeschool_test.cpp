// SPDX-License-Identifier: GPL-3.0-or-later
// A school from nothing to its readiness report in the whole program, once by keys alone and once by mouse alone; and a
// restart in the middle of every step.
#include "desktop/desktopfixture.h"
#include "plan/hands.h"

#include "firstrun/firstrunpage.h"
#include "kit/choicecard.h"
#include "plan/planpage.h"
#include "plan/readinessdialog.h"
#include "plan/steplist.h"
#include "plan/taskpanel.h"
#include "plan/taskrow.h"
#include "shell/navigationview.h"

#include <QCheckBox>
#include <QClipboard>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using shell::PageId;
using test::Hands;
using test::waitUntil;

class WholeSchool : public test::DesktopTest {
protected:
    void begin(Hands::Way way) {
        hands.emplace(way);
        start();
        sit();
    }
    void sit() {
        window().resize(1440, 900);
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        hands->sitAt(&window());
    }
    //! The program ends in the middle of what somebody types, and begins anew with the same files.
    void restart() {
        start();
        sit();
        ASSERT_TRUE(store().school().isOpen()) << "the open school is forgotten";
        showPlan();
    }
    void makeNewSchool(const QString& title) {
        if (hands->hasKeys())
            hands->keys(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        else
            QTest::mouseClick(store().pages().firstRun()->startCard()->button(), Qt::LeftButton);
        auto* dialog = window().findChild<schools::SchoolDialog*>();
        ASSERT_TRUE(dialog);
        hands->sitAt(dialog);
        test::typeText(dialog->titleField(), title);
        if (hands->hasKeys())
            QTest::keyClick(dialog->titleField(), Qt::Key_Return);
        else
            QTest::mouseClick(dialog->startButton(), Qt::LeftButton);
        ASSERT_TRUE(waitUntil([&] { return store().school().title() == title; }));
        sit(); // a window manager gives the focus back to the window
    }
    void showPage(PageId id, Qt::Key digit) {
        if (hands->hasKeys()) {
            QTest::keyClick(&window(), digit, Qt::ControlModifier);
        } else {
            auto* view = window().findChild<shell::NavigationView*>();
            Hands::clickRow(*view, view->model()->index(view->pages()->rowOf(id), 0));
        }
        QCoreApplication::processEvents();
        ASSERT_EQ(window().currentPage(), id);
    }
    void showPlan() {
        showPage(PageId::Plan, Qt::Key_3);
        page = window().findChild<plan::PlanPage*>();
        ASSERT_TRUE(page);
        ASSERT_TRUE(waitUntil([&] { return page->plan().steps.size() == 7; }));
    }
    void showStep(int step) {
        if (hands->hasKeys())
            hands->keys(Qt::Key(Qt::Key_0 + step), Qt::AltModifier);
        else
            Hands::clickRow(*page->steps()->view(), page->steps()->model()->index(step - 1));
        ASSERT_EQ(page->step(), step);
    }
    //! Rows of a spreadsheet into the last row of a table.
    void pasteRows(const QString& table, const QString& rows, int amount) {
        QGuiApplication::clipboard()->setText(rows);
        ASSERT_TRUE(hands->reach(table)) << hands->everything().toStdString();
        hands->keys(Qt::Key_End, Qt::ControlModifier);
        hands->keys(Qt::Key_V, Qt::ControlModifier);
        if (amount > 0) {
            ASSERT_TRUE(waitUntil([&] { return hands->find(u"Add"_s) != nullptr; }));
            ASSERT_TRUE(hands->press(u"Add"_s));
        }
    }
    void write(const QString& name, const QString& text) {
        EXPECT_TRUE(hands->write(name, text))
            << name.toStdString() << " was not reached among " << hands->everything().toStdString();
    }
    //! Leaves the field: what is typed is stored.
    void leave() {
        if (hands->hasKeys())
            hands->keys(Qt::Key_Tab);
        else
            QTest::mouseClick(
                page->steps()->view()->viewport(), Qt::LeftButton, {},
                page->steps()->view()->visualRect(page->steps()->model()->index(page->step() - 1)).center());
    }
    [[nodiscard]] QVariant ofSchool(const QString& field) {
        const auto found = store().workspace().reader().find(domain::entity(u"event"), store().school().id());
        return found && *found ? (*found)->value(field) : QVariant();
    }
    bool becomes(const QString& field, const QVariant& wanted) {
        return waitUntil([&] { return ofSchool(field) == wanted; });
    }
    [[nodiscard]] bool lacks(int step, const QString& code) const {
        return page->plan().steps.value(step - 1).missing.contains(code);
    }
    bool isFilled(int step, const QString& code) {
        return waitUntil([&] { return !lacks(step, code); });
    }
    void planTopic();
    void planPlace();
    void planAudience();
    void planFeedback();
    void tickTasks();

    std::optional<Hands> hands;
    plan::PlanPage* page = nullptr;
};

void WholeSchool::planTopic() {
    showStep(1);
    write(u"Practical problem"_s, u"Как заметить интерес ребёнка"_s);
    write(u"Topic"_s, u"Исследование"_s);
    leave();
    EXPECT_TRUE(hands->choose(u"Audience level"_s, u"Beginner"_s)) << hands->everything().toStdString();
    write(u"Goal"_s, u"Участники"_s);
    write(u"Number of the goal"_s, u"60"_s);
    leave();
    for (const QString& code : {u"problem"_s, u"topic"_s, u"audience_level"_s, u"goals"_s})
        EXPECT_TRUE(isFilled(1, code)) << code.toStdString();
}

void WholeSchool::planPlace() {
    showStep(2);
    EXPECT_TRUE(hands->pick(u"Online"_s)) << hands->everything().toStdString();
    EXPECT_TRUE(becomes(u"format"_s, u"online"_s));
    EXPECT_TRUE(waitUntil([&] { return hands->find(u"Link"_s) != nullptr; }));
    write(u"Link"_s, u"https://us02web.zoom.us/j/81234567890"_s);
    leave();
    EXPECT_TRUE(becomes(u"platform"_s, u"Zoom"_s));
    EXPECT_TRUE(isFilled(2, u"link"_s));
}

void WholeSchool::planAudience() {
    showStep(6);
    write(u"Registration opens"_s, u"01.10.2026 10:00"_s);
    write(u"Registration closes"_s, u"10.03.2027 18:00"_s);
    write(u"Capacity"_s, u"60"_s);
    write(u"Text of the consent"_s, u"Согласие на обработку данных"_s);
    leave();
    for (const QString& code : {u"registration_opens"_s, u"registration_closes"_s, u"capacity"_s, u"consent_text"_s})
        EXPECT_TRUE(isFilled(6, code)) << code.toStdString();
}

void WholeSchool::planFeedback() {
    showStep(7);
    EXPECT_TRUE(hands->press(u"Take the template for a school"_s)) << hands->everything().toStdString();
    EXPECT_TRUE(isFilled(7, u"questionnaire"_s));
    EXPECT_GE(page->tasks()->rows().size(), 3) << "nobody is reminded to ask again";
}

void WholeSchool::tickTasks() {
    const QList<plan::TaskRow*> rows = page->tasks()->rows();
    ASSERT_FALSE(rows.isEmpty());
    const base::Id first = rows.first()->task().id;
    ASSERT_TRUE(waitUntil([&] { return rows.first()->tick()->isVisible(); }));
    ASSERT_TRUE(hands->press(rows.first()->tick()->accessibleName())) << hands->everything().toStdString();
    EXPECT_TRUE(waitUntil([&] {
        for (const services::TaskLine& one : page->plan().tasks) {
            if (one.id == first) return one.isDone;
        }
        return false;
    }));
}

class ByHand : public WholeSchool, public testing::WithParamInterface<Hands::Way> {};

TEST_P(ByHand, FromNothingToTheReport) {
    begin(GetParam());
    makeNewSchool(u"Исследовательские проекты"_s);
    showPlan();
    planTopic();
    planPlace();
    showStep(5);
    write(u"Start"_s, u"12.03.2027 10:00"_s);
    write(u"End"_s, u"13.03.2027 17:00"_s);
    leave();
    EXPECT_TRUE(isFilled(5, u"end"_s));
    showStep(3);
    EXPECT_TRUE(hands->press(u"Add tasks"_s));
    EXPECT_TRUE(waitUntil([&] { return page->plan().tasks.size() > 10; }));
    tickTasks();
    planAudience();
    planFeedback();
    EXPECT_TRUE(hands->press(u"Readiness report"_s));
    ASSERT_TRUE(waitUntil([&] { return page->report() != nullptr; }));
    const QString report = page->report()->text();
    EXPECT_TRUE(report.contains(u"Topic"_s)) << report.toStdString();
    for (const QString& code : {u"format"_s, u"city"_s, u"link"_s}) EXPECT_FALSE(lacks(2, code)) << code.toStdString();
    EXPECT_FALSE(report.contains(u"Practical problem"_s)) << "what is there is called missing";
}

INSTANTIATE_TEST_SUITE_P(Ways, ByHand, testing::Values(Hands::Way::Keyboard, Hands::Way::Mouse), [](const auto& one) {
    return std::string(one.param == Hands::Way::Keyboard ? "Keyboard" : "Mouse");
});

struct Half {
    int step;
    const char16_t* label;
    const char16_t* typed;
    const char* field;
};

class HalfWay : public WholeSchool, public testing::WithParamInterface<Half> {};

TEST_P(HalfWay, ARestartLosesNothing) {
    begin(Hands::Way::Keyboard);
    makeNewSchool(u"Исследовательские проекты"_s);
    showPlan();
    const Half& half = GetParam();
    if (half.step == 2) {
        showStep(2);
        ASSERT_TRUE(hands->pick(u"In person"_s)) << hands->everything().toStdString();
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

} // namespace
