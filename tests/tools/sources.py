# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of this folder share: which files are ours, and C++ text without what a parser stumbles over."""

import re
import sys
from pathlib import Path

CODE = (".h", ".cpp")
SKIPPED = {"build", ".git", ".cache"}


def root() -> Path:
    """The tree to check: the first argument, else the one that this file stands in."""
    return Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]


def files(top: Path, folders: tuple[str, ...], endings: tuple[str, ...]) -> list[Path]:
    """Our files under the folders, in a stable order. A folder that is missing has none."""
    found = []
    for folder in folders:
        for path in sorted((top / folder).rglob("*")):
            if path.suffix in endings and path.is_file() and not SKIPPED & set(path.relative_to(top).parts):
                found.append(path)
    return found


TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'  # comments
    r'|R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"'  # raw strings
    r'|"(?:\\.|[^"\\\n])*"'  # strings
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'",  # characters, not the ' between digits
    re.DOTALL,
)


def bare(text: str, keep_strings: bool = False) -> str:
    """The text with comments (and strings) blanked out; every line stays where it was."""

    def blank(match: re.Match) -> str:
        word = match.group(0)
        if keep_strings and not word.startswith(("//", "/*")):
            return word
        edge = word[0] if word[0] in "\"'" else " "
        return edge + re.sub(r"[^\n]", " ", word[1:-1]) + edge if len(word) > 1 else word

    return TOKEN.sub(blank, text)


def without_directives(text: str) -> str:
    """The text with preprocessor lines, continued ones too, blanked out."""
    return re.sub(r"^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", lambda m: re.sub(r"[^\n]", " ", m.group(0)), text, flags=re.MULTILINE)


def line_of(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def finish(problems: list[str], checked: int, what: str) -> None:
    """Says every problem and ends the check. A check that looked at nothing is itself a problem."""
    if checked == 0:
        problems.append(f"nothing to check: no {what} found")
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problem(s) in {checked} {what}")
    sys.exit(1 if problems else 0)
