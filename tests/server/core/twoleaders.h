// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/testserver.h"

namespace rs::server {

//! Two leaders of one region with a school in it, a task of which is to be added, and an administrator.
class TwoLeaders : public ServerTest {
protected:
    TwoLeaders() {
        anna = server.add(QStringLiteral("anna"), Role::Leader, {QStringLiteral("RU-KYA")});
        boris = server.add(QStringLiteral("boris"), Role::Leader, {QStringLiteral("RU-KYA")});
        admin = server.add(QStringLiteral("root"), Role::Admin);
        EXPECT_EQ(server
                      .push(anna, insert("event", school,
                                         {{"title", QStringLiteral("Spring")}, {"region", QStringLiteral("RU-KYA")}}))
                      .outcome,
                  Outcome::Applied);
    }
    void addTask() { EXPECT_EQ(server.push(anna, insert("task", task, taskFields)).outcome, Outcome::Applied); }

    Caller anna, boris, admin;
    Id school = base::newId(), task = base::newId();
    Fields taskFields{{"event_id", ref(school)},
                      {"title", QStringLiteral("Find a room")},
                      {"state", QStringLiteral("open")},
                      {"step", qint64(2)}};
};

} // namespace rs::server
