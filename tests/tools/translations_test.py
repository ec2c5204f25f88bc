# SPDX-License-Identifier: GPL-3.0-or-later
"""Both languages are complete: every text of the sources is in translations/, translated, with all plural forms."""

import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import sources

PLURAL_FORMS = {"ru": 3, "en": 2}
PLACEHOLDER = re.compile(r"%(?:L?\d+|n|Ln)")
CYRILLIC = re.compile(r"[А-Яа-яЁё]")
WORD = re.compile(r"[a-z]{3,}")
# English words that Russian takes as they are.
TAKEN_AS_THEY_ARE = re.compile(r"^(?:[\w.+-]+@[\w.]+|https?://\S+|English|Zoom|vCard|iCalendar|Windows-1251|example\S*)$")
LUPDATE_PLACES = ("/usr/lib/qt6/bin/lupdate", "lupdate-qt6", "lupdate6", "lupdate")


class Message:
    def __init__(self, context: str, element: ElementTree.Element) -> None:
        self.source = element.findtext("source") or ""
        self.key = (context, self.source, element.findtext("comment") or "")
        self.plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.state = translation.get("type", "") if translation is not None else "missing"
        forms = translation.findall("numerusform") if translation is not None else []
        self.texts = [text_of(form) for form in forms] if self.plural else [text_of(translation)]


def text_of(element: ElementTree.Element | None) -> str:
    return "" if element is None else "".join(element.itertext())


def read(path: Path) -> list[Message]:
    tree = ElementTree.parse(path).getroot()
    return [Message(c.findtext("name") or "", m) for c in tree.findall("context") for m in c.findall("message")]


def placeholders(text: str) -> list[str]:
    return sorted(found.replace("L", "") for found in PLACEHOLDER.findall(text))


def problem_of_text(message: Message, text: str, language: str) -> str | None:
    if not text.strip():
        return "no translation"
    wanted, got = placeholders(message.source), placeholders(text)
    # A plural form may leave %n out: "one row".
    if wanted != got and not (message.plural and [p for p in wanted if p != "%n"] == [p for p in got if p != "%n"]):
        return f"placeholders {got} instead of {wanted}"
    if message.source[:1].isspace() != text[:1].isspace() or message.source[-1:].isspace() != text[-1:].isspace():
        return "blanks at an edge differ"
    same = text == message.source and not CYRILLIC.search(text)
    plain = PLACEHOLDER.sub("", text).strip(" .:;,\"'«»()")
    if language == "ru" and same and WORD.search(plain) and not TAKEN_AS_THEY_ARE.match(plain):
        return "not translated"
    if language == "en" and CYRILLIC.search(text) and not CYRILLIC.search(message.source):
        return "Russian in the English translation"
    return None


def problems_of(message: Message, language: str) -> list[str]:
    if message.state:
        return [message.state]
    if message.plural and len(message.texts) != PLURAL_FORMS[language]:
        return [f"{len(message.texts)} plural forms instead of {PLURAL_FORMS[language]}"]
    return [why for text in message.texts if (why := problem_of_text(message, text, language))]


def named(key: tuple[str, str, str]) -> str:
    context, source, comment = key
    return f"{context}: {source[:70]!r}" + (f" ({comment})" if comment else "")


def check_language(top: Path, language: str, problems: list[str]) -> dict:
    """All messages of one language; what is wrong with any of them is said."""
    known: dict = {}
    for path in sorted((top / "translations").glob(f"*_{language}.ts")):
        for message in read(path):
            problems += [f"{path.name}: {why}: {named(message.key)}" for why in problems_of(message, language)]
            other = known.setdefault(message.key, message)
            if other.texts != message.texts:
                problems.append(f"{path.name}: translated in two ways: {named(message.key)}")
    return known


def lupdate() -> str:
    place = next((place for name in LUPDATE_PLACES if (place := shutil.which(name))), None)
    if not place:
        raise SystemExit("lupdate was not found (package qt6-l10n-tools)")
    return place


def texts_of_sources(top: Path) -> dict:
    """What lupdate finds in the sources now. It must know where includes begin to name contexts as Qt does."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "now_en.ts"
        where = [name for name in ("app", "ui") if (top / name).is_dir()]
        command = [lupdate(), "-silent", "-no-obsolete", "-locations", "none", "-I", "app", "-I", "ui", *where]
        command += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=RS_TEXT"]
        subprocess.run([*command, "-ts", str(target)], cwd=top, check=True, capture_output=True)
        return {message.key: message for message in read(target)} if target.exists() else {}


def main() -> None:
    top = sources.root()
    problems: list[str] = []
    wanted = texts_of_sources(top)
    for language in PLURAL_FORMS:
        known = check_language(top, language, problems)
        problems += [f"not in *_{language}.ts: {named(key)}" for key in wanted if key not in known]
        problems += [f"*_{language}.ts: no source has it any more: {named(key)}" for key in known if key not in wanted]
    problems += [f"the source text is not English: {named(key)}" for key in wanted if CYRILLIC.search(key[1])]
    sources.finish(problems, len(wanted), "texts in each of two languages")


if __name__ == "__main__":
    main()
