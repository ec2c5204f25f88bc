// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"
#include "script.h"

#include <QByteArray>
#include <QStringList>

namespace rs::sim {

struct Verdict {
    QStringList problems; //!< empty: all properties held
    QByteArray trace;     //!< what was answered, in order
    QByteArray data;      //!< what the server has at the end
};

enum class Clocks { Wild, True };

[[nodiscard]] Verdict runScript(const Script& script, const Rules& rules = {}, Clocks clocks = Clocks::Wild);

//! The smallest part of a failing script that still fails, found by leaving out.
[[nodiscard]] Script shrunk(Script script, const Rules& rules = {});

//! Seeds from `first` on until one fails.
struct FailedCase {
    Script script;
    QStringList problems;
    int runs = 0;
};
[[nodiscard]] std::optional<FailedCase> firstFailure(quint64 first, int cases, int commands, const Rules& rules = {});

//! The broken protocols of chapter 3.4, by name.
struct Variant {
    const char* name;
    Rules rules;
};
[[nodiscard]] QList<Variant> variants();

} // namespace rs::sim
