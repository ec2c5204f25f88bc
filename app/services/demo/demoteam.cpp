// SPDX-License-Identifier: GPL-3.0-or-later
// The people who hold a school, what they have to do and what it costs.
#include "services/demo/demoschools.h"
#include "services/demo/demowords.h"

#include "domain/registry.h"

#include <QTimeZone>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using storage::Writer;

namespace {

constexpr const char16_t* demoRoles[] = {u"leader",    u"deputy",       u"programme",
                                         u"logistics", u"registration", u"communication"};
//! Who of them does the tasks of a step.
constexpr int holderOfStep[] = {0, 0, 3, 1, 2, 3, 4, 5};

} // namespace

Result<> DemoNetwork::writeTeam(Writer& writer) {
    const DemoState state = m_school.slot.state;
    for (const char16_t* role : demoRoles) {
        const QStringView name(role);
        if (state == DemoState::Idea && name != u"leader") continue;
        if (state == DemoState::HalfPlanned && name == u"deputy") continue;
        RS_ASSIGN(const DemoPerson person, somebody(writer));
        if (name == u"leader") m_school.leader = person.id;
        if (name == u"deputy") m_school.deputy = person.id;
        Record card(domain::entity(u"person"), person.id);
        describe(card, person);
        Record member = ofSchool(u"team_member");
        m_school.team << member.id();
        member.set(u"person_id", refTo(person.id))
            .set(u"name", demoName(person))
            .set(u"role", demowords::text(role))
            .set(u"phone", card.value(u"phone"))
            .set(u"email", card.value(u"email"));
        RS_TRY(putBehindSchool(writer, member));
    }
    return {};
}

bool DemoNetwork::isDone(int step, const QDate& due) {
    switch (m_school.slot.state) {
    case DemoState::Ready:
        return step < 7;
    case DemoState::Finished:
        return due < m_today;
    case DemoState::Silent:
        return step < 7;
    case DemoState::HalfPlanned:
        return due < m_today.addDays(-10) || (due < m_today && m_random.percent(60));
    case DemoState::WaitingList:
        return due < m_today && (due < m_today.addDays(-7) || m_random.percent(75));
    default:
        return due < m_today;
    }
}

Result<> DemoNetwork::writeTasks(Writer& writer) {
    int number = 0;
    for (const demowords::Task& one : demowords::tasks) {
        if (isLean() && number++ % 3 != 0) continue;
        Record task = ofSchool(u"task");
        const QDate due = m_school.start.date().addDays(one.days);
        const bool dropped = m_school.slot.state == DemoState::Cancelled && due >= m_today.addDays(-9);
        const bool done = !dropped && isDone(one.step, due);
        task.set(u"title", demowords::text(one.title))
            .set(u"step", qint64(one.step))
            .set(u"due_days", qint64(one.days));
        task.set(u"state", dropped ? QStringLiteral("dropped")
                           : done  ? QStringLiteral("done")
                                   : QStringLiteral("open"));
        if (done)
            task.set(u"done_at", QDateTime(std::min(due, m_today.addDays(-1)), QTime(12, 0), m_school.start.timeZone())
                                     .toMSecsSinceEpoch());
        // In a school half planned some tasks have found nobody yet.
        const bool orphan = m_school.slot.state == DemoState::HalfPlanned && due > m_today.addDays(14);
        if (!orphan || m_random.percent(50))
            task.set(u"owner_id", refTo(m_school.team.at(holderOfStep[one.step] % m_school.team.size())));
        RS_TRY(putRecord(writer, task));
    }
    return {};
}

Result<> DemoNetwork::writeCosts(Writer& writer) {
    struct Line {
        const char16_t* title;
        int thousands; //!< of roubles
        const char16_t* payer;
    };
    static constexpr Line lines[] = {{u"Аренда залов", 45, u"Министерство образования"},
                                     {u"Кофе-паузы", 38, u"Институт развития образования"},
                                     {u"Проезд спикеров", 62, u"Институт развития образования"},
                                     {u"Печать материалов", 12, u"Принимающая организация"},
                                     {u"Волонтёрская форма", 9, u"Спонсор"}};
    const bool spent = m_school.slot.isPast() || m_school.slot.state == DemoState::Running;
    int number = 0;
    for (const Line& one : lines) {
        if (isLean() && number++ > 0) break;
        const double planned = one.thousands * 1000.0 * m_random.between(8, 14) / 10;
        Record cost = ofSchool(u"cost");
        cost.set(u"title", demowords::text(one.title))
            .set(u"planned", planned)
            .set(u"payer", demowords::text(one.payer));
        if (spent) cost.set(u"actual", planned * m_random.between(80, 115) / 100);
        RS_TRY(putRecord(writer, cost));
    }
    return {};
}

} // namespace rs::services
