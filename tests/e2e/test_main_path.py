"""From an office to a printed contract and a reminder, in the real window: a draft becomes a PDF, and what expires
soon rings once, also over a restart, and can be put off."""
# session: -n test -t sni
import contextlib
import csv
import datetime
import json
import os
import re
import shutil
import sqlite3
from pathlib import Path

from e2e_case import BIN, WORK, E2eCase, Notifications, ctl, main, text_of_pdf
from uidrive import App, plain

CUSTOMER = "北辰岭精密机械有限公司"
TODAY = datetime.date.today()


def make_office(office):
    """A company, a customer, the shipped templates, and one signed contract that ends in seven days."""
    ctl(office, "office", "init")
    ctl(office, "company", "set", "name=云栖谷自动化设备有限公司", "address=杭州市滨江区示例路 8 号", "phone=0571-00000000",
        "contact_person=林示例", "bank_name=示例银行滨江支行", "bank_account=000123")
    customers = WORK / "客户.csv"
    with customers.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([["客户名称", "地址", "联系人", "电话"], [CUSTOMER, "沈阳市铁西区示例街 1 号", "周示例", "024-00000000"]])
    ctl(office, "customer", "import", customers)
    end = TODAY + datetime.timedelta(days=7)
    start = end - datetime.timedelta(days=364)
    number = ctl(office, "contract", "draft", "--template", "服务合同（标准）", "--customer", CUSTOMER, "--set", "合同名称=设备维护服务合同",
                 "--set", f"start_on={start}", "--set", f"end_on={end}")["number"]
    ctl(office, "contract", "act", number, "take_in", "--set", f"day={start}")
    ring_always(office)
    return number


def ring_always(office):
    """Lets bubbles through at any hour of any day: the test may run at night or on a Sunday."""
    with contextlib.closing(sqlite3.connect(office / "office.db")) as database, database:
        database.execute("INSERT INTO setting (key, value) VALUES ('reminder_ring', ?)",
                         (json.dumps({"from": "00:00", "until": "23:59"}),))
        for day in (TODAY, TODAY + datetime.timedelta(days=1)):
            database.execute("INSERT INTO work_day_override (day, is_workday) VALUES (?, 1)", (day.isoformat(),))


class MainPath(E2eCase):
    def setUp(self):
        self.office = WORK / self._testMethodName
        self.expiring = make_office(self.office)

    def window(self):
        app = App([str(BIN / "contractdesk"), "--office", str(self.office), "--lang", "zh_CN"])
        self.addCleanup(app.close)
        app.find("list", "页面", timeout=3)
        return app

    def tab_to(self, app, name):
        """Walks with the tab key until the field with this name has the focus."""
        def walked():
            focused = app.focused()
            if focused and plain(focused.get_name()).startswith(name):
                return focused
            app.press("Tab")
            return None
        return self.until(f"the tab key reaches {name}", walked, timeout=20)

    def write_a_draft(self, app):
        """By keyboard alone: customer by initials, one line, place and days."""
        app.press("ctrl+3")
        app.find("button", "新建合同")
        app.press("ctrl+n")
        self.until("writing begins at the customer", lambda: (app.focused() or app.root).get_name().startswith("客户"))
        app.type("bcl")
        app.press("Return")
        app.expect_text(app.find("text", re.compile("^合同名称")), CUSTOMER)
        self.tab_to(app, "业务员")
        app.press("Tab")
        lines = app.find("table", "明细")
        for word in ("LC-3015", "220V", "set", "2", "158000"):
            app.type(word)
            app.press("Tab")
        self.until("the line stands in the table", lambda: app.table(lines)[0]["金额"] == "316,000.00")
        app.press("alt+b")
        app.type(f"{TODAY}\t")
        self.tab_to(app, "首期期限")
        app.type("12")
        self.tab_to(app, "期满前通知期")
        app.type("2")
        self.tab_to(app, "交货地点")
        app.type("沈阳市铁西区一号库")
        self.tab_to(app, "交货日期")
        app.type("+30\t")

    def test_a_draft_is_written_finished_and_saved_as_pdf_by_keyboard(self):
        app = self.window()
        self.write_a_draft(app)
        missing = app.find("list", "未填内容", showing=False)
        self.until("nothing is missing", lambda: missing.get_child_count() == 0, timeout=15)
        app.press("alt+f")
        app.find("label", re.compile("第 1 版已生成"), timeout=15)

        target = WORK / "合同.pdf"
        app.press("ctrl+k")
        app.find("text", "命令")
        app.type("PDF")
        app.press("Return")
        app.find("dialog", "另存为 PDF")
        app.press("ctrl+a")
        app.type(str(target))
        app.press("Return")
        self.until("the PDF is written", target.exists, timeout=15)
        app.find("label", re.compile("已保存为"))
        text = text_of_pdf(target)
        for words in (CUSTOMER, "云栖谷自动化设备有限公司", "LC-3015", "316,000.00", "叁拾壹万陆仟元整", "沈阳市铁西区一号库"):
            self.assertIn(words, text)
        self.assertNotIn("{{", text)

    def test_a_new_office_goes_by_the_name_it_is_given(self):
        shutil.rmtree(Path(os.environ["XDG_CONFIG_HOME"], "contractdesk"), ignore_errors=True)  # no office is known
        app = App([str(BIN / "contractdesk"), "--lang", "zh_CN"])
        self.addCleanup(app.close)
        app.click(app.find("button", "新建我的办公室"))
        self.until("the name is asked first", lambda: (app.focused() or app.root).get_name() == "办公室名称")
        app.type("云栖谷销售部")
        app.press("Tab", "ctrl+a")
        app.type("林示例")
        app.press("Return")
        app.find("list", "页面", timeout=15)
        app.find("window", re.compile("^云栖谷销售部"))
        app.press("ctrl+8")
        self.until("the person stands in the log", lambda: "林示例" in
                   [row["操作人"] for row in app.table(app.find("table"), limit=3)], timeout=15)

    def test_what_expires_rings_once_and_is_put_off(self):
        service = Notifications()
        for old in service.all():  # of another test's office
            service.dismiss(old["id"])
        app = self.window()
        note = self.until("a bubble says that the contract expires", lambda: next(
            (n for n in service.all() if n["open"] and "合同到期" in n["summary"] and self.expiring in n["body"]), None), timeout=30)
        service.press(note["id"], "snooze")
        self.until("the bubble is taken back", lambda: note["id"] not in [n["id"] for n in service.all() if n["open"]])
        app.find("button", re.compile("到期提醒|没有到期"))
        app.close()

        rung = len(service.all())
        again = self.window()
        again.click(again.find("button", re.compile("条到期提醒|没有到期")))
        again.find("tab", re.compile("已处理"))
        self.assertEqual(len(service.all()), rung, "a bubble came twice")


if __name__ == "__main__":
    main()
