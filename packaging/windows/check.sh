#!/usr/bin/env bash
# Builds the Windows program on Debian 12, and tries it there as far as that goes: lints, tests in Wine, and a walk through
# the real window in Wine, with a probe that reads what a screen reader would be told.
#
#   packaging/windows/check.sh [lint|core|test|build|walk]...    lint, test, build and walk, if none is named; `core` is what of
#                                                                 `test` needs nothing but the program itself
#
# The first time it installs 2 GB and takes half an hour. Nothing here shows what Windows itself does.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/kodeoplaeser/windows
target=x86_64-pc-windows-gnu
steps=("$@")
[ $# -gt 0 ] || steps=(lint test build walk)

say() { printf '%s\n' "== $* (${SECONDS} s)"; }
stop() { printf '%s\n' "$@" >&2; exit 1; }

"$here/setup.sh" "$cache"

# Debian's tools by their full names: others, in ~/.cargo/bin, may come first in PATH.
cargo=/usr/bin/cargo
export CARGO=$cargo RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc CARGO_TARGET_DIR=$cache/target
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc-posix
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=wine
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS="--sysroot $cache/sysroot"
unset RUSTFLAGS RUSTC_WRAPPER RUSTUP_TOOLCHAIN
export WINEPREFIX=$cache/wine WINEDEBUG=-all
cd "$here/../.."

# Benchmarks measure a Linux desktop.
lint() { /usr/bin/cargo-clippy clippy --quiet --locked --target "$target" --lib --bins --tests -- -D warnings; }

# Tests of a Linux desktop (its speech, sound and screen readers) are empty here by themselves.
tests() { "$cargo" test --quiet --locked --no-fail-fast --target "$target" --lib --bins --tests; }

core() { "$cargo" test --quiet --locked --no-fail-fast --target "$target" --lib --test core; }

build() {
  "$cargo" build --quiet --locked --release --target "$target"
  ls -l "$CARGO_TARGET_DIR/$target/release/kodeoplaeser.exe"
}

walk() {
  local stage=$cache/stage dll=uiautomationcore.dll
  rm -rf "$stage"
  mkdir "$stage"
  cp "$CARGO_TARGET_DIR/$target/release/kodeoplaeser.exe" "$stage"
  x86_64-w64-mingw32-gcc-posix -Wall -Wextra -Werror -O1 -shared -static-libgcc -o "$stage/$dll" \
    "$here/probe/uiautomationcore.c" -lole32 -loleaut32 -luuid
  x86_64-w64-mingw32-gcc-posix -Wall -Werror -O1 -o "$stage/reader.exe" "$here/probe/reader.c"
  python3 "$here/walk.py" "$stage" "$here"/walks/*.walk
  # A check that can't fail shows nothing: with nothing in the tree, it must.
  say "the same with an empty tree, which must fail"
  ! UIA_BLIND=1 python3 "$here/walk.py" "$stage" "$here/walks/first-start.en.walk" || stop "An empty tree has passed."
}

# One screen for as long as Wine runs: it finds no other later. A window manager gives windows their size and the keyboard.
# Wine itself stays too, or it would forget that a screen reader runs.
start_screen() {
  local number screen manager
  exec 8< <(exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null)
  screen=$!
  read -r -u 8 number
  export DISPLAY=:$number
  openbox >/dev/null 2>&1 &
  manager=$!
  wineserver --persistent
  trap "wineserver --kill || true; kill $manager $screen" EXIT
}

start_screen
for step in "${steps[@]}"; do
  say "$step"
  case $step in
    lint | core | build | walk) "$step" ;;
    test) tests ;;
    *) stop "usage: $0 [lint|core|test|build|walk]..." ;;
  esac
done
say "All passed"
