// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plan.h"
#include "services/recordsfixture.h"

#include <QDateTime>

namespace rs::test {

using namespace Qt::StringLiterals;
using base::Id;
using base::Language;
using base::Result;

//! A school in Krasnoyarsk (UTC+7) from 12 to 13 March 2027, seen on 9 February.
class PlanTest : public RecordsTest {
protected:
    static qint64 at(const QString& iso) { return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch(); }
    void SetUp() override {
        RecordsTest::SetUp();
        school = addNamed(u"Исследовательские проекты"_s, u"2027-03-12T10:00"_s);
        leader = add(u"team_member",
                     {{u"event_id"_s, text(school)}, {u"name"_s, u"Рогова Анна"_s}, {u"role"_s, u"leader"_s}});
    }

    Id addNamed(const QString& title, const QString& start, const Typed& more = {}) {
        return addSchool(title, Typed{{u"start"_s, start},
                                      {u"end"_s, start.left(8) + u"13T17:00"_s},
                                      {u"zone"_s, u"Asia/Krasnoyarsk"_s},
                                      {u"topic"_s, u"Проектная деятельность"_s},
                                      {u"region"_s, u"RU-KYA"_s}} +
                                    more);
    }
    Id addTask(const QString& title, int step, int days, const Id& owner = {}) {
        Typed typed{{u"event_id"_s, text(school)},
                    {u"title"_s, title},
                    {u"step"_s, QString::number(step)},
                    {u"due_days"_s, QString::number(days)}};
        if (!owner.isNull()) typed << services::NamedText{u"owner_id"_s, text(owner)};
        return add(u"task", typed);
    }
    Id addSpeaker(const Id& event, const QString& name, const QString& state, const Typed& more = {}) {
        return add(u"speaker", Typed{{u"event_id"_s, text(event)}, {u"name"_s, name}, {u"state"_s, state}} + more);
    }
    template <typename T>
    T write(const std::function<Result<T>(storage::Writer&)>& work) {
        auto writer = storage::Writer::begin(store(), u"edit"_s, u"test"_s);
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

    qint64 now = at(u"2027-02-09T03:24:00Z"_s);
    Id school, leader;
};

} // namespace rs::test
