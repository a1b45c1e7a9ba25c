#!/usr/bin/env bash
# Runs the test with Orca against the Orca of Debian 13, which hears and says things otherwise than that of Debian 12.
#
#   packaging/linux/newer-orca.sh [ARGUMENTS OF THE TEST]
#
# The test is built here and run in a Debian 13, which the first time is made in the user's cache (1 GB; to be rid of it,
# remove the directory). What runs there is in namespaces of its own: nothing that it starts or mounts outlives it,
# whatever happens. Needs root. ORCA=write is for the test, which says what it means.
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/kodeoplaeser
debian=$cache/trixie
target=${CARGO_TARGET_DIR:-$project/target}

# The rig's programs, and what the window needs to open.
packages=(
  orca at-spi2-core gsettings-desktop-schemas locales
  # By this Orca tells what kind of file a window's icon is, and ends if it can't.
  shared-mime-info
  xvfb x11-xkb-utils x11-utils openbox xdotool imagemagick dbus
  pulseaudio pulseaudio-utils libasound2-plugins
  speech-dispatcher speech-dispatcher-espeak-ng speech-dispatcher-audio-plugins
  libx11-6 libx11-xcb1 libxcursor1 libxi6 libxrandr2 libxkbcommon-x11-0 libasound2t64
)

stop() { printf '%s\n' "$@" >&2; exit 1; }

# Runs a command with mounts and processes of its own.
apart() { unshare --mount --pid --fork --kill-child --mount-proc -- "$@"; }

# Runs a command in the other Debian, with the checkout and what is built where they are here.
inside() {
  # shellcheck disable=SC2016
  apart sh -euc '
    debian=$1 project=$2 target=$3
    shift 3
    mount -t proc proc "$debian/proc"
    mount --rbind /dev "$debian/dev"
    mount -t tmpfs tmpfs "$debian/tmp"
    for directory in "$project" "$target"; do
      mkdir -p "$debian$directory"
      mount --bind "$directory" "$debian$directory"
    done
    # Not exec: the first process of a namespace ignores Ctrl-C.
    chroot "$debian" env --ignore-environment --chdir="$project" \
      HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive ${ORCA:+"ORCA=$ORCA"} "$@"
  ' sh "$debian" "$project" "$target" "$@"
}

make_debian() {
  command -v debootstrap >/dev/null || stop "debootstrap is missing. To install it: apt-get install debootstrap"
  echo "Making a Debian 13 in $debian"
  rm -rf "$debian.new"
  apart debootstrap --variant=minbase --include=ca-certificates trixie "$debian.new" \
    >"$cache/trixie.log" || stop "It could not be made; $cache/trixie.log says why."
  mv "$debian.new" "$debian"
}

install_packages() {
  local installed=$debian/var/lib/kodeoplaeser-packages
  [ "$(cat "$installed" 2>/dev/null)" != "${packages[*]}" ] || return 0
  echo "Installing in it: ${packages[*]}"
  cp /etc/resolv.conf "$debian/etc/resolv.conf"
  # Services are not to be started.
  printf '#!/bin/sh\nexit 101\n' >"$debian/usr/sbin/policy-rc.d"
  chmod +x "$debian/usr/sbin/policy-rc.d"
  inside apt-get -qq update
  inside apt-get -qq install --yes --no-install-recommends "${packages[@]}" >>"$cache/trixie.log"
  inside apt-get clean
  echo "${packages[*]}" >"$installed"
}

[ "$(id -u)" -eq 0 ] || stop "Only root can run programs in another Debian."
mkdir -p "$cache" "$target"
[ -d "$debian" ] || make_debian
install_packages

cd "$project"
built=$(cargo test --locked --test desktop --no-run --message-format=json |
  sed -n 's/.*"name":"desktop".*"executable":"\([^"]*\)".*/\1/p')
[ -n "$built" ] || stop "The test could not be built."
inside orca --version
inside "$built" orca "$@"
