"""What has to be recorded: every stretch of text between two placeables or two clause marks of a language's messages.

The program cuts the text it is about to speak in the same way (src/speech/builtin/wording.rs). The two must agree on
what a word is; tests/core/builtin.rs reads the messages with a parser of its own and fails if they don't.
"""

from collections import Counter
from itertools import product
from pathlib import Path

from fluent.syntax import FluentParser, ast

CUT = "\ufffc"  # stands where a placeable is filled in at run time
CLAUSE = ",;:.!?…–—()[]"
QUOTES = "\"“”„«»‘’'"


def messages(folder: Path, unspoken: list[str]) -> list[str]:
    """All variants of all messages and attributes of the .ftl files in a language's folder and in its guide, placeables
    as CUT. The facts beside the folder are not said by themselves, but where they stand in the messages."""
    named, patterns = {}, []
    facts = folder.parent / "facts.ftl"
    for file in [facts, *sorted(folder.glob("*.ftl")), *sorted(folder.glob("guide/*.ftl"))]:
        if file.name in unspoken:
            continue
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Junk):
                raise SystemExit(f"{file}: {entry.annotations[0].message} in: {entry.content[:80]!r}")
            if not isinstance(entry, (ast.Message, ast.Term)):
                continue
            name = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
            for suffix, pattern in [("", entry.value), *((f".{a.id.name}", a.value) for a in entry.attributes)]:
                if pattern:
                    named[name + suffix] = pattern
                    if file != facts:
                        patterns.append(pattern)
    return [text for pattern in patterns for text in variants(pattern, named)]


def variants(pattern: ast.Pattern, named: dict) -> list[str]:
    parts = []
    for element in pattern.elements:
        parts.append([element.value] if isinstance(element, ast.TextElement) else filled(element.expression, named))
    return ["".join(choice) for choice in product(*parts)]


def filled(expression, named: dict) -> list[str]:
    match expression:
        case ast.SelectExpression():
            return [text for variant in expression.variants for text in variants(variant.value, named)]
        case ast.StringLiteral():
            return [expression.parse()["value"]]
        case ast.NumberLiteral():
            return [expression.value]
        case ast.Placeable():
            return filled(expression.expression, named)
        case ast.MessageReference() | ast.TermReference():
            name = ("-" if isinstance(expression, ast.TermReference) else "") + expression.id.name
            name += f".{expression.attribute.name}" if expression.attribute else ""
            return variants(named[name], named)
        case _:
            return [CUT]


def clauses(text: str):
    """Yields (words, mark): a run of words and the clause mark after it, "|" for a placeable or "" at the end."""
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


def key(words: list[str]) -> str:
    return " ".join(words).lower().replace("’", "'")


def phrases(folder: Path, unspoken: list[str], extra: list[str]) -> dict[str, str]:
    """Key -> the text as an engine should be given it, with the mark that suits most of the places it stands in."""
    shown, marks = {}, {}
    for text in [*messages(folder, unspoken), *extra]:
        for words, mark in clauses(text):
            name = key(words)
            shown.setdefault(name, " ".join(words))
            mark = {"?": "?", "!": "!", ".": ".", "": ".", "…": "."}.get(mark, ",")
            marks.setdefault(name, Counter())[mark] += 1
    return {name: shown[name] + ending(shown[name], marks[name]) for name in sorted(shown)}


def ending(text: str, marks: Counter) -> str:
    # A full stop after a digit makes an ordinal of it in Danish.
    return "," if text[-1].isdigit() else max(marks, key=lambda mark: (marks[mark], mark))
