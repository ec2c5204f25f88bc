// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storefixture.h"

#include "storage/backup.h"

#include <QProcess>
#include <QRandomGenerator>

namespace rs::test {

namespace {
class Killed : public StoreTest {};
} // namespace

//! Power cuts and crashes: what was committed is there, what was not has left no trace.
TEST_F(Killed, AtAnyMomentLeavesASoundStoreWithAllFinishedWork) {
    qint64 committed = 0;
    // A slow machine is given longer until one of the thousands went through.
    constexpr int rounds = 12, mostRounds = 30;
    for (int round = 0; round < rounds || (committed <= 1000 && round < mostRounds); ++round) {
        close();
        QProcess victim;
        victim.start(QStringLiteral(RS_BINARY_DIR "/rs_kill_victim"), {path()});
        ASSERT_TRUE(victim.waitForStarted());
        victim.waitForReadyRead(5000);
        victim.waitForFinished(20 + int(QRandomGenerator::global()->bounded(round < rounds ? 150 : 5000)));
        victim.kill();
        victim.waitForFinished();
        const QList<QByteArray> lines = victim.readAllStandardOutput().split('\n');
        qint64 told = 0;
        for (const QByteArray& line : lines.mid(0, lines.size() - 1)) told += line.toLongLong();
        open();
        // One more change set may have been committed without the victim living to tell.
        const qint64 there = *store().count(participants());
        const qint64 more = there - committed - told;
        EXPECT_TRUE(more == 0 || more == 1 || more == 1000) << more;
        EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM outbox")), there);
        EXPECT_EQ(*storage::findProblems(store().database()), QStringList());
        committed = there;
    }
    EXPECT_GT(committed, 1000);
}

} // namespace rs::test
