#!/usr/bin/env python3
"""Walks through the Windows program by keys, in Wine, and checks what a screen reader would be told.

    walk.py FOLDER WALK...    FOLDER holds kodeoplaeser.exe, reader.exe and the probe; probe/ says what these do

A walk is a text file, a step a line; a blank line or # begins a comment. What is looked for is a regular expression in
`TYPE STATE NAME (DESCRIPTION)`, or in the words that are said:

    nvda starts|stops       to programs that start now it seems as if NVDA ran, or no longer; in Wine, a program that
                            runs already does not see this flag change
    narrator starts|stops   the same of Narrator, and programs that run already see it
    start LANG              the program starts, as if for the first time, and shows its window
    refuse                  from now on, a program that starts can't let a screen reader in
    nothing is told         no screen reader finds anything in the window
    press KEY / type TEXT   as xdotool names keys
    focus WHAT              focus is on this, and since the last key it has been told that it moved
    see WHAT / see no WHAT  this is on the screen, or not
    hear WORDS              since the last key, these were said without focus moving
    change PROPERTY VALUE   since the last key, this value was told to be new
    quits                   the program ends by itself

Exit code 1 when a step fails, with the step and what was there instead.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

PATIENCE = 20  # seconds
# What can be acted on: none of it may be nameless.
CONTROLS = {"Button", "CheckBox", "Edit", "ListItem", "List", "RadioButton", "Slider", "Group"}


class Failed(Exception):
    pass


def until(what, ask):
    """The first answer that is not None; PATIENCE is how long it may take."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = ask()
        if answer is not None:
            return answer
        time.sleep(0.05)
    raise Failed(what)


