"""Records the words of the program that are not recorded yet, beside the texts that say them.

    python3 assets/voice/render [--tools DIR] [--again WORDS] [da] [en]

Reads locales/<language> and assets/voice/<language>/words.toml, and writes assets/voice/<language>/<as the Fluent file
is called>.clips. See ../README.md.
"""

import argparse
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import opus
import packs
from engines import Espeak, Kokoro
from levels import level
from wanted import Wanted, wanted

VOICE = Path(__file__).resolve().parent.parent


def engine(made: dict, tools: Path):
    if made["name"] == "espeak-ng":
        return Espeak(made["voice"], made["words_per_minute"])
    return Kokoro(made["voice"], made["speed"], tools)


def recorded(engine, kind: str, words: str, wanted: Wanted, bitrates: dict) -> packs.Clip:
    alone = "word" if kind == "phrase" and " " not in words else kind
    samples = level(*engine.say(wanted.spoken(), alone), opus.RATE)
    data = packs.framed(opus.encode(samples, bitrates.get(kind, bitrates["phrase"])))
    return packs.Clip(kind, words, len(samples), data, said(wanted))


def said(wanted: Wanted) -> str:
    return wanted.text.lower() if wanted.reworded else ""


def render(language: str, locales: Path, tools: Path, again: str | None) -> None:
    folder = VOICE / language
    words = tomllib.loads((folder / "words.toml").read_text("utf-8"))
    needed = wanted(language, locales, words)
    names = {path: path.relative_to(folder).with_suffix("").as_posix() for path in sorted(folder.rglob("*.clips"))}
    kept = {}
    for path, name in names.items():
        for clip in packs.read(path):
            kept.setdefault((clip.kind, clip.words), (name, clip))
    there = {
        key for key, one in needed.items()
        if key in kept and kept[key][1].said == said(one) and not (again and again in key[1])
    }  # fmt: skip

    missing = [key for key in needed if key not in there]
    voice = engine(words["engine"], tools)
    with ThreadPoolExecutor(voice.workers) as pool:
        record = lambda key: recorded(voice, *key, needed[key], words["bitrate"])  # noqa: E731
        new = dict(zip(missing, pool.map(record, missing)))

    homes, moved = {}, 0
    for key, one in needed.items():
        home, clip = kept.get(key, ("", None))
        # Where it is already, as long as a text of that name says it: another text that says the same changes nothing.
        place = home if home in one.homes else one.homes[0]
        moved += clip is not None and place != home
        homes.setdefault(place, []).append(new.get(key) or clip)
    for path, name in names.items():
        if name not in homes:
            path.unlink()
    for name, clips in homes.items():
        packs.write(folder / f"{name}.clips", clips)
    size = sum(path.stat().st_size for path in folder.rglob("*.clips"))
    print(
        f"{language}: {len(new)} recorded, {moved} moved, {len(kept.keys() - needed.keys())} dropped; "
        f"{len(needed)} clips, {sum(c.samples for cs in homes.values() for c in cs) / opus.RATE / 60:.0f} minutes, {size / 1e6:.2f} MB"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", default=["da", "en"])
    parser.add_argument("--tools", type=Path, default=Path.home() / ".cache/kodeoplaeser/voice")
    parser.add_argument("--again", help="record anew what holds these words")
    parser.add_argument("--locales", type=Path, default=VOICE.parent.parent / "locales")
    arguments = parser.parse_args()
    for language in arguments.languages:
        render(language, arguments.locales, arguments.tools, arguments.again)


main()
