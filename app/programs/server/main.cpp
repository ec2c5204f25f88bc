// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"
#include "domain/text.h"
#include "programs/server/verb.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

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

//! What every verb takes, wherever it stands, and the rest.
struct Call {
    Session::Settings settings;
    QStringList words;
    bool help = false;
    bool version = false;
    QString problem; //!< the option that was wrong
};

bool readLanguage(const QString& code, base::Language& language) {
    if (code != QLatin1String("ru") && code != QLatin1String("en")) return false;
    language = base::languageOf(code);
    return true;
}

//! Takes an option of the program and its value off the words; false if it is none.
bool takeGlobal(Call& call, const QStringList& words, qsizetype& at) {
    const QString& word = words.at(at);
    const QString name = word.section(u'=', 0, 0);
    const bool data = name == QLatin1String("--data"), language = name == QLatin1String("--language");
    if (word == QLatin1String("--json"))
        call.settings.json = true;
    else if (word == QLatin1String("--help") || word == QLatin1String("-h"))
        call.help = true;
    else if (word == QLatin1String("--version"))
        call.version = true;
    else if (!data && !language)
        return false;
    if (!data && !language) return true;
    const QString value = word.contains(u'=') ? word.section(u'=', 1) : words.value(++at);
    const bool isGood = data ? !value.isEmpty() : readLanguage(value, call.settings.language);
    if (data) call.settings.data = value;
    if (!isGood) call.problem = name + u' ' + value;
    return true;
}

Call readCall(const QStringList& words) {
    Call call;
    call.settings.language = base::languageOf(QLocale::system().name());
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!takeGlobal(call, words, i)) call.words << words.at(i);
    }
    return call;
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
    const auto arguments = serverprogram::readArguments(words, verb);
    if (!arguments) return fail(session, arguments.error(), verb);
    const auto result = verb.run(session, *arguments);
    return result ? done : fail(session, result.error(), verb);
}

int answer(const Session& session, const char* key, const QString& text) {
    session.answer(QJsonObject{{QLatin1String(key), text}}, text);
    return done;
}

int run(const Call& call) {
    Session session(call.settings);
    const QList<const Verb*> verbs = allVerbs();
    if (!call.problem.isEmpty()) {
        Session::note(session.sentence({base::ErrorCode::BadArgument, {call.problem}}));
        return wrongUsage;
    }
    if (call.version) return answer(session, "version", QCoreApplication::applicationVersion());
    qsizetype used = 0;
    const Verb* verb = serverprogram::findVerb(verbs, call.words, used);
    if (!verb && call.help && call.words.isEmpty()) return answer(session, "help", helpOf(session, verbs));
    if (!verb) {
        Session::note(session.text(RS_TEXT("server", "Unknown verb: %1")).arg(call.words.mid(0, 2).join(u' ')));
        Session::note(helpOf(session, verbs));
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
    return run(readCall(QCoreApplication::arguments().mid(1)));
}
