"""Bubbles reach the desktop with their buttons, the buttons reach the program, and the tray shows what is due."""
# session: -n test -t sni
from e2e_case import PROBE, WORK, E2eCase, Notifications, main
from sni_host import Tray
from uidrive import App


class Bubbles(E2eCase):
    def setUp(self):
        self.log = WORK / "probe.log"
        self.app = App([PROBE], log=str(self.log))
        self.addCleanup(self.app.close)
        self.service = Notifications()
        for note in self.service.all():
            self.service.dismiss(note["id"])

    def said(self, line):
        self.until(line, lambda: line in self.log.read_text(encoding="utf-8").splitlines())

    def test_a_bubble_carries_escaped_text_and_three_buttons(self):
        self.app.click(self.app.find("button", "提醒一份"))
        note = self.service.expect("HT-2025-0001")
        self.assertIn("上海&lt;A&amp;B&gt;贸易行", note["body"])
        self.assertEqual(list(note["actions"]), ["default", "open", "snooze", "done"])
        self.assertEqual(note["hints"]["desktop-entry"], "contractdesk")
        self.assertEqual(note["timeout"], 0)

    def test_a_button_reaches_the_program_once_and_others_bubbles_do_not(self):
        self.app.click(self.app.find("button", "提醒一份"))
        note = self.service.expect("HT-2025-0001")
        self.service.press(note["id"] + 1000, "done")
        self.service.press(note["id"], "snooze")
        self.said("ACTED reminder:1 snooze")
        self.assertEqual(self.log.read_text(encoding="utf-8").count("ACTED"), 1)
        self.until("the bubble is taken back", lambda: not [n for n in self.service.all() if n["open"]])

    def test_a_click_on_the_bubble_opens_and_a_dismissal_is_told(self):
        self.app.click(self.app.find("button", "提醒一份"))
        self.service.press(self.service.expect("HT-2025-0001")["id"], "default")
        self.said("ACTED reminder:1 open")
        self.app.click(self.app.find("button", "提醒一份"))
        self.service.dismiss(self.service.expect("HT-2025-0001")["id"])
        self.said("CLOSED reminder:1")

    def test_the_same_matter_replaces_its_bubble(self):
        for _ in range(2):
            self.app.click(self.app.find("button", "提醒一份"))
            self.service.expect("HT-2025-0001")
        self.until("one bubble, replaced", lambda: [n["replaced"] for n in self.service.all() if n["open"]] == [True])

    def test_five_matters_are_one_summary_without_snooze(self):
        self.app.click(self.app.find("button", "提醒五份"))
        note = self.service.expect("5")
        self.assertIn("HT-2025-0001", note["body"])
        self.assertEqual(list(note["actions"]), ["default", "open"])
        self.assertEqual(len([n for n in self.service.all() if n["open"]]), 1)

    def test_the_tray_shows_the_count_and_its_menu_works(self):
        tray = Tray()
        self.said("TRAY")
        self.until("the count in the tool tip", lambda: "2" in tray.tooltip())
        self.assertEqual(len([entry for entry in tray.menu() if entry not in ("", "---")]), 3)
        tray.click()
        self.said("OPEN")
        tray.choose(tray.menu()[1])
        self.said("REMINDERS")


if __name__ == "__main__":
    main()
