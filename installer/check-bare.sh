#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# For maintainers: proves that a bare Debian 12 and a clean clone are enough. Makes the bare system in a folder by
# debootstrap (from the mirror that this machine's apt uses), clones the last commit into it and runs the scripts there.
#
#   sudo bash installer/check-bare.sh ROOT [dependencies | run | test | full | package | shell]...    default: run test
set -euo pipefail
# shellcheck source=installer/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=installer/bare.sh
source "$root/installer/bare.sh"

usage() { sed -n 's/^#   sudo/usage: sudo/p' "$0" >&2; }

if (($# == 0)); then
    usage
    exit 2
fi
bash "$root/installer/dependencies.sh" prove
bare_at "$1"
shift
if (($# == 0)); then set -- run test; fi

clone() {
    say "a clean clone of $(git -C "$root" log -1 --format='%h %s')"
    rm -rf "$bare/regional-school"
    git clone -q --no-hardlinks "$root" "$bare/regional-school"
}

make_root
copy_sources
clone
trap leave EXIT
enter
for deed in "$@"; do
    say "$deed in $bare"
    begin=$SECONDS
    case "$deed" in
        dependencies) inside bash installer/dependencies.sh build run test ;;
        run) inside bash installer/run.sh ;;
        test) inside bash installer/test.sh ;;
        full) inside bash .ci/run ;;
        package) inside bash installer/package.sh ;;
        shell) inside bash -i ;;
        *)
            usage
            exit 2
            ;;
    esac
    say "$deed done in $((SECONDS - begin)) s"
done
