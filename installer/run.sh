#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the application and starts it. On a machine without a display it runs on a virtual one and leaves pictures of
# every screen, in both languages, light and dark, in build/screenshots.
#
#   bash installer/run.sh [options of regional-school]      for example: --store FILE, --language ru
set -euo pipefail
# shellcheck source=installer/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

bash "$root/installer/dependencies.sh"
configure release
build release --target regional-school regional-school-cli
program="$root/build/release/bin/regional-school"

if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then
    say "start $program"
    exec "$program" "$@"
fi

pictures="$root/build/screenshots"
home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT
private_home "$home"
rm -rf "$pictures"
mkdir -p "$pictures"
say "no display: a virtual one takes pictures of every screen"
xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24" \
    env QT_QPA_PLATFORM=xcb "$program" --screenshots "$pictures" "$@" </dev/null

count="$(find "$pictures" -name '*.png' -size +0 | wc -l)"
if ((count == 0)); then
    complain "no picture was taken"
    exit 1
fi
say "$count pictures are in $pictures"
