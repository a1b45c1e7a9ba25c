"""Recordings made alike: no silence around them, one loudness, faded ends."""

from math import gcd

import numpy as np

LOUDNESS = 10 ** (-20 / 20)  # of the frames that hold speech
PEAK = 10 ** (-3 / 20)  # the codec adds up to 3 dB again
FADE = 0.005
RUMBLE = 60  # Hz


def level(samples: np.ndarray, rate: int, target: int) -> np.ndarray:
    samples = trim(clean(samples, rate, target), target)
    samples = samples * (LOUDNESS / loudness(samples, target))
    return fade(limit(samples, target), target)


def clean(samples: np.ndarray, rate: int, target: int) -> np.ndarray:
    """At another sample rate, without rumble: both by what is left of its frequencies."""
    block = rate // gcd(rate, target)
    room = -(-(len(samples) + rate // 10) // block) * block
    spectrum = np.fft.rfft(samples, room)
    frequency = np.arange(len(spectrum)) * rate / room
    spectrum *= frequency**2 / np.sqrt(frequency**4 + RUMBLE**4)
    # Down to nothing over the last twentieth, so that it does not ring.
    top = min(rate, target) / 2
    spectrum *= 0.5 - 0.5 * np.cos(np.pi * np.clip((top - frequency) / (0.05 * top), 0, 1))
    size = room * target // rate
    return np.fft.irfft(spectrum[: size // 2 + 1], size)[: -(-len(samples) * target // rate)] * (size / room)


def trim(samples: np.ndarray, rate: int) -> np.ndarray:
    """Without what is 46 dB under the loudest frame, but for 12 ms: the end of a word is its quietest part."""
    frame = rate // 200
    power = frames(samples, frame)
    heard = np.flatnonzero(power > power.max() * 10 ** (-46 / 10))
    pad = int(0.012 * rate)
    return samples[max(0, heard[0] * frame - pad) : (heard[-1] + 1) * frame + pad]


def loudness(samples: np.ndarray, rate: int) -> float:
    """Root mean square of the frames within 25 dB of the loudest: pauses and soft ends don't count."""
    power = frames(samples, rate // 50)
    return float(np.sqrt(power[power > power.max() * 10 ** (-25 / 10)].mean()))


def frames(samples: np.ndarray, length: int) -> np.ndarray:
    padded = np.pad(samples, (0, -len(samples) % length))
    return (padded.reshape(-1, length) ** 2).mean(axis=1)


def limit(samples: np.ndarray, rate: int) -> np.ndarray:
    """Turns down the few milliseconds around a peak that would clip, so that the rest can keep its loudness."""
    need = np.minimum(1, PEAK / np.maximum(np.abs(samples), 1e-9))
    width = int(0.004 * rate)
    lowest = np.min(np.lib.stride_tricks.sliding_window_view(np.pad(need, width, mode="edge"), 2 * width + 1), axis=1)
    window = np.hanning(2 * width + 3)[1:-1]
    return samples * np.convolve(np.pad(lowest, width, mode="edge"), window / window.sum(), mode="valid")


def fade(samples: np.ndarray, rate: int) -> np.ndarray:
    ramp = np.linspace(0, 1, int(FADE * rate))
    samples = samples.copy()
    samples[: len(ramp)] *= ramp
    samples[-len(ramp) :] *= ramp[::-1]
    return samples
