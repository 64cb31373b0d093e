#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day's end in the window, for scripts/markers; runs in a desktop of tests/e2e/desktop_session.sh.

markers_window.py PROGRAM OFFICE KEPT DESK PASSWORD MARKER

Logs in where the office asks for it, opens every page, filters and searches for the marker, copies it, begins a
customer, previews a print, saves a PDF, and closes. What lies in the folders of KEPT while the window is open is
copied to KEPT/open: temporary files would be gone afterwards."""
import os
import re
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "e2e"))
from uidrive import App, Atspi, UiError, wait_for  # noqa: E402

FOLDERS = ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def log_in(app, password):
    app.find("label", re.compile("受密码保护"))
    app.click(app.find("text", "密码"))
    app.type(password)
    app.press("Return")


def look_around(app, marker):
    for page in range(1, 10):
        app.press(f"ctrl+{page}")
    app.press("ctrl+2")
    app.find("button", "新建客户")
    app.click(app.find("text", "搜索客户"))
    app.type(marker)
    app.press("ctrl+a", "ctrl+c")
    app.press("ctrl+l")
    app.type(marker)
    app.press("Escape")
    app.press("ctrl+2", "ctrl+n")
    dialog = app.find("dialog", "新建客户")
    app.set_text(app.find("text", re.compile("^名称"), dialog), marker)
    app.press("Escape")
    if app.find_all("dialog"):
        app.press("Return")  # it asks whether what was typed may go


def command(app, words):
    app.press("ctrl+k")
    app.find("text", "命令")
    app.type(words)
    app.press("Return")


def print_and_save(app, target):
    app.press("ctrl+3")
    contracts = app.find("table")
    wait_for(lambda: Atspi.Table.get_n_rows(contracts) > 0, 10)
    app.click(app.cell(contracts, Atspi.Table.get_n_rows(contracts) - 1, 0))  # the first: it is approved
    command(app, "打印")
    preview = app.find("dialog", re.compile("打印"))
    app.find("label", re.compile("第 1 页，共"), preview)
    app.press("Escape")
    app.expect_gone("dialog", re.compile("打印"))
    command(app, "PDF")
    app.find("dialog", "另存为 PDF")
    app.press("ctrl+a")
    app.type(str(target))
    app.press("Return")
    if not wait_for(target.exists, 15):
        raise UiError(f"{target} was not written")


def main():
    program, office, kept, desk, password, marker = sys.argv[1:]
    own = {name: str(Path(kept, name.lower())) for name in FOLDERS}
    with App([program, "--office", office, "--lang", "zh_CN"], env=own, log=Path(kept, "said-window.txt")) as app:
        if password:
            log_in(app, password)
        app.find("list", "页面", timeout=40)
        look_around(app, marker)
        print_and_save(app, Path(desk, f"{marker}.pdf"))
        for name, folder in own.items():
            shutil.copytree(folder, Path(kept, "open", name.lower()), symlinks=True,
                            ignore=lambda at, names: [n for n in names if not (Path(at, n).is_file()
                                                                                 or Path(at, n).is_dir())])
        app.press("alt+F4")
        if wait_for(lambda: app.process.poll() is not None, 30) is not True:
            raise UiError("the window did not close")
    return 0


if __name__ == "__main__":
    assert os.environ.get("DISPLAY"), "runs in tests/e2e/desktop_session.sh"
    sys.exit(main())
