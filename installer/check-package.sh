#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# For maintainers: proves that the DEB is as Debian wants it and needs nothing that it does not ask for. Installs it in a
# bare Debian 12, lets the command line make and read a store, starts the window on a virtual display, takes its picture
# and removes the package again.
#
#   sudo bash installer/check-package.sh [ROOT] [DEB]     ROOT: a folder to keep; default: one that is removed again
set -euo pipefail
# shellcheck source=installer/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=installer/bare.sh
source "$root/installer/bare.sh"

seconds_to_run=10
picture="$root/build/package/window.png"

bash "$root/installer/dependencies.sh" prove
keep="${1:-}"
bare_at "${keep:-$(mktemp -d /var/tmp/regional-school-root.XXXXXX)}"
deb="${2:-}"
if [[ -z "$deb" ]]; then
    bash "$root/installer/package.sh"
    deb="$(find "$root/build/package" -maxdepth 1 -name 'regional-school_*.deb' | head -1)"
fi

server_deb="$(find "$(dirname "$deb")" -maxdepth 1 -name 'regional-school-server_*.deb' | head -1)"
if [[ -z "$server_deb" ]]; then
    complain "the server's package is not beside $deb"
    exit 1
fi

tidy_up() {
    leave
    if [[ -z "$keep" ]]; then rm -rf --one-file-system "$bare"; fi
}

# Debian's own checks; an information is no finding.
check_form() {
    local unpacked share
    unpacked="$(mktemp -d)"
    share="$unpacked/usr/share"
    lintian --allow-root --fail-on error,warning "$deb" "$server_deb" &&
        dpkg-deb -x "$deb" "$unpacked" &&
        desktop-file-validate "$share/applications/regional-school.desktop" &&
        appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info \
            "$share/metainfo/regional-school.metainfo.xml" &&
        convert -background none "$share/icons/hicolor/scalable/apps/regional-school.svg" -format '%k' info: |
        awk '$1 < 2 {print "the icon is empty"; exit 1}'
    local code=$?
    rm -rf "$unpacked"
    return "$code"
}

install_deb() {
    cp "$deb" "$bare/var/tmp/package.deb"
    cp "$server_deb" "$bare/var/tmp/server.deb"
    inside env DEBIAN_FRONTEND=noninteractive apt-get -qq update
    inside env DEBIAN_FRONTEND=noninteractive apt-get -y -qq -o Dpkg::Use-Pty=0 install --no-install-recommends \
        /var/tmp/package.deb /var/tmp/server.deb >/dev/null
    # The display is ours, not the package's.
    inside env DEBIAN_FRONTEND=noninteractive apt-get -y -qq -o Dpkg::Use-Pty=0 install --no-install-recommends \
        xvfb >/dev/null
}

try_command_line() {
    rm -f "$bare"/var/tmp/check.*
    inside env LC_ALL=C.UTF-8 regional-school-cli --store /var/tmp/check.store --json demo \
        --participants 50 --schools 2 --seed 1
    inside env LC_ALL=C.UTF-8 regional-school-cli --store /var/tmp/check.store --json check
    inside env LC_ALL=C.UTF-8 regional-school-cli --store /var/tmp/check.store --json stats
}

# The server answers on the port that it says.
try_server() {
    rm -rf "$bare/var/tmp/check.server"
    # shellcheck disable=SC2016  # expanded inside
    inside env LC_ALL=C.UTF-8 bash -c '
        echo "not a secret" >/var/tmp/check.password
        regional-school-server user add anna --role admin --password-file /var/tmp/check.password \
            --data /var/tmp/check.server || exit 1
        regional-school-server serve --data /var/tmp/check.server --listen 127.0.0.1:18443 --quiet & server=$!
        for try in {1..50}; do
            sleep 0.2
            if (: <>/dev/tcp/127.0.0.1/18443) 2>/dev/null; then break; fi
        done
        regional-school-server check --data /var/tmp/check.server && kill "$server" && wait "$server"'
}

# The window must still be there after some seconds and must have drawn something.
try_window() {
    rm -rf "$bare/var/tmp/screen"
    mkdir -p "$bare/var/tmp/screen" "$(dirname "$picture")"
    chmod 0700 "$bare/var/tmp/screen"
    # shellcheck disable=SC2016  # expanded inside
    inside env LC_ALL=C.UTF-8 bash -c '
        cd /var/tmp/screen
        Xvfb -displayfd 3 -screen 0 1280x800x24 -fbdir . 3>number >/dev/null 2>&1 & display=$! # any that is free
        for try in {1..50}; do
            sleep 0.2
            if [[ -s number ]]; then break; fi
        done
        DISPLAY=":$(<number)" XDG_RUNTIME_DIR=/var/tmp/screen regional-school --store /var/tmp/check.store & window=$!
        sleep "$0"
        cp Xvfb_screen0 /var/tmp/screen.xwd
        kill -0 "$window"; alive=$?
        kill "$window" "$display"; wait
        exit $alive' "$seconds_to_run"
    convert "xwd:$bare/var/tmp/screen.xwd" "$picture"
    local colours
    colours="$(identify -format '%k' "$picture")"
    if ((colours < 16)); then
        complain "the window drew only $colours colours: see $picture"
        return 1
    fi
}

# Nothing but the store that was made stays behind.
remove_deb() {
    inside env DEBIAN_FRONTEND=noninteractive apt-get -y -qq -o Dpkg::Use-Pty=0 purge regional-school \
        regional-school-server >/dev/null
    local left
    left="$(find "$bare/usr" "$bare/etc" -name '*regional-school*')"
    if [[ -n "$left" ]]; then
        complain "left behind: $left"
        return 1
    fi
}

trap tidy_up EXIT
say "form of $(basename "$deb")"
check_form
make_root
copy_sources
enter
say "install $(basename "$deb") in $bare"
install_deb
say "command line"
try_command_line
say "server"
try_server
say "window, for $seconds_to_run s"
try_window
say "removal"
remove_deb
say "the packages install, start and go again; its window is in $picture"
