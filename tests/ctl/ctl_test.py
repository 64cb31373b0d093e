#!/usr/bin/env python3
"""The command line keeps its word: exit status, one JSON document, errors with code and place, nothing half done.
ctl_test.py --bin DIR"""
import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

PROGRAM = Path(sys.argv.pop(sys.argv.index("--bin") + 1)) / "contractdeskctl" if "--bin" in sys.argv else None
if "--bin" in sys.argv:
    sys.argv.remove("--bin")
DONE, REFUSED, USAGE, FAULT = 0, 1, 2, 3
SALE = "买卖合同"


class Answer:
    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err

    def json(self):
        return json.loads(self.out)


def setUpModule():
    Office.home = tempfile.TemporaryDirectory(prefix="ctl-")
    Office.folder = Path(Office.home.name)
    Office.office = Office.folder / "办公室"
    made = Office.run_ctl("office", "init", "--sample")
    assert made.status == DONE, made.err
    Office.customer = Office.run_ctl("customer", "list", "--limit", "1").out.split("\t")[0]


def tearDownModule():
    Office.home.cleanup()


class Office(unittest.TestCase):
    """One sample office for all tests; each leaves it usable."""

    home = folder = office = customer = None

    @classmethod
    def run_ctl(cls, *arguments, office=None, locale="C"):
        surroundings = dict(os.environ, LC_ALL=locale, LANG=locale, XDG_DATA_HOME=str(cls.folder / "data"))
        done = subprocess.run([PROGRAM, "--office", office or cls.office, *arguments], capture_output=True,
                              env=surroundings, timeout=120, cwd=cls.folder)
        return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    def refused(self, code, *arguments, status=REFUSED, office=None):
        """Says the code on stderr and, with --json, in the one document."""
        plain = self.run_ctl(*arguments, office=office)
        self.assertEqual(plain.status, status, plain.err)
        self.assertTrue(plain.err.startswith(code), plain.err)
        spoken = self.run_ctl("--json", *arguments, office=office)
        self.assertEqual(spoken.json()["error"]["code"], code)
        return spoken.json()["error"]

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return str(path)


class Usage(Office):
    def test_unknown_commands_and_options_are_usage_errors(self):
        for call in (("nonsense",), ("contract", "list", "--limt", "5"), ("contract", "show", "x", "y"),
                     ("customer", "list", "--limit"), ("office", "info", "extra"), ("office", "verify", "--deep"),
                     ("template", "list", "x"), ("backup", "verify", "x", "y"), ("document", "render", "x.docx"),
                     ("document", "fill", "x.docx", "--data", "d.json", "--out", "o.odt"), ("contract", "print", "x")):
            said = self.run_ctl(*call)
            self.assertEqual(said.status, USAGE, call)
            self.assertTrue(said.err)
            self.assertEqual(self.run_ctl("--json", *call).json()["error"]["code"], "usage", call)

    def test_every_command_answers_one_json_document(self):
        number = self.run_ctl("contract", "list", "--limit", "1").out.split("\t")[0]
        for call in (("office", "info"), ("office", "verify"), ("customer", "list", "--query", "yh", "--limit", "3"),
                     ("customer", "show", self.customer), ("template", "list"), ("template", "check", SALE),
                     ("contract", "list", "--status", "performing", "--sort", "-amount", "--limit", "2"),
                     ("contract", "list", "--expiring-within", "30"), ("contract", "show", number),
                     ("reminders", "due"), ("reminders", "due", "--on", "2027-01-01"),
                     ("audit", "list", "--contract", number), ("audit", "verify"), ("backup", "create"),
                     ("backup", "drill"), ("rules", "amount-in-words", "100000.50"),
                     ("rules", "parse-amount", "壹拾万元伍角"), ("rules", "credit-code", "x"), ("rules", "pinyin", "合同"),
                     ("rules", "match", "合同", "ht"), ("rules", "workday", "2026-10-01", "2"),
                     ("rules", "term", "--start", "2026-01-01", "--first", "12m", "--on", "2026-03-01")):
            said = self.run_ctl("--json", *call)
            self.assertEqual(said.status, DONE, (call, said.err))
            said.json()
            self.assertEqual(said.err, "", call)

    def test_the_user_is_the_one_of_the_office(self):
        self.refused("user.unknown", "--user", "nobody", "office", "info")


