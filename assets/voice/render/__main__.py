"""Records the built-in voice: assets/voice/<language>/clips.ogg and the table that says where each clip lies.

    python3 assets/voice/render [--tools DIR] [da] [en]

Reads locales/<language>/*.ftl and assets/voice/<language>/words.toml. What was recorded before is kept in the tools
folder under a name made of the text, the voice and the settings, so only new texts take time. See ../README.md.
"""

import argparse
import hashlib
import subprocess
import sys
import tomllib
import wave
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from engines import Espeak, Kokoro  # noqa: E402
from fragments import phrases  # noqa: E402
from levels import level  # noqa: E402

VOICE = Path(__file__).resolve().parent.parent
GAP = 0.05  # seconds of silence between clips, so that the codec smears nothing from one into the next


def wanted(language: str, words: dict, locales: Path):
    """Yields (kind, key, text for the engine)."""
    for digit, text in words["digits"].items():
        yield "digit", digit, text
    for sign, text in words["signs"].items():
        yield "sign", sign, text
    numbers = [*range(words["count_to"] + 1), *words["numbers"]]
    for number in numbers:
        yield "number", str(number), f"{number},"
    for key, text in phrases(locales / language, words["unspoken"], words["names"]).items():
        for written, spoken in words["pronounce"].items():
            text = text.replace(written, spoken)
        yield "phrase", key, text


def recorded(engine, kind: str, key: str, text: str, rate: int, cache: Path) -> np.ndarray:
    if kind == "phrase" and " " not in key:
        kind = "word"
    name = hashlib.sha256(f"{engine.identity(kind)}\n{text}".encode()).hexdigest()[:24]
    file = cache / f"{name}.npz"
    if not file.exists():
        samples, source_rate = engine.say(text, kind)
        np.savez_compressed(file, samples=samples.astype(np.float32), rate=source_rate)
    with np.load(file) as raw:
        return level(raw["samples"].astype(np.float64), int(raw["rate"]), rate)


def pack(clips: list, rate: int, quality: float, folder: Path) -> None:
    gap = np.zeros(int(GAP * rate))
    table, sound, position = [], [gap], len(gap)
    for kind, key, samples in clips:
        table.append(f"{kind}\t{key}\t{position}\t{len(samples)}")
        sound += [samples, gap]
        position += len(samples) + len(gap)
    wav = folder / "clips.wav"
    with wave.open(str(wav), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((np.clip(np.concatenate(sound), -1, 1) * 32767).astype("<i2").tobytes())
    # A fixed serial number: the same recordings make the same file.
    command = ["oggenc", "-Q", "-s", "1", "-q", str(quality), "-o", str(folder / "clips.ogg"), str(wav)]
    subprocess.run(command, check=True)
    wav.unlink()
    (folder / "clips.tsv").write_text("\n".join(table) + "\n", "utf-8")


def render(language: str, tools: Path, locales: Path) -> None:
    folder = VOICE / language
    words = tomllib.loads((folder / "words.toml").read_text("utf-8"))
    made = words["engine"]
    if made["name"] == "espeak-ng":
        engine = Espeak(made["voice"], made["words_per_minute"])
    else:
        engine = Kokoro(made["voice"], tools / "kokoro", made["speed"])
    cache = tools / "recorded" / language
    cache.mkdir(parents=True, exist_ok=True)
    rate = words["rate"]
    clips = []
    for kind, key, text in wanted(language, words, locales):
        clips.append((kind, key, recorded(engine, kind, key, text, rate, cache)))
    pack(clips, rate, words["quality"], folder)
    seconds = sum(len(samples) for _, _, samples in clips) / rate
    size = sum((folder / name).stat().st_size for name in ("clips.ogg", "clips.tsv")) / 1024
    print(f"{language}: {len(clips)} clips, {seconds:.0f} s, {size:.0f} KiB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", default=["da", "en"])
    parser.add_argument("--tools", type=Path, default=Path.home() / ".cache/kodeoplaeser/voice")
    parser.add_argument("--locales", type=Path, default=VOICE.parent.parent / "locales")
    arguments = parser.parse_args()
    for language in arguments.languages:
        render(language, arguments.tools, arguments.locales)


main()
