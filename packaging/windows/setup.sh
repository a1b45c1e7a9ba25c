#!/usr/bin/env bash
# Installs what it takes to build and try the Windows program on Debian 12, without Windows: a compiler with a standard
# library for Windows, mingw-w64 to link with, and Wine to run it in. About 2 GB.
#
#   packaging/windows/setup.sh FOLDER    FOLDER keeps the standard library and Wine's disk, and can be deleted
#
# Says what it installs and why, and nothing when all is there. Never removes a package.
set -euo pipefail

cache=${1:?usage: $0 FOLDER}
target=x86_64-pc-windows-gnu
library=$cache/sysroot/lib/rustlib/$target/lib
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$cache"

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$@" >&2; exit 1; }
version() { dpkg-query -W -f='${Version}' "$1"; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then env DEBIAN_FRONTEND=noninteractive "$@"; else sudo DEBIAN_FRONTEND=noninteractive "$@"; fi
}

# A line per group: why, and which packages.
needed() {
  cat <<'LIST'
to compile, Rust with its library's source: rustc-web cargo-web rust-web-clippy rust-web-src
to link, a compiler for Windows: gcc-mingw-w64-x86-64-posix
to run it, Windows' calls on Linux: wine wine64
to look at it, a screen of its own: xvfb openbox xdotool imagemagick fonts-dejavu-core
LIST
}

install_packages() {
  local reason packages package lacking missing=()
  while IFS=: read -r reason packages; do
    lacking=()
    for package in $packages; do
      dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || lacking+=("$package")
    done
    [ ${#lacking[@]} -eq 0 ] || say "Installing $reason: ${lacking[*]}"
    missing+=(${lacking[@]+"${lacking[@]}"})
  done < <(needed)
  [ ${#missing[@]} -gt 0 ] || return 0
  as_root apt-get -qq update || say "Some package lists could not be fetched; trying with those at hand."
  as_root apt-get -qq -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends --no-remove "${missing[@]}" \
    >"$cache/apt.log" 2>&1 || stop "The packages could not be installed; see $cache/apt.log"
}

# Debian has no standard library for Windows, but its source. It must be the compiler's own, to the letter.
build_library() {
  local stamp seed
  stamp=$(version rustc-web)
  [ "$(version rust-web-src)" = "$stamp" ] || stop "rustc-web and rust-web-src are of different versions: apt-get upgrade"
  [ "$(cat "$library/version" 2>/dev/null)" != "$stamp" ] || return 0
  say "Building Rust's standard library for Windows, once"
  rm -rf "$cache/sysroot"
  seed=$(mktemp -d)
  mkdir -p "$seed/src" "$library"
  printf '[package]\nname = "seed"\nedition = "2024"\n' >"$seed/Cargo.toml"
  echo 'fn main() {}' >"$seed/src/main.rs"
  # What ends a program on panic can only be compiled to do so itself; the compiler's own build makes the same exception.
  cat >"$seed/compile" <<'WRAP'
#!/bin/sh
case " $* " in
  *" --crate-name panic_abort "*) exec "$@" -C panic=abort ;;
  *) exec "$@" ;;
esac
WRAP
  chmod +x "$seed/compile"
  # Bitcode, so that the program can be optimised together with the library.
  (
    cd "$seed"
    export RUSTC=/usr/bin/rustc RUSTC_WRAPPER=$seed/compile RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=$seed/target
    export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS=-Cembed-bitcode=yes
    export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc-posix
    unset RUSTFLAGS RUSTUP_TOOLCHAIN
    /usr/bin/cargo build --quiet --release -Zbuild-std=std,panic_abort,panic_unwind,proc_macro,test --target "$target"
  )
  cp "$seed/target/$target/release/deps/"lib*.rlib "$library"
  rm -rf "$seed"
  echo "$stamp" >"$library/version"
}

# An empty Windows disk, with what Wine 8 lacks: randomness under the name by which Rust asks for it, and a typeface.
make_disk() {
  export WINEPREFIX=$cache/wine WINEARCH=win64 WINEDEBUG=-all
  local windows=$WINEPREFIX/drive_c/windows
  if [ ! -e "$WINEPREFIX/made" ]; then
    say "Making a Windows disk for Wine"
    # Without .NET and a web browser, which Wine would offer to download.
    WINEDLLOVERRIDES="mscoree=;mshtml=" wine wineboot --init >/dev/null 2>&1
    wineserver --wait
    cp /usr/share/fonts/truetype/dejavu/DejaVuSans*.ttf "$windows/Fonts"
    touch "$WINEPREFIX/made"
  fi
  x86_64-w64-mingw32-gcc-posix -Wall -Werror -O2 -shared -static-libgcc -o "$windows/system32/bcryptprimitives.dll" \
    "$here/wine/bcryptprimitives.c" -ladvapi32
}

install_packages
build_library
make_disk