class Protected(Office):
    """Offices of their own, each in a folder of its own."""

    def folder_with_password(self, name):
        home = self.folder / name
        home.mkdir()
        return home, ("--user", "李雷", "--password-file", self.file(name + ".txt", b"seven quiet lanterns\n"))

    def test_a_protected_office_opens_by_password_and_comes_back_by_the_recovery_code(self):
        home, login = self.folder_with_password("protected")
        office = str(home / "office")
        made = self.run_ctl("--json", *login, "office", "init", "--protect", office=office)
        self.assertEqual(made.status, DONE, made.err)
        code = self.file("code.txt", made.json()["recovery_code"].encode())

        self.refused("office.password_needed", "office", "info", office=office)
        wrong = self.file("wrong.txt", b"not the right one\n")
        self.refused("login.refused", "--user", "李雷", "--password-file", wrong, "office", "info", office=office)
        self.assertEqual(self.run_ctl(*login, "office", "verify", office=office).status, DONE)
        made = self.run_ctl("--json", *login, "backup", "create", office=office)
        self.assertTrue(made.json()["verified"], made.out)
        backup = made.json()["path"]
        self.refused("backup.keys_needed", "backup", "verify", backup)
        again = str(home / "again")
        back = self.run_ctl("--password-file", code, "backup", "restore", backup, "--to", again)
        self.assertEqual(back.status, DONE, back.err)
        self.assertEqual(self.run_ctl(*login, "office", "info", office=again).status, DONE)
        for path in home.rglob("*"):
            if path.is_file():
                self.assertNotIn(b"SQLite format 3", path.read_bytes()[:16], path)

    def test_who_is_added_opens_the_office_with_the_password_they_were_given(self):
        home, login = self.folder_with_password("people")
        office = str(home / "office")
        self.assertEqual(self.run_ctl(*login, "office", "init", "--protect", office=office).status, DONE)
        add = (*login, "user", "add", "王芳", "--role", "assistant")
        self.refused("user.password_needed", *add, office=office)
        self.refused("password.too_short", *add, "--new-password-file", self.file("short.txt", b"short\n"), office=office)
        self.assertNotIn("王芳", self.run_ctl(*login, "user", "list", office=office).out)
        start = self.file("start.txt", b"blue-heron under the bridge\n")
        added = self.run_ctl(*add, "--new-password-file", start, office=office)
        self.assertEqual(added.status, DONE, added.err)
        own = ("--user", "王芳", "--password-file", start)
        self.assertEqual(self.run_ctl(*own, "office", "info", office=office).status, DONE)
        self.refused("permission.denied", *own, "user", "list", office=office)

    def test_who_may_only_look_changes_nothing_and_learns_no_price(self):
        home, login = self.folder_with_password("looking")
        office = str(home / "office")
        self.assertEqual(self.run_ctl("office", "init", "--sample", office=office).status, DONE)
        self.assertEqual(self.run_ctl(*login, "office", "protect", office=office).status, DONE)
        start = self.file("guest.txt", b"blue-heron under the bridge\n")
        added = self.run_ctl(*login, "user", "add", "王芳", "--role", "guest", "--new-password-file", start,
                             office=office)
        self.assertEqual(added.status, DONE, added.err)
        guest = ("--user", "王芳", "--password-file", start)
        keys = (home / "office" / "keys.json").read_bytes()
        refused = {("office", "change-key"): "keys.change_data_key", ("backup", "create"): "backup.create",
                   ("backup", "drill"): "backup.drill", ("audit", "list"): "audit.page", ("user", "list"): "user.list"}
        for command in refused:
            self.refused("permission.denied", *guest, *command, office=office)
        self.assertEqual((home / "office" / "keys.json").read_bytes(), keys)
        told = self.run_ctl("--json", *login, "audit", "list", "--action", "permission.refused", office=office).json()
        self.assertEqual({one["label"] for one in told}, set(refused.values()))
        self.assertEqual({one["actor"] for one in told}, {"王芳"})

        contracts = self.run_ctl("--json", *guest, "contract", "list", office=office).json()
        self.assertEqual({one["amount_minor"] for one in contracts}, {None})
        shown = [self.run_ctl("--json", *guest, "contract", "show", one["number"], office=office).json()
                 for one in contracts[:3]]
        lines = [line for one in shown for line in one["lines"]]
        self.assertTrue(lines)
        self.assertEqual({(line["unit_price"], line["amount_minor"]) for line in lines}, {(None, None)})

    def test_what_goes_to_the_other_side_is_encrypted_with_a_password_of_its_own(self):
        number = self.run_ctl("--json", "contract", "list", "--status", "draft", "--limit", "1").json()[0]["number"]
        archive = self.folder / "outside.zip"
        password = self.file("zip.txt", b"quiet copper kettle 77\n")
        weak = self.file("weak.txt", b"password12\n")
        self.refused("password.common", "contract", "print", number, "--pdf", str(archive), "--zip-password-file", weak)
        self.assertFalse(archive.exists())
        for command in (("contract", "print", number, "--pdf"), ("archive", "report", "--xlsx")):
            made = self.run_ctl(*command, str(archive), "--zip-password-file", password)
            self.assertEqual(made.status, DONE, made.err)
            (entry,) = zipfile.ZipFile(archive).infolist()
            self.assertTrue(entry.flag_bits & 1, entry)
            self.assertEqual(entry.compress_type, 99)  # AES
            self.assertNotIn(b"%PDF", archive.read_bytes())

    def test_a_change_of_the_key_that_is_killed_leaves_an_office_that_opens(self):
        home, login = self.folder_with_password("killed")
        office = str(home / "office")
        self.assertEqual(self.run_ctl(*login, "office", "init", "--protect", office=office).status, DONE)
        filled = self.run_ctl(*login, "office", "generate", "--contracts", "400", "--customers", "100", office=office)
        self.assertEqual(filled.status, DONE, filled.err)
        killed = 0
        for attempt in range(12):
            change = subprocess.Popen([PROGRAM, "--office", office, *login, "office", "change-key"],
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                change.wait(timeout=0.25 + 0.1 * attempt)
            except subprocess.TimeoutExpired:
                change.kill()
                killed += 1
            change.wait()
            checked = self.run_ctl(*login, "office", "verify", office=office)
            self.assertEqual(checked.status, DONE, (attempt, checked.out, checked.err))
        self.assertGreater(killed, 0)

    def test_an_open_office_is_protected_later(self):
        home, login = self.folder_with_password("later")
        office = str(home / "office")
        self.assertEqual(self.run_ctl("office", "init", office=office).status, DONE)
        self.assertEqual(self.run_ctl(*login, "office", "protect", office=office).status, DONE)
        self.refused("office.password_needed", "template", "list", office=office)
        self.assertIn("\t", self.run_ctl(*login, "template", "list", office=office).out)
        self.assertEqual(self.run_ctl(*login, "office", "verify", office=office).status, DONE)


class Refusals(Office):
    def test_what_is_not_there_is_named(self):
        self.assertEqual(self.refused("contract.not_found", "contract", "show", "XS-0")["detail"], "XS-0")
        self.refused("customer.not_found", "customer", "show", "无此公司")
        self.refused("office.not_found", "office", "info", office=self.folder / "nowhere")
        self.refused("file.not_found", "customer", "import", "none.csv")
        self.refused("file.is_folder", "customer", "import", str(self.folder))
        self.refused("backup.not_found", "backup", "verify", "none")
        names = self.refused("template.name_unknown", "contract", "draft", "--template", "租船", "--customer",
                             self.customer)["detail"]
        self.assertIn("买卖合同（标准）", names)

    def test_a_bad_value_names_its_option(self):
        for code, field, call in (
                ("date.invalid", "on", ("reminders", "due", "--on", "2026-02-30")),
                ("date.invalid", "from", ("archive", "report", "--csv", "x.csv", "--from", "2026-13-01")),
                ("contract.status_unknown", "status", ("contract", "list", "--status", "nonsense")),
                ("contract.sort_unknown", "sort", ("contract", "list", "--sort", "colour")),
                ("contract.days_invalid", "expiring-within", ("contract", "list", "--expiring-within", "-1"))):
            self.assertEqual(self.refused(code, *call)["field"], field, call)

    def test_a_step_with_a_bad_paper_is_not_taken(self):
        number = self.run_ctl("contract", "list", "--status", "performing", "--limit", "1").out.split("\t")[0]
        old = self.file("old.doc", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600))
        before = self.run_ctl("--json", "contract", "show", number).json()["steps"]
        self.refused("document.old_format", "contract", "act", number, "complete", "--file", old)
        self.refused("file.not_found", "contract", "act", number, "complete", "--file", "none.pdf")
        self.assertEqual(self.run_ctl("--json", "contract", "show", number).json()["steps"], before)

    def test_a_paper_of_the_other_side_becomes_a_draft(self):
        paper = self.file("paper.txt", ("采购合同\n甲方：北山新材料有限公司\n乙方：________\n"
                                        "合同总金额为人民币120,000.00元（大写：壹拾贰万元整）。\n").encode())
        seen = self.run_ctl("--json", "contract", "paper", paper).json()
        values = {one["term"]: one["value"] for one in seen["found"]}
        self.assertEqual(values["amount"], "120000.00")
        self.assertEqual(values["party_name.0"], "北山新材料有限公司")
        self.assertNotIn("number", seen)  # only looked at
        taken = self.run_ctl("--json", "contract", "paper", paper, "--take-in", "--new-customer", "--set",
                             "title=年度采购合同").json()
        shown = self.run_ctl("--json", "contract", "show", taken["number"]).json()
        self.assertEqual(shown["title"], "年度采购合同")
        self.assertEqual(shown["amount_minor"], 12000000)
        self.refused("paper.term_unknown", "contract", "paper", paper, "--take-in", "--set", "colour=red")

    def test_data_that_is_no_json_names_file_and_line(self):
        data = self.file("data.json", b'{"a": 1,\n"quantity": 1e400}')
        place = self.refused("merge.data_not_json", "contract", "draft", "--template", SALE, "--customer",
                             self.customer, "--data", data)["detail"]
        self.assertTrue(place.endswith("data.json:2"), place)

    def test_a_damaged_office_is_a_fault_never_a_crash(self):
        for name, content in (("empty", b""), ("garbage", b"x" * 100_000)):
            office = self.folder / name
            office.mkdir()
            (office / "office.db").write_bytes(content)
            self.refused("office.not_an_office", "office", "info", office=office)
            self.assertEqual((office / "office.db").read_bytes(), content)


