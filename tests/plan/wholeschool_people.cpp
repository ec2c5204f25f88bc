// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 3 and 4: who prepares the school, who speaks at it.
#include "plan/wholeschool.h"

#include "plan/planpage.h"
#include "plan/taskdialog.h"
#include "plan/taskpanel.h"
#include "plan/taskrow.h"
#include "services/deliver.h"

#include <QCheckBox>
#include <QToolButton>

namespace rs::test {

using namespace Qt::StringLiterals;
using shell::PageId;

void WholeSchool::addMember(const QString& name, const QString& role) {
    const int last = hands->table(u"Team"_s)->model()->rowCount() - 1;
    RS_BY_HAND(fill(u"Team"_s, last, u"Person"_s, name));
    waitForRow(u"Team"_s, u"Person"_s, name);
    RS_BY_HAND(chooseIn(u"Team"_s, hands->rowOf(u"Team"_s, u"Person"_s, name), u"Role"_s, role));
    ASSERT_TRUE(waitUntil([&] { return !storedOne(u"team_member"_s, u"name"_s, name).text(u"role").isEmpty(); }));
}

void WholeSchool::planTeam() {
    showStep(3);
    RS_BY_HAND(press(u"Change the team"_s));
    ASSERT_EQ(window().currentPage(), PageId::Team);
    addMember(u"Дорожкина Илона"_s, u"Leader"_s);
    addMember(u"Кедрин Олег"_s, u"Deputy"_s);
    addMember(u"Ягодкина Вера"_s, u"Logistics"_s);
    showPlan();
    showStep(3);
    RS_BY_HAND(find(u"Leader"_s, u"Доро"_s, u"Дорожкина Илона"_s));
    RS_BY_HAND(find(u"Deputy"_s, u"Кед"_s, u"Кедрин Олег"_s));
    EXPECT_TRUE(isFilled(3, u"leader"_s) && isFilled(3, u"deputy"_s));
    RS_BY_HAND(press(u"Add tasks"_s));
    ASSERT_TRUE(waitUntil([&] { return page->plan().tasks.size() > 10; }));
    giveTask(u"Ягодкина Вера"_s);
    tickTask();
}

void WholeSchool::giveTask(const QString& owner) {
    const QList<plan::TaskRow*> rows = page->tasks()->rows();
    ASSERT_FALSE(rows.isEmpty());
    ASSERT_TRUE(waitUntil([&] { return rows.first()->isVisible(); }));
    const base::Id task = rows.first()->task().id;
    RS_BY_HAND(press(u"Change the task: "_s + rows.first()->task().title));
    auto* dialog = window().findChild<plan::TaskDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    hands->sitAt(dialog);
    RS_BY_HAND(choose(u"Owner"_s, owner));
    RS_BY_HAND(press(u"Save"_s));
    const auto ownerOf = [&] {
        for (const services::TaskLine& one : page->plan().tasks) {
            if (one.id == task) return one.ownerName;
        }
        return QString();
    };
    EXPECT_TRUE(waitUntil([&] { return ownerOf() == owner; }));
    sit();
}

void WholeSchool::tickTask() {
    const QList<plan::TaskRow*> rows = page->tasks()->rows();
    const base::Id first = rows.first()->task().id;
    RS_BY_HAND(press(rows.first()->tick()->accessibleName()));
    EXPECT_TRUE(waitUntil([&] {
        for (const services::TaskLine& one : page->plan().tasks) {
            if (one.id == first) return one.isDone;
        }
        return false;
    }));
}

void WholeSchool::addSpeaker(const QString& name, const QString& talk) {
    RS_BY_HAND(press(u"Add a speaker"_s));
    hands->type(name);
    if (hands->hasKeys())
        hands->keys(Qt::Key_Return);
    else
        leave();
    waitForRow(u"Speakers"_s, u"Person"_s, name);
    RS_BY_HAND(fill(u"Speakers"_s, hands->rowOf(u"Speakers"_s, u"Person"_s, name), u"Talk"_s, talk));
    ASSERT_TRUE(waitUntil([&] { return storedOne(u"speaker"_s, u"name"_s, name).text(u"title") == talk; }));
}

void WholeSchool::takeSpeaker(const QString& name, const QString& deed, const QString& state) {
    waitForRow(u"Speakers"_s, u"Person"_s, name);
    RS_BY_HAND(goTo(u"Speakers"_s, hands->rowOf(u"Speakers"_s, u"Person"_s, name), u"Person"_s));
    RS_BY_HAND(press(deed));
    EXPECT_TRUE(waitUntil([&] { return storedOne(u"speaker"_s, u"name"_s, name).text(u"state") == state; }))
        << name.toStdString();
}

//! A school of last year on the same topic, by somebody else: its speaker is suggested.
void WholeSchool::takeSuggestion() {
    const QString name = u"Луговой Пётр"_s;
    services::Workspace& workspace = store().workspace();
    const auto add = [&](QAnyStringView table, const QList<std::pair<QAnyStringView, QVariant>>& values) {
        const domain::Entity& entity = domain::entity(table);
        services::Edit edit{services::Edit::Kind::Insert, &entity, base::newId(), {}};
        for (const auto& [field, value] : values) edit.values << services::FieldValue{entity.indexOf(field), value};
        waitFor(workspace.apply(u"add"_s, {edit}));
        return edit.id;
    };
    const qint64 lastYear = QDateTime::currentDateTimeUtc().addDays(-200).toMSecsSinceEpoch();
    const base::Id school =
        add(u"event", {{u"title", u"Лёд и пар"_s}, {u"topic", u"Исследование"_s}, {u"start", lastYear}});
    add(u"speaker", {{u"event_id", QVariant::fromValue(school)},
                     {u"name", name},
                     {u"title", u"Тает и течёт"_s},
                     {u"state", u"accepted"_s}});
    ASSERT_TRUE(waitUntil([&] { return hands->named(u"Add as an idea: "_s + name) != nullptr; }));
    RS_BY_HAND(press(u"Add as an idea: "_s + name));
    EXPECT_TRUE(waitUntil([&] { return storedOne(u"speaker"_s, u"name"_s, name).text(u"state") == u"idea"_s; }));
}

void WholeSchool::planSpeakers() {
    showStep(4);
    addSpeaker(u"Бекетова Лариса"_s, u"Вода и лёд"_s);
    addSpeaker(u"Вьюнов Степан"_s, u"Вопрос ребёнка"_s);
    takeSpeaker(u"Бекетова Лариса"_s, u"Invited today"_s, u"invited"_s);
    takeSpeaker(u"Бекетова Лариса"_s, u"Accepted today"_s, u"accepted"_s);
    takeSpeaker(u"Вьюнов Степан"_s, u"Invited today"_s, u"invited"_s);
    takeSpeaker(u"Вьюнов Степан"_s, u"Accepted today"_s, u"accepted"_s);
    takeSuggestion();
}

} // namespace rs::test
