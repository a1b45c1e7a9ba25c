"""Reads Fluent files: only as much of them as tells what they may say.

A pattern is a list of parts: ("text", words), ("value",) for what is filled in at run time, ("ref", name) for another
message or term, ("select", [pattern, ...]). tests/builtin.rs reads the same files with the parser that the program has,
and fails where this one has missed words.
"""

import re

ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.M)
ATTRIBUTE = re.compile(r"\n\s+\.([a-zA-Z][\w-]*) *=")
# A line that begins with one of these ends a text.
TEXT = re.compile(r"(?:[^{}\n]|\n(?!\s*(?:\[|\*\[|\.[a-zA-Z]|\})))+")
BLANK = re.compile(r"\s*")
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
NAME = re.compile(r"-?[a-zA-Z][\w-]*(?:\.[a-zA-Z][\w-]*)?")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
VARIANT = re.compile(r"\s*\*?\[\s*[^\]]+?\s*\]")
ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|(.))")


def messages(source: str) -> dict[str, list]:
    """Messages, terms (`-name`) and attributes (`name.attribute`) with their patterns, in their order."""
    source = re.sub(r"^#.*$", "", source.replace("\r\n", "\n"), flags=re.M)
    entries = list(ENTRY.finditer(source))
    found = {}
    for entry, after in zip(entries, [*entries[1:], None]):
        reader = Reader(source[: after.start() if after else len(source)], entry.end())
        found[entry[1]] = reader.pattern()
        while attribute := reader.take(ATTRIBUTE):
            found[f"{entry[1]}.{attribute[1]}"] = reader.pattern()
        if reader.source[reader.at :].strip():
            raise ValueError(f"{entry[1]}: {reader.source[reader.at :].strip()[:60]!r} was not understood")
    return {name: pattern for name, pattern in found.items() if pattern}


class Reader:
    def __init__(self, source: str, at: int):
        self.source, self.at = source, at

    def take(self, what: re.Pattern) -> re.Match | None:
        match = what.match(self.source, self.at)
        if match:
            self.at = match.end()
        return match

    def pattern(self) -> list:
        parts = []
        while True:
            if text := self.take(TEXT):
                parts.append(("text", text[0]))
            elif self.source.startswith("{", self.at):
                parts.append(self.placeable())
            else:
                return parts if any(part[0] != "text" or part[1].strip() for part in parts) else []

    def placeable(self) -> tuple:
        self.at += 1
        part = self.expression()
        self.take(BLANK)
        if self.source.startswith("->", self.at):
            self.at += 2
            variants = []
            while self.take(VARIANT):
                variants.append(self.pattern())
            self.take(BLANK)
            part = ("select", variants)
        if not self.source.startswith("}", self.at):
            raise ValueError(f"no end of a placeable at {self.source[self.at : self.at + 60]!r}")
        self.at += 1
        return part

    def expression(self) -> tuple:
        self.take(BLANK)
        if self.source.startswith("{", self.at):
            return self.placeable()
        if self.source.startswith("$", self.at):
            self.at += 1
            self.take(NAME)
            return ("value",)
        if text := self.take(STRING):
            return ("text", ESCAPE.sub(lambda e: chr(int(e[1] or e[2], 16)) if e[1] or e[2] else e[3], text[1]))
        if number := self.take(NUMBER):
            return ("text", number[0])
        name = self.take(NAME)
        if not name:
            raise ValueError(f"no expression at {self.source[self.at : self.at + 60]!r}")
        self.take(BLANK)
        if self.source.startswith("(", self.at):
            self.arguments()
            return ("ref", name[0]) if name[0].startswith("-") else ("value",)
        return ("ref", name[0])

    def arguments(self) -> None:
        depth = 0
        while True:
            if self.take(STRING):
                continue
            depth += {"(": 1, ")": -1}.get(self.source[self.at], 0)
            self.at += 1
            if depth == 0:
                return
