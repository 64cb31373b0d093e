"""Without notification service and tray the program says that nobody saw the bubble, and goes on."""
# session: -n none -t none
from e2e_case import PROBE, WORK, E2eCase, main
from uidrive import App


class NobodyThere(E2eCase):
    def test_a_bubble_nobody_shows_is_reported(self):
        log = WORK / "probe.log"
        with App([PROBE], log=str(log)) as app:
            app.click(app.find("button", "提醒一份"))
            self.until("the program knows", lambda: "UNSHOWN reminder:1" in log.read_text(encoding="utf-8"))
            self.assertNotIn("TRAY", log.read_text(encoding="utf-8"))
            app.click(app.find("button", "保存"))
            app.find("label", "已保存：")


if __name__ == "__main__":
    main()
