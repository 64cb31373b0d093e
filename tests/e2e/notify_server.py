#!/usr/bin/python3
"""Test double of the desktop's notification service (org.freedesktop.Notifications 1.2).

Beside the real interface it answers contractdesk.test.Notifications: List() gives all it has received as JSON,
Act(id, key) presses a button, Dismiss(id) closes a bubble as a person does, SetCaps(names) changes what it claims
to be able to do."""
import json
import os
import sys

from gi.repository import Gio, GLib

PATH = "/org/freedesktop/Notifications"
REAL = "org.freedesktop.Notifications"
TEST = "contractdesk.test.Notifications"
XML = f"""<node>
<interface name="{REAL}">
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/><arg type="s" direction="out"/></method>
  <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface>
<interface name="{TEST}">
  <method name="List"><arg type="s" direction="out"/></method>
  <method name="Act"><arg type="u" direction="in"/><arg type="s" direction="in"/></method>
  <method name="Dismiss"><arg type="u" direction="in"/></method>
  <method name="SetCaps"><arg type="as" direction="in"/></method>
</interface></node>"""
DISMISSED, WITHDRAWN = 2, 3


class Service:
    def __init__(self):
        self.capabilities = os.environ.get("NOTIFY_CAPS", "actions,body,body-markup,persistence").split(",")
        self.notes = {}
        self.last_id = 0

    def close(self, bus, note_id, reason):
        note = self.notes.get(note_id)
        if note and note["open"]:
            note["open"] = False
            bus.emit_signal(None, PATH, REAL, "NotificationClosed", GLib.Variant("(uu)", (note_id, reason)))

    def notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        note_id = replaces
        if note_id not in self.notes:
            self.last_id += 1
            note_id = self.last_id
        self.notes[note_id] = {
            "id": note_id, "app": app, "replaced": bool(replaces), "icon": icon, "summary": summary, "body": body,
            "timeout": timeout, "open": True, "actions": dict(zip(actions[::2], actions[1::2])),
            "hints": {name: value for name, value in hints.items() if isinstance(value, (str, int, bool, float))}}
        print(json.dumps(self.notes[note_id], ensure_ascii=False), flush=True)
        return note_id

    def call(self, bus, _sender, _path, _interface, method, parameters, invocation):
        arguments = parameters.unpack()
        answer = None
        if method == "GetCapabilities":
            answer = GLib.Variant("(as)", (self.capabilities,))
        elif method == "GetServerInformation":
            answer = GLib.Variant("(ssss)", ("contractdesk-test", "test", "1", "1.2"))
        elif method == "Notify":
            answer = GLib.Variant("(u)", (self.notify(*arguments),))
        elif method == "CloseNotification":
            self.close(bus, arguments[0], WITHDRAWN)
        elif method == "Dismiss":
            self.close(bus, arguments[0], DISMISSED)
        elif method == "List":
            answer = GLib.Variant("(s)", (json.dumps(list(self.notes.values()), ensure_ascii=False),))
        elif method == "Act":
            bus.emit_signal(None, PATH, REAL, "ActionInvoked", GLib.Variant("(us)", arguments))
            if not self.notes.get(arguments[0], {}).get("hints", {}).get("resident"):
                self.close(bus, arguments[0], DISMISSED)
        elif method == "SetCaps":
            self.capabilities = arguments[0]
        invocation.return_value(answer)


def main():
    service = Service()
    loop = GLib.MainLoop()

    def on_bus(bus, _name):
        for interface in Gio.DBusNodeInfo.new_for_xml(XML).interfaces:
            bus.register_object(PATH, interface, service.call, None, None)

    def on_lost(_bus, _name):
        print("name lost", file=sys.stderr)
        loop.quit()

    Gio.bus_own_name(Gio.BusType.SESSION, REAL, Gio.BusNameOwnerFlags.REPLACE, on_bus, None, on_lost)
    loop.run()


if __name__ == "__main__":
    main()
