// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the shortest script that shows why a rule is needed: rs_sim_hunt VARIANT FOLDER [CASES [COMMANDS]]; `none`
// is the protocol as it is. Writes FOLDER/VARIANT.txt, and says how many of all cases failed.
#include "runner.h"
#include "simtrace.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace rs::sim;

namespace {

int hunt(const Variant& variant, const QString& folder, int cases, int commands) {
    int failing = 0;
    std::optional<Script> smallest;
    QString symptom;
    for (int seed = 1; seed <= cases; ++seed) {
        const Script script = randomScript(quint64(seed), commands);
        const QStringList problems = runScript(script, variant.rules).problems;
        if (problems.isEmpty()) continue;
        if (!failing++) {
            smallest = shrunk(script, variant.rules);
            symptom = runScript(*smallest, variant.rules).problems.value(0);
        }
    }
    printf("%-22s %4d of %d  %s\n", variant.name, failing, cases, qPrintable(symptom));
    fflush(stdout);
    if (!smallest) return 1;
    QFile file(folder + u'/' + QLatin1String(variant.name) + QStringLiteral(".txt"));
    if (!file.open(QIODevice::WriteOnly)) return 2;
    file.write("# " + symptom.toUtf8() + '\n' + toText(*smallest).toUtf8());
    return 0;
}

//! rs_sim_hunt FILE.txt VARIANT: what happens in one script; what goes over the wire on standard error.
int replay(const QString& name, const QString& variant) {
    QFile file(name);
    const auto script = file.open(QIODevice::ReadOnly) ? fromText(QString::fromUtf8(file.readAll())) : std::nullopt;
    if (!script) return 2;
    Rules rules;
    for (const Variant& one : variants()) {
        if (variant == QLatin1String(one.name)) rules = one.rules;
    }
    setTraced(true);
    const Verdict verdict = runScript(*script, rules);
    printf("%s%s\n", verdict.trace.constData(), qPrintable(verdict.problems.join(u'\n')));
    return verdict.problems.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    qSetGlobalQHashSeed(0);
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) return 64;
    if (words.at(1).endsWith(QStringLiteral(".txt"))) return replay(words.at(1), words.at(2));
    const int cases = words.value(3, QStringLiteral("50")).toInt();
    const int commands = words.value(4, QStringLiteral("200")).toInt();
    QList<Variant> all = variants();
    all.prepend({"none", {}});
    int result = 0;
    for (const Variant& one : all) {
        if (words.at(1) == QLatin1String(one.name) || words.at(1) == QLatin1String("all"))
            result = hunt(one, words.at(2), cases, commands);
    }
    return result;
}
