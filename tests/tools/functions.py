# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the functions of a C++ file by its braces: enough for code that clang-format has laid out."""

import re
from dataclasses import dataclass

import sources

# What stands before the brace of a body that is no function: a type, a namespace, or a value.
CONTAINER = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b(?!.*\))", re.DOTALL)
VALUE = re.compile(r"(=|\breturn|,|\[\])\s*$")
# A member set in braces in the list before a constructor's body; the body's own brace stands apart.
MEMBER = re.compile(r"\)\s*(?:noexcept\s*)?:\s(?!.*;).*[\w>]$", re.DOTALL)
NAME = re.compile(r"([~\w:]+(?:\s*operator[^\s(]*)?)\s*\(")


@dataclass
class Function:
    name: str
    line: int
    lines: int
    text: str

    @property
    def is_constructor(self) -> bool:
        parts = self.name.split("::")
        return len(parts) > 1 and parts[-1] == parts[-2]

    @property
    def data_rows(self) -> int:
        """Lines that are a row of a table in braces."""
        return len(re.findall(r"^[ \t]*\{.*\},?[ \t]*$", self.text, re.MULTILINE))

    @property
    def is_table_of_cases(self) -> bool:
        """A switch that maps codes to words: most of its lines are cases and what they give."""
        return len(re.findall(r"\bcase\b", self.text)) * 5 >= self.lines * 2


def closing(text: str, opening: int) -> int:
    depth = 0
    for position in range(opening, len(text)):
        if text[position] == "{":
            depth += 1
        elif text[position] == "}":
            depth -= 1
            if depth == 0:
                return position
    return len(text) - 1


def is_function(head: str) -> bool:
    if "(" not in head or VALUE.search(head):
        return False
    return not CONTAINER.search(head.split("(")[0]) or bool(re.search(r"\)\s*[\w\s:<>,&*-]*$", head))


def find(code: str) -> list[Function]:
    """Every function with a body; bodies of lambdas count with the function that holds them."""
    text = sources.without_directives(sources.bare(code))
    found, start, position = [], 0, 0
    while position < len(text):
        letter = text[position]
        if letter in ";}":
            start = position + 1
        elif letter == "{":
            head = text[start:position]
            if MEMBER.search(head) or head.count("(") > head.count(")"):
                position = closing(text, position) + 1
                continue
            if is_function(head):
                end = closing(text, position)
                first = start + len(head) - len(head.lstrip())
                named = NAME.search(re.sub(r"\b(public|private|protected|Q_SIGNALS)\s*:", "", head))
                lines = sources.line_of(text, end) - sources.line_of(text, first) + 1
                name = named.group(1) if named else head.strip()[:40]
                found.append(Function(name, sources.line_of(text, first), lines, text[first : end + 1]))
                position = end
            elif not CONTAINER.search(head):  # a value in braces: nothing inside is ours to measure
                position = closing(text, position)
            start = position + 1
        position += 1
    return found
