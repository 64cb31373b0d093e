"""Drives a desktop program by role and name, as a screen reader and a person do, through AT-SPI.

Real keys and clicks come from xdotool. Names are matched without mnemonics and trailing dots: "新建合同(N)…" is
"新建合同". A name may also be a compiled regular expression. Every find waits, and fails with the tree it saw.

    with App([program]) as app:
        app.click(app.find("button", "新建合同"))
        app.set_text(app.find("text", "客户名称"), "北京宏图")
        app.press("Return")
        app.table(app.find("table", "合同列表"))[0]["客户名称"]
"""
import os
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Atspi.init()
State = Atspi.StateType
ROLES = {
    "button": ("push button", "button", "toggle button"),
    "check": ("check box",),
    "combo": ("combo box",),
    "dialog": ("dialog", "alert"),
    "list": ("list", "list box"),
    "menu": ("menu",),
    "menuitem": ("menu item", "check menu item"),
    "tab": ("page tab",),
    "table": ("table", "tree table"),
    "text": ("text", "password text", "entry", "spin button"),
    "tree": ("tree", "tree table"),
    "window": ("frame", "window"),
}
FOCUSABLE_WITHOUT_NAME = ("frame", "window", "filler", "panel", "scroll pane", "split pane", "viewport")


class UiError(AssertionError):
    """The program does not show what a person was told to expect."""


def plain(name):
    """The name as it is spoken: no mnemonic, no dots or colon at the end."""
    without = re.sub(r"\(&?[A-Za-z0-9]\)", "", name or "").replace("&", "")
    return re.sub(r"[…:：.\s]+$", "", without)


def wait_for(condition, timeout=5.0):
    """The condition's first true value within the time, else its last value. It looks often, it never just waits."""
    end = time.monotonic() + timeout
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            value = condition()
        except GLib.Error:  # the widget went away while we looked
            value = None
        if value or time.monotonic() > end:
            return value
        time.sleep(0.05)


def has(widget, state):
    return widget.get_state_set().contains(state)


