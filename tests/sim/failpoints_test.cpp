// SPDX-License-Identifier: GPL-3.0-or-later
// One scenario, and a death at every place where a laptop or a server may die in it.
#include "runner.h"

#include <gtest/gtest.h>

using namespace rs;
using namespace rs::sim;

namespace {

//! Two laptops work on the same things far from each other, a school changes hands, and the server comes back from a
//! backup; `dying` is how its exchanges end.
Script scenario(Fault fault, int exchange, int point) {
    const int dying = int(fault), where = exchange * 10 + point;
    Script script{99, 3, 2, {}};
    script.commands = {
        {Deed::Sync, 1, 3, 0, 0},         {Deed::Sync, 2, 5, 0, 0},          {Deed::BackupServer, 0, 0, 0, 0},
        {Deed::Edit, 0, 0, 3, 12},        {Deed::Edit, 1, 0, 3, 14},         {Deed::Group, 0, 1, 2, 33},
        {Deed::Link, 1, 0, 1, 3},         {Deed::Sync, 0, 3, dying, where},  {Deed::Sync, 0, 3, 0, 0},
        {Deed::Delete, 0, 1, 0, 0},       {Deed::Sync, 1, 4, dying, where},  {Deed::MoveRow, 0, 2, 1, 0},
        {Deed::Sync, 0, 3, dying, where}, {Deed::Revoke, 0, 1, 0, 0},        {Deed::Edit, 1, 2, 4, 21},
        {Deed::Sync, 1, 4, dying, where}, {Deed::RestoreServer, 0, 0, 0, 0}, {Deed::Sync, 0, 3, dying, where},
        {Deed::Sync, 1, 4, dying, where}};
    return script;
}

void holds(Fault fault, int exchanges, int points) {
    for (int exchange = 0; exchange < exchanges; ++exchange) {
        for (int point = 0; point < points; ++point) {
            const QStringList problems = runScript(scenario(fault, exchange, point)).problems;
            EXPECT_TRUE(problems.isEmpty()) << exchange << '.' << point << ": " << qPrintable(problems.join(u'\n'));
        }
    }
}

} // namespace

TEST(FailPoints, TheScenarioItselfHolds) { holds(Fault::None, 1, 1); }

TEST(FailPoints, ALaptopMayDieAnywhere) { holds(Fault::LaptopDies, 1, 9); }

TEST(FailPoints, AServerMayDieAnywhere) { holds(Fault::ServerDies, 3, 7); }

TEST(FailPoints, RequestsAndRepliesMayBeLost) {
    for (const Fault fault : {Fault::RequestLost, Fault::ReplyLost, Fault::ReplyCut, Fault::Twice}) holds(fault, 3, 1);
}

TEST(FailPoints, SomebodyMayComeBetween) { holds(Fault::OtherBetween, 3, 3); }
