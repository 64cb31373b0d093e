"""From an office to a printed contract and a reminder, in the real window: a draft becomes a PDF, and what expires
soon rings once, also over a restart, and can be put off."""
# session: -n test -t sni
import contextlib
import csv
import datetime
import json
import re
import sqlite3
import subprocess

from e2e_case import BIN, WORK, E2eCase, Notifications, main
from uidrive import App

OFFICE = WORK / "办公室"
CUSTOMER = "北辰岭精密机械有限公司"
TODAY = datetime.date.today()


def ctl(*arguments):
    """One call of the command line on the test's office; its answer."""
    done = subprocess.run([BIN / "contractdeskctl", "--office", OFFICE, "--json", *arguments], capture_output=True,
                          text=True, timeout=60)
    if done.returncode:
        raise AssertionError(f"{arguments}: {done.stderr}")
    return json.loads(done.stdout) if done.stdout.strip() else None


def make_office():
    """A company, a customer, the shipped templates, and one signed contract that ends in seven days."""
    ctl("office", "init")
    ctl("company", "set", "name=云栖谷自动化设备有限公司", "address=杭州市滨江区示例路 8 号", "phone=0571-00000000",
        "contact_person=林示例", "bank_name=示例银行滨江支行", "bank_account=000123")
    customers = WORK / "客户.csv"
    with customers.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([["客户名称", "地址", "联系人", "电话"], [CUSTOMER, "沈阳市铁西区示例街 1 号", "周示例", "024-00000000"]])
    ctl("customer", "import", customers)
    end = TODAY + datetime.timedelta(days=7)
    start = end - datetime.timedelta(days=364)
    number = ctl("contract", "draft", "--template", "服务合同（标准）", "--customer", CUSTOMER, "--set", "合同名称=设备维护服务合同",
                 "--set", f"start_on={start}", "--set", f"end_on={end}")["number"]
    ctl("contract", "act", number, "take_in", "--set", f"day={start}")
    ring_always()
    return number


def ring_always():
    """Lets bubbles through at any hour of any day: the test may run at night or on a Sunday."""
    with contextlib.closing(sqlite3.connect(OFFICE / "office.db")) as database, database:
        database.execute("INSERT INTO setting (key, value) VALUES ('reminder_ring', ?)",
                         (json.dumps({"from": "00:00", "until": "23:59"}),))
        for day in (TODAY, TODAY + datetime.timedelta(days=1)):
            database.execute("INSERT INTO work_day_override (day, is_workday) VALUES (?, 1)", (day.isoformat(),))


class MainPath(E2eCase):
    def setUp(self):
        self.expiring = make_office()

    def window(self):
        app = App([str(BIN / "contractdesk"), "--office", str(OFFICE), "--lang", "zh_CN"])
        self.addCleanup(app.close)
        app.find("list", "页面", timeout=3)
        return app

    def test_what_expires_rings_once_and_is_put_off(self):
        service = Notifications()
        app = self.window()
        note = self.until("a bubble says that the contract expires", lambda: next(
            (n for n in service.all() if "合同到期" in n["summary"] and self.expiring in n["body"]), None), timeout=30)
        service.press(note["id"], "snooze")
        self.until("the bubble is taken back", lambda: note["id"] not in [n["id"] for n in service.all() if n["open"]])
        app.find("button", re.compile("到期提醒|没有到期"))
        app.close()

        rung = len(service.all())
        again = self.window()
        again.find("button", re.compile("到期提醒|没有到期"))
        again.press("ctrl+6")
        again.find("tab", re.compile("已处理"))
        self.assertEqual(len(service.all()), rung, "a bubble came twice")


if __name__ == "__main__":
    main()
