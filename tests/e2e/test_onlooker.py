"""Whoever looks around in the rooms that are open to them is refused nothing, and their work is backed up like
everybody's, though they have no right to make backups themselves."""
# session: -n test -t none
import re

from e2e_case import BIN, WORK, E2eCase, ctl, main
from uidrive import App, wait_for

OWNER = "韩梅梅"
PASSWORD, THEIRS = "seven quiet lanterns", "blue heron below the bridge"
PEOPLE = {"周客": "guest", "吴经理": "manager", "郑财务": "finance"}


def make_office(office):
    (WORK / "owner").write_text(PASSWORD, encoding="utf-8")
    (WORK / "theirs").write_text(THEIRS, encoding="utf-8")
    ctl(office, "office", "init", "--sample")
    login = ("--user", OWNER, "--password-file", WORK / "owner")
    ctl(office, *login, "office", "protect")
    for name, role in PEOPLE.items():
        ctl(office, *login, "user", "add", name, "--role", role, "--new-password-file", WORK / "theirs")
    return login


class Onlooker(E2eCase):
    def look_around(self, office, name):
        app = App([BIN / "contractdesk", "--office", office, "--lang", "zh_CN"], log=WORK / "onlooker.log")
        self.addCleanup(app.close)
        names = app.find("combo", "姓名")
        app.click(names)
        app.press("Escape", "Home")

        def chosen():
            if names.get_name() == name:
                return True
            app.press("Down")
            return False
        self.until(f"{name} is chosen", chosen, timeout=15)
        app.type_secret(app.find("text", "密码"), THEIRS)
        app.press("Return")
        pages = app.find("list", "页面", timeout=40)
        for number in range(1, pages.get_child_count() + 1):
            app.press(f"ctrl+{number % 10}")
            app.press("ctrl+Home", "Down")  # the first thing on the page, with what is shown of it
        self.assertFalse(app.find_all("label", re.compile("没有.*权限")), app.dump())
        app.press("ctrl+q")
        self.assertTrue(wait_for(lambda: app.process.poll() is not None, 40), app.dump())

    def test_looking_around_is_no_refused_attempt_and_closing_backs_up(self):
        office = WORK / "office"
        login = make_office(office)
        for name in PEOPLE:
            ctl(office, *login, "company", "set", "name=云栖谷自动化设备有限公司", f"bank_name={name}")
            before = len(ctl(office, *login, "audit", "list", "--action", "backup.made"))
            self.look_around(office, name)
            refused = ctl(office, *login, "audit", "list", "--action", "permission.refused")
            self.assertEqual([(one["actor"], one["label"]) for one in refused], [])
            made = ctl(office, *login, "audit", "list", "--action", "backup.made")
            self.assertEqual(len(made), before + 1)
            self.assertEqual(made[0]["actor"], name)


if __name__ == "__main__":
    main()
