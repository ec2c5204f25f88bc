// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 1 to 3: fields are stored when they are left, a restart in the middle loses nothing.
#include "planfixture.h"

#include "impact/reading.h"
#include "plan/fieldform.h"
#include "plan/goalsedit.h"
#include "plan/placestep.h"
#include "plan/teammodel.h"
#include "plan/teamstep.h"
#include "plan/topicstep.h"

#include <QComboBox>
#include <QCompleter>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using tables::FieldEdit;

class PlanStepsTest : public test::PlanTest {
protected:
    template <typename Step>
    Step& step(int number) {
        m_page->showStep(number);
        return *qobject_cast<Step*>(m_page->stepPage(number));
    }
    plan::TopicStep& topic() { return step<plan::TopicStep>(1); }
    plan::PlaceStep& place() { return step<plan::PlaceStep>(2); }
    plan::TeamStep& team() { return step<plan::TeamStep>(3); }
};

TEST_F(PlanStepsTest, AFieldIsStoredWhenItIsLeftAndNotBefore) {
    open();
    QWidget* title = topic().form().edit(u"title")->editor();
    type(title, u"Вода и лёд"_s);
    settle();
    EXPECT_EQ(ofSchool(u"title"_s), u"Исследовательские проекты"_s);
    QTest::keyClick(title, Qt::Key_Tab);
    EXPECT_TRUE(becomes(u"title"_s, u"Вода и лёд"_s));
    EXPECT_TRUE(test::waitUntil([&] { return m_page->plan().event.title() == u"Вода и лёд"_s; }));
}

