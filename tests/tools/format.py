# SPDX-License-Identifier: GPL-3.0-or-later
"""Lays out our C++ by .clang-format, or (--check) says which files are not laid out so. The version is pinned."""

import shutil
import subprocess
import sys
from pathlib import Path

import sources

FORMATTER = "clang-format-14"


def main() -> None:
    check = "--check" in sys.argv
    if not shutil.which(FORMATTER):
        raise SystemExit(f"{FORMATTER} was not found (package {FORMATTER})")
    top = Path(__file__).resolve().parents[2]
    paths = sources.files(top, ("app", "ui", "tests"), sources.CODE)
    wrong = []
    for path in paths:
        text = path.read_bytes()
        asked = [FORMATTER, f"--assume-filename={path}"]
        laid_out = subprocess.run(asked, input=text, capture_output=True, check=True).stdout
        if laid_out != text:
            wrong.append(str(path.relative_to(top)))
            if not check:
                path.write_bytes(laid_out)
    print("\n".join(wrong))
    print(f"{len(wrong)} of {len(paths)} files " + ("are not laid out as agreed: target format" if check else "changed"))
    sys.exit(1 if check and wrong else 0)


if __name__ == "__main__":
    main()
