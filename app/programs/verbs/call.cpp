// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/verbs/call.h"

#include <QLocale>

namespace rs::verbs {

namespace {

bool readLanguage(const QString& code, base::Language& language) {
    if (code != QLatin1String("ru") && code != QLatin1String("en")) return false;
    language = base::languageOf(code);
    return true;
}

bool takeSwitch(Call& call, const QString& word) {
    if (word == QLatin1String("--json"))
        call.json = true;
    else if (word == QLatin1String("--help") || word == QLatin1String("-h"))
        call.help = true;
    else if (word == QLatin1String("--version"))
        call.version = true;
    else
        return false;
    return true;
}

} // namespace

Call readCall(const QStringList& words, QLatin1String place) {
    Call call;
    call.language = base::languageOf(QLocale::system().name());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word == QLatin1String("--")) {
            call.words << words.mid(i);
            break;
        }
        const QString name = word.section(u'=', 0, 0);
        const bool isPlace = name == place;
        if (!isPlace && name != QLatin1String("--language")) {
            if (!takeSwitch(call, word)) call.words << word;
            continue;
        }
        const QString value = word.contains(u'=') ? word.section(u'=', 1) : words.value(++i);
        if (isPlace) call.place = value;
        const bool isGood = isPlace ? !value.isEmpty() : readLanguage(value, call.language);
        if (!isGood) call.problem = name + u' ' + value;
    }
    return call;
}

} // namespace rs::verbs
