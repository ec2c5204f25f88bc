// SPDX-License-Identifier: GPL-3.0-or-later
// A school from nothing to what its participants say about it in the whole program, once by keys alone and once by
// mouse alone.
#include "plan/wholeschool.h"

#include "home/homepage.h"
#include "home/schoollist.h"
#include "home/schoolview.h"
#include "kit/dialogseam.h"
#include "kit/searchfield.h"
#include "plan/planpage.h"
#include "plan/readinessdialog.h"
#include "shell/commandpalette.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using shell::PageId;

void WholeSchool::planTopic() {
    showStep(1);
    write(u"Practical problem"_s, u"Как заметить интерес ребёнка"_s);
    write(u"Topic"_s, u"Исследование"_s);
    leave();
    RS_BY_HAND(choose(u"Audience level"_s, u"Beginner"_s));
    write(u"Goal"_s, u"Участники"_s);
    write(u"Number of the goal"_s, u"60"_s);
    leave();
    for (const QString& code : {u"problem"_s, u"topic"_s, u"audience_level"_s, u"goals"_s})
        EXPECT_TRUE(isFilled(1, code)) << code.toStdString();
}

void WholeSchool::planPlace() {
    showStep(2);
    RS_BY_HAND(pick(u"Hybrid"_s));
    EXPECT_TRUE(becomes(u"format"_s, u"hybrid"_s));
    EXPECT_TRUE(waitUntil([&] { return hands->named(u"Link"_s) && hands->named(u"City"_s); }));
    write(u"City"_s, u"Канск"_s);
    leave();
    EXPECT_TRUE(becomes(u"city"_s, u"Канск"_s));
    write(u"Link"_s, u"https://us02web.zoom.us/j/81234567890"_s);
    leave();
    EXPECT_TRUE(becomes(u"platform"_s, u"Zoom"_s));
    for (const QString& code : {u"format"_s, u"city"_s, u"link"_s})
        EXPECT_TRUE(isFilled(2, code)) << code.toStdString();
}

void WholeSchool::planDates() {
    showStep(5);
    write(u"Start"_s, u"12.03.2027 10:00"_s);
    write(u"End"_s, u"13.03.2027 17:00"_s);
    leave();
    EXPECT_TRUE(isFilled(5, u"start"_s) && isFilled(5, u"end"_s));
}

void WholeSchool::readReport() {
    showPlan();
    showStep(1);
    kit::DialogSeam::instance().setNextAnswer(0); // what is still open is listed first
    RS_BY_HAND(press(u"Mark the step ready..."_s));
    EXPECT_TRUE(isFilled(1, u"tasks"_s));
    RS_BY_HAND(press(u"Readiness report"_s));
    ASSERT_TRUE(waitUntil([&] { return page->report() != nullptr; }));
    const QString report = page->report()->text();
    EXPECT_TRUE(report.contains(u"1. Topic: Done"_s)) << report.toStdString();
    EXPECT_FALSE(report.contains(u"Practical problem"_s)) << "what is there is called missing";
    EXPECT_TRUE(report.contains(u"The programme can be published."_s)) << report.toStdString();
    EXPECT_TRUE(report.contains(u"Registration can be opened."_s)) << report.toStdString();
    page->report()->close();
    sit();
}

void WholeSchool::lookAround() {
    showPage(PageId::Home, Qt::Key_1);
    home::HomePage& home = *store().pages().home();
    ASSERT_TRUE(waitUntil([&] { return home.schools()->rowCount() > 0; }));
    const QModelIndex school = home.schools()->index(0);
    EXPECT_EQ(school.data().toString(), u"Исследовательские проекты"_s);
    EXPECT_TRUE(school.data(home::SchoolList::StepsRole).isValid()) << "a school without its seven steps";
    EXPECT_TRUE(waitUntil([&] {
        return home.schools()->index(0).data(home::SchoolList::PercentRole).toInt() == page->plan().percent;
    })) << "Home and the plan count differently";
    shell::CommandPalette& palette = window().palette();
    for (const QString& wanted : {u"Вода и лёд"_s, u"Ягодкина"_s}) {
        if (hands->hasKeys())
            hands->keys(Qt::Key_K, Qt::ControlModifier);
        else
            palette.open(); // the field in the bar of tools is tried with the shell
        hands->type(wanted);
        const auto isHit = [&](const shell::Hit& hit) { return hit.title.contains(wanted); };
        EXPECT_TRUE(waitUntil([&] {
            const QList<shell::Hit> hits = palette.hits();
            return std::any_of(hits.begin(), hits.end(), isHit);
        })) << wanted.toStdString();
        hands->keys(Qt::Key_Escape);
        hands->keys(Qt::Key_Escape);
    }
}

TEST_P(ByHand, FromNothingToWhatTheParticipantsSay) {
    begin(GetParam());
    using Step = void (WholeSchool::*)();
    const std::pair<const char*, Step> steps[] = {
        {"a new school", &ByHand::makeNewSchool},   {"its topic", &ByHand::planTopic},
        {"place and platform", &ByHand::planPlace}, {"dates", &ByHand::planDates},
        {"team and tasks", &ByHand::planTeam},      {"speakers", &ByHand::planSpeakers},
        {"venue and rooms", &ByHand::planVenue},    {"programme", &ByHand::planProgramme},
        {"audience", &ByHand::planAudience},        {"feedback", &ByHand::planFeedback},
        {"readiness report", &ByHand::readReport},  {"home and search", &ByHand::lookAround}};
    for (const auto& [name, step] : steps) {
        SCOPED_TRACE(name);
        (this->*step)();
        if (HasFatalFailure()) return;
    }
}

INSTANTIATE_TEST_SUITE_P(Ways, ByHand, testing::Values(Hands::Way::Keyboard, Hands::Way::Mouse), [](const auto& one) {
    return std::string(one.param == Hands::Way::Keyboard ? "Keyboard" : "Mouse");
});

} // namespace rs::test
