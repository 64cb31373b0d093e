"""What every test_*.py here begins with: programs, doubles, and a main() that writes JUnit.

A file runs in a private desktop session of its own; the line `# session: …` in it gives the options of
desktop_session.sh."""
import json
import os
import re
import subprocess
import sys
import time
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from gi.repository import Gio, GLib

from uidrive import UiError, wait_for

BIN = Path(os.environ.get("E2E_BIN", ""))
PROBE = os.environ.get("E2E_PROBE", "")
WORK = Path(os.environ.get("DESKTOP_WORK", "/tmp"))


def ctl(office, *arguments):
    """One call of the command line on the test's office; its answer."""
    done = subprocess.run([BIN / "contractdeskctl", "--office", office, "--json", *arguments], capture_output=True,
                          text=True, timeout=60)
    if done.returncode:
        raise AssertionError(f"{arguments}: {done.stderr}")
    return json.loads(done.stdout) if done.stdout.strip() else None


def text_of_pdf(path):
    """What stands on its pages, without any blanks."""
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s", "", done.stdout)


class Notifications:
    """The test double of the notification service, from the other side."""

    @staticmethod
    def _call(method, arguments=None):
        return Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
            "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "contractdesk.test.Notifications",
            method, arguments, None, Gio.DBusCallFlags.NONE, 3000, None).unpack()

    def all(self):
        return json.loads(self._call("List")[0])

    def expect(self, summary, timeout=8):
        """The newest bubble on screen whose title contains the text."""
        found = wait_for(lambda: [n for n in self.all() if n["open"] and summary in n["summary"]], timeout)
        if not found:
            raise UiError(f"no bubble says {summary!r}; there are {self.all()}")
        return found[-1]

    def press(self, note_id, action):
        self._call("Act", GLib.Variant("(us)", (note_id, action)))

    def dismiss(self, note_id):
        self._call("Dismiss", GLib.Variant("(u)", (note_id,)))


class E2eCase(unittest.TestCase):
    def until(self, what, condition, timeout=8):
        """Waits for the condition and hands back its value; `what` says in words what was expected."""
        value = wait_for(condition, timeout)
        if not value:
            self.fail(f"waited {timeout} s in vain: {what}")
        return value


class _Record(unittest.TextTestResult):
    """Keeps one JUnit case for every test."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.suite = ElementTree.Element("testsuite", name="e2e")

    def startTest(self, test):
        super().startTest(test)
        self._began = time.monotonic()
        self._case = ElementTree.SubElement(self.suite, "testcase", classname=f"e2e.{Path(sys.argv[0]).stem}",
                                            name=test._testMethodName)

    def stopTest(self, test):
        self._case.set("time", f"{time.monotonic() - self._began:.3f}")
        super().stopTest(test)

    def _failed(self, tag, test, error):
        ElementTree.SubElement(self._case, tag, message=str(error[1])).text = self._exc_info_to_string(error, test)

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self._failed("failure", test, error)

    def addError(self, test, error):
        super().addError(test, error)
        self._failed("error", test, error)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        ElementTree.SubElement(self._case, "skipped", message=reason)


def main():
    result = unittest.main(module="__main__", exit=False, testRunner=unittest.TextTestRunner(
        resultclass=_Record, verbosity=2)).result
    target = os.environ.get("E2E_RESULT")
    if target:
        ElementTree.ElementTree(result.suite).write(target, encoding="utf-8", xml_declaration=True)
    sys.exit(0 if result.wasSuccessful() else 1)
