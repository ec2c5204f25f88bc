# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of this folder can fail: each finds every fault planted for it, and passes a tree without faults."""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADER = SPDX + "#pragma once\n"


def ts(language: str, *messages: str) -> str:
    return f'<TS version="2.1" language="{language}"><context><name>Page</name>{"".join(messages)}</context></TS>'


def message(source: str, translation: str, kind: str = "") -> str:
    return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"


def plural(*forms: str) -> str:
    inside = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>%n rows</source><translation>{inside}</translation></message>'


PAGE = SPDX + '#include "kit/page.h"\nnamespace rs::tables {\nvoid Page::show() { say(tr("Open %1"), tr("%n rows", "", 2)); }\n}\n'
QUALIFIED = HEADER + "namespace rs::tables {\nclass Page : public QWidget {\n    Q_OBJECT\n};\n}\n"
CLEAN = {
    "app/base/id.h": HEADER + "#include <QString>\nnamespace rs::base {\nclass Id {};\n}\n",
    "app/domain/rule.cpp": SPDX + '#include "base/id.h"\nnamespace rs::domain {\nint rule() { return 1\'000; }\n}\n',
    "app/domain/CMakeLists.txt": "rs_add_library(domain SOURCES rule.cpp PUBLIC rs::base)\n",
    "README.md": "[rule](app/domain/rule.cpp), [page](https://www.example.org/x)\n",
    "app/base/CMakeLists.txt": "rs_add_library(base SOURCES id.h PUBLIC Qt6::Core)\n",
    "ui/kit/page.h": HEADER + "#include <QWidget>\n",
    "tests/base/rows_test.cpp": SPDX + "TEST(Rows, Many)\n{\n" + "    {1, 2},\n" * 60 + "}\n",
    "ui/tables/page.cpp": PAGE,
    "translations/a_ru.ts": ts("ru", message("Open %1", "Открыть %1"), plural("%n строка", "%n строки", "%n строк")),
    "translations/a_en.ts": ts("en", message("Open %1", "Open %1"), plural("%n row", "%n rows")),
}


def body(lines: int) -> str:
    return SPDX + "namespace rs {\nvoid f(int x)\n{\n" + "    call({1, 2});\n" * (lines - 3) + "}\n}\n"


