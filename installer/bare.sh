# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A bare Debian 12 in the folder $bare: made by debootstrap, entered by chroot. It is sourced, not run.

# bare_at FOLDER: which folder it is from now on.
bare_at() {
    if [[ "$(id -u)" != 0 ]]; then
        complain "only root can make and enter a root"
        exit 1
    fi
    mkdir -p "$1"
    bare="$(cd "$1" && pwd)"
    chmod 0755 "$bare"
    if [[ "$bare" == / ]]; then
        complain "the machine's own root is not bare"
        exit 2
    fi
}

# The first address that apt of this machine takes Debian 12 from.
# shellcheck disable=SC2016  # apt's variables, not the shell's
mirror() {
    apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' |
        awk '$2 == "bookworm" {print $1; exit}'
}

make_root() {
    if [[ -e "$bare/etc/debian_version" ]]; then return; fi
    say "a bare Debian 12 in $bare"
    debootstrap --variant=minbase bookworm "$bare" "$(mirror)"
}

# The sources of this machine, with whatever proxy, certificates and rights they need.
copy_sources() {
    local path
    rm -rf "$bare/etc/apt"
    cp -a /etc/apt "$bare/etc/apt"
    for path in /etc/resolv.conf /etc/hosts /etc/ssl/certs /usr/local/share/ca-certificates /usr/share/ca-certificates \
        /usr/share/keyrings; do
        if [[ -e "$path" ]]; then
            mkdir -p "$bare$(dirname "$path")"
            cp -aL --remove-destination "$path" "$bare$(dirname "$path")/"
        fi
    done
}

mounted=()
enter() {
    local place
    for place in proc dev/shm dev/pts; do
        mkdir -p "$bare/$place"
        if ! mountpoint -q "$bare/$place"; then
            case "$place" in
                proc) mount -t proc proc "$bare/proc" ;;
                dev/shm) mount -t tmpfs -o mode=1777 tmpfs "$bare/dev/shm" ;;
                dev/pts) mount -t devpts devpts "$bare/dev/pts" ;;
            esac
            mounted=("$bare/$place" "${mounted[@]}")
        fi
    done
}

leave() {
    local place
    for place in "${mounted[@]}"; do umount "$place" || complain "$place is still mounted"; done
}

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM="${TERM:-dumb}" CI="${CI:-}" chroot "$bare" \
        bash -c 'cd /regional-school 2>/dev/null || cd /; exec "$@"' inside "$@"
}