class Documents(Office):
    def test_a_page_of_the_web_becomes_a_pdf(self):
        page = self.file("合同.html", "<html><h1>购销合同</h1><p>第一条 标的</p></html>".encode("gb18030"))
        said = self.run_ctl("--json", "document", "render", page, "--pdf", "合同.pdf")
        self.assertEqual(said.json()["pages"], 1)
        self.assertTrue((self.folder / "合同.pdf").read_bytes().startswith(b"%PDF-"))
        self.refused("html.empty", "document", "render", self.file("leer.html", b"<html></html>"), "--pdf", "x.pdf")
        self.refused("docx.not_word", "document", "render", self.file("text.txt", b"text"), "--pdf", "x.pdf")

    def test_a_form_is_filled_into_word_or_pdf(self):
        number = self.run_ctl("contract", "list", "--status", "performing", "--limit", "1").out.split("\t")[0]
        form = str(self.folder / "form.docx")
        self.assertEqual(self.run_ctl("contract", "print", number, "--docx", form).status, DONE)
        data = self.file("facts.json", b"{}")
        for out, start in (("filled.docx", b"PK"), ("filled.pdf", b"%PDF-")):
            said = self.run_ctl("--json", "document", "fill", form, "--data", data, "--out", out)
            self.assertEqual(said.status, DONE, said.err)
            self.assertEqual(said.json()["out"], out)
            self.assertTrue((self.folder / out).read_bytes().startswith(start))

    def test_nothing_is_left_where_nothing_can_be_written(self):
        number = self.run_ctl("contract", "list", "--status", "performing", "--limit", "1").out.split("\t")[0]
        self.refused("file.not_writable", "contract", "print", number, "--pdf", "no/such/place.pdf", status=FAULT)
        self.refused("file.not_writable", "archive", "report", "--pdf", str(self.folder), status=FAULT)
        self.assertFalse((self.folder / "no").exists())

    def test_a_page_that_another_program_laid_out_is_known_by_its_print(self):
        office = self.folder / "scans"
        shutil.copytree(self.office, office)
        number = self.run_ctl("contract", "list", "--status", "approved", "--limit", "1").out.split("\t")[0]
        pdf = self.folder / "scan.pdf"
        self.assertEqual(self.run_ctl("contract", "print", number, "--pdf", str(pdf), office=office).status, DONE)
        subprocess.run(["pdftoppm", "-r", "150", "-l", "1", "-singlefile", "-png", pdf, self.folder / "scan"], check=True)

        def match():
            return self.run_ctl("--json", "scan", "match", str(self.folder / "scan.png"), office=office).json()[0]

        self.assertEqual((match()["status"], match()["number"]), ("recognised", number))
        with contextlib.closing(sqlite3.connect(office / "office.db")) as database, database:
            database.execute("UPDATE contract_version SET pages = pages + 1")  # our own layout has another page
        self.assertEqual(match()["status"], "other_layout")
        self.assertIn("another program", match()["remark"])
        with contextlib.closing(sqlite3.connect(office / "office.db")) as database, database:
            database.execute("DELETE FROM contract_print")  # it never left the office like that
        self.assertEqual(match()["status"], "wrong_page_count")

    def test_the_report_counts_all_contracts_or_the_filed_ones(self):
        every = self.run_ctl("--json", "archive", "report", "--csv", "all.csv").json()
        filed = self.run_ctl("--json", "archive", "report", "--csv", "filed.csv", "--scope", "filed").json()
        self.assertEqual(every["rows"], 120)
        self.assertLess(filed["rows"], every["rows"])


if __name__ == "__main__":
    unittest.main()
