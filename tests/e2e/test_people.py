"""Several people share a protected office: each logs in, the office locks itself when nobody works, the administrator
gives roles, reads the log, tries a restore, and prints the sheet that lets somebody in who forgot the password."""
# session: -n test -t sni
import csv
import datetime
import json
import re
import shutil
import time
from pathlib import Path

from e2e_case import BIN, WORK, E2eCase, Notifications, ctl, main, text_of_pdf
from sni_host import Tray
from uidrive import App, Atspi, State, has

OWNER, CLERK = "韩梅梅", "李雷"
PASSWORD, CLERKS, NEW = "seven quiet lanterns", "blue heron below the bridge", "nine copper weathercocks"
CUSTOMER = "北辰岭精密机械有限公司"
AMOUNT = "823,194.71"
TODAY = datetime.date.today()
FAKETIME = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)


def make_office(office):
    """Two people, a customer, and a contract that ends in seven days."""
    (WORK / "owner").write_text(PASSWORD, encoding="utf-8")
    (WORK / "clerk").write_text(CLERKS, encoding="utf-8")
    login = ("--user", OWNER, "--password-file", WORK / "owner")
    ctl(office, *login, "office", "init", "--protect")
    ctl(office, *login, "user", "add", CLERK, "--role", "assistant", "--new-password-file", WORK / "clerk")
    ctl(office, *login, "company", "set", "name=云栖谷自动化设备有限公司", "address=杭州市滨江区示例路 8 号")
    customers = WORK / "客户.csv"
    with customers.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([["客户名称", "联系人"], [CUSTOMER, "周示例"]])
    ctl(office, *login, "customer", "import", customers)
    end = TODAY + datetime.timedelta(days=7)
    start = end - datetime.timedelta(days=364)
    number = ctl(office, *login, "contract", "draft", "--template", "服务合同（标准）", "--customer", CUSTOMER,
                 "--set", "合同名称=设备维护服务合同", "--set", f"合同金额={AMOUNT.replace(',', '')}",
                 "--set", f"start_on={start}", "--set", f"end_on={end}")["number"]
    ctl(office, *login, "contract", "act", number, "take_in", "--set", f"day={start}")


