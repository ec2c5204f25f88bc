// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

//! Bounds beyond any honest list. They keep a hostile file from eating memory or time.
namespace rs::exchange::limits {

inline constexpr qint64 megabyte = 1024 * 1024;

inline constexpr int columns = 16'384;
inline constexpr int sheetRows = 1'048'576;
inline constexpr int textLines = 2'000'000;
inline constexpr qsizetype cellLength = 1'000'000; //!< characters
inline constexpr int sheetCellLength = 32'767;     //!< what Excel takes, UTF-16 units

inline constexpr qint64 fileBytes = 2048 * megabyte;
inline constexpr qint64 inflatedBytes = 3072 * megabyte; //!< all entries of an archive together
inline constexpr qint64 inflationFreeBytes = 32 * megabyte;
inline constexpr qint64 inflationRatio = 250; //!< an entry beyond the free bytes may inflate this much
inline constexpr qint64 archiveEntries = 20'000;
inline constexpr qint64 bytesWithoutRow = 64 * megabyte; //!< of XML that brings no row

inline constexpr qsizetype sharedTextBytes = 512 * megabyte;
inline constexpr size_t sharedTexts = 8'000'000;
inline constexpr qint64 gapCells = 50'000'000;     //!< empty cells made up between filled ones
inline constexpr qint64 repeatedCells = 5'000'000; //!< filled cells that a file only says to repeat
inline constexpr int xmlDepth = 256;
inline constexpr int styles = 100'000;
inline constexpr int sheets = 1'000;

} // namespace rs::exchange::limits
