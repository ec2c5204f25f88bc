// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

#include <functional>

namespace rs::server {

//! Rules of the protocol that a test may switch off, to see that it notices. Nothing else sets them.
enum class Quirk : unsigned {
    SeqBeforeCommit = 1, //!< places in the feed are taken without the lock, before the transaction
    NoLedger = 2,        //!< an operation that comes again is decided again
    LastWriterWins = 4,  //!< what comes later replaces what stands
    Resurrect = 8,       //!< an edit brings a deleted row back
    EchoFilter = 16,     //!< a pull leaves out what the asking account inserted
    DropForbidden = 32,  //!< what may not be written is forgotten instead of kept
    NoExit = 64,         //!< a row that moves leaves no line behind in the old scope
};
Q_DECLARE_FLAGS(Quirks, Quirk)

//! For tests only: broken rules, and a place to look in or to end the world. `reached` is called with the name of a
//! point between two durable steps ("push.begun", "push.numbered", "push.locked", "push.decided", "push.written",
//! "push.committed", "pull.begun", "pull.heads", "pull.page"); true: nothing more is done, as if the process had died.
struct Testing {
    Quirks quirks = {};
    std::function<bool(const char* point)> reached = {};

    [[nodiscard]] bool isEnd(const char* point) const { return reached && reached(point); }
};

} // namespace rs::server

Q_DECLARE_OPERATORS_FOR_FLAGS(rs::server::Quirks)
