# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy on the sources that changed since a commit (default: the last one), or on those that are named.

    tidy.py BUILD [--since COMMIT | FILE...]

In a unity build the compiler sees groups of sources only, so each source gets the command of its group.
"""

import json
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

TIDY = "clang-tidy-14"
TOP = Path(__file__).resolve().parents[2]
INCLUDED = re.compile(r'^#include "([^"]+\.cpp)"', re.MULTILINE)


def commands(build: Path) -> dict[str, list[str]]:
    """The compiler's arguments for every source of ours, without the source."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        arguments = shlex.split(entry["command"])
        arguments = arguments[: arguments.index("-o")]
        unit = Path(entry["file"])
        members = INCLUDED.findall(unit.read_text(encoding="utf-8")) if "/Unity/" in entry["file"] else [entry["file"]]
        found.update({member: arguments for member in members})
    return found


def changed(since: str) -> list[str]:
    def git(*arguments: str) -> list[str]:
        return subprocess.run(["git", *arguments], cwd=TOP, capture_output=True, text=True, check=True).stdout.split()

    names = git("diff", "--name-only", "--diff-filter=d", since) + git("ls-files", "--others", "--exclude-standard")
    return [str(TOP / name) for name in sorted(set(names)) if name.endswith(".cpp")]


def main() -> None:
    build, rest = Path(sys.argv[1]).resolve(), sys.argv[2:]
    since = rest[1] if rest[:1] == ["--since"] else "HEAD~1"
    wanted = [str(Path(name).resolve()) for name in rest] if rest and rest[0] != "--since" else changed(since)
    known = commands(build)
    wanted = [name for name in wanted if name in known]
    if not wanted:
        print("no source changed")
        return
    with tempfile.TemporaryDirectory() as folder:
        entries = [
            {"directory": str(build), "file": name, "arguments": [*known[name], "-c", name]} for name in wanted
        ]
        Path(folder, "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")
        options = ["--quiet", "-p", folder, "--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-error"]
        sys.exit(subprocess.run([TIDY, *options, *wanted], cwd=TOP).returncode)


if __name__ == "__main__":
    main()
