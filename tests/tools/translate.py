# SPDX-License-Identifier: GPL-3.0-or-later
"""Renews translations/: takes in new texts of the sources, drops those that are gone, keeps what is translated.

    translate.py [ROOM...]      for example ui/kit app/services; default: every room that has a pair of files

lupdate needs to know where includes begin, or it gets the names of contexts wrong: texts would then stay English at run
time. English texts without a number are their own translation; the rest of the work is said at the end.
"""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import translations_test as check

TOP = Path(__file__).resolve().parents[2]
FOLDER = TOP / "translations"


def stem_of(room: str) -> str:
    """ui/kit has ui_kit_ru.ts; app/services has services_ru.ts; app/programs/cli has cli_ru.ts."""
    parts = Path(room).parts
    if parts[1] == "programs":
        return parts[2]
    return "_".join(parts[1:] if parts[0] == "app" else parts)


def room_of(stem: str) -> str:
    if (TOP / "app/programs" / stem).is_dir():
        return "app/programs/" + stem
    ui = stem.startswith("ui_")
    return ("ui/" + stem[3:]) if ui else ("app/" + stem)


def remembered(stem: str, language: str) -> dict[tuple[str, str], list[str]]:
    """Finished translations by text and comment, whatever context they stand in."""
    path = FOLDER / f"{stem}_{language}.ts"
    messages = check.read(path) if path.exists() else []
    done = [message for message in messages if message.state in ("", "vanished", "obsolete") and all(message.texts)]
    return {(message.source, message.key[2]): message.texts for message in done}


def fill(path: Path, language: str, known: dict[tuple[str, str], list[str]]) -> int:
    """Puts known translations in; how many texts are still without one."""
    tree = ElementTree.parse(path)
    left = 0
    for element in tree.getroot().iter("message"):
        message, translation = check.Message("", element), element.find("translation")
        if message.state != "unfinished":
            continue
        texts = known.get((message.source, message.key[2]))
        if texts is None and language == "en" and not message.plural:
            texts = [message.source]
        forms = translation.findall("numerusform") if message.plural else [translation]
        if texts is None or len(texts) != len(forms):
            left += 1
            continue
        for form, text in zip(forms, texts):
            form.text = text
        del translation.attrib["type"]
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ElementTree.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")
    return left


def renew(room: str) -> int:
    stem, left = stem_of(room), 0
    if not (TOP / room).is_dir():
        raise SystemExit(f"there is no room {room}")
    for language in check.PLURAL_FORMS:
        path, known = FOLDER / f"{stem}_{language}.ts", remembered(stem, language)
        command = [check.lupdate(), "-silent", "-no-obsolete", "-locations", "none", "-I", "app", "-I", "ui"]
        command += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=RS_TEXT", room]
        subprocess.run([*command, "-ts", str(path)], cwd=TOP, check=True)
        if path.exists():
            missing = fill(path, language, known)
            left += missing
            print(f"{path.name}: {missing} texts to translate")
    return left


def main() -> None:
    rooms = sys.argv[1:] or sorted({room_of(path.stem.rsplit("_", 1)[0]) for path in FOLDER.glob("*_??.ts")})
    sys.exit(1 if sum(renew(room.rstrip("/")) for room in rooms) else 0)


if __name__ == "__main__":
    main()
