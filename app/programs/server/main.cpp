// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"
#include "domain/text.h"
#include "programs/server/verb.h"
#include "programs/verbs/call.h"
#include "programs/verbs/findverb.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <csignal>

#include <sys/stat.h>

namespace {

using namespace rs;
using serverprogram::Session;
using serverprogram::Verb;

constexpr int done = 0, refused = 1, wrongUsage = 2;
constexpr QLatin1String programUsage("regional-school-server VERB --data DIR [--json] [--language ru|en] ...");

QList<const Verb*> allVerbs() {
    QList<const Verb*> verbs;
    for (const auto& some : {serverprogram::serveVerbs(), serverprogram::userVerbs(), serverprogram::deviceVerbs(),
                             serverprogram::heldVerbs(), serverprogram::storeVerbs()}) {
        for (const Verb& verb : some) verbs << &verb;
    }
    return verbs;
}

QString usageOf(const Session& session, const Verb& verb) {
    const QString words = QStringLiteral("regional-school-server %1 --data DIR %2")
                              .arg(QLatin1String(verb.words), QLatin1String(verb.usage));
    return session.text(RS_TEXT("server", "Usage: %1")).arg(words.trimmed());
}

QString helpOf(const Session& session, const QList<const Verb*>& verbs) {
    QStringList lines{session.text(RS_TEXT("server", "Usage: %1")).arg(programUsage)};
    for (const Verb* verb : verbs)
        lines << QStringLiteral("  %1  %2").arg(QLatin1String(verb->words), -14).arg(session.text(verb->summary));
    lines << session.text(
        RS_TEXT("server", "Every verb explains itself with --help. Answers: 0 done, 1 refused, 2 wrong usage."));
    return lines.join(u'\n');
}

int fail(const Session& session, const base::Error& error, const Verb& verb) {
    const bool isUsage = error.code == base::ErrorCode::BadArgument;
    Session::note(session.sentence(error));
    if (isUsage) Session::note(usageOf(session, verb));
    if (!error.detail.isEmpty()) Session::note(error.detail);
    return isUsage ? wrongUsage : refused;
}

int runVerb(Session& session, const Verb& verb, const QStringList& words) {
    const auto arguments = verbs::readArguments(words, {verb.options, verb.flags});
    if (!arguments) return fail(session, arguments.error(), verb);
    const auto result = verb.run(session, *arguments);
    return result ? done : fail(session, result.error(), verb);
}

int answer(const Session& session, const char* key, const QString& text) {
    session.answer(QJsonObject{{QLatin1String(key), text}}, text);
    return done;
}

int run(const verbs::Call& call) {
    Session session({call.place, call.language, call.json});
    const QList<const Verb*> all = allVerbs();
    if (!call.problem.isEmpty()) {
        Session::note(session.sentence({base::ErrorCode::BadArgument, {call.problem}}));
        return wrongUsage;
    }
    if (call.version) return answer(session, "version", QCoreApplication::applicationVersion());
    qsizetype used = 0;
    const Verb* verb = verbs::findVerb(all, call.words, used);
    if (!verb && call.help && call.words.isEmpty()) return answer(session, "help", helpOf(session, all));
    if (!verb) {
        Session::note(session.text(RS_TEXT("server", "Unknown verb: %1")).arg(call.words.mid(0, 2).join(u' ')));
        Session::note(helpOf(session, all));
        return wrongUsage;
    }
    if (call.help) return answer(session, "help", session.text(verb->summary) + u'\n' + usageOf(session, *verb));
    return runVerb(session, *verb, call.words.mid(used));
}

} // namespace

int main(int argc, char** argv) {
    base::returnLargeBlocks();
    ::umask(077);                  // what a server keeps is nobody else's business
    std::signal(SIGPIPE, SIG_IGN); // a reader of our log that has gone must not take us along
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Regional School Server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RS_VERSION));
    return run(verbs::readCall(QCoreApplication::arguments().mid(1), QLatin1String("--data")));
}
