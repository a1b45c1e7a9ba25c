"""Samples -> Opus packets, by the system's libopus."""

import ctypes
import ctypes.util

import numpy as np

RATE = 16000  # samples a second: what speech at these bit rates is coded at
SKIP = 104  # samples that the encoder puts before the first
FRAME = RATE * 60 // 1000  # the longest packets have the least overhead

VOICE_APPLICATION = 2048
# Settings by their numbers in opus_defines.h, and what they are set to; the last is not in the header that is installed.
COMPLEXITY, VBR, SIGNAL, BITRATE, LOOKAHEAD, FORCE_MODE = 4010, 4006, 4024, 4002, 4027, 11002
VOICE_SIGNAL, SILK_ONLY = 3001, 1000


def library() -> ctypes.CDLL:
    name = ctypes.util.find_library("opus")
    if not name:
        raise SystemExit("libopus is not installed: see assets/voice/README.md")
    opus = ctypes.CDLL(name)
    opus.opus_encoder_create.restype = ctypes.c_void_p
    return opus


def encode(samples: np.ndarray, bitrate: int) -> list[bytes]:
    """The packets of a clip, from an encoder that has heard nothing before."""
    opus = library()
    error = ctypes.c_int()
    encoder = opus.opus_encoder_create(RATE, 1, VOICE_APPLICATION, ctypes.byref(error))
    if error.value:
        raise SystemExit(f"libopus has no encoder: error {error.value}")
    encoder = ctypes.c_void_p(encoder)
    for setting, value in [
        (COMPLEXITY, 10), (VBR, 1), (SIGNAL, VOICE_SIGNAL), (FORCE_MODE, SILK_ONLY), (BITRATE, bitrate)
    ]:  # fmt: skip
        if opus.opus_encoder_ctl(encoder, setting, ctypes.c_int(value)):
            raise SystemExit(f"libopus refuses setting {setting}")
    skip = ctypes.c_int()
    opus.opus_encoder_ctl(encoder, LOOKAHEAD, ctypes.byref(skip))
    if skip.value != SKIP:
        raise SystemExit(f"this libopus puts {skip.value} samples before the first, not {SKIP}")
    padded = np.pad(samples, (0, SKIP + -(len(samples) + SKIP) % FRAME)).astype("<f4")
    packets, room = [], ctypes.create_string_buffer(4000)
    for at in range(0, len(padded), FRAME):
        frame = padded[at : at + FRAME].tobytes()
        count = opus.opus_encode_float(encoder, frame, FRAME, room, len(room))
        if count < 0:
            raise SystemExit(f"libopus can't encode: error {count}")
        packets.append(room.raw[:count])
    opus.opus_encoder_destroy(encoder)
    return packets
