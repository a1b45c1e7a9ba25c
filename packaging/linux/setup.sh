#!/usr/bin/env bash
# Installs what is missing to build and run Kodeoplæser, or to test it, on Debian 12, Debian 13 and Ubuntu 24.04.
#
#   packaging/linux/setup.sh run     compiler, window, sound, speech
#   packaging/linux/setup.sh check   compiler, and what the tests without a desktop need
#   packaging/linux/setup.sh test    all that, and what the other tests need
#   packaging/linux/setup.sh voice   what records the built-in voice, and nothing else
#
# Says what it installs and why, and nothing when all is there. Never removes a package.
set -euo pipefail

purpose=${1:-}
case $purpose in
  run | check | test | voice) ;;
  *) echo "usage: $0 run|check|test|voice" >&2; exit 2 ;;
esac
project=$(cd "$(dirname "$0")/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/kodeoplaeser
# Where rustup puts cargo, before a new login has noticed.
PATH=$HOME/.cargo/bin:$PATH

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$@" >&2; exit 1; }

# A line per group: why, and which packages.
needed() {
  if [ "$purpose" = voice ]; then
    echo "to record the built-in voice: python3 python3-numpy espeak-ng libopus0"
    return
  fi
  cat <<'LIST'
to compile: gcc libc6-dev pkgconf ca-certificates
to compile, sound through ALSA: libasound2-dev
LIST
  [ "$purpose" = check ] || cat <<'LIST'
to show a window on X11: libx11-6 libx11-xcb1 libxcursor1 libxi6 libxrandr2 libxkbcommon-x11-0
to show a window on Wayland: libwayland-client0 libxkbcommon0
to speak with the system's voice: speech-dispatcher speech-dispatcher-espeak-ng speech-dispatcher-audio-plugins
LIST
  [ "$purpose" = run ] || cat <<'LIST'
to test, a reader of PDF: poppler-utils
to test, another program's codes to compare with: oathtool
to test, Danish and English spelling: hunspell hunspell-da hunspell-en-gb
LIST
  [ "$purpose" != test ] || cat <<'LIST'
to test, a screen of their own: xvfb x11-xkb-utils x11-utils openbox weston xdotool imagemagick dbus
to test, a sound server of their own: pulseaudio pulseaudio-utils libasound2-plugins sox
to test, a screen reader: orca at-spi2-core gsettings-desktop-schemas locales
to test, ears and eyes: python3-venv espeak-ng tesseract-ocr
to test, the voice of Windows and macOS on Linux: libclang-dev libspeechd-dev
LIST
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  elif command -v sudo >/dev/null; then
    sudo DEBIAN_FRONTEND=noninteractive "$@"
  else
    stop "Neither root nor sudo: as root, please run: $*"
  fi
}

# `apt-get update` can fail for a source that has nothing to do with this.
refresh() { as_root apt-get -qq update || say "Some package lists could not be fetched; trying with those at hand."; }

# --no-remove: on a desktop with PipeWire, for one, installing PulseAudio must not cost the user their sound.
install() { as_root apt-get -qq install --yes --no-install-recommends --no-remove "$@"; }

install_packages() {
  local installed reason packages package lacking missing=()
  if ! command -v apt-get >/dev/null || ! installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' 2>/dev/null); then
    stop "This script knows Debian 12, Debian 13 and Ubuntu 24.04 only. Needed, by their names there:" "$(needed)" \
      "and Rust $(required_rust) or newer. When they are there: cargo build --release --locked"
  fi
  while IFS=: read -r reason packages; do
    lacking=()
    for package in $packages; do
      [[ $'\n'$installed$'\n' == *$'\n'"$package installed"$'\n'* ]] || lacking+=("$package")
    done
    [ ${#lacking[@]} -eq 0 ] || say "Installing $reason: ${lacking[*]}"
    missing+=(${lacking[@]+"${lacking[@]}"})
  done < <(needed)
  [ ${#missing[@]} -gt 0 ] || return 0
  refresh
  install "${missing[@]}" || stop "The packages could not be installed: ${missing[*]}"
}

required_rust() { sed -n 's/^rust-version = "\(.*\)"/\1/p' "$project/Cargo.toml"; }

# Whether version $1 is at least version $2.
at_least() { [ "$(printf '%s\n' "$1" "$2" | sort --version-sort | head -n 1)" = "$2" ]; }

has_rust() {
  local version
  version=$(cd "$project" && cargo --version 2>/dev/null | cut -d ' ' -f 2) && [ -n "$version" ] && at_least "$version" "$(required_rust)"
}

# The version of a package that could be installed, without what Debian adds to it.
candidate() { apt-cache policy "$1" | sed -n 's/^ *Candidate: \([0-9.]*\).*/\1/p'; }

install_rust() {
  local suffix version
  has_rust && return
  refresh
  # Debian 12 keeps a newer Rust, for its web browsers, beside its own.
  for suffix in "" -web; do
    version=$(candidate "cargo$suffix")
    if [ -n "$version" ] && at_least "$version" "$(required_rust)"; then
      say "Installing the compiler, Rust $version: rustc$suffix cargo$suffix"
      install "rustc$suffix" "cargo$suffix"
      has_rust && return
    fi
  done
  if ! command -v rustup >/dev/null && [ -n "$(candidate rustup)" ]; then
    say "Installing rustup, which fetches the compiler"
    install rustup
  fi
  if command -v rustup >/dev/null; then
    say "Fetching the stable Rust compiler for $(id -un)"
    rustup update stable && rustup default stable
  fi
  has_rust || stop "Rust $(required_rust) or newer is needed, and can't be had from this system's packages." \
    "Please install it as https://rustup.rs says, and try again."
}

# The tests' ears, apart from the system's own Python packages.
install_ears() {
  local wanted=$project/tests/hear/requirements.txt ears=$cache/ears
  cmp --quiet "$wanted" "$ears/requirements.txt" && "$ears/bin/python" -c 'import numpy, pocketsphinx' 2>/dev/null && return
  say "Installing the tests' ears in $ears: $(sed '/^#/d' "$wanted" | tr '\n' ' ')"
  /usr/bin/python3 -m venv --clear "$ears"
  "$ears/bin/pip" install --quiet --requirement "$wanted"
  cp "$wanted" "$ears/requirements.txt"
}

install_packages
[ "$purpose" != voice ] || exit 0
install_rust
if [ "$purpose" = test ]; then install_ears; fi