CASES = "    case 1: return 2;\n"
# Check, what is planted (None takes a file away), and a part of what must be said.
FAULTS: list[tuple[str, dict[str, str | None], str]] = [
    ("layers", {"app/base/up.cpp": SPDX + '#include "domain/rule.h"\n'}, "base must not use domain"),
    ("layers", {"app/base/gui.cpp": SPDX + "#include <QColor>\n"}, "base must not use QtGui"),
    ("layers", {"app/domain/io.cpp": SPDX + "#include <QtSql/QSqlQuery>\n"}, "domain must not use QtSql"),
    ("layers", {"ui/tables/sql.cpp": SPDX + '#include "storage/store.h"\n'}, "tables must not use storage"),
    ("layers", {"ui/tables/r.cpp": SPDX + "auto r = storage::RecordReader::byId(x);\n"}, "not RecordReader"),
    ("layers", {"ui/tables/r.cpp": SPDX + "auto& d = workspace.reader().database();\n"}, "not database"),
    ("layers", {"ui/tables/r.cpp": SPDX + "auto& d = store->database();\n"}, "not database"),
    ("layers", {"ui/models/r.cpp": SPDX + "rs::sql::Statement rows;\n"}, "not sql::Statement"),
    ("layers", {"ui/tables/other.cpp": SPDX + '#include "home/home.h"\n'}, "tables must not use home"),
    ("layers", {"ui/models/m.h": HEADER + "#include <QWidget>\n"}, "models must not use QtWidgets"),
    ("layers", {"app/base/near.cpp": SPDX + '#include "id.h"\n'}, "does not begin with a room"),
    ("layers", {"app/cellar/x.cpp": SPDX}, "not in the table"),
    ("layers", {"app/programs/desktop/main.cpp": SPDX + '#include "server/router.h"\n'}, "desktop must not reach server"),
    ("layers", {"app/programs/cli/main.cpp": SPDX + '#include "kit/page.h"\n'}, "cli must not reach kit"),
    ("layers", {"app/base/CMakeLists.txt": "rs_add_library(base PUBLIC rs::domain)\n"}, "base must not link domain"),
    ("sizes", {"app/base/long.cpp": SPDX + "int a;\n" * 400}, "401 lines, at most 400"),
    ("sizes", {"app/base/long.h": HEADER + "int a;\n" * 159}, "161 lines, at most 160"),
    ("sizes", {"app/base/f.cpp": body(51)}, "f has 51 lines, at most 50"),
    ("sizes", {"app/base/c.cpp": body(30).replace("    call({1, 2});\n", CASES * 5)}, "at most 120"),
    ("sizes", {"ui/kit/w.cpp": body(26).replace("void f(int x)", "W::W(int x) : Base(x), m_y{x}")}, "W::W has 26 lines"),
    ("sizes", {"tests/base/f.cpp": body(51)}, "f has 51 lines, at most 50"),
    ("sizes", {"app/base/r.cpp": body(51).replace("call({1, 2});", "{1, 2},")}, "f has 51 lines"),
    ("sizes", {"app/base/i.cpp": SPDX + "#include <a>\n" * 26}, "26 includes"),
    ("style", {"app/base/bare.cpp": "int a;\n"}, "no SPDX line"),
    ("style", {"app/base/u.h": HEADER + "namespace rs {\nusing namespace std;\n}\n"}, "at file scope"),
    ("style", {"app/base/u.cpp": SPDX + "using namespace std;\n"}, "at file scope"),
    ("style", {"app/base/g.h": SPDX + "int a;\n"}, "no #pragma once"),
    ("style", {"ui/kit/c.cpp": SPDX + "QColor c(10, 20, 30);\n"}, "a colour outside"),
    ("style", {"ui/kit/c.cpp": SPDX + 'auto c = u"#a0b0c0"_s;\n'}, "a colour outside"),
    ("style", {"ui/kit/s.cpp": SPDX + 'void f() { m_view->setStyleSheet(u"x"_s); }\n'}, "a style sheet on m_view"),
    ("style", {"app/base/t.cpp": SPDX + "// TO" + "DO later\n"}, "a leftover"),
    ("style", {"installer/x.sh": "# SPDX-License-Identifier: GPL-3.0-or-later\ncd /home" + "/me\n"}, "a path of one machine"),
    ("style", {"installer/x.sh": "# SPDX-License-Identifier: GPL-3.0-or-later\nget http:" + "//packages.sample.net/a\n"}, "a host"),
    ("style", {"app/base/l.cpp": SPDX + "void f() { qDebug() << 1; }\n"}, "log by category"),
    ("style", {"app/base/l.cpp": SPDX + "void f() { qCWarning(lc) << row.email; }\n"}, "personal data in a log"),
    ("style", {"app/base/x.cpp": SPDX + "void f() { throw 1; }\n"}, "errors are values"),
    ("style", {"README.md": "![picture](resources/gone.png) and [here](#above)\n"}, "a link to nothing"),
    ("style", {"app/base/b.cpp": SPDX + "int a; \n"}, "blanks at the end"),
    ("translations", {"ui/kit/page.h": QUALIFIED}, "not in *_ru.ts: rs::tables::Page: 'Open %1'"),
    ("translations", {"translations/a_ru.ts": ts("ru", plural("а", "б", "в"))}, "not in *_ru.ts: Page: 'Open %1'"),
    ("translations", {"translations/b_ru.ts": ts("ru", message("Gone", "Нет"))}, "no source has it any more"),
    ("translations", {"translations/b_ru.ts": ts("ru", message("Open %1", "Раскрыть %1"))}, "translated in two ways"),
    ("translations", {"translations/b_ru.ts": ts("ru", message("Open %1", "", ' type="unfinished"'))}, "unfinished"),
    ("translations", {"translations/b_ru.ts": ts("ru", message("Open %1", "Было %1", ' type="vanished"'))}, "vanished"),
    ("translations", {"translations/b_ru.ts": ts("ru", message("Open %1", "Открыть"))}, "placeholders"),
    ("translations", {"translations/b_ru.ts": ts("ru", message("Open %1", "Open %1"))}, "not translated"),
    ("translations", {"translations/b_en.ts": ts("en", plural("one"))}, "1 plural forms instead of 2"),
    ("translations", {"translations/b_ru.ts": ts("ru", plural("а", "б"))}, "2 plural forms instead of 3"),
    ("translations", {"ui/tables/page.cpp": PAGE.replace("Open %1", "Открыть")}, "the source text is not English"),
]


def run(check: str, files: dict[str, str | None]) -> tuple[int, str]:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, HERE / f"{check}_test.py", folder], capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr


def main() -> None:
    problems = []
    for check in ("layers", "sizes", "style", "translations"):
        code, said = run(check, CLEAN)
        if code != 0:
            problems.append(f"{check} complains about a clean tree:\n{said}")
        if run(check, {})[0] == 0:
            problems.append(f"{check} passes an empty tree")
    for check, planted, wanted in FAULTS:
        code, said = run(check, CLEAN | planted)
        if code == 0 or wanted not in said:
            problems.append(f"{check} did not say '{wanted}' (exit {code}) about {list(planted)}:\n{said}")
    print("\n".join(problems) or f"{len(FAULTS)} planted faults found")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
