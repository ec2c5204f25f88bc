// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace rs::desktop {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rs::desktop::Options)
};

const QStringList looks{u"system"_s, u"light"_s, u"dark"_s, u"high-contrast"_s};

QString problemOf(const QCommandLineParser& parser) {
    const QString language = parser.value(u"language"_s), look = parser.value(u"look"_s);
    if (parser.isSet(u"language"_s) && language != u"ru" && language != u"en")
        return Words::tr("There is no language \u201c%1\u201d; there are ru and en.").arg(language);
    if (parser.isSet(u"look"_s) && !looks.contains(look))
        return Words::tr("There is no look \u201c%1\u201d; there are %2.").arg(look, looks.join(u", "_s));
    if (!parser.positionalArguments().isEmpty())
        return Words::tr("\u201c%1\u201d is not an option.").arg(parser.positionalArguments().first());
    return {};
}

} // namespace

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Organizes professional-development events for educators."));
    const QCommandLineOption help = parser.addHelpOption(), version = parser.addVersionOption();
    parser.addOptions({{u"store"_s, Words::tr("Opens this store instead of the user's own."), u"FILE"_s},
                       {u"language"_s, Words::tr("Shows this language instead of the one chosen."), u"ru|en"_s},
                       {u"look"_s, Words::tr("Shows this look instead of the one chosen."), looks.join(u'|')},
                       {u"screenshots"_s,
                        Words::tr("Opens a made-up example, saves pictures of every screen in both languages, light "
                                  "and dark, and ends."),
                        u"FOLDER"_s}});
    Options options;
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    if (parser.isSet(help)) options.help = parser.helpText();
    if (parser.isSet(version))
        options.version = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    options.problem = problemOf(parser);
    options.store = parser.value(u"store"_s);
    options.screenshots = parser.value(u"screenshots"_s);
    if (parser.isSet(u"language"_s)) options.language = base::languageOf(parser.value(u"language"_s));
    if (parser.isSet(u"look"_s)) options.look = kit::theme::lookNamed(parser.value(u"look"_s));
    return options;
}

} // namespace rs::desktop
