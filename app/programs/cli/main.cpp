// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/text.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "programs/verbs/call.h"
#include "programs/verbs/findverb.h"
#include "services/paths.h"

#include <QGuiApplication>

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
          cli::reportVerbs(), cli::paperVerbs(), cli::duplicateVerbs(), cli::syncVerbs(), cli::storeVerbs()}) {
        for (const cli::Verb& verb : some) verbs << &verb;
    }
    return verbs;
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

//! Verbs about one table take its fields as options.
verbs::Options optionsOf(const cli::Verb& verb) {
    verbs::Options known{verb.options, verb.flags};
    if (!verb.fieldsOf) return known;
    known.isOption = [table = verb.fieldsOf](const QString& name) {
        return domain::entity(QLatin1String(table)).indexOf(name) >= 0;
    };
    return known;
}

int run(const verbs::Call& call) {
    cli::Session session({call.place.isEmpty() ? services::defaultStorePath() : call.place, call.language, call.json});
    const QList<const cli::Verb*> all = allVerbs();
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
    const cli::Verb* verb = verbs::findVerb(all, call.words, used);
    if (!verb) {
        const QString first = call.words.value(0);
        const QString help = helpOf(session, all, first);
        if (call.help && call.words.size() < 2 && help.count(u'\n') > 1) {
            session.answer(QJsonObject{{QStringLiteral("help"), help}}, help);
            return done;
        }
        cli::Session::note(session.text(RS_TEXT("cli", "Unknown verb: %1")).arg(call.words.mid(0, 2).join(u' ')));
        cli::Session::note(helpOf(session, all, {}));
        return wrongUsage;
    }
    if (call.help) {
        const QString help = helpOfVerb(session, *verb);
        session.answer(QJsonObject{{QStringLiteral("help"), help}}, help);
        return done;
    }
    const auto arguments = verbs::readArguments(call.words.mid(used), optionsOf(*verb));
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
    return run(verbs::readCall(QCoreApplication::arguments().mid(1), QLatin1String("--store")));
}
