"""A person begins a protected office, works in it, leaves the desk and comes back; whoever does not know the password
sees nothing of it."""
# session: -n test -t none
import os
import re
from pathlib import Path

from e2e_case import BIN, WORK, E2eCase, main
from uidrive import App

OFFICE = Path(os.environ.get("XDG_DATA_HOME", WORK)) / "contractdesk" / "office"
PASSWORD = "seven quiet lanterns"


class SafeOffice(E2eCase):
    def setUp(self):
        self.app = App([BIN / "contractdesk", "--lang", "zh_CN"], log=WORK / "safe.log")
        self.addCleanup(self.app.close)

    def secret(self, name, text):
        """Password fields tell nobody what stands in them: typed, as a person does."""
        self.app.click(self.app.find("text", name))
        self.app.press("ctrl+a")
        self.app.type(text)

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


if __name__ == "__main__":
    main()
