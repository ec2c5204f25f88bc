// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rs::bench {

//! What the system says of a program that has ended.
struct Usage {
    double wall = 0; //!< seconds
    double cpu = 0;  //!< seconds, user and system
    double peakMegabytes = 0;
    QByteArray output;
};

//! Runs it to its end. One that fails ends the bench.
[[nodiscard]] Usage runMeasured(const QString& program, const QStringList& arguments);

//! Of a file; empty if there is none.
[[nodiscard]] QByteArray contentOf(const QString& path);

//! Of a program that runs: seconds of user and system it has used.
[[nodiscard]] double cpuSecondsOf(qint64 pid);
//! The most memory it has ever held.
[[nodiscard]] double peakMegabytesOf(qint64 pid);
//! Of the programs of this name that it has started, and those that they have.
[[nodiscard]] double cpuSecondsOfFamily(qint64 pid, const QByteArray& name);

} // namespace rs::bench
