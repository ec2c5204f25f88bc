// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts that once failed, or that show why a rule is needed, for ever: tests/sim/scripts. A file named after a
// variant must fail when that rule is broken; every file holds when none is.
#include "runner.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace rs;
using namespace rs::sim;

namespace {

QDir folder() { return QDir(QStringLiteral(RS_SOURCE_DIR "/tests/sim/scripts"), QStringLiteral("*.txt")); }

Script scriptOf(const QString& name) {
    QFile file(folder().filePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    const auto script = fromText(QString::fromUtf8(file.readAll()));
    EXPECT_TRUE(script) << qPrintable(name);
    return script.value_or(Script{});
}

} // namespace

TEST(Scripts, AllHoldWithTheProtocolAsItIs) {
    const QStringList names = folder().entryList();
    EXPECT_GE(names.size(), variants().size());
    for (const QString& name : names) {
        const QStringList problems = runScript(scriptOf(name)).problems;
        EXPECT_TRUE(problems.isEmpty()) << qPrintable(name) << ": " << qPrintable(problems.join(u'\n'));
    }
}

class BrokenRule : public testing::TestWithParam<Variant> {};

TEST_P(BrokenRule, IsNoticed) {
    const QStringList problems =
        runScript(scriptOf(QString::fromLatin1(GetParam().name) + QStringLiteral(".txt")), GetParam().rules).problems;
    EXPECT_FALSE(problems.isEmpty());
    printf("%s: %s\n", GetParam().name, qPrintable(problems.value(0)));
}

INSTANTIATE_TEST_SUITE_P(Each, BrokenRule, testing::ValuesIn(variants()),
                         [](const auto& one) { return std::string(one.param.name); });
