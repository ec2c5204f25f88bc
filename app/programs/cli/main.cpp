// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "domain/text.h"
#include "programs/cli/arguments.h"
#include "programs/cli/session.h"
#include "services/paths.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

using namespace rs;

constexpr int done = 0, refused = 1, wrongUsage = 2;

QList<const cli::Verb*> allVerbs() {
    QList<const cli::Verb*> verbs;
    for (const auto& some :
         {cli::demoVerbs(), cli::schoolVerbs(), cli::importVerbs(), cli::exportVerbs(), cli::recordVerbs(),
          cli::reportVerbs(), cli::duplicateVerbs(), cli::syncVerbs(), cli::storeVerbs()}) {
        for (const cli::Verb& verb : some) verbs << &verb;
    }
    return verbs;
}

//! What stands before the verb, and --json, --store and --language wherever they stand.
struct Call {
    cli::Session::Settings settings;
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

//! Takes a global option and its value off the words; false if it is none.
bool takeGlobal(Call& call, const QStringList& words, qsizetype& at) {
    const QString& word = words.at(at);
    const QString name = word.section(u'=', 0, 0);
    const bool store = name == QLatin1String("--store"), language = name == QLatin1String("--language");
    if (word == QLatin1String("--json"))
        call.settings.json = true;
    else if (word == QLatin1String("--help") || word == QLatin1String("-h"))
        call.help = true;
    else if (word == QLatin1String("--version"))
        call.version = true;
    else if (!store && !language)
        return false;
    if (!store && !language) return true;
    const bool inside = word.contains(u'=');
    const QString value = inside ? word.section(u'=', 1) : words.value(++at);
    const bool good = store ? !value.isEmpty() : readLanguage(value, call.settings.language);
    if (store) call.settings.store = value;
    if (!good) call.problem = name + u' ' + value;
    return true;
}

Call readCall(const QStringList& words) {
    Call call;
    call.settings.store = services::defaultStorePath();
    call.settings.language = base::languageOf(QLocale::system().name());
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == QLatin1String("--")) {
            call.words << words.mid(i);
            break;
        }
        if (!takeGlobal(call, words, i)) call.words << words.at(i);
    }
    return call;
}

QString usageOf(const cli::Session& session, const cli::Verb& verb) {
    return session.text(RS_TEXT("cli", "Usage: %1"))
        .arg(QStringLiteral("regional-school-cli [--store FILE] [--json] [--language ru|en] %1 %2")
                 .arg(QLatin1String(verb.words), QLatin1String(verb.usage)))
        .trimmed();
}

QString helpOfVerb(const cli::Session& session, const cli::Verb& verb) {
    return session.text(verb.summary) + u'\n' + usageOf(session, verb);
}

//! Overview, or the verbs that begin with a word.
QString helpOf(const cli::Session& session, const QList<const cli::Verb*>& verbs, const QString& first) {
    QStringList lines{
        session.text(RS_TEXT("cli", "Usage: %1"))
            .arg(QStringLiteral("regional-school-cli [--store FILE] [--json] [--language ru|en] VERB ..."))};
    for (const cli::Verb* verb : verbs) {
        const QString words = QLatin1String(verb->words);
        if (first.isEmpty() || words == first || words.startsWith(first + u' '))
            lines << QStringLiteral("  %1  %2").arg(words, -20).arg(session.text(verb->summary));
    }
    lines << session.text(
        RS_TEXT("cli", "Every verb explains itself with --help. Answers: 0 done, 1 refused, 2 wrong usage."));
    return lines.join(u'\n');
}

int fail(const cli::Session& session, const base::Error& error, const cli::Verb& verb) {
    const bool usage = error.code == base::ErrorCode::BadArgument || error.code == base::ErrorCode::UnknownTable;
    cli::Session::note(session.words().sentence(error));
    if (usage) cli::Session::note(usageOf(session, verb));
    if (!error.detail.isEmpty()) cli::Session::note(error.detail);
    return usage ? wrongUsage : refused;
}

int run(const Call& call) {
    cli::Session session(call.settings);
    const QList<const cli::Verb*> verbs = allVerbs();
    if (!call.problem.isEmpty()) {
        cli::Session::note(session.words().sentence({base::ErrorCode::BadArgument, {call.problem}}));
        return wrongUsage;
    }
    if (call.version) {
        session.answer(QJsonObject{{QStringLiteral("version"), QCoreApplication::applicationVersion()}},
                       QCoreApplication::applicationVersion());
        return done;
    }
    qsizetype used = 0;
    const cli::Verb* verb = cli::findVerb(verbs, call.words, used);
    if (!verb) {
        const QString first = call.words.value(0);
        const QString help = helpOf(session, verbs, first);
        if (call.help && call.words.size() < 2 && help.count(u'\n') > 1) {
            session.answer(QJsonObject{{QStringLiteral("help"), help}}, help);
            return done;
        }
        cli::Session::note(session.text(RS_TEXT("cli", "Unknown verb: %1")).arg(call.words.mid(0, 2).join(u' ')));
        cli::Session::note(helpOf(session, verbs, {}));
        return wrongUsage;
    }
    if (call.help) {
        const QString help = helpOfVerb(session, *verb);
        session.answer(QJsonObject{{QStringLiteral("help"), help}}, help);
        return done;
    }
    const auto arguments = cli::readArguments(call.words.mid(used), *verb);
    if (!arguments) return fail(session, arguments.error(), *verb);
    const auto result = verb->run(session, *arguments);
    std::fflush(stdout);
    return result ? done : fail(session, result.error(), *verb);
}

//! Papers need fonts, and Qt has them only with a window system: the one without windows will do. Everything else
//! starts sooner without.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    const auto isPaper = [](const char* word) { return QByteArrayView(word).toByteArray().toLower().endsWith(".pdf"); };
    if (std::none_of(argv + 1, argv + argc, isPaper)) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    const std::unique_ptr<QCoreApplication> app = makeApplication(argc, argv);
    QCoreApplication::setOrganizationName(services::applicationName.toString());
    QCoreApplication::setApplicationName(services::applicationName.toString());
    QCoreApplication::setApplicationVersion(QStringLiteral(RS_VERSION));
    return run(readCall(QCoreApplication::arguments().mid(1)));
}
