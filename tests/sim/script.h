// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace rs::sim {

//! What can happen. Commands name things by a number modulo what there is, so any part of a script is a script.
enum class Deed {
    Insert,
    Edit,
    Shift, //!< moves a session in time: a unit
    Delete,
    Group, //!< several edits in one transaction
    Undo,
    MoveRow,
    Merge,
    Link, //!< a presence: the same row wherever it is made
    Resolve,
    Push,
    Pull,
    Sync,
    Replay, //!< an old request arrives once more
    Grant,
    Revoke,
    MoveSchool, //!< to another region
    BackupLaptop,
    RestoreLaptop,
    CloneLaptop,
    BackupServer,
    RestoreServer,
    JumpClock,
    UpgradeLaptop, //!< to the newer version; only where versions are mixed
    UpgradeServer,
};
inline constexpr int deeds = int(Deed::UpgradeServer) + 1;

//! What goes wrong with an exchange. Of pushes and pulls alike.
enum class Fault {
    None,
    RequestLost,
    ReplyLost,
    ReplyCut,
    Twice,        //!< the request arrives twice, the second reply is taken
    ServerDies,   //!< at a point within the request
    LaptopDies,   //!< at a point within its work
    OtherBetween, //!< somebody else's whole sync happens at a point within the request
};
inline constexpr int faults = int(Fault::OtherBetween) + 1;

struct Command {
    Deed deed = Deed::Sync;
    int who = 0; //!< which laptop
    int a = 0;   //!< which thing
    int b = 0;   //!< which other, or the fault
    int c = 0;   //!< which value, how many, or at which point
};

struct Script {
    quint64 seed = 0; //!< of ids
    int laptops = 3;
    int servers = 1;
    QList<Command> commands = {};
    bool isMixed = false; //!< the server and some laptops begin with the older version
};

[[nodiscard]] Script randomScript(quint64 seed, int commands);

//! A script as text: a line a command, for people and for ever.
[[nodiscard]] QString toText(const Script& script);
[[nodiscard]] std::optional<Script> fromText(const QString& text);

} // namespace rs::sim
