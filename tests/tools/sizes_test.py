# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and functions stay small: the hard limits of CONTRIBUTING.md."""

import re

import functions
import sources

FILE_LIMITS = {".cpp": 400, ".h": 160, ".py": 400, ".sh": 400, ".txt": 150}
FUNCTION_LIMIT = 50
TABLE_OF_CASES_LIMIT = 120
WIDGET_CONSTRUCTOR_LIMIT = 25
INCLUDES_LIMIT = 25

# Files that may be longer, and why. Data only: no function is excused.
LONGER_FILES: dict[str, tuple[int, str]] = {}


def check_file(place: str, suffix: str, text: str, problems: list[str]) -> None:
    lines = text.count("\n")
    limit = LONGER_FILES.get(place, (FILE_LIMITS[suffix], ""))[0]
    if lines > limit:
        problems.append(f"{place}: {lines} lines, at most {limit}")
    includes = len(re.findall(r"^\s*#\s*include\b", text, re.MULTILINE)) if suffix == ".cpp" else 0
    if includes > INCLUDES_LIMIT:
        problems.append(f"{place}: {includes} includes, at most {INCLUDES_LIMIT}")


def check_functions(place: str, text: str, problems: list[str]) -> None:
    for function in functions.find(text):
        limit = TABLE_OF_CASES_LIMIT if function.is_table_of_cases else FUNCTION_LIMIT
        if place.startswith("ui/") and function.is_constructor:
            limit = WIDGET_CONSTRUCTOR_LIMIT
        # A test may be longer by the rows of its table.
        lines = function.lines - (function.data_rows if place.startswith("tests/") else 0)
        if lines > limit:
            problems.append(f"{place}:{function.line}: {function.name} has {lines} lines, at most {limit}")


def main() -> None:
    top = sources.root()
    problems: list[str] = []
    paths = sources.files(top, ("app", "ui", "tests", "installer"), tuple(FILE_LIMITS))
    for path in paths:
        place, text = str(path.relative_to(top)), path.read_text(encoding="utf-8")
        check_file(place, path.suffix, text, problems)
        if path.suffix in sources.CODE:
            check_functions(place, text, problems)
    for place in LONGER_FILES:
        if not (top / place).exists():
            problems.append(f"{place}: excused in {__file__.rsplit('/', 1)[-1]}, but not there")
    sources.finish(problems, len(paths), "files")


if __name__ == "__main__":
    main()