class Program:
    def __init__(self, folder):
        self.folder, self.log = folder, folder / "uia.log"
        self.log.unlink(missing_ok=True)
        self.process = self.narrator = None
        self.flag, self.refusal = False, {}
        self.heard_before = 0
        self.counts = {"elements": set(), "focus": 0, "live": 0, "change": 0}

    def wine(self, *arguments):
        # The probe instead of Wine's own library; it is found beside the program.
        environment = dict(os.environ, WINEDLLOVERRIDES="uiautomationcore=n", UIA_LOG=f"Z:{self.log}", **self.refusal)
        # The folder's own file for what it says: Linux' sound, which is none here, is loud in its complaints.
        with (self.folder / "wine.log").open("ab") as log:
            return subprocess.Popen(["wine", *arguments], cwd=self.folder, env=environment, stderr=log)

    def start(self, lang):
        for settings in Path(os.environ["WINEPREFIX"]).glob("drive_c/users/*/AppData/Roaming/kodeoplaeser"):
            shutil.rmtree(settings)
        self.process = self.wine("kodeoplaeser.exe", "--lang", lang)
        until("no window", self.shown)

    def shown(self):
        search = ["xdotool", "search", "--onlyvisible", "--name", "^Kodeoplæser$"]
        return True if subprocess.run(search, stdout=subprocess.DEVNULL).returncode == 0 else None

    def end(self):
        for process in filter(None, [self.process, self.narrator]):
            process.terminate()
            process.wait()
        if self.flag:
            self.nvda(False)

    def nvda(self, runs):
        self.flag = runs
        if self.wine("reader.exe", "flag", str(int(runs))).wait() != 0:
            raise Failed("Wine does not keep the flag")

    def narrate(self):
        held = self.folder / "held"
        held.unlink(missing_ok=True)
        self.narrator = self.wine("reader.exe", "mutex")
        # A program that starts now must find it.
        until("Wine does not keep the mutex", lambda: held.exists() or None)

    def lines(self):
        return self.log.read_text(encoding="utf-8", errors="replace").splitlines() if self.log.exists() else []

    def tree(self):
        """The elements of the last whole tree, each as `TYPE STATE NAME (DESCRIPTION)`."""
        lines = self.lines()
        if "end" not in lines:
            return None
        end = len(lines) - lines[::-1].index("end") - 1
        start = end - lines[:end][::-1].index("tree")
        elements = []
        for line in lines[start:end]:
            # An event may have come in between.
            if not line[0].isdigit():
                continue
            depth, kind, state, name, description = line.split("\t")
            # The group around a whole screen has no name, and must not have one.
            if (depth, kind) == ("1", "Group"):
                if name:
                    raise Failed(f"the screen has a name: {name}")
                name = "screen"
            if kind in CONTROLS and not name.strip():
                raise Failed(f"a {kind} without a name")
            elements.append(" ".join(part for part in (kind, state.strip(), name, description and f"({description})") if part))
        self.counts["elements"].update(elements)
        return elements

    def events(self, kind):
        """What was told since the last key."""
        since = self.lines()[self.heard_before :]
        return [line.split("\t", 1)[1].replace("\t", " ") for line in since if line.startswith(kind + "\t")]

    def mark(self):
        self.count()
        self.heard_before = len(self.lines())

    def count(self):
        for kind in ("focus", "live", "change"):
            self.counts[kind] += len(self.events(kind))

    def told(self, kind, wanted):
        found = lambda: next((event for event in self.events(kind) if re.search(wanted, event)), None)
        try:
            return until(None, found)
        except Failed:
            raise Failed(f"{kind}: {self.events(kind)}") from None

    def find(self, wanted):
        return next((element for element in self.tree() or [] if re.search(wanted, element)), None)

    def step(self, verb, rest):
        match verb:
            case "start":
                self.start(rest)
            case "refuse":
                self.refusal = {"UIA_REFUSE": "1"}
            case "nothing":
                time.sleep(2)
                if self.tree():
                    raise Failed("\n".join(self.tree()))
            case "nvda" | "narrator":
                self.mark()
                if verb == "nvda":
                    self.nvda(rest == "starts")
                elif rest == "starts":
                    self.narrate()
                else:
                    self.narrator.terminate()
                    self.narrator.wait()
                # The program looks every second.
                time.sleep(2)
            case "press" | "type":
                self.mark()
                arguments = ["key", rest] if verb == "press" else ["type", "--delay", "80", rest]
                subprocess.run(["xdotool", *arguments], check=True)
            case "focus":
                kind, name = rest.split(" ", 1)
                try:
                    until(None, lambda: self.find(f"^{kind} (selected )?focus.* {name}"))
                except Failed:
                    raise Failed("\n".join(self.tree() or [])) from None
                self.told("focus", name)
            case "see" if rest.startswith("no "):
                time.sleep(1)
                if self.find(rest[3:]):
                    raise Failed(f"there is {self.find(rest[3:])}")
            case "see":
                try:
                    print("      ", until(None, lambda: self.find(rest)))
                except Failed:
                    raise Failed("\n".join(self.tree() or [])) from None
            case "hear":
                print("      ", self.told("live", rest))
            case "change":
                self.told("change", f"^{rest}$")
            case "quits":
                if code := until("it has not ended", self.process.poll):
                    raise Failed(f"it ended with exit code {code}")
            case _:
                raise Failed("no such step")


def walk(folder, path):
    program = Program(folder)
    try:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            verb, _, rest = line.partition(" ")
            if not verb or verb.startswith("#"):
                continue
            print(f"    {line}", flush=True)
            try:
                program.step(verb, rest)
            except Failed as failed:
                sys.exit(f"{path}:{number}: {line}\nInstead: {failed}")
        program.count()
    finally:
        program.end()
    counts = program.counts
    print(
        f"{path.name}: passed; {len(counts['elements'])} different elements, focus told {counts['focus']} times, "
        f"live region {counts['live']}, new values {counts['change']}"
    )


if __name__ == "__main__":
    for path in sys.argv[2:]:
        walk(Path(sys.argv[1]).resolve(), Path(path))
