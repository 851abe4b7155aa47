#!/bin/sh
# What the tests need of the operating system: a Chromium and a PostgreSQL server (they start one of their own).
# Installed where that can be done; said where not.
set -u
missing=""
chromium=""
for name in "${TOCSIN_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && chromium="$name"
done
[ -n "$chromium" ] || missing="chromium"
command -v initdb >/dev/null 2>&1 || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql"
[ -n "$missing" ] || exit 0
if command -v apt-get >/dev/null 2>&1; then
    run=""
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && run="sudo"; }
    echo "== installing for the tests: $missing"
    # shellcheck disable=SC2086
    $run apt-get update -qq && $run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing && exit 0
fi
echo "The tests need: $missing. Install them; a Chromium elsewhere is named in TOCSIN_CHROMIUM." >&2
exit 1
