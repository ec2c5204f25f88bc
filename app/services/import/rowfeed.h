// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/duplicates.h"
#include "services/import/importsource.h"
#include "services/import/newparticipant.h"

#include <QFuture>

#include <optional>

namespace rs::services {

//! Interprets the rows of a list ahead of who stores them, one batch in a worker: the store writes meanwhile.
class RowFeed {
public:
    struct Entry {
        qsizetype row = 0;
        InterpretedRow interpreted;
        // of rows without problems
        domain::PersonPrint print;
        NewParticipant made;
    };

    //! To look at the rows only, nothing is made ready to be stored.
    enum class Purpose { Look, Store };
    RowFeed(const ImportSource& source, const domain::Record& event, Purpose purpose);
    ~RowFeed();
    Q_DISABLE_COPY_MOVE(RowFeed)

    //! nullptr after the last row. Valid until the next call.
    [[nodiscard]] Entry* next();

private:
    using Batch = std::vector<Entry>;
    [[nodiscard]] Batch read(qsizetype first);
    void order();

    const ImportSource& m_source;
    RowInterpreter m_interpreter; //!< used by the one batch in work
    NewParticipantMaker m_maker;
    Purpose m_purpose;
    qsizetype m_ordered;
    Batch m_batch;
    size_t m_at = 0;
    std::optional<QFuture<Batch>> m_coming;
};

} // namespace rs::services
