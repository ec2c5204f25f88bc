#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the DEBs of the server and of the application into build/package and says their names in the last two lines.
set -euo pipefail
# shellcheck source=installer/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

bash "$root/installer/dependencies.sh" build run test package
configure release
build release --target regional-school regional-school-cli regional-school-server
rm -rf "$root/build/package"
say "package"
(cd "$root/build/release" && cpack -G DEB -B "$root/build/package") >"$root/build/package.log" 2>&1 || {
    cat "$root/build/package.log" >&2
    exit 1
}
find "$root/build/package" -maxdepth 1 -name 'regional-school-server_*.deb'
find "$root/build/package" -maxdepth 1 -name 'regional-school_*.deb'
