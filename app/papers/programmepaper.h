// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/document.h"
#include "papers/texts.h"

#include <QTimeZone>

namespace rs::papers {

//! The programme of a school, in words of its language.
struct ProgrammePaper {
    enum class Kind { Talk, Plenary, Break };
    struct Session {
        qint64 start = 0, end = 0; //!< UTC milliseconds; 0: not known
        QString title, kindName;   //!< the kind in words: «Мастерская»
        Kind kind = Kind::Talk;
        QString room; //!< one of `rooms`, or empty
        QStringList speakers;
        QString track;
    };

    QString title;
    QStringList lines; //!< when, where, ...
    QTimeZone zone = QTimeZone::utc();
    QStringList rooms; //!< in the order of their columns
    QList<Session> sessions;
    QString zoneName = {}; //!< in words: «Красноярск»; empty: its offset from UTC says all
};

//! Days one after another: rooms as columns where they fit, else a list by time. The zone is named; sessions without
//! a time stand at the end.
[[nodiscard]] Document programmeDocument(const ProgrammePaper& paper, const Texts& texts);

} // namespace rs::papers
