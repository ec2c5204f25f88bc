# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy on the sources that changed since a commit (default: the last one), on those that are named, or on all.

    tidy.py BUILD [--since COMMIT | --all | FILE...]

In a unity build the compiler sees groups of sources only. A source by itself gets the command of its group; all of them
go through the linter group by group, as they are compiled, for parsing Qt's headers is most of its work.
"""

import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TIDY = "clang-tidy-14"
TOP = Path(__file__).resolve().parents[2]
INCLUDED = re.compile(r'^#include "([^"]+\.cpp)"', re.MULTILINE)
# A finding and the lines that explain it.
FINDING = re.compile(r"^(/[^\n]*: (?:warning|error): [^\n]*\n(?:(?!/[^\n]*: (?:warning|error): )[^\n]*\n)*)", re.MULTILINE)


class Group:
    """Sources that are compiled in one go, and the compiler's arguments for them, without a source."""

    def __init__(self, build: Path, entry: dict[str, str]) -> None:
        arguments = shlex.split(entry["command"])
        self.arguments = arguments[: arguments.index("-o")]
        unit = Path(entry["file"])
        members = INCLUDED.findall(unit.read_text(encoding="utf-8")) if "/Unity/" in entry["file"] else [entry["file"]]
        self.members = [name for name in members if not Path(name).is_relative_to(build)]


def groups(build: Path) -> list[Group]:
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    return [group for group in (Group(build, entry) for entry in entries) if group.members]


def lint(build: Path, sources: dict[str, list[str]], more: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """One call of the linter for some sources, each with its arguments; what it says is kept."""
    with tempfile.TemporaryDirectory() as folder:
        entries = [
            {"directory": str(build), "file": name, "arguments": [*arguments, "-c", name]}
            for name, arguments in sources.items()
        ]
        Path(folder, "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")
        options = ["--quiet", "-p", folder, "--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-error", *more]
        return subprocess.run([TIDY, *options, *sources], cwd=TOP, capture_output=True, text=True)


def lint_group(build: Path, group: Group) -> subprocess.CompletedProcess[str]:
    with tempfile.TemporaryDirectory() as folder:
        unit = Path(folder, "unit.cpp")
        unit.write_text("".join(f'#include "{name}"\n' for name in group.members), encoding="utf-8")
        config = f"--config-file={TOP / '.clang-tidy'}"
        return lint(build, {str(unit): group.arguments}, (config, "--checks=-bugprone-suspicious-include"))


def lint_all(build: Path) -> int:
    """The number of findings; each is shown once, however many groups see its header."""
    found = groups(build)
    shown: set[str] = set()
    failed = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, done in enumerate(pool.map(lambda group: lint_group(build, group), found), 1):
            fresh = [finding for finding in FINDING.findall(done.stdout) if finding not in shown]
            shown.update(fresh)
            print("".join(fresh), end="", flush=True)
            if done.returncode != 0 and not FINDING.search(done.stdout):
                failed += 1
                print(done.stdout + done.stderr, flush=True)
            print(f"{number} of {len(found)}: {found[number - 1].members[0]}", file=sys.stderr, flush=True)
    print(f"{sum(len(group.members) for group in found)} sources in {len(found)} groups: {len(shown)} findings")
    return len(shown) + failed


def changed(since: str) -> list[str]:
    def git(*arguments: str) -> list[str]:
        return subprocess.run(["git", *arguments], cwd=TOP, capture_output=True, text=True, check=True).stdout.split()

    names = git("diff", "--name-only", "--diff-filter=d", since) + git("ls-files", "--others", "--exclude-standard")
    return [str(TOP / name) for name in sorted(set(names)) if name.endswith(".cpp")]


def main() -> None:
    build, rest = Path(sys.argv[1]).resolve(), sys.argv[2:]
    if rest == ["--all"]:
        sys.exit(1 if lint_all(build) else 0)
    since = rest[1] if rest[:1] == ["--since"] else "HEAD~1"
    wanted = [str(Path(name).resolve()) for name in rest] if rest and rest[0] != "--since" else changed(since)
    known = {name: group.arguments for group in groups(build) for name in group.members}
    sources = {name: known[name] for name in wanted if name in known}
    if not sources:
        print("no source changed")
        return
    done = lint(build, sources)
    print(done.stdout, end="")
    if done.returncode != 0:
        print(done.stderr, end="", file=sys.stderr)
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
