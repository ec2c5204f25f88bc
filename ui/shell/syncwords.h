// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"
#include "services/serverlink.h"

#include <QCoreApplication>

namespace rs::shell {

//! How the exchange stands, in one sentence for the status line.
struct SyncSentence {
    QString icon;
    kit::theme::Token tone = kit::theme::Token::Secondary;
    QString words;
};

//! What waits for somebody's decision.
struct SyncToDecide {
    qint64 conflicts = 0;
    qint64 notAccepted = 0;

    [[nodiscard]] qint64 all() const { return conflicts + notAccepted; }
    [[nodiscard]] bool operator==(const SyncToDecide&) const = default;
};

class SyncWords {
    Q_DECLARE_TR_FUNCTIONS(rs::shell::SyncWords)
public:
    //! `since`: when the state began, UTC milliseconds.
    [[nodiscard]] static SyncSentence sentence(const services::SyncStatus& status, qint64 since);
    [[nodiscard]] static SyncSentence toDecide(const SyncToDecide& amounts);
    //! «Last in step 5 minutes ago»; empty: never.
    [[nodiscard]] static QString last(qint64 lastSync, qint64 now);

private:
    [[nodiscard]] static SyncSentence working(const services::SyncStatus& status);
    [[nodiscard]] static SyncSentence waiting(const services::SyncStatus& status, qint64 since);
    [[nodiscard]] static QString stopped(const services::SyncStatus& status);
};

} // namespace rs::shell
