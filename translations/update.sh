#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the texts of one room into its pair of .ts files: translations/update.sh ui/kit ui_kit
# The include roots matter: without them lupdate cannot see the namespace of a class, and its texts stay English.
set -eu
cd "$(dirname "$0")/.."
lupdate=${LUPDATE:-$(command -v lupdate-qt6 || command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)}
"$lupdate" -no-obsolete -locations none -I ui -I app -tr-function-alias QT_TRANSLATE_NOOP+=RS_TEXT "$1" -ts "translations/$2_ru.ts" "translations/$2_en.ts"
