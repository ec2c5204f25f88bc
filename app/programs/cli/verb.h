// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace rs::cli {

class Session;

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
    //! Error BadArgument unless there are exactly `count` words that are no options.
    [[nodiscard]] base::Result<> expectWords(qsizetype count) const;
};

//! One verb of the command line.
struct Verb {
    const char* words;   //!< one or two: "school create"
    const char* usage;   //!< what follows the words, as in the contract
    const char* summary; //!< English source text, context "cli" (RS_TEXT)
    std::span<const char* const> options;
    std::span<const char* const> flags;
    //! Wrong usage: BadArgument or UnknownTable (exit 2); every other error is a refusal (exit 1).
    base::Result<> (*run)(Session& session, const Arguments& arguments);
    //! A verb that takes `--FIELD value` for every field of this table, too (nullptr: none).
    const char* fieldsOf = nullptr;
};

//! The verbs of one file each; the table of all of them is in main.cpp.
[[nodiscard]] std::span<const Verb> demoVerbs();
[[nodiscard]] std::span<const Verb> schoolVerbs();
[[nodiscard]] std::span<const Verb> recordVerbs();
[[nodiscard]] std::span<const Verb> importVerbs();
[[nodiscard]] std::span<const Verb> exportVerbs();
[[nodiscard]] std::span<const Verb> duplicateVerbs(); //!< duplicates, merge
[[nodiscard]] std::span<const Verb> reportVerbs();    //!< search, stats
[[nodiscard]] std::span<const Verb> syncVerbs();      //!< connect, sync, status, conflicts, resolve
[[nodiscard]] std::span<const Verb> storeVerbs();     //!< undo, redo, backup, restore, check

} // namespace rs::cli
