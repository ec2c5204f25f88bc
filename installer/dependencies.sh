#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian 12 packages that the project needs, and nothing when all of them are there.
#
#   bash installer/dependencies.sh [--list] [GROUP...]     groups: build run test full bench package prove; default: build run test
set -euo pipefail

declare -A packages=(
    # Compiler, build tools, Qt and the libraries that the CMake files ask for. Qt Charts' headers include Qt OpenGL's
    # without depending on them.
    [build]="g++ cmake ninja-build ccache pkg-config
             qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
             libexpected-dev libzip-dev libexpat1-dev libxlsxwriter-dev libsqlite3-dev libfontconfig-dev
             libqrencode-dev libdeflate-dev libpq-dev libsodium-dev libjemalloc-dev libssl-dev libboost1.74-dev qtkeychain-qt6-dev"
    # Plug-ins and fonts, which no linker sees, and a virtual display for a machine without one.
    [run]="libqt6sql6-sqlite libqt6sql6-psql qt6-qpa-plugins libqt6svg6 qt6-translations-l10n
           fonts-noto-core fonts-dejavu-core tzdata xvfb xauth"
    [test]="libgtest-dev libgmock-dev librapidcheck-dev sqlite3 python3 poppler-utils zbar-tools locales
            postgresql nginx-light curl dbus-daemon"
    # The formatter's version is pinned: another one formats differently.
    [full]="clang-14 libclang-rt-14-dev clang-format-14"
    # What the bench measures beside us, fetched by it: PouchDB.
    [bench]="nodejs npm"
    # For developers only.
    [lint]="clang-tidy-14"
    [office]="libreoffice-calc-nogui"
    [package]="dpkg-dev file"
    [prove]="debootstrap imagemagick librsvg2-bin lintian desktop-file-utils appstream"
)

wanted() {
    local group
    for group in "$@"; do
        if [[ -z "${packages[$group]:-}" ]]; then
            echo "dependencies.sh: no group called $group; there are: ${!packages[*]}" >&2
            return 2
        fi
        # Several words on purpose.
        # shellcheck disable=SC2086
        printf '%s\n' ${packages[$group]}
    done | sort -u
}

# Node.js from elsewhere brings its own npm, beside which Debian's cannot be installed.
installed() {
    [[ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" == installed ]] ||
        { [[ "$1" =~ ^(nodejs|npm)$ ]] && command -v npm >/dev/null && command -v node >/dev/null; }
}

list=no
if [[ "${1:-}" == --list ]]; then
    list=yes
    shift
fi
if (($# == 0)); then set -- build run test; fi
names="$(wanted "$@")" || exit 2

if [[ "$list" == yes ]]; then
    echo "$names"
    exit 0
fi
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "dependencies.sh: this is not a Debian system; install what these Debian 12 packages hold:" "${names//$'\n'/ }" >&2
    exit 1
fi

missing=()
while read -r name; do
    installed "$name" || missing+=("$name")
done <<<"$names"
if ((${#missing[@]} == 0)); then exit 0; fi

echo "== install ${missing[*]}"
as_root=()
if [[ "$(id -u)" != 0 ]]; then
    if ! command -v sudo >/dev/null; then
        echo "dependencies.sh: to install packages, run it as root or install sudo" >&2
        exit 1
    fi
    as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
# An old list of packages may still do, for example from a disc: only the installation decides.
"${apt[@]}" update </dev/null || echo "dependencies.sh: the list of packages could not be renewed" >&2
"${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null
