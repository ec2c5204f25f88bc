# SPDX-License-Identifier: GPL-3.0-or-later
"""Habits that a compiler does not check: licence lines, colours in one place, no leftovers, no names of machines."""

import re
from pathlib import Path

import sources

TEXTS = (".h", ".cpp", ".py", ".sh", ".txt", ".cmake", ".md", ".sql", ".json", ".in", ".xml", ".desktop", ".qrc", ".ts")
CODE_LIKE = (".h", ".cpp", ".py", ".sh", ".sql", ".cmake")

# Hosts that may be named: invented ones, names of formats (never opened), and licences.
HOSTS = re.compile(
    r"^(([\w-]+\.)*example\.(org|com|net)|localhost|127\.0\.0\.1|www\.w3\.org|schemas\.openxmlformats\.org"
    r"|schemas\.microsoft\.com|purl\.(org|oclc\.org)|(www\.)?gnu\.org|www\.fsf\.org|www\.gnu\.org|spdx\.org|www\.freedesktop\.org"
    r"|([\w-]+\.)?zoom\.us)$"
)
URL = re.compile(r"\bhttps?://([\w\-]+(?:\.[\w\-]+)+)")
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)")
# Assembled from parts, so that this file does not find itself.
LEFTOVER = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]) + r")\b")
MACHINE_PATH = re.compile(r"(?<![\w.}$)/-])/(?:home|work|root|Users)/\w")
COLOUR = re.compile(
    r'"#[0-9A-Fa-f]{3,8}"|\bQColor\b(?:\s+\w+)?\s*[({]\s*(?:0x|\d)|\bqRgba?\s*\(\s*\d|\bQColorConstants\b'
    r"|\bQt::(?:(?:dark|light)?(?:[rR]ed|[gG]reen|[bB]lue|[yY]ellow|[gG]ray)|black|white)\b"
)
STYLE_SHEET = re.compile(r"\b(\w+)\s*(?:->|\.)\s*setStyleSheet\s*\(")
STYLED_WHOLE = re.compile(r"(?i)app|view|table|header|tree|list|window")
PLAIN_LOG = re.compile(r"\bq(Debug|Info|Warning|Critical)\s*\(|\bstd::c(out|err)\b")
LOG = re.compile(r"\bqC(?:Debug|Info|Warning|Critical)\s*\([^;]*;")
PERSONAL = re.compile(
    r"(?i)\b(e?mail|phone|(?:family|given|full|person)_?name|patronymic|cell_?text|values?|token|password)\b"
)


def report(problems: list[str], place: Path, text: str, pattern: re.Pattern, why: str) -> None:
    for found in pattern.finditer(text):
        problems.append(f"{place}:{sources.line_of(text, found.start())}: {why}: {found.group(0).strip()[:60]}")


def depth_at(text: str, position: int) -> int:
    return text.count("{", 0, position) - text.count("}", 0, position)


def check_using(place: Path, text: str, problems: list[str]) -> None:
    """In headers only inside functions; in sources never outside every namespace: a unity build would share it."""
    if place.parts[0] == "tests" and place.suffix != ".h":
        return
    for found in re.finditer(r"^[ \t]*using namespace\b.*", text, re.MULTILINE):
        namespaces = len(re.findall(r"\bnamespace\b[^;{}]*\{", text[: found.start()]))
        if depth_at(text, found.start()) < (namespaces + 1 if place.suffix == ".h" else 1):
            problems.append(f"{place}:{sources.line_of(text, found.start())}: {found.group(0).strip()} at file scope")


def check_ui(place: Path, code: str, problems: list[str]) -> None:
    if not str(place).startswith("ui/kit/theme"):
        report(problems, place, code, COLOUR, "a colour outside ui/kit/theme")
    for found in STYLE_SHEET.finditer(code):
        if STYLED_WHOLE.search(found.group(1)):
            problems.append(f"{place}:{sources.line_of(code, found.start())}: a style sheet on {found.group(1)}")


def check_cpp(place: Path, text: str, problems: list[str]) -> None:
    code = sources.bare(text, keep_strings=True)
    check_using(place, sources.bare(text), problems)
    if place.parts[0] == "ui":
        check_ui(place, code, problems)
    if place.parts[0] != "tests":
        report(problems, place, sources.bare(text), re.compile(r"\bthrow\b|\btry\s*\{"), "errors are values")
    if place.parts[0] != "tests" and place.parts[:2] != ("app", "programs"):
        report(problems, place, sources.bare(text), PLAIN_LOG, "log by category")
    for found in LOG.finditer(sources.bare(text)):
        if PERSONAL.search(found.group(0)):
            problems.append(f"{place}:{sources.line_of(text, found.start())}: personal data in a log")
    if place.suffix == ".h" and "#pragma once" not in text:
        problems.append(f"{place}: no #pragma once")


def check_text(place: Path, text: str, problems: list[str]) -> None:
    head = text[:400]
    if place.suffix in CODE_LIKE and "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
        problems.append(f"{place}: no SPDX line")
    report(problems, place, text, LEFTOVER, "a leftover")
    report(problems, place, text, MACHINE_PATH, "a path of one machine")
    for found in URL.finditer(text):
        if not HOSTS.match(found.group(1)):
            problems.append(f"{place}:{sources.line_of(text, found.start())}: a host by name: {found.group(1)}")
    if place.suffix in (".h", ".cpp", ".py", ".sh", ".md", ".txt", ".sql", ".cmake"):
        report(problems, place, text, re.compile(r"[ \t]+$", re.MULTILINE), "blanks at the end of a line")
        if text and not text.endswith("\n"):
            problems.append(f"{place}: the last line has no end")


def check_links(top: Path, place: Path, text: str, problems: list[str]) -> None:
    """What a document points to in the repository is there."""
    for found in LINK.finditer(text):
        if not (top / place.parent / found.group(1)).exists():
            problems.append(f"{place}:{sources.line_of(text, found.start())}: a link to nothing: {found.group(1)}")


def main() -> None:
    top = sources.root()
    problems: list[str] = []
    folders = ("app", "ui", "resources", "translations", "tests", "installer", ".ci")
    paths = sources.files(top, folders, TEXTS) + sorted(p for p in top.iterdir() if p.suffix in TEXTS and p.is_file())
    for path in paths:
        place, text = path.relative_to(top), path.read_text(encoding="utf-8")
        check_text(place, text, problems)
        if path.suffix == ".md":
            check_links(top, place, text, problems)
        if path.suffix in sources.CODE:
            check_cpp(place, text, problems)
    sources.finish(problems, len(paths), "files")


if __name__ == "__main__":
    main()