TEST_F(PlanStepsTest, LeavingByAltAndADigitStoresToo) {
    open();
    type(topic().form().edit(u"problem")->editor(), u"Как поддержать вопрос"_s);
    QTest::keyClick(m_page.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(becomes(u"problem"_s, u"Как поддержать вопрос"_s));
}

TEST_F(PlanStepsTest, ARestartInTheMiddleOfAFieldLosesNothing) {
    open();
    type(topic().form().edit(u"topic")->editor(), u"Эксперименты"_s);
    restart();
    EXPECT_EQ(ofSchool(u"topic"_s), u"Эксперименты"_s);
    EXPECT_EQ(topic().form().edit(u"topic")->value(), u"Эксперименты"_s);

    type(topic().goals().name(0), u"Участники"_s);
    type(topic().goals().number(0), u"60"_s);
    restart();
    EXPECT_EQ(ofSchool(u"goals"_s), u"{\"Участники\":60}"_s);
    EXPECT_EQ(topic().goals().number(0)->text(), u"60"_s);

    place().format(u"in_person"_s)->click();
    ASSERT_TRUE(becomes(u"format"_s, u"in_person"_s));
    type(place().form().edit(u"city")->editor(), u"Канск"_s);
    restart();
    EXPECT_EQ(ofSchool(u"city"_s), u"Канск"_s);
}

//! What is offered here is what Impact counts later.
TEST_F(PlanStepsTest, EveryGoalThatIsOfferedCanBeCounted) {
    for (const base::Language language : {base::Language::Russian, base::Language::English}) {
        m_translator.setLanguage(language);
        plan::GoalsEdit edit;
        edit.showValue({});
        const QAbstractItemModel* offered = edit.name(0)->completer()->model();
        ASSERT_EQ(offered->rowCount(), 5);
        for (int row = 0; row < offered->rowCount(); ++row) {
            const QString name = offered->index(row, 0).data().toString();
            const auto goals = impact::goalsOf(QString::fromUtf8(QJsonDocument(QJsonObject{{name, 5}}).toJson()));
            ASSERT_EQ(goals.size(), 1u) << qPrintable(name);
            EXPECT_FALSE(goals.front().metric.isEmpty()) << qPrintable(name);
        }
    }
}

TEST_F(PlanStepsTest, EachFieldIsOneStepOfUndo) {
    open();
    type(topic().form().edit(u"topic")->editor(), u"Эксперименты"_s);
    QTest::keyClick(topic().form().edit(u"topic")->editor(), Qt::Key_Return);
    ASSERT_TRUE(becomes(u"topic"_s, u"Эксперименты"_s));
    type(topic().form().edit(u"problem")->editor(), u"Задача"_s);
    m_page->flush();
    ASSERT_TRUE(becomes(u"problem"_s, u"Задача"_s));
    test::waitFor(workspace().undo());
    EXPECT_TRUE(ofSchool(u"problem"_s).isNull());
    EXPECT_EQ(ofSchool(u"topic"_s), u"Эксперименты"_s);
}

TEST_F(PlanStepsTest, EscapeBringsTheStoredValueBack) {
    open();
    FieldEdit* edit = topic().form().edit(u"title");
    type(edit->editor(), u"Другое"_s);
    QTest::keyClick(edit->editor(), Qt::Key_Escape);
    EXPECT_EQ(qobject_cast<QLineEdit*>(edit->editor())->text(), u"Исследовательские проекты"_s);
}

TEST_F(PlanStepsTest, ABadNumberStaysWithItsReason) {
    open();
    place().format(u"online"_s)->click();
    ASSERT_TRUE(becomes(u"format"_s, u"online"_s));
    FieldEdit* edit = place().form().edit(u"capacity");
    type(edit->editor(), u"сто"_s);
    m_page->flush();
    EXPECT_FALSE(edit->reason().isEmpty());
    EXPECT_TRUE(ofSchool(u"capacity"_s).isNull());
    type(edit->editor(), u"120"_s);
    m_page->flush();
    EXPECT_TRUE(becomes(u"capacity"_s, 120));
    EXPECT_TRUE(edit->reason().isEmpty());
}

TEST_F(PlanStepsTest, TheFormatSaysWhichFieldsThereAre) {
    open();
    place().format(u"online"_s)->click();
    ASSERT_TRUE(becomes(u"format"_s, u"online"_s));
    EXPECT_TRUE(test::waitUntil([&] { return place().form().edit(u"link")->isVisible(); }));
    EXPECT_FALSE(place().form().edit(u"city")->isVisible());
    place().format(u"hybrid"_s)->click();
    EXPECT_TRUE(test::waitUntil([&] { return place().form().edit(u"city")->isVisible(); }));
    EXPECT_TRUE(place().form().edit(u"link")->isVisible());
}

TEST_F(PlanStepsTest, ALinkFillsInPlatformAndRoomAndTheJoinTextFollows) {
    set(u"event"_s, m_school, u"format"_s, u"online"_s);
    open();
    QWidget* link = place().form().edit(u"link")->editor();
    type(link, u"https://us02web.zoom.us/j/81234567890"_s);
    QTest::keyClick(link, Qt::Key_Return);
    EXPECT_TRUE(becomes(u"platform"_s, u"Zoom"_s)) << ofSchool(u"platform"_s).toString().toStdString();
    EXPECT_TRUE(test::waitUntil([&] { return place().joinText().contains(u"81234567890"_s); }))
        << place().joinText().toStdString();
}

TEST_F(PlanStepsTest, AnOfferedTopicIsTaken) {
    const base::Id wish = add(u"topic"_s, {{u"title"_s, u"Дневник наблюдений"_s}});
    QSignalSpy* shown = nullptr;
    open();
    shown = new QSignalSpy(&topic(), &plan::TopicStep::topicsShown);
    ASSERT_TRUE(test::waitUntil([&] { return !topic().topics().isEmpty() || shown->count() > 0; }));
    delete shown;
    ASSERT_EQ(topic().topics().size(), 1);
    topic().takeTopic(0);
    EXPECT_TRUE(becomes(u"topic"_s, u"Дневник наблюдений"_s));
    EXPECT_EQ(ofSchool(u"topic_id"_s).value<base::Id>(), wish);
}

TEST_F(PlanStepsTest, ATopicThatSomebodyAskedForIsKeptOnce) {
    open();
    const auto titles = [&] {
        QStringList all;
        for (const services::TopicRank& one : topic().topics()) all << one.title;
        return all;
    };
    for (const QString& title : {u"Дневник  наблюдений"_s, u"дневник наблюдений"_s}) {
        type(topic().newTopicField(), title);
        topic().addTopicButton()->click();
        settle();
    }
    EXPECT_TRUE(test::waitUntil([&] { return titles() == QStringList{u"Дневник наблюдений"_s}; }))
        << titles().join(u',').toStdString();
    EXPECT_TRUE(topic().newTopicField()->text().isEmpty());
    EXPECT_TRUE(ofSchool(u"topic"_s).isNull()) << "a topic is chosen by a click of its own";
    test::waitFor(workspace().undo());
    EXPECT_EQ(reader().count(domain::entity(u"topic")).value_or(-1), 0);
}

TEST_F(PlanStepsTest, TheTeamShowsItsLoadAndATemplateAddsTasksOnce) {
    addMember(u"Дорожкин Илья"_s, u"programme"_s);
    addTask(u"Выбрать тему"_s, 1, -60);
    open();
    EXPECT_EQ(team().team().rowCount(), 2);
    const auto tasksOf = [&](int row) { return team().team().member(row).tasks; };
    EXPECT_EQ(tasksOf(0) + tasksOf(1), 1);
    ASSERT_GT(team().templates()->count(), 0);
    team().applyButton()->click();
    ASSERT_TRUE(test::waitUntil([&] { return m_page->plan().tasks.size() > 10; }));
    const auto once = m_page->plan().tasks.size();
    team().applyButton()->click();
    settle();
    EXPECT_EQ(m_page->plan().tasks.size(), once);
}

TEST_F(PlanStepsTest, ANewNameAsLeaderJoinsTheTeam) {
    open();
    FieldEdit* deputy = team().form().edit(u"deputy_id");
    type(deputy->editor(), u"Дорожкина Илона"_s);
    deputy->flush();
    ASSERT_TRUE(test::waitUntil([&] { return m_page->plan().deputy == u"Дорожкина Илона"_s; }));
    EXPECT_TRUE(deputy->reason().isEmpty());
    EXPECT_EQ(team().team().rowCount(), 2);
    test::waitFor(workspace().undo());
    EXPECT_TRUE(test::waitUntil([&] { return team().team().rowCount() == 1; })) << "one step of undo";
    EXPECT_TRUE(ofSchool(u"deputy_id"_s).isNull());
}

TEST_F(PlanStepsTest, APartOfAKnownNameIsNobodyNew) {
    add(u"person"_s, {{u"family_name"_s, u"Кедрин"_s}, {u"given_name"_s, u"Олег"_s}});
    open();
    FieldEdit* leader = team().form().edit(u"leader_id");
    type(leader->editor(), u"Кедр"_s);
    leader->flush();
    EXPECT_FALSE(leader->reason().isEmpty());
    settle();
    EXPECT_EQ(team().team().rowCount(), 1);
}

TEST_F(PlanStepsTest, AHighWindowLeavesItsRoomBelow) {
    open();
    m_page->resize(1300, 1800);
    const plan::FieldForm* forms[] = {&topic().form(), &place().form(), &team().form()};
    for (int step = 1; step <= 3; ++step) {
        m_page->showStep(step);
        QCoreApplication::processEvents();
        const plan::FieldForm& form = *forms[step - 1];
        EXPECT_LE(form.height(), form.sizeHint().height() + 8) << "fields of step " << step << " are torn apart";
    }
}

} // namespace
