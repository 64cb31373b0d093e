"""A person begins a protected office, works in it, leaves the desk and comes back; whoever does not know the password
sees nothing of it."""
# session: -n test -t none
import os
import re
from pathlib import Path

from e2e_case import BIN, WORK, E2eCase, ctl, main
from uidrive import App

OFFICE = Path(os.environ.get("XDG_DATA_HOME", WORK)) / "contractdesk" / "office"
PASSWORD = "seven quiet lanterns"
NEW_PASSWORD = "eight quiet lanterns"


def make_backup():
    """Another protected office with an encrypted backup."""
    secret = WORK / "password"
    secret.write_text(PASSWORD, encoding="utf-8")
    login = ("--user", "韩梅梅", "--password-file", secret)
    ctl(WORK / "safe", *login, "office", "init", "--protect")
    ctl(WORK / "safe", *login, "backup", "create")


class SafeOffice(E2eCase):
    @classmethod
    def setUpClass(cls):
        make_backup()

    def setUp(self):
        self.app = App([BIN / "contractdesk", "--lang", "zh_CN"], log=WORK / "safe.log")
        self.addCleanup(self.app.close)

    def secret(self, name, text):
        self.app.type_secret(self.app.find("text", name), text)

    def group_of_code(self, number):
        shown = re.compile(rf"^{number}[:：]\s*(\w{{4}})$")
        return shown.match(self.app.find("label", shown).get_name()).group(1)

    def begin(self):
        app = self.app
        app.click(app.find("button", "新建受保护的办公室"))
        app.set_text(app.find("text", "您的姓名"), "李雷")
        self.secret("密码", PASSWORD)
        self.secret("再次输入密码", PASSWORD)
        app.click(app.find("button", "下一步"))
        self.code = "-".join(self.group_of_code(number) for number in range(1, 14))
        for number in (3, 11):
            app.set_text(app.find("text", f"纸上的第 {number} 组"), self.group_of_code(number))
        app.click(app.find("button", "建立办公室"))
        app.find("label", re.compile("先把恢复单锁好"))  # not before it is put away
        app.click(app.find("check", "恢复单已锁好存放"))
        app.click(app.find("button", "建立办公室"))
        app.find("list", "页面", timeout=40)

    def test_a_protected_office_from_the_first_start_to_the_locked_window(self):
        app = self.app
        self.begin()
        self.assertTrue((OFFICE / "keys.json").exists())
        self.assertNotEqual((OFFICE / "office.db").read_bytes()[:6], b"SQLite")

        app.press("ctrl+3")
        app.find("button", "新建合同")
        app.press("ctrl+n")
        title = app.find("text", re.compile("^合同名称"))
        app.set_text(title, "锁定之前写的合同")
        app.press("ctrl+shift+l")
        app.find("label", "已锁定")
        self.assertNotIn("锁定之前写的合同", [app.text(field) for field in app.find_all("text")])
        self.secret("密码", "not the right one")
        app.click(app.find("button", "解锁"))
        app.find("label", re.compile("不正确"))
        app.press("ctrl+3")
        self.assertEqual(app.find_all("list", "页面"), [])
        self.secret("密码", PASSWORD)
        app.click(app.find("button", "解锁"))
        app.find("list", "页面")
        app.expect_text(app.find("text", re.compile("^合同名称")), "锁定之前写的合同")
        self.forget_the_password()

    def forget_the_password(self):
        app = self.app
        app.press("ctrl+shift+l")
        app.find("label", "已锁定")
        app.click(app.find("button", "使用恢复单…"))
        for code, sentence in (("-".join(["AAAA"] * 13), "恢复码输入有误"), (self.code, None)):
            app.set_text(app.find("text", "恢复码"), code)
            self.secret("密码", NEW_PASSWORD)
            self.secret("再次输入新密码", NEW_PASSWORD)
            app.click(app.find("button", "设置新密码并登录"))
            if sentence:
                app.find("label", re.compile(sentence))  # and the office is still open behind it
        app.find("list", "页面", timeout=40)
        app.press("ctrl+shift+l")
        self.secret("密码", NEW_PASSWORD)
        app.click(app.find("button", "解锁"))
        app.find("list", "页面")

    def choose_folder(self, title, path):
        self.app.find("dialog", title)
        self.app.press("ctrl+a")
        self.app.type(str(path))
        self.app.press("Return")

    def test_an_encrypted_backup_comes_back_as_a_new_office(self):
        app = self.app
        app.click(app.find("button", "其他办公室"))  # the office of the test before is the last one
        app.click(app.find("button", "恢复备份"))
        backup = next(folder for folder in (WORK / "safe" / "backups").iterdir() if folder.name != "pool")
        self.choose_folder("选择备份", backup)
        self.secret("密码", "not the right one")
        app.click(app.find("button", "打开备份"))
        app.find("label", re.compile("不正确"))
        self.secret("密码", PASSWORD)
        app.click(app.find("button", "打开备份"))
        (WORK / "restored").mkdir()
        self.choose_folder(re.compile("新文件夹"), WORK / "restored")
        app.find("list", "页面", timeout=40)
        self.assertTrue((WORK / "restored" / "keys.json").exists())


if __name__ == "__main__":
    main()
