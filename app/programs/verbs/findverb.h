// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace rs::verbs {

//! The verb that the words begin with, the longer one first; nullptr if there is none. `used` is the number of words it
//! has. Verb: its `words` are one or two, "school create".
template <typename Verb>
[[nodiscard]] const Verb* findVerb(const QList<const Verb*>& verbs, const QStringList& words, qsizetype& used) {
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

} // namespace rs::verbs
