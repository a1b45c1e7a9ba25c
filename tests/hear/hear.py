#!/usr/bin/env python3
"""hear.py [--speed FACTOR | --there-and-back FACTOR] da|en RECORDING...: prints the digits heard.

A line per recording, a column per ear.

English has two ears, Danish one. README.md says what each was measured to do, and what it can't do.

grammar   pocketsphinx with its own American acoustic model and a grammar of ten words: an independent ear.
template  connected-word dynamic time warping against digits rendered by espeak-ng: hears whether the audio is the
          digit sequence that this synthesiser would say, whole and in order; not whether a person understands it.

--speed   the recordings are spoken FACTOR times as fast as usual, and are brought back to normal speed before they are
          heard, at the pitch they have: the ears are made for normal speed.
--there-and-back   the recordings are made FACTOR times as fast, and then brought back: what the ears make of that is
          their own limit, and not that of a voice which speaks so fast.
"""

import argparse
import functools
import hashlib
import multiprocessing
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the recordings are shared out among the processors instead

import numpy as np

RATE = 16_000  # samples per second
HOP = 160  # samples between two frames of features: 10 ms
VOICES = {
    "da": ["da", "da+m3", "da+f2", "da+m7", "da+f3"],
    "en": ["en-us", "en-us+m3", "en-us+f3", "en-gb", "en-gb+m7"],
}
WORDS_PER_MINUTE = [140, 180, 230]

# ---- sound


def load(recording, tempos=()):
    """Samples from -1 to 1, one channel, whatever kind of sound file it is."""
    sox = ["sox", "-V1", recording, "-t", "raw", "-r", str(RATE), "-c", "1", "-e", "signed", "-b", "16", "-"]
    for tempo in tempos:
        sox += ["tempo", "-s", str(tempo)]
    raw = subprocess.run(sox, check=True, stdout=subprocess.PIPE).stdout
    return np.frombuffer(raw, dtype="<i2").astype(np.float64) / 32768


def trim(samples, pad):
    """Without the silence at both ends, but with `pad` seconds of perfect silence instead."""
    loud = np.nonzero(np.abs(samples) > 0.004)[0]
    if not len(loud):
        return samples[:0]
    silence = np.zeros(int(pad * RATE))
    return np.concatenate([silence, samples[loud[0] : loud[-1] + 1], silence])


def islands(samples, gap=0.1, below_peak=38):
    """Stretches of sound with at least `gap` seconds of near-silence around them: (start, end) in seconds."""
    count = len(samples) // HOP
    power = 10 * np.log10(np.mean(samples[: count * HOP].reshape(count, HOP) ** 2, axis=1) + 1e-12)
    loud = np.nonzero(power > max(power.max() - below_peak, -60))[0]
    groups = np.split(loud, np.nonzero(np.diff(loud) > gap * RATE / HOP)[0] + 1)
    return [(group[0] * HOP / RATE, (group[-1] + 1) * HOP / RATE) for group in groups if len(group) >= 3]


# ---- the grammar ear

DIGITS = {
    "zero": "Z IH R OW",
    "one": "W AH N",
    "two": "T UW",
    "three": "TH R IY",
    "four": "F AO R",
    "five": "F AY V",
    "six": "S IH K S",
    "seven": "S EH V AH N",
    "eight": "EY T",
    "nine": "N AY N",
}
VARIANTS = {"zero(2)": "Z IY R OW", "four(2)": "F AO"}


def decoder(directory, code):
    """A pocketsphinx decoder for the grammar `code`, where `<digit>` is any of the ten."""
    from pocketsphinx import Decoder, get_model_path

    dictionary, grammar = directory / "digits.dict", directory / "digits.gram"
    dictionary.write_text("".join(f"{word} {sounds}\n" for word, sounds in {**DIGITS, **VARIANTS}.items()))
    grammar.write_text(f"#JSGF V1.0;\ngrammar g;\n<digit> = {' | '.join(DIGITS)};\npublic <code> = {code};\n")
    return Decoder(
        hmm=get_model_path("en-us/en-us"),
        dict=str(dictionary),
        jsgf=str(grammar),
        loglevel="FATAL",
        bestpath=False,
    )


