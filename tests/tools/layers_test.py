# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrows between rooms point down only: in every #include, in every link of a library, and towards Qt's modules. No
window reads the tables of the store itself."""

import re
import subprocess
from pathlib import Path

import sources

# Room: what of ours it may use, and which Qt modules. Order and duties: ARCHITECTURE.md.
CORE = {"QtCore"}
GUI = CORE | {"QtGui"}
WIDGETS = GUI | {"QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtConcurrent"}
ROOMS: dict[str, tuple[set[str], set[str]]] = {
    "base": (set(), CORE),
    "domain": ({"base"}, CORE),
    "sql": ({"base"}, CORE | {"QtSql"}),
    "protocol": ({"base", "domain"}, CORE),
    "storage": ({"base", "domain", "sql", "protocol"}, CORE | {"QtSql"}),
    "exchange": ({"base", "domain"}, CORE),
    "papers": ({"base", "domain"}, GUI),
    "impact": ({"base", "domain", "sql", "storage"}, CORE | {"QtSql"}),
    "sync": ({"base", "domain", "protocol", "sql", "storage"}, CORE | {"QtNetwork", "QtConcurrent"}),
    "services": (
        {"base", "domain", "sql", "protocol", "storage", "exchange", "papers", "impact", "sync"},
        CORE | {"QtConcurrent"},
    ),
    "server": ({"base", "domain", "protocol", "sql"}, CORE | {"QtSql", "QtNetwork"}),
    "models": ({"base", "domain", "services"}, GUI),
    "kit": ({"base", "domain", "services", "models"}, WIDGETS | {"QtDBus"}),  # asks the desktop: light or dark
    "shell": ({"base", "domain", "services", "models", "kit"}, WIDGETS),
    "tables": ({"base", "domain", "services", "models", "kit"}, WIDGETS),
    "charts": ({"base", "domain", "impact", "services", "models", "kit"}, WIDGETS | {"QtCharts"}),
}
# A screen never has the name of a room of app: includes of both begin at the same place.
SCREENS = {
    "firstrun", "home", "schools", "timetable", "feedback", "person", "door", "network", "library", "dashboard", "review",
    "settings", "transfer",
}
SCREEN = ({"base", "domain", "impact", "services", "models", "kit", "tables", "charts"}, WIDGETS)
# The plan leads through what has pages of its own.
ROOMS["plan"] = (SCREEN[0] | {"timetable", "feedback"}, SCREEN[1])
WINDOW = {"models", "kit", "shell", "tables", "charts", "plan"} | SCREENS
# Programs wire everything, with these exceptions.
PROGRAMS = {"desktop": {"server"}, "cli": {"server"} | WINDOW, "server": {"storage", "sync", "services"} | WINDOW}

# A header of a service may bring these within reach of a window; they are for services all the same.
QUERY = re.compile(r"\b(RecordReader|sql::\w+)|(?:\.|->)(database)\(\)")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
GENERATED = re.compile(r"(^|/)(moc_\w+\.cpp|\w+\.moc|ui_\w+\.h)$|^(moc_|ui_)\w+")
LIBRARY = re.compile(r"rs_add_library\(\s*(\w+)(.*?)\)", re.DOTALL)
LINK = re.compile(r"\brs::(\w+)")


def room_of(path: Path, top: Path) -> str:
    return path.relative_to(top).parts[1]


def rights(room: str) -> tuple[set[str], set[str]] | None:
    return SCREEN if room in SCREENS else ROOMS.get(room)


def qt_headers() -> dict[str, str]:
    """Every header that Qt installs, by its bare name: the module it stands in."""
    for tool in ("qtpaths6", "qmake6"):
        try:
            option = "--query" if tool == "qtpaths6" else "-query"
            asked = subprocess.run([tool, option, "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            continue
        modules = [m for m in Path(asked.stdout.strip()).iterdir() if m.is_dir() and m.name.startswith("Qt")]
        return {header.name: module.name for module in modules for header in module.iterdir() if header.is_file()}
    return {}


def module_of(name: str, known: dict[str, str]) -> str | None:
    return name.split("/")[0] if name.startswith("Qt") and "/" in name else known.get(name)


def problem_of_include(path: Path, top: Path, mark: str, name: str, known: dict[str, str]) -> str | None:
    """Why this file must not include that, or nothing."""
    room = room_of(path, top)
    program = path.relative_to(top).parts[2] if room == "programs" else None
    may, qt = (set(), set()) if room == "programs" else rights(room)
    if mark == "<":
        module = module_of(name, known)
        return f"{room} must not use {module} ({name})" if module and not program and module not in qt else None
    if GENERATED.search(name):
        return None
    target = name.split("/")[0]
    if "/" not in name or (target != "programs" and rights(target) is None):
        return f'"{name}" does not begin with a room'
    if program:
        return f"the program {program} must not reach {target}" if target in PROGRAMS.get(program, set()) else None
    return None if target == room or target in may else f"{room} must not use {target} ({name})"


def check_includes(top: Path, problems: list[str]) -> int:
    known = qt_headers()
    if not known:
        problems.append("Qt's headers were not found (qtpaths6, qmake6)")
    paths = sources.files(top, ("app", "ui"), sources.CODE)
    for path in paths:
        place = path.relative_to(top)
        if room_of(path, top) != "programs" and rights(room_of(path, top)) is None:
            problems.append(f"{place}: the room is not in the table of {Path(__file__).name}")
            continue
        text = sources.bare(path.read_text(encoding="utf-8"), keep_strings=True)
        for found in INCLUDE.finditer(text):
            why = problem_of_include(path, top, found.group(1), found.group(2), known)
            if why:
                problems.append(f"{place}:{sources.line_of(text, found.start())}: {why}")
    return len(paths)


def check_queries(top: Path, problems: list[str]) -> None:
    """Windows ask services; none reads the tables itself."""
    for path in sources.files(top, ("ui",), sources.CODE):
        text = sources.bare(path.read_text(encoding="utf-8"))
        for found in QUERY.finditer(text):
            place = f"{path.relative_to(top)}:{sources.line_of(text, found.start())}"
            problems.append(f"{place}: {room_of(path, top)} must ask a service, not {found.group(1) or found.group(2)}")


def check_links(top: Path, problems: list[str]) -> None:
    """What a library links obeys the same table as what it includes."""
    declared = {}
    for path in sources.files(top, ("app", "ui"), (".txt",)):
        text = re.sub(r"#[^\n]*", "", path.read_text(encoding="utf-8"))
        for found in LIBRARY.finditer(text):
            declared[found.group(1)] = (path, found.group(2))
    room_by_library = {name: room_of(path, top) for name, (path, _) in declared.items()}
    for name, (path, arguments) in declared.items():
        room = room_by_library[name]
        if room == "programs" or rights(room) is None:
            continue
        for linked in LINK.findall(arguments):
            target = room_by_library.get(linked)
            if target and target != room and target not in rights(room)[0]:
                problems.append(f"{path.relative_to(top)}: the library {name} must not link {linked}")


def main() -> None:
    top = sources.root()
    problems: list[str] = []
    checked = check_includes(top, problems)
    check_queries(top, problems)
    check_links(top, problems)
    sources.finish(problems, checked, "source files")


if __name__ == "__main__":
    main()
