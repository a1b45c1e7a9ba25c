"""What has to be recorded in a language, and beside which text: every stretch of words between two values or two clause
marks of its messages, and what words.toml lists.

The program cuts what it is about to say in the same way (src/speech/builtin/clips_for.rs). The two must agree on what a
word is; tests/builtin.rs fails if they don't.
"""

from collections import Counter
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

import fluent

CUT = "\ufffc"  # stands where a value is filled in at run time
CLAUSE = ",;:.!?…–—()[]"
QUOTES = "\"“”„«»‘’'"
# A file with this comment at its head is only printed.
UNSPOKEN = "### Never spoken."


@dataclass
class Wanted:
    # What the engine is given, without a mark at its end.
    text: str
    # How often each mark stands behind it.
    marks: Counter = field(default_factory=Counter)
    # The recordings it may be kept in, by the names of the texts that say it, in their order.
    homes: list[str] = field(default_factory=list)
    # Whether words.toml has changed its wording.
    reworded: bool = False

    def spoken(self) -> str:
        """With the mark that suits most of the places it stands in."""
        if not self.marks:
            return self.text
        # A full stop after a digit makes an ordinal of it in Danish.
        mark = "," if self.text[-1].isdigit() else max(self.marks, key=lambda mark: (self.marks[mark], mark))
        return self.text + mark


def wanted(language: str, locales: Path, words: dict) -> dict[tuple[str, str], Wanted]:
    """(kind, words) -> what is to be recorded. The home of what words.toml lists is `words`."""
    found = {}
    for kind in ("digit", "sign"):
        for name, text in words[f"{kind}s"].items():
            found[kind, name] = Wanted(text, homes=["words"], reworded=True)
    for number in [*range(words["count_to"] + 1), *words["numbers"]]:
        found["number", str(number)] = Wanted(f"{number},", homes=["words"])
    for home, text in [*(("words", name) for name in words["names"]), *texts(language, locales)]:
        for clause, mark in clauses(text):
            add(found, home, " ".join(clause), mark)
    for (kind, _), one in found.items():
        if kind == "phrase":
            for written, said in words["pronounce"].items():
                one.reworded |= written in one.text
                one.text = one.text.replace(written, said)
    return found


def add(found: dict, home: str, text: str, mark: str) -> None:
    one = found.setdefault(("phrase", text.lower().replace("’", "'")), Wanted(text))
    one.text = min(one.text, text)  # of several spellings always the same one
    one.marks[{"?": "?", "!": "!", ".": ".", "": ".", "…": "."}.get(mark, ",")] += 1
    if home not in one.homes:
        one.homes.append(home)


def texts(language: str, locales: Path):
    """Yields (name of the Fluent file in the language's folder, text): all variants of all that it may say. The facts
    beside the folder are not said by themselves, but where they stand in the messages."""
    folder = locales / language
    named, files = {}, []
    for path in [*sorted(locales.glob("*.ftl")), *sorted(folder.rglob("*.ftl"))]:
        source = path.read_text("utf-8")
        try:
            messages = fluent.messages(source)
        except ValueError as error:
            raise SystemExit(f"{path}: {error}") from error
        named |= messages
        if path.is_relative_to(folder) and UNSPOKEN not in source.splitlines():
            files.append((path.relative_to(folder).with_suffix("").as_posix(), messages))
    for name, messages in sorted(files):
        for pattern in messages.values():
            yield from ((name, text) for text in variants(pattern, named))


def variants(pattern: list, named: dict) -> list[str]:
    return ["".join(choice) for choice in product(*(filled(part, named) for part in pattern))]


def filled(part: tuple, named: dict) -> list[str]:
    match part:
        case ("text", text):
            return [text]
        case ("ref", name):
            return variants(named[name], named)
        case ("select", patterns):
            return [text for pattern in patterns for text in variants(pattern, named)]
        case _:
            return [CUT]


def clauses(text: str):
    """Yields (words, mark): a run of words and the clause mark after it, "|" for a value or "" at the end."""
    words = []
    for token in text.replace(CUT, f" {CUT} ").split():
        before, word, after = peel(token)
        if (before or token == CUT) and words:
            yield words, "|" if token == CUT else ","
            words = []
        if word and token != CUT:
            words.append(word)
        if after and words:
            yield words, after[0]
            words = []
    if words:
        yield words, ""


def peel(token: str) -> tuple[str, str, str]:
    """Opening brackets, the word without quotes around it, and the clause marks behind it. A lone dash is a mark."""
    if token == "-":
        return "", "", "–"
    word = token.lstrip("([" + QUOTES)
    before = "".join(c for c in token[: len(token) - len(word)] if c in "([")
    core = word.rstrip(CLAUSE + QUOTES)
    after = "".join(c for c in word[len(core) :] if c in CLAUSE)
    return before, core, after
