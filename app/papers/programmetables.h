// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/programmepaper.h"
#include "papers/table.h"

namespace rs::papers {

using Sessions = QList<ProgrammePaper::Session>;

//! A day of the programme as tables; sessions come sorted by start.
class ProgrammeTables {
public:
    ProgrammeTables(const QTimeZone& zone, const Texts& texts) : m_zone(zone), m_texts(&texts) {}

    //! Time down, these rooms across. What has no room goes across all of them.
    [[nodiscard]] Table grid(const Sessions& day, const QStringList& rooms) const;
    //! One session a row.
    [[nodiscard]] Table list(const Sessions& day) const;

    [[nodiscard]] QDate dayOf(qint64 moment) const;

private:
    [[nodiscard]] QString clock(qint64 moment) const;
    [[nodiscard]] QString span(const ProgrammePaper::Session& session) const;
    [[nodiscard]] Cell cellOf(const ProgrammePaper::Session& session) const;

    QTimeZone m_zone;
    const Texts* m_texts;
};

} // namespace rs::papers