class People(E2eCase):
    @classmethod
    def setUpClass(cls):
        cls.pattern = WORK / "pattern"
        make_office(cls.pattern)

    def setUp(self):
        self.office = WORK / self._testMethodName
        shutil.copytree(self.pattern, self.office)

    def start(self, env=None):
        home = WORK / f"{self._testMethodName}-home"  # the copies are one office: none remembers the others' log
        own = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
        app = App([BIN / "contractdesk", "--office", self.office, "--lang", "zh_CN"], env=own | (env or {}),
                  log=WORK / "people.log")
        self.addCleanup(app.close)
        self.app = app
        app.find("label", re.compile("受密码保护"))
        return app

    def secret(self, name, text, within=None):
        self.app.type_secret(self.app.find("text", name, within), text)

    def choose(self, combo, words):
        """By the arrow keys, as long as it takes."""
        self.app.click(combo)
        self.app.press("Escape")
        self.app.press("Home")

        def reached():
            if combo.get_name() == words:
                return True
            self.app.press("Down")
            return False
        self.until(f"{words} is chosen", reached, timeout=15)

    def log_in(self, user, password):
        names = self.app.find("combo", "姓名")
        if names.get_name() != user:
            self.choose(names, user)
        self.secret("密码", password)
        self.app.press("Return")

    def work_as(self, user, password, env=None):
        app = self.start(env)
        self.log_in(user, password)
        app.find("list", "页面", timeout=40)
        return app

    def section(self, name):
        self.app.press("ctrl+9")
        sections = self.app.find("list", "设置分类")
        places = range(sections.get_child_count())
        self.app.click(next(line for line in map(sections.get_child_at_index, places) if line.get_name() == name))

    def row_of(self, name):
        people = self.app.find("tree", "人员")
        places = range(people.get_child_count())
        return next((cell for cell in map(people.get_child_at_index, places) if cell and cell.get_name() == name), None)

    def save_as(self, title, path):
        self.app.find("dialog", title)
        self.app.press("ctrl+a")
        self.app.type(str(path))
        self.app.press("Return")
        return self.until(f"{path.name} is written", lambda: path.exists() and path.stat().st_size, timeout=20)

    def contract_rows(self):
        self.app.press("ctrl+3")
        return self.until("the contract is listed", lambda: self.app.table(self.app.find("table"), limit=1))

    # The rules

    def refused(self):
        file = self.office / "refused_logins.json"
        return json.loads(file.read_text())["refused"] if file.exists() else 0

    def test_wrong_passwords_make_the_next_try_wait_longer(self):
        app = self.start()
        for attempt, said in enumerate(("不正确", "不正确", "2 秒后", "4 秒后"), start=1):
            self.until("the next try is allowed", lambda: has(app.find("button", "登录"), State.ENABLED), timeout=15)
            self.log_in(OWNER, "not the right one")
            self.until("it is counted", lambda n=attempt: self.refused() == n)
            app.find("label", re.compile(said))
        self.assertFalse(has(app.find("button", "登录"), State.ENABLED))
        self.log_in(OWNER, PASSWORD)  # too early: even the right one has to wait
        self.assertEqual(app.find_all("list", "页面"), [])
        self.until("the wait is over", lambda: has(app.find("button", "登录"), State.ENABLED), timeout=15)
        self.log_in(OWNER, PASSWORD)
        app.find("list", "页面", timeout=40)
        self.assertEqual(self.refused(), 0)

    def test_an_office_that_nobody_touches_locks_and_lets_nothing_through(self):
        if not FAKETIME:
            self.skipTest("libfaketime is not installed")
        clock = WORK / "clock"

        def put_forward(seconds):  # in one piece: half a number is another time
            Path(f"{clock}.new").write_text(f"+{seconds}")
            Path(f"{clock}.new").replace(clock)
        workday = ctl(self.pattern, "rules", "workday", TODAY.isoformat(), "1")["workday"]
        ten = datetime.datetime.fromisoformat(f"{workday}T10:00:00+08:00").timestamp()  # when reminders may ring
        ahead = int(ten - time.time())
        put_forward(ahead)
        app = self.work_as(OWNER, PASSWORD, env={
            # Read once a second, not at every look at the clock: threads that read it at once saw the true time.
            "LD_PRELOAD": str(FAKETIME), "FAKETIME_TIMESTAMP_FILE": str(clock), "FAKETIME_CACHE_DURATION": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1"})
        note = Notifications().expect("合同到期", timeout=30)
        due = self.until("they are counted", lambda: app.find("button", re.compile(r"^\d+ 条到期提醒")).get_name())
        self.section("保护")
        self.choose(app.find("combo", re.compile("^无人操作时锁定窗口")), "5 分钟后")
        app.find("label", re.compile("设置已保存"))
        app.press("ctrl+2")
        app.find("button", "新建客户")
        app.press("ctrl+n")
        name = app.find("text", re.compile("^名称"), app.find("dialog", "新建客户"))
        app.click(name)
        app.type("half a name")

        put_forward(ahead + 330)
        app.find("label", "已锁定")
        self.assertEqual(app.find_all("dialog"), [])
        for keys in [*(f"ctrl+{page}" for page in range(1, 10)), "ctrl+n", "ctrl+k", "ctrl+l", "ctrl+p", "ctrl+s",
                     "ctrl+f", "ctrl+z", "F1", "F2", "F5", "Delete", "ctrl+Return", "alt+d"]:
            app.press(keys)
        Tray().click()
        for entry in Tray().menu()[:-1]:  # the last one ends the program
            if entry not in ("", "---"):
                Tray().choose(entry)
        for action in ("done", "snooze", "open", "default"):
            Notifications().press(note["id"], action)
        self.assertEqual(app.find_all("list", "页面"), [])
        self.assertEqual(app.find_all("dialog"), [])
        self.assertEqual(app.find_all("table"), [])
        app.find("label", "已锁定")

        self.secret("密码", PASSWORD)
        app.press("Return")
        app.expect_text(app.find("text", re.compile("^名称"), app.find("dialog", "新建客户")), "half a name")
        app.press("Escape")
        app.find("button", due)  # a bubble's buttons did nothing

    def test_a_changed_role_hides_the_amounts_at_the_next_login(self):
        app = self.work_as(CLERK, CLERKS)
        self.assertIn(AMOUNT, str(self.contract_rows()))
        app.close()

        app = self.work_as(OWNER, PASSWORD)
        self.section("人员与权限")
        app.click(self.until("the clerk is listed", lambda: self.row_of(CLERK)))
        app.click(app.find("button", "修改"))
        dialog = app.find("dialog", "修改人员")
        self.choose(app.find("combo", re.compile("^角色"), dialog), "访客")
        app.click(app.find("button", "保存", dialog))
        app.find("label", re.compile(f"已修改 {CLERK}"))
        app.close()

        app = self.work_as(CLERK, CLERKS)
        rows = str(self.contract_rows())
        self.assertIn(CUSTOMER, rows)
        app.press("Down")
        app.find("label", re.compile("设备维护服务合同"))
        self.assertNotIn(AMOUNT, rows + app.dump())
        self.assertFalse(has(app.find("button", "新建合同"), State.ENABLED))

    def test_the_administrator_adds_somebody_and_lets_somebody_go(self):
        app = self.work_as(OWNER, PASSWORD)
        self.section("人员与权限")
        app.click(app.find("button", "添加人员"))
        dialog = app.find("dialog", "添加人员")
        app.set_text(app.find("text", re.compile("^姓名"), dialog), "王芳")
        self.choose(app.find("combo", re.compile("^角色"), dialog), "经理")
        self.secret(re.compile("^新密码"), NEW, dialog)
        self.secret(re.compile("^再次输入新密码"), NEW, dialog)
        app.click(app.find("button", "保存", dialog))
        app.find("label", re.compile("已添加 王芳"))
        app.click(self.until("the clerk is listed", lambda: self.row_of(CLERK)))
        app.click(app.find("button", "停用"))
        app.click(app.find("button", "停用", app.find("dialog")))
        app.find("label", re.compile(f"已停用 {CLERK}"), timeout=40)
        app.close()

        app = self.start()
        self.log_in("王芳", NEW)
        app.find("list", "页面", timeout=40)
        names = json.loads((self.office / "keys.json").read_text())
        self.assertNotIn(CLERK, json.dumps(names, ensure_ascii=False))

    def test_the_log_is_filtered_and_saved(self):
        app = self.work_as(OWNER, PASSWORD)
        app.press("ctrl+8")
        table = app.find("table", re.compile("日志"))
        every = self.until("the log is read", lambda: Atspi.Table.get_n_rows(table))
        app.set_text(app.find("text", "搜索操作日志"), CUSTOMER)
        self.until("fewer are shown", lambda: 0 < Atspi.Table.get_n_rows(table) < every)
        found = self.until("they are read", lambda: app.table(table))
        app.click(app.find("button", "另存为"))
        self.save_as("导出操作日志", WORK / "log.csv")
        app.find("label", re.compile("条日志存为"))
        lines = list(csv.reader((WORK / "log.csv").read_text("utf-8-sig").splitlines()))
        saved = [line for line in lines if line and line[0].isdigit()]
        self.assertEqual([line[0] for line in saved], [row["序号"] for row in found])

    def test_a_backup_is_made_and_tried(self):
        app = self.work_as(OWNER, PASSWORD)
        self.section("备份")
        app.click(app.find("button", "立即备份"))
        app.find("label", re.compile("备份已完成并通过验证"), timeout=30)
        listed = app.find("table", "已有备份")
        self.until("it is listed", lambda: app.table(listed))
        app.click(app.find("button", "恢复演练"))
        dialog = app.find("dialog", "恢复演练", timeout=30)
        app.click(app.find("button", "存为 PDF", dialog))
        self.save_as("保存报告", WORK / "drill.pdf")
        text = text_of_pdf(WORK / "drill.pdf")
        self.assertIn("办公室数据完整恢复", text)
        self.assertIn(OWNER, text)

    def test_the_printed_sheet_lets_in_who_forgot_the_password(self):
        app = self.work_as(OWNER, PASSWORD)
        self.section("保护")
        app.click(app.find("button", "新恢复单"))
        dialog = app.find("dialog", "新恢复单")
        app.click(app.find("button", "另存为 PDF", dialog))
        self.save_as("保存恢复单", WORK / "sheet.pdf")
        text = text_of_pdf(WORK / "sheet.pdf")
        groups = self.groups_in(text)
        for number in (3, 11):
            app.set_text(app.find("text", f"纸上的第 {number} 组", dialog), groups[number - 1])
        app.click(app.find("check", "恢复单已锁好存放", dialog))
        app.click(app.find("button", re.compile("启用第 2 号恢复单"), dialog))
        app.expect_gone("dialog", "新恢复单", timeout=15)
        app.close()

        app = self.start()
        app.click(app.find("button", "使用恢复单"))
        app.set_text(app.find("text", "恢复码"), "-".join(groups).lower())
        self.choose(app.find("combo", "姓名"), CLERK)
        self.secret("密码", NEW)
        self.secret("再次输入新密码", NEW)
        app.press("Return")
        app.find("list", "页面", timeout=40)
        app.close()
        self.work_as(CLERK, NEW)

    def groups_in(self, text):
        """The code on the sheet: thirteen groups of four."""
        code = re.search(r"恢复码(.*?)用途与保管", text).group(1)
        groups = re.findall(r"\d{1,2}[:：.]?([0-9A-HJKMNP-TV-Z]{4})", code)
        self.assertEqual(len(groups), 13, code)
        return groups


if __name__ == "__main__":
    main()
