// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rs::protocol {

//! What one request may carry. Both sides know them, hello() repeats the server's (protocol chapter 2.5).
inline constexpr int operationsPerPush = 500;
inline constexpr qint64 bytesPerPush = 1024 * 1024; //!< before compression
//! What an operation takes beside its values, at most.
inline constexpr qint64 bytesAroundOperation = 96;
//! Of one group, which is all or nothing: a request that holds nothing else may have as many as its bytes allow.
inline constexpr int operationsPerGroup = int(bytesPerPush / bytesAroundOperation);
inline constexpr int rowsPerPage = 16'000;
inline constexpr int rowsOfFirstPage = 1000;                   //!< what a laptop begins with: a bad line loses little
inline constexpr qint64 bytesPerPage = 2 * 1024 * 1024;        //!< before compression
inline constexpr qint64 compressedBodyLimit = 4 * 1024 * 1024; //!< more is answered with 413
inline constexpr qint64 inflatedBodyLimit = 16 * 1024 * 1024;  //!< a body that inflates beyond is a bomb
inline constexpr qint64 compressFrom = 1024;                   //!< smaller bodies go as they are

//! Cursors in one pull.
inline constexpr int scopesPerPull = 4096;

//! Of the columns of one table: more than any version will have.
inline constexpr qsizetype columnsPerTable = 256;
inline constexpr qsizetype columnNameLimit = 63; //!< bytes
//! Names of columns come back in every row that has them: bytes for that in one table of a message.
inline constexpr qsizetype repeatedNamesLimit = 64 * 1024 * 1024;

//! Acknowledged operations stay on the laptop that long: after a server is restored they are sent once more.
inline constexpr qint64 keepAcknowledgedMs = 30ll * 24 * 60 * 60 * 1000;

} // namespace rs::protocol
