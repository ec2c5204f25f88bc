// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/heldwork.h"

#include <QCoreApplication>

namespace rs::review {

//! How what the server holds back is told.
class HeldWords {
    Q_DECLARE_TR_FUNCTIONS(rs::review::HeldWords)
public:
    //! «Change: participant, Elkina».
    [[nodiscard]] static QString change(const services::HeldChange& change);
    //! «laptop "Desk B", 12.03.2027 10:15, Water and ice»: what is known of it. By the clock of the school.
    [[nodiscard]] static QString place(const services::HeldCard& card);
    [[nodiscard]] static QString amount(const services::HeldCard& card);
    //! What became of what was decided about, in sentences.
    [[nodiscard]] static QString result(const services::HeldResult& result, services::HeldDecision decision);
    //! Why the server did not answer, and what that means here.
    [[nodiscard]] static QString problem(const base::Error& error);
};

} // namespace rs::review
