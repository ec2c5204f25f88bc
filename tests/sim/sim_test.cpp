// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace rs;
using namespace rs::sim;

namespace {

//! RS_SIM_CASES, RS_SIM_SEED, RS_SIM_COMMANDS: how long to look, and where from.
int numberFrom(const char* name, int otherwise) {
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

TEST(Simulation, EveryPropertyHolds) {
    const int cases = numberFrom("RS_SIM_CASES", 60), commands = numberFrom("RS_SIM_COMMANDS", 200);
    QElapsedTimer timer;
    timer.start();
    const auto failure = firstFailure(quint64(numberFrom("RS_SIM_SEED", 1)), cases, commands);
    if (failure) {
        const Script small = shrunk(failure->script);
        FAIL() << qPrintable(failure->problems.join(u'\n')) << "\nfor ever into tests/sim/scripts:\n"
               << qPrintable(toText(small)) << qPrintable(runScript(small).problems.join(u'\n'));
    }
    printf("%d cases of %d commands in %lld ms\n", cases, commands, timer.elapsed());
}

TEST(Simulation, FollowsFromTheScriptAlone) {
    for (const quint64 seed : {3, 11}) {
        const Script script = randomScript(seed, 150);
        const Verdict one = runScript(script), other = runScript(script);
        EXPECT_EQ(one.trace, other.trace) << seed;
        EXPECT_EQ(one.data, other.data) << seed;
        EXPECT_FALSE(one.trace.isEmpty());
        EXPECT_FALSE(one.data.isEmpty());
    }
}

//! P11: whatever the clocks of laptops say, the same data come out.
TEST(Simulation, NothingHangsOnClocks) {
    for (quint64 seed = 20; seed < 26; ++seed) {
        const Script script = randomScript(seed, 150);
        EXPECT_EQ(runScript(script, {}, Clocks::Wild).data, runScript(script, {}, Clocks::True).data) << seed;
    }
}

TEST(Simulation, ScriptsSurviveAsText) {
    const Script script = randomScript(5, 300);
    const auto read = fromText(toText(script));
    ASSERT_TRUE(read);
    EXPECT_EQ(toText(*read), toText(script));
    EXPECT_FALSE(fromText(QStringLiteral("seed 1 laptops 2 servers 1\nfly 1 2 3 4\n")));
    EXPECT_FALSE(fromText({}));
}
