// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <span>

namespace rs::verbs {

//! The words behind a verb, taken apart: `--name value`, `--name=value`, `--flag`, and all that is no option.
class Arguments {
public:
    QStringList positional;
    QHash<QString, QStringList> options; //!< without dashes, in the order given
    QStringList flags;

    [[nodiscard]] bool has(const QString& flag) const { return flags.contains(flag); }
    //! The last value of an option; empty if it was not given.
    [[nodiscard]] QString value(const QString& option) const;
    [[nodiscard]] bool given(const QString& option) const { return options.contains(option); }
    //! Error BadArgument (wrong usage) if the option was not given.
    [[nodiscard]] base::Result<QString> required(const QString& option) const;
    //! The same, also if it was given without anything in it.
    [[nodiscard]] base::Result<QString> filled(const QString& option) const;
    //! A number from 1. Error BadArgument.
    [[nodiscard]] base::Result<int> number(const QString& option, int otherwise) const;
    //! Error BadArgument unless there are exactly `count` words that are no options.
    [[nodiscard]] base::Result<> expectWords(qsizetype count) const;
};

//! What a verb takes.
struct Options {
    std::span<const char* const> options;
    std::span<const char* const> flags;
    std::function<bool(const QString& name)> isOption = {}; //!< others that take a value, too
};

//! Behind `--` nothing is an option any more. Errors: BadArgument (an option the verb does not have, one without its
//! value).
[[nodiscard]] base::Result<Arguments> readArguments(const QStringList& words, const Options& known);

} // namespace rs::verbs
