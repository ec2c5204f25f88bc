// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include "world.h"

#include <QTemporaryDir>

namespace rs::sim {

Verdict runScript(const Script& script, const Rules& rules, Clocks clocks) {
    const QTemporaryDir folder(QStringLiteral("/dev/shm/rs-sim-XXXXXX"));
    World world(folder.path(), script, rules);
    world.setSkews(clocks == Clocks::Wild);
    world.run();
    if (world.problems().isEmpty()) world.drain();
    return {world.problems(), world.trace(), world.data()};
}

Script shrunk(Script script, const Rules& rules) {
    for (qsizetype size = script.commands.size() / 2; size >= 1;) {
        bool isSmaller = false;
        for (qsizetype at = 0; at < script.commands.size();) {
            Script smaller = script;
            smaller.commands.remove(at, qMin(size, smaller.commands.size() - at));
            if (runScript(smaller, rules).problems.isEmpty()) {
                at += size;
                continue;
            }
            script = smaller;
            isSmaller = true;
        }
        if (!isSmaller || size > script.commands.size()) size /= 2;
    }
    for (Command& one : script.commands) {
        const Command before = std::exchange(one, Command{one.deed, one.who, one.a, 0, one.c});
        if (before.b != 0 && runScript(script, rules).problems.isEmpty()) one = before;
    }
    return script;
}

std::optional<FailedCase> firstFailure(quint64 first, int cases, int commands, const Rules& rules) {
    for (int i = 0; i < cases; ++i) {
        const Script script = randomScript(first + quint64(i), commands);
        const Verdict verdict = runScript(script, rules);
        if (!verdict.problems.isEmpty()) return FailedCase{script, verdict.problems, i + 1};
    }
    return std::nullopt;
}

QList<Variant> variants() {
    using server::Quirk;
    return {{"seq_before_commit", {{}, Quirk::SeqBeforeCommit}},
            {"no_ledger", {{}, Quirk::NoLedger}},
            {"last_writer_wins", {{}, Quirk::LastWriterWins}},
            {"resurrect", {{}, Quirk::Resurrect}},
            {"server_echo_filter", {{}, Quirk::EchoFilter}},
            {"server_drop_forbidden", {{}, Quirk::DropForbidden}},
            {"no_exit", {{}, Quirk::NoExit}},
            {"rebase_base", {{.rebaseBase = true}, {}}},
            {"ack_before_send", {{.ackBeforeSend = true}, {}}},
            {"drop_forbidden", {{.dropForbidden = true}, {}}},
            {"no_sweep", {{.noSweep = true}, {}}},
            {"no_epoch", {{.noEpoch = true}, {}}},
            {"echo_filter", {{.echoFilter = true}, {}}},
            {"counter_ids", {{.counterIds = true}, {}}}};
}

} // namespace rs::sim
