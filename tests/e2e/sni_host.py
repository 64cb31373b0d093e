#!/usr/bin/python3
"""Test double of a panel that shows StatusNotifier items (as KDE Plasma does, or GNOME with its extension).

Without arguments it is the panel. `Tray` looks at the items and uses them as a person would, from a test."""
import time

from gi.repository import Gio, GLib

WATCHER, PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
XML = f"""<node><interface name="{WATCHER}">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
  <signal name="StatusNotifierItemUnregistered"><arg type="s"/></signal>
  <signal name="StatusNotifierHostRegistered"/>
</interface></node>"""


class Panel:
    def __init__(self):
        self.items = []

    def call(self, bus, sender, _path, _interface, method, parameters, invocation):
        if method == "RegisterStatusNotifierItem":
            service = parameters.unpack()[0]
            by_path = service.startswith("/")
            item = sender + service if by_path else service + "/StatusNotifierItem"
            self.items.append(item)
            bus.emit_signal(None, PATH, WATCHER, "StatusNotifierItemRegistered", GLib.Variant("(s)", (item,)))
            Gio.bus_watch_name_on_connection(bus, sender if by_path else service, Gio.BusNameWatcherFlags.NONE, None,
                                             lambda *_: self.forget(item))
        invocation.return_value(None)

    def forget(self, item):
        if item in self.items:
            self.items.remove(item)

    def value(self, _bus, _sender, _path, _interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", self.items),
                "ProtocolVersion": GLib.Variant("i", 0),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True)}[name]

    def run(self):
        interface = Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0]
        Gio.bus_own_name(Gio.BusType.SESSION, WATCHER, Gio.BusNameOwnerFlags.NONE,
                         lambda bus, _name: bus.register_object(PATH, interface, self.call, self.value, None),
                         None, None)
        GLib.MainLoop().run()


class Tray:
    """The first item in the tray, used through the panel's protocol."""

    @staticmethod
    def _call(name, path, interface, method, arguments=None):
        answer = Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
            name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 3000, None)
        return answer.unpack() if answer else None

    def _property(self, name, path, interface, key):
        return self._call(name, path, "org.freedesktop.DBus.Properties", "Get",
                          GLib.Variant("(ss)", (interface, key)))[0]

    def items(self):
        return self._property(WATCHER, PATH, WATCHER, "RegisteredStatusNotifierItems")

    def _item(self):
        name, _, rest = self.items()[0].partition("/")
        return name, "/" + rest

    def tooltip(self):
        return self._property(*self._item(), ITEM, "ToolTip")[2]

    def click(self):
        self._call(*self._item(), ITEM, "Activate", GLib.Variant("(ii)", (0, 0)))

    def _entries(self):
        name, path = self._item()
        menu = self._property(name, path, ITEM, "Menu")
        _revision, (_id, _properties, children) = self._call(name, menu, MENU, "GetLayout",
                                                             GLib.Variant("(iias)", (0, -1, [])))
        return name, menu, {properties.get("label", "---"): number for number, properties, _children in children}

    def menu(self):
        return list(self._entries()[2])

    def choose(self, label):
        name, menu, entries = self._entries()
        self._call(name, menu, MENU, "Event",
                   GLib.Variant("(isvu)", (entries[label], "clicked", GLib.Variant("s", ""), int(time.time()))))


if __name__ == "__main__":
    Panel().run()
