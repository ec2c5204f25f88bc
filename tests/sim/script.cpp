// SPDX-License-Identifier: GPL-3.0-or-later
#include "script.h"

#include <QStringList>

#include <random>

namespace rs::sim {

namespace {

struct Kind {
    const char* name;
    int weight; //!< of a thousand, about
};

constexpr Kind kinds[deeds] = {
    {"insert", 70},       {"edit", 200},         {"shift", 40},         {"delete", 45},        {"group", 30},
    {"undo", 25},         {"move-row", 35},      {"merge", 12},         {"link", 40},          {"resolve", 15},
    {"push", 150},        {"pull", 170},         {"sync", 60},          {"replay", 15},        {"grant", 15},
    {"revoke", 15},       {"move-school", 8},    {"backup-laptop", 12}, {"restore-laptop", 8}, {"clone-laptop", 6},
    {"backup-server", 8}, {"restore-server", 5}, {"jump-clock", 10},    {"upgrade-laptop", 0}, {"upgrade-server", 0}};

int anyDeed(std::mt19937_64& random) {
    int total = 0;
    for (const Kind& kind : kinds) total += kind.weight;
    int pick = int(random() % quint64(total));
    for (int deed = 0; deed < deeds; ++deed) {
        pick -= kinds[deed].weight;
        if (pick < 0) return deed;
    }
    return 0;
}

int deedOf(const QString& name) {
    for (int deed = 0; deed < deeds; ++deed) {
        if (name == QLatin1String(kinds[deed].name)) return deed;
    }
    return -1;
}

} // namespace

Script randomScript(quint64 seed, int commands) {
    std::mt19937_64 random(seed);
    const auto below = [&](int bound) { return int(random() % quint64(bound)); };
    Script script{seed, 2 + below(5), 1 + below(3)};
    for (int i = 0; i < commands; ++i) {
        Command command{Deed(anyDeed(random)), below(script.laptops), below(1000), below(1000), below(1000)};
        const bool isExchange = command.deed == Deed::Push || command.deed == Deed::Pull || command.deed == Deed::Sync;
        // Half of all exchanges go well.
        if (isExchange) command.b = below(2) ? 0 : below(faults);
        script.commands << command;
    }
    // Every third case has an upgrade of the server and of some laptops in it.
    script.isMixed = below(3) == 0;
    for (int i = 0; script.isMixed && i < 4; ++i)
        script.commands[below(commands)] = {i < 2 ? Deed::UpgradeServer : Deed::UpgradeLaptop, below(script.laptops)};
    return script;
}

QString toText(const Script& script) {
    QString text =
        QStringLiteral("seed %1 laptops %2 servers %3").arg(script.seed).arg(script.laptops).arg(script.servers);
    text += script.isMixed ? QStringLiteral(" mixed\n") : QStringLiteral("\n");
    for (const Command& one : script.commands)
        text += QStringLiteral("%1 %2 %3 %4 %5\n")
                    .arg(QLatin1String(kinds[int(one.deed)].name))
                    .arg(one.who)
                    .arg(one.a)
                    .arg(one.b)
                    .arg(one.c);
    return text;
}

std::optional<Script> fromText(const QString& text) {
    Script script;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    bool hasHead = false;
    for (const QString& line : lines) {
        if (line.startsWith(u'#')) continue;
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (!hasHead) {
            const bool isMixed = words.size() == 7 && words[6] == QLatin1String("mixed");
            if (words.size() != 6 && !isMixed) return std::nullopt;
            script = {words[1].toULongLong(), words[3].toInt(), words[5].toInt(), {}, isMixed};
            hasHead = true;
            continue;
        }
        const int deed = words.size() == 5 ? deedOf(words[0]) : -1;
        if (deed < 0) return std::nullopt;
        script.commands << Command{Deed(deed), words[1].toInt(), words[2].toInt(), words[3].toInt(), words[4].toInt()};
    }
    return hasHead ? std::optional(script) : std::nullopt;
}

} // namespace rs::sim
