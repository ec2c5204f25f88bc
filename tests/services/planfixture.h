// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plan.h"
#include "services/recordsfixture.h"

#include <QDateTime>

namespace rs::test {

using base::Id;
using base::Language;
using base::Result;

//! A school in Krasnoyarsk (UTC+7) from 12 to 13 March 2027, seen on 9 February.
class PlanTest : public RecordsTest {
protected:
    static qint64 at(const QString& iso) { return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch(); }
    void SetUp() override {
        RecordsTest::SetUp();
        school = addNamed(QStringLiteral("Исследовательские проекты"), QStringLiteral("2027-03-12T10:00"));
        leader = add(u"team_member", {{QStringLiteral("event_id"), text(school)},
                                      {QStringLiteral("name"), QStringLiteral("Рогова Анна")},
                                      {QStringLiteral("role"), QStringLiteral("leader")}});
    }

    Id addNamed(const QString& title, const QString& start, const Typed& more = {}) {
        return addSchool(title, Typed{{QStringLiteral("start"), start},
                                      {QStringLiteral("end"), start.left(8) + QStringLiteral("13T17:00")},
                                      {QStringLiteral("zone"), QStringLiteral("Asia/Krasnoyarsk")},
                                      {QStringLiteral("topic"), QStringLiteral("Проектная деятельность")},
                                      {QStringLiteral("region"), QStringLiteral("RU-KYA")}} +
                                    more);
    }
    Id addTask(const QString& title, int step, int days, const Id& owner = {}) {
        Typed typed{{QStringLiteral("event_id"), text(school)},
                    {QStringLiteral("title"), title},
                    {QStringLiteral("step"), QString::number(step)},
                    {QStringLiteral("due_days"), QString::number(days)}};
        if (!owner.isNull()) typed << services::NamedText{QStringLiteral("owner_id"), text(owner)};
        return add(u"task", typed);
    }
    Id addSpeaker(const Id& event, const QString& name, const QString& state, const Typed& more = {}) {
        return add(u"speaker", Typed{{QStringLiteral("event_id"), text(event)},
                                     {QStringLiteral("name"), name},
                                     {QStringLiteral("state"), state}} +
                                   more);
    }
    template <typename T>
    T write(const std::function<Result<T>(storage::Writer&)>& work) {
        auto writer = storage::Writer::begin(store(), QStringLiteral("edit"), QStringLiteral("test"));
        EXPECT_TRUE(writer);
        auto done = work(*writer);
        EXPECT_TRUE(done) << int(done.error().code);
        EXPECT_TRUE(writer->commit());
        return done.value_or(T());
    }
    services::SchoolPlan plan() {
        auto loaded = services::loadPlan(store(), school, now);
        EXPECT_TRUE(loaded);
        return loaded.value_or(services::SchoolPlan());
    }

    qint64 now = at(QStringLiteral("2027-02-09T03:24:00Z"));
    Id school, leader;
};

} // namespace rs::test