def hear_by_grammar(samples):
    """Each island of sound is one digit; one too long for that is a run of digits."""
    quiet = np.zeros(RATE // 5)
    heard = ""
    with tempfile.TemporaryDirectory() as directory:
        one, several = decoder(Path(directory), "<digit>"), decoder(Path(directory), "<digit>+")
        for start, end in islands(samples):
            sound = samples[max(0, int((start - 0.04) * RATE)) : int((end + 0.06) * RATE)]
            ear, dither = (several, 0.005) if end - start > 0.8 else (one, 0.002)
            # Synthetic speech has true digital silence, on which pocketsphinx loses its way: noise helps it.
            padded = np.concatenate([quiet, sound, quiet])
            noisy = padded + dither * np.random.default_rng(0).standard_normal(len(padded))
            ear.start_utt()
            ear.process_raw((np.clip(noisy, -1, 1) * 32000).astype("<i2").tobytes(), full_utt=True)
            ear.end_utt()
            words = [segment.word.split("(")[0] for segment in ear.seg() or []]
            heard += "".join(str(list(DIGITS).index(word)) for word in words if word in DIGITS)
    return heard


# ---- the template ear

INFINITY = 1e18
UNEVEN = 0.3  # cost of staying on a template frame, or of leaving one out
NEW_WORD = 9.0  # cost of beginning a digit
PAUSE = (0.2, 6.0)  # cost of a frame of pause: where it is quiet, where it is loud


def features(samples):
    """Frames of mel cepstra and their slopes, normalised over the recording; and which of the frames are loud."""
    window, fft, mels, kept = 400, 512, 32, 13
    emphasised = np.append(samples[0], samples[1:] - 0.97 * samples[:-1])
    emphasised = np.pad(emphasised, (0, max(0, window - len(emphasised))))
    count = 1 + (len(emphasised) - window) // HOP
    cut = emphasised[np.arange(window) + HOP * np.arange(count)[:, None]] * np.hamming(window)
    power = np.abs(np.fft.rfft(cut, fft)) ** 2

    mel = 2595 * np.log10(1 + np.array([80, 7600]) / 700)
    edges = np.floor((fft + 1) * 700 * (10 ** (np.linspace(*mel, mels + 2) / 2595) - 1) / RATE)
    bins = np.arange(fft // 2 + 1)
    low, middle, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    rising = (bins - low) / np.maximum(1, middle - low)
    falling = (high - bins) / np.maximum(1, high - middle)
    bank = np.where(bins < middle, rising, falling) * ((bins >= low) & (bins < high))

    cosines = np.cos(np.pi * np.arange(kept)[:, None] * (2 * np.arange(mels) + 1) / (2 * mels)) * np.sqrt(2 / mels)
    cepstra = np.log(power @ bank.T + 1e-8) @ cosines.T
    level = 10 * np.log10(power.sum(axis=1) + 1e-10)
    loud = level > level.max() - 38
    cepstra = (cepstra - cepstra[loud].mean(axis=0)) / (cepstra[loud].std(axis=0) + 1e-3)
    cepstra[:, 0] *= 0.4  # loudness says little about which digit it is
    around = np.pad(cepstra, ((2, 2), (0, 0)), mode="edge")
    slopes = (2 * (around[4:] - around[:-4]) + (around[3:-1] - around[1:-3])) / 5
    return np.hstack([cepstra, slopes]), loud


def render_templates(lang):
    """Every digit in every voice and speed: all frames in one table, the length of each template, and its digit."""
    tables, lengths, digits = [], [], []
    with tempfile.TemporaryDirectory() as directory:
        wav = f"{directory}/digit.wav"
        for voice in VOICES[lang]:
            for speed in WORDS_PER_MINUTE:
                # Rendered apart, then joined, so that normalisation sees all ten.
                spoken = []
                for digit in range(10):
                    espeak = ["espeak-ng", "-v", voice, "-s", str(speed), "-w", wav, f"{digit},"]
                    subprocess.run(espeak, check=True, stderr=subprocess.DEVNULL)
                    spoken.append(trim(load(wav), 0.15))
                table, _ = features(np.concatenate(spoken))
                end = 0
                for digit, sound in enumerate(spoken):
                    start, end = end, end + len(sound)
                    pad = int(0.15 * RATE)
                    frames = table[(start + pad) // HOP - 1 : (end - pad) // HOP + 1]
                    tables.append(frames)
                    lengths.append(len(frames))
                    digits.append(digit)
    return np.vstack(tables), np.array(lengths), np.array(digits)


@functools.cache
def templates(lang):
    """The templates, from the cache if they are there. Another version of this file or of espeak-ng makes its own."""
    version = subprocess.run(["espeak-ng", "--version"], check=True, stdout=subprocess.PIPE).stdout
    name = hashlib.sha256(Path(__file__).read_bytes() + version).hexdigest()[:16]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kodeoplaeser" / "templates"
    cached = cache / f"{lang}-{name}.npz"
    if not cached.exists():
        table, lengths, digits = render_templates(lang)
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=cache, suffix=".npz", delete=False) as half:
            np.savez(half, table=table, lengths=lengths, digits=digits)
        os.replace(half.name, cached)
    with np.load(cached, allow_pickle=False) as saved:
        return saved["table"], saved["lengths"], saved["digits"]


def hear_by_template(samples, lang):
    """The cheapest way through digits and pauses, found in one pass (Viterbi over all template frames)."""
    frames, loud = features(samples)
    table, lengths, digits = templates(lang)
    last = np.cumsum(lengths) - 1
    first = last - lengths + 1
    squares = (frames**2).sum(axis=1)[:, None] + (table**2).sum(axis=1) - 2 * frames @ table.T
    distances = np.sqrt(squares.clip(1e-9))

    cost = np.full(len(table), INFINITY)  # of the best way that ends in this template frame now,
    back = np.full(len(table), -1)  # and the frame at which that way ended its previous digit
    pause, pause_back = 0.0, -1  # the same for a way that ends in a pause
    ended = []  # per frame: the digit that best ends just before it, and its own `back`
    for now, distance in enumerate(distances):
        best = cost[last].argmin()
        word, word_back = cost[last[best]], now
        ended.append((digits[best], back[last[best]]))

        step, skip = np.roll(cost, 1), np.roll(cost, 2) + UNEVEN
        step[first] = skip[first] = INFINITY
        skip[np.minimum(first + 1, last)] = INFINITY
        ways = np.stack([cost + UNEVEN, step, skip])
        way = ways.argmin(axis=0)
        cost = ways.min(axis=0) + distance
        back = np.choose(way, [back, np.roll(back, 1), np.roll(back, 2)])

        entry, entry_back = min((pause, pause_back), (word, word_back))
        entering = entry + NEW_WORD + distance[first]
        enters = first[entering < cost[first]]
        cost[first] = np.minimum(cost[first], entering)
        back[enters] = entry_back

        pause, pause_back = min((pause, pause_back), (word, word_back))
        pause += PAUSE[int(loud[now])]

    best = cost[last].argmin()
    ended.append((digits[best], back[last[best]]))
    at = len(ended) - 1 if cost[last[best]] < pause else pause_back
    heard = []
    while at >= 0:
        digit, at = ended[at]
        heard.append(str(digit))
    return "".join(reversed(heard))


def hear(recording, lang, tempos):
    """What each ear hears, the independent one first."""
    samples = trim(load(recording, tempos), 0.25)
    if not len(samples):
        return ["", ""] if lang == "en" else [""]
    ears = [hear_by_grammar(samples)] if lang == "en" else []
    return [*ears, hear_by_template(samples, lang)]


def main():
    arguments = argparse.ArgumentParser(usage=__doc__.split(":")[0])
    pace = arguments.add_mutually_exclusive_group()
    pace.add_argument("--speed", dest="tempos", type=lambda speed: [1 / float(speed)], default=[])
    pace.add_argument("--there-and-back", dest="tempos", type=lambda speed: [float(speed), 1 / float(speed)])
    arguments.add_argument("lang", choices=VOICES)
    arguments.add_argument("recordings", nargs="+")
    asked = arguments.parse_args()
    templates(asked.lang)  # before there are several processes, which inherit them
    with multiprocessing.Pool(min(os.cpu_count(), len(asked.recordings))) as pool:
        for ears in pool.imap(functools.partial(hear, lang=asked.lang, tempos=asked.tempos), asked.recordings):
            print("\t".join(ears))


if __name__ == "__main__":
    main()
