"""A person fills the program's own fields with keyboard and mouse, and every one of them has a name to be spoken."""
# session: -n none -t none
from e2e_case import PROBE, E2eCase, main
from uidrive import App, UiError


class Fields(E2eCase):
    def setUp(self):
        self.app = App([PROBE])
        self.addCleanup(self.app.close)

    def test_every_field_has_a_name(self):
        self.app.find("button", "保存")
        self.assertEqual([widget.get_role_name() for widget in self.app.unnamed()], [])

    def test_typing_dates_and_amounts(self):
        app = self.app
        app.click(app.find("text", "到期日"))
        app.type("+30")
        app.press("Tab")
        app.expect_text(app.find("text", "到期日"), "2025-12-30")
        app.type("1234567.8")
        app.press("Tab")
        app.expect_text(app.find("text", "合同金额"), "1,234,567.80")

    def test_chinese_reaches_a_field_and_the_message_bar(self):
        app = self.app
        app.click(app.find("text", "客户名称"))
        app.type("北京宏图<A&B>科技有限公司")
        app.click(app.find("button", "保存"))
        app.find("label", "已保存：北京宏图<A&B>科技有限公司")

    def test_what_is_not_there_fails_with_the_tree(self):
        with self.assertRaisesRegex(UiError, "客户名称"):
            self.app.find("button", "不存在", timeout=0.2)


if __name__ == "__main__":
    main()
