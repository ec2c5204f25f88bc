// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readiness.h"
#include "papers/document.h"
#include "papers/texts.h"

namespace rs::papers {

//! What the report of a school's readiness says, in words of its language.
struct ReadinessPaper {
    struct Step {
        int number = 0;
        QString name;
        domain::StepState state = domain::StepState::Open;
        int percent = 0;
        QStringList missing;
        QString holder; //!< who has it in hand; empty: nobody
    };
    struct Task {
        QString title, step, owner, due;
    };
    //! What participants will read about the school; an empty value: they will find nothing there.
    struct Fact {
        QString name, value;
    };

    QString title;
    QStringList lines; //!< when, where, ...
    QString asOf;      //!< the moment of all this
    QList<Step> steps;
    QList<Task> late;
    QList<Fact> seen;
};

[[nodiscard]] Document readinessDocument(const ReadinessPaper& paper, const Texts& texts);

} // namespace rs::papers
