// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/server/verb.h"

#include <algorithm>

namespace rs::serverprogram {

using base::ErrorCode;
using base::Result;

namespace {

bool lists(std::span<const char* const> names, const QString& name) {
    return std::any_of(names.begin(), names.end(), [&](const char* one) { return name == QLatin1String(one); });
}

} // namespace

QString Arguments::value(const QString& option) const {
    const auto found = options.constFind(option);
    return found == options.constEnd() ? QString() : found->last();
}

Result<QString> Arguments::required(const QString& option) const {
    if (value(option).isEmpty()) return base::fail(ErrorCode::BadArgument, {QStringLiteral("--") + option});
    return value(option);
}

Result<int> Arguments::number(const QString& option, int otherwise) const {
    if (!given(option)) return otherwise;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        return base::fail(ErrorCode::BadArgument, {QStringLiteral("--%1 %2").arg(option, value(option))});
    return number;
}

Result<> Arguments::expectWords(qsizetype count) const {
    if (positional.size() == count) return {};
    const QString odd = positional.size() > count ? positional.at(count) : positional.join(u' ');
    return base::fail(ErrorCode::BadArgument, {odd.isEmpty() ? QStringLiteral("...") : odd});
}

Result<Arguments> readArguments(const QStringList& words, const Verb& verb) {
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.positional << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (lists(verb.flags, name) && equals < 0)
            arguments.flags << name;
        else if (lists(verb.options, name) && (equals >= 0 || i + 1 < words.size()))
            arguments.options[name] << (equals >= 0 ? word.mid(equals + 1) : words.at(++i));
        else
            return base::fail(ErrorCode::BadArgument, {word});
    }
    return arguments;
}

const Verb* findVerb(const QList<const Verb*>& verbs, const QStringList& words, qsizetype& used) {
    const Verb* found = nullptr;
    used = 0;
    for (const Verb* verb : verbs) {
        const QStringList named = QString::fromLatin1(verb->words).split(u' ');
        if (named.size() > used && words.first(std::min(named.size(), words.size())) == named) {
            found = verb;
            used = named.size();
        }
    }
    return found;
}

} // namespace rs::serverprogram
