// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/verbs/arguments.h"

#include <algorithm>

namespace rs::verbs {

using base::ErrorCode;
using base::Result;

namespace {

bool lists(std::span<const char* const> names, const QString& name) {
    return std::any_of(names.begin(), names.end(), [&](const char* one) { return name == QLatin1String(one); });
}

bool takesValue(const Options& known, const QString& name) {
    return lists(known.options, name) || (known.isOption && known.isOption(name));
}

} // namespace

QString Arguments::value(const QString& option) const {
    const auto found = options.constFind(option);
    return found == options.constEnd() ? QString() : found->last();
}

Result<QString> Arguments::required(const QString& option) const {
    if (!given(option)) return base::fail(ErrorCode::BadArgument, {QStringLiteral("--") + option});
    return value(option);
}

Result<QString> Arguments::filled(const QString& option) const {
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

Result<Arguments> readArguments(const QStringList& words, const Options& known) {
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (optionsEnded || !word.startsWith(QLatin1String("--"))) {
            arguments.positional << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (lists(known.flags, name) && equals < 0)
            arguments.flags << name;
        else if (takesValue(known, name) && (equals >= 0 || i + 1 < words.size()))
            arguments.options[name] << (equals >= 0 ? word.mid(equals + 1) : words.at(++i));
        else
            return base::fail(ErrorCode::BadArgument, {word});
    }
    return arguments;
}

} // namespace rs::verbs
