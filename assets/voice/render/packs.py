"""Recordings as files: a `.clips` file for each text.

    kodeoplaeser clips 1
    phrase<TAB>words<TAB>samples<TAB>bytes[<TAB>what the engine was given, if words.toml says]
    ... a line for each clip ...
    <empty line>
    the clips' bytes, one clip after the other in the order of the lines

The first lines are UTF-8. A clip is Opus packets that were encoded by themselves: mono, to be decoded at 16,000 samples
a second; the first 104 of these are not the clip's. Before each packet stands its length as RFC 6716, section 3.2.1
has it: one byte up to 251; beyond that two, the first of them 252 + the length's lowest two bits, the second a quarter
of what the first one lacks. src/speech/builtin/pack.rs reads it.

A clip's bytes depend on nothing but the clip, and the lines are sorted: a new sentence changes nothing else in the
file, so that git has to keep little more than that sentence.
"""

from dataclasses import dataclass
from pathlib import Path

HEAD = "kodeoplaeser clips 1"


@dataclass(frozen=True)
class Clip:
    kind: str
    words: str
    samples: int
    data: bytes
    # What words.toml made of the words, to tell when it has changed its mind.
    said: str = ""


def read(path: Path) -> list[Clip]:
    head, gap, data = path.read_bytes().partition(b"\n\n")
    first, *lines = head.decode("utf-8").split("\n")
    clips, at = [], 0
    for line in lines:
        kind, words, samples, length, *said = line.split("\t")
        clips.append(Clip(kind, words, int(samples), data[at : at + int(length)], *said))
        at += int(length)
    if first != HEAD or not gap or at != len(data):
        raise SystemExit(f"{path} is damaged: take it from git again, or delete it to record its words anew")
    return clips


def write(path: Path, clips: list[Clip]) -> None:
    """Leaves a file alone that holds these clips already."""
    clips = sorted(clips, key=lambda clip: (clip.kind, clip.words))
    lines = [HEAD]
    for clip in clips:
        fields = [clip.kind, clip.words, str(clip.samples), str(len(clip.data)), *filter(None, [clip.said])]
        lines.append("\t".join(fields))
    content = "\n".join([*lines, "", ""]).encode("utf-8") + b"".join(clip.data for clip in clips)
    if not path.exists() or path.read_bytes() != content:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def framed(packets: list[bytes]) -> bytes:
    return b"".join(length(len(packet)) + packet for packet in packets)


def length(count: int) -> bytes:
    first = count if count < 252 else 252 + (count & 3)
    return bytes([first]) if count < 252 else bytes([first, (count - first) // 4])
