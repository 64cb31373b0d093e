#!/bin/bash
# desktop_session.sh [-n none|test|dunst] [-t none|sni] [-s WxH] [-d DPI] [-l LANG] -- COMMAND…
#
# Runs COMMAND on a private desktop: its own X display, window manager, session bus, home and runtime folder.
#   -n  notification service: none, our test double (notify_server.py), or the real dunst
#   -t  tray: none, or our test double (sni_host.py)
# Ends everything it has started; its exit status is COMMAND's. Several sessions may run side by side.
set -u
here=$(cd "$(dirname "$0")" && pwd)
notify=none tray=none size=1280x800 dpi=96 lang=zh_CN.UTF-8
while getopts n:t:s:d:l: option; do
    case $option in
        n) notify=$OPTARG ;;
        t) tray=$OPTARG ;;
        s) size=$OPTARG ;;
        d) dpi=$OPTARG ;;
        l) lang=$OPTARG ;;
        *) exit 64 ;;
    esac
done
shift $((OPTIND - 1))

work=$(mktemp -d /tmp/desktop.XXXXXX)
started=()
finish() {
    local process
    for process in "${started[@]}"; do kill "$process" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT

# until CONDITION…: waits ten seconds at most for a command to succeed.
until_true() {
    local _
    for _ in $(seq 200); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.05
    done
    echo "desktop_session: waited in vain for: $*" >&2
    return 1
}

export HOME=$work/home XDG_RUNTIME_DIR=$work/run
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.state
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"

exec 3>"$work/display"
Xvfb -displayfd 3 -screen 0 "${size}x24" -dpi "$dpi" -nolisten tcp -noreset >"$work/xvfb.log" 2>&1 &
started+=($!)
until_true test -s "$work/display" || { cat "$work/xvfb.log" >&2; exit 70; }
DISPLAY=:$(cat "$work/display")
export DISPLAY

unset WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE
export XDG_SESSION_TYPE=x11 QT_QPA_PLATFORM=xcb QT_FONT_DPI=$dpi
export LANG=$lang LC_ALL=$lang LANGUAGE= TZ=Asia/Shanghai
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 # Qt 6.4 builds its AT-SPI tree only when asked like this
export NO_AT_BRIDGE=1 GTK_MODULES=        # but no GTK helper of the session needs one
export DESKTOP_WORK=$work DESKTOP_HERE=$here DESKTOP_NOTIFY=$notify DESKTOP_TRAY=$tray

# A bus that may start anything by name except a notification service: the stock configuration starts one behind
# our back at the first bubble, and "nobody is there" could never be tested.
mkdir "$work/services"
for service in /usr/share/dbus-1/services/*.service; do
    grep -q '^Name=org.freedesktop.Notifications' "$service" || ln -s "$service" "$work/services/"
done
cat >"$work/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$work</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$work/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
CONF

# What runs inside the bus: window manager, doubles, then COMMAND.
inside() {
    started=()
    trap 'for process in "${started[@]}"; do kill "$process" 2>/dev/null; done; wait 2>/dev/null' EXIT
    openbox --sm-disable >"$DESKTOP_WORK/openbox.log" 2>&1 &
    started+=($!)
    case $DESKTOP_NOTIFY in
        test) /usr/bin/python3 "$DESKTOP_HERE/notify_server.py" >"$DESKTOP_WORK/notify.log" 2>&1 & started+=($!) ;;
        dunst) dunst >"$DESKTOP_WORK/notify.log" 2>&1 & started+=($!) ;;
    esac
    if [ "$DESKTOP_TRAY" = sni ]; then
        /usr/bin/python3 "$DESKTOP_HERE/sni_host.py" >"$DESKTOP_WORK/tray.log" 2>&1 &
        started+=($!)
    fi
    until_true wmctrl -m || return 70
    [ "$DESKTOP_NOTIFY" = none ] || until_true owned org.freedesktop.Notifications || return 70
    [ "$DESKTOP_TRAY" = none ] || until_true owned org.kde.StatusNotifierWatcher || return 70
    "$@"
}
owned() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner "string:$1" |
        grep -q true
}
export -f inside owned until_true
# shellcheck disable=SC2016
dbus-run-session --config-file="$work/bus.conf" -- bash -c 'inside "$@"' inside "$@"
status=$?
[ -z "${DESKTOP_LOGS:-}" ] || cp "$work"/*.log "$DESKTOP_LOGS/" 2>/dev/null
exit $status
