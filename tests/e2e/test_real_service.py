"""The real notification service dunst shows the bubble, and its button reaches the program."""
# session: -n dunst -t none
import json
import subprocess

from e2e_case import PROBE, WORK, E2eCase, main
from uidrive import App


def dunst(*command):
    return subprocess.run(["dunstctl", *command], capture_output=True, text=True, timeout=10).stdout.strip()


class RealService(E2eCase):
    def test_bubble_and_click(self):
        log = WORK / "probe.log"
        with App([PROBE], log=str(log)) as app:
            app.click(app.find("button", "提醒一份"))
            self.until("dunst shows one bubble", lambda: dunst("count", "displayed") == "1")
            dunst("action", "0")
            self.until("the action", lambda: "ACTED reminder:1 open" in log.read_text(encoding="utf-8"))
            self.until("the bubble is gone", lambda: dunst("count", "displayed") == "0")
            shown = json.loads(dunst("history"))["data"][0][0]
            self.assertIn("HT-2025-0001", shown["summary"]["data"])


if __name__ == "__main__":
    main()
