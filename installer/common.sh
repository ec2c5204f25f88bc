# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts of this folder share. It is sourced, not run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export root

# Without a UTF-8 locale Qt cannot name files in Cyrillic.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *UTF-8* | *utf8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

say() { printf '== %s\n' "$*"; }

complain() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }

# As many compilers at once as there are processors, but at least 1.5 GB of memory for each.
jobs_at_once() {
    local processors memory
    processors="$(nproc)"
    memory="$(awk '/^MemAvailable/ {print int($2 / 1572864)}' /proc/meminfo 2>/dev/null || echo "$processors")"
    if ((memory < 1)); then memory=1; fi
    echo "$((processors < memory ? processors : memory))"
}

# configure PRESET [cmake options]: quiet when it works, everything said when it does not.
configure() {
    local preset="$1" log="$root/build/$1.configure.log"
    shift
    mkdir -p "$root/build"
    say "configure $preset"
    (cd "$root" && cmake --preset "$preset" "$@") >"$log" 2>&1 || {
        cat "$log" >&2
        return 1
    }
}

build() {
    local preset="$1"
    shift
    say "build $preset"
    (cd "$root" && cmake --build --preset "$preset" --parallel "$(jobs_at_once)" "$@")
}

# A home of its own for what a started program writes: neither settings nor a store of the user are touched.
private_home() {
    local home="$1"
    mkdir -p "$home/config" "$home/data" "$home/cache" "$home/runtime"
    chmod 0700 "$home/runtime"
    export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/runtime"
}