def run(*command):
    # xdotool refuses Chinese when the session's locale is not generated on this machine
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, env=dict(os.environ, LC_ALL="C.UTF-8"))
    if done.returncode:
        raise UiError(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout.strip()


class App:
    """One running program and its tree of widgets."""

    def __init__(self, command, env=None, timeout=20, log=None):
        self.timeout = 15  # found is found at once; a busy machine gets its time
        self._log = open(log, "w", encoding="utf-8") if log else None
        self.process = subprocess.Popen(command, env=dict(os.environ, **(env or {})), stdout=self._log,
                                        stderr=subprocess.STDOUT if self._log else None)
        self.root = wait_for(self._own_tree, timeout)
        if not self.root:
            code = self.process.poll()
            self.close()
            raise UiError(f"{command[0]} showed no window (exit status {code})")

    def _own_tree(self):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for number in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(number)
            if program and program.get_process_id() == self.process.pid:
                return program
        return None

    def __enter__(self):
        return self

    def __exit__(self, kind, _value, _trace):
        folder = os.environ.get("E2E_SHOTS")
        if kind and folder:
            self.screenshot(os.path.join(folder, f"failed-{self.process.pid}.png"))
        self.close()

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if self._log:
            self._log.close()

    # What is there

    def walk(self, widget=None, depth=0, showing=False):
        """(depth, widget) of the tree; the cells of tables are left to table(). With showing only what can be seen: each
        look at a widget is a call to the program, and most widgets stand on pages behind the one in front."""
        widget = widget or self.root
        if showing and depth and not has(widget, State.SHOWING):
            return
        yield depth, widget
        if has(widget, State.MANAGES_DESCENDANTS) or depth > 40:
            return
        for number in range(min(widget.get_child_count(), 500)):
            child = widget.get_child_at_index(number)
            if child:
                yield from self.walk(child, depth + 1, showing)

    def dump(self, widget=None):
        lines = []
        try:
            for depth, w in self.walk(widget):
                lines.append(f"{'  ' * depth}{w.get_role_name()} {w.get_name()!r}")
        except GLib.Error as gone:  # what is looked at may go away meanwhile
            lines.append(f"… {gone.message}; exit status {self.process.poll()}")
        return "\n".join(lines)

    def find_all(self, role, name=None, within=None, showing=True):
        roles = ROLES.get(role, (role,))

        def named(widget):
            # On Linux a combo box is named after its value: what it is called stands in its label
            names = [widget.get_name()] + [relation.get_target(0).get_name() for relation in widget.get_relation_set()
                                           if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY]
            if hasattr(name, "search"):
                return any(name.search(n or "") for n in names)
            return any(plain(n) == plain(name) for n in names)

        return [widget for _depth, widget in self.walk(within, showing=showing)
                if widget.get_role_name() in roles and (not showing or has(widget, State.SHOWING))
                and (name is None or named(widget))]

    def find(self, role, name=None, within=None, timeout=None, showing=True):
        found = wait_for(lambda: self.find_all(role, name, within, showing),
                         self.timeout if timeout is None else timeout)
        if not found:
            raise UiError(f"no {role} named {name!r}; what there is:\n{self.dump()}")
        return found[0]

    def expect_gone(self, role, name=None, timeout=5):
        if not wait_for(lambda: not self.find_all(role, name), timeout):
            raise UiError(f"{role} {name!r} is still there")

    def text(self, widget):
        if not widget.get_text_iface():
            return widget.get_name()
        return Atspi.Text.get_text(widget, 0, Atspi.Text.get_character_count(widget))

    def expect_text(self, widget, wanted, timeout=5):
        if not wait_for(lambda: wanted in self.text(widget), timeout):
            raise UiError(f"wanted {wanted!r}, saw {self.text(widget)!r}")

    def table(self, widget, limit=500):
        """The rows as shown, each {heading: text}; at most limit of them, because each cell is a call."""
        rows = min(limit, Atspi.Table.get_n_rows(widget))
        columns = range(Atspi.Table.get_n_columns(widget))
        headings = [Atspi.Table.get_column_description(widget, column) or str(column) for column in columns]
        return [{headings[column]: self.cell(widget, row, column).get_name() for column in columns}
                for row in range(rows)]

    def cell(self, widget, row, column):
        return Atspi.Table.get_accessible_at(widget, row, column)

    def focused(self):
        return next((widget for _depth, widget in self.walk(showing=True) if has(widget, State.FOCUSED)), None)

    def unnamed(self):
        """Widgets that take the focus but have no name to be spoken."""
        return [widget for _depth, widget in self.walk(showing=True)
                if has(widget, State.FOCUSABLE) and has(widget, State.SHOWING)
                and widget.get_role_name() not in FOCUSABLE_WITHOUT_NAME and not plain(widget.get_name())]

    # What a person does

    def _middle(self, widget):
        box = Atspi.Component.get_extents(widget, Atspi.CoordType.SCREEN)
        scale = float(os.environ.get("QT_SCALE_FACTOR") or 1)  # Qt tells logical pixels, X wants its own
        return str(int((box.x + box.width / 2) * scale)), str(int((box.y + box.height / 2) * scale))

    def click(self, widget, button=1, times=1):
        """A real click; on a disabled widget an error, as it is for a person."""
        if not has(widget, State.ENABLED):
            raise UiError(f"{widget.get_name()!r} is disabled")
        run("xdotool", "mousemove", *self._middle(widget), "click", "--repeat", str(times), "--delay", "60",
            str(button))

    def act(self, widget, action=None):
        """The accessible action ("Press", "Toggle", "ShowMenu"…); works on what is covered or scrolled away."""
        count = Atspi.Action.get_n_actions(widget) if widget.get_action_iface() else 0
        names = [Atspi.Action.get_action_name(widget, number) for number in range(count)]
        if not names or (action and action not in names):
            raise UiError(f"{widget.get_name()!r} has the actions {names}, not {action}")
        Atspi.Action.do_action(widget, names.index(action) if action else 0)

    def set_text(self, widget, text):
        """Puts the text in at once, any script, no input method."""
        if not widget.get_editable_text_iface():
            raise UiError(f"{widget.get_name()!r} cannot be edited")
        Atspi.EditableText.set_text_contents(widget, text)
        self.expect_text(widget, text)

    def type(self, text):
        """Into what has the focus: real keys for ASCII; other scripts are pasted, because xdotool remaps a key for
        each character and a fast program sees the wrong one now and then."""
        if text.isascii():
            run("xdotool", "type", "--clearmodifiers", "--delay", "15", text)
            return
        subprocess.run(["xclip", "-selection", "clipboard", "-loops", "0"], input=text, text=True, timeout=5,
                       env=dict(os.environ, LC_ALL="C.UTF-8"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       check=True)
        self.press("ctrl+v")

    def type_secret(self, field, text):
        """A password field tells nobody what stands in it, but how much it is: typed, as a person does, and again when
        the window was busy with something else."""
        def typed():
            self.click(field)
            self.press("ctrl+a")
            self.type(text)
            return wait_for(lambda: Atspi.Text.get_character_count(field) == len(text), 2)
        if not wait_for(typed, 10):
            raise UiError(f"{Atspi.Text.get_character_count(field)} of {len(text)} characters came into the field")

    def press(self, *keys):
        run("xdotool", "key", "--clearmodifiers", *keys)

    def screenshot(self, path):
        """Picture of the program's active window, without the desktop around it."""
        run("scrot", "-o", "-u", path)
