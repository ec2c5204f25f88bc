// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/verbs/arguments.h"

namespace rs::cli {

using verbs::Arguments;
class Session;

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
[[nodiscard]] std::span<const Verb> paperVerbs();     //!< report annual
[[nodiscard]] std::span<const Verb> syncVerbs();      //!< connect, sync, status, conflicts, resolve
[[nodiscard]] std::span<const Verb> storeVerbs();     //!< undo, redo, backup, restore, check

} // namespace rs::cli
