"""Text -> samples: espeak-ng for Danish, Kokoro-82M for English. Both give mono float arrays and their rate."""

import json
import re
import subprocess
import tempfile
import wave
from pathlib import Path

import numpy as np

SETUP = Path(__file__).parent.parent / "setup-kokoro.sh"


class Espeak:
    # So many at a time: each is a process of its own.
    workers = None

    def __init__(self, voice: str, words_per_minute: int):
        self.voice, self.speed = voice, words_per_minute

    def say(self, text: str, kind: str) -> tuple[np.ndarray, int]:
        with tempfile.NamedTemporaryFile(suffix=".wav") as file:
            command = ["espeak-ng", "-v", self.voice, "-s", str(self.speed), "-w", file.name, "--", text]
            subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
            with wave.open(file.name, "rb") as sound:
                rate, data = sound.getframerate(), sound.readframes(sound.getnframes())
        return np.frombuffer(data, dtype="<i2").astype(np.float64) / 32768, rate


# espeak-ng's IPA for American English -> the phoneme letters Kokoro was trained on.
TO_KOKORO = [
    ("a^ɪ", "I"), ("a^ʊ", "W"), ("e^ɪ", "A"), ("o^ʊ", "O"), ("ɔ^ɪ", "Y"), ("d^ʒ", "ʤ"), ("t^ʃ", "ʧ"), ("ə^l", "ᵊl"),
    ("ɜː", "ɜɹ"), ("ɚ", "əɹ"), ("ɐ", "ə"), ("r", "ɹ"), ("ɾ", "T"), ("ʔ", "t"), ("e", "A"), ("o", "O"),
    ("ː", ""), ("^", ""), ("_", ""), ("ɹɹ", "ɹ"),
]  # fmt: skip


class Kokoro:
    """Sets the model up in the tools folder when the first text comes, and lets `kokoro.py` run it there."""

    workers = 1
    RATE = 24000

    def __init__(self, voice: str, speed: dict[str, float], tools: Path):
        self.voice, self.speed, self.tools, self.process = voice, speed, tools, None

    def started(self) -> subprocess.Popen:
        if not self.process:
            subprocess.run([str(SETUP), str(self.tools), self.voice], check=True)
            command = [str(self.tools / "venv/bin/python"), str(Path(__file__).parent / "kokoro.py"), str(self.tools)]
            self.process = subprocess.Popen([*command, self.voice], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self.process

    def say(self, text: str, kind: str) -> tuple[np.ndarray, int]:
        process = self.started()
        asked = {"phonemes": phonemes(text), "speed": self.speed.get(kind, 1.0)}
        process.stdin.write(json.dumps(asked).encode() + b"\n")
        process.stdin.flush()
        count = int(process.stdout.readline() or "-1")
        if count < 0:
            raise SystemExit(f"Kokoro could not say {text!r}")
        return np.frombuffer(process.stdout.read(4 * count), dtype="<f4").astype(np.float64), self.RATE


def phonemes(text: str) -> str:
    command = ["espeak-ng", "-q", "--ipa", "--tie=^", "-v", "en-us", "--", text]
    ipa = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    ipa = re.sub(r"\s+", " ", ipa.strip())
    for theirs, ours in TO_KOKORO:
        ipa = ipa.replace(theirs, ours)
    ipa = re.sub("(.)\u0329", r"ᵊ\1", ipa)  # a syllabic consonant
    return ipa + text[-1]
