// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

//! Marks a text of a table of constants for translation, the way QT_TRANSLATE_NOOP does; lupdate is told so by
//! -tr-function-alias QT_TRANSLATE_NOOP+=RS_TEXT.
#define RS_TEXT(context, text) text
