#!/bin/sh
# What the tests need of the operating system: a Chromium. Installed where that can be done; said where not.
set -u
for name in "${TOCSIN_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && exit 0
done
if command -v apt-get >/dev/null 2>&1; then
    run=""
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && run="sudo"; }
    echo "== installing Chromium for the browser tests"
    $run apt-get update -qq && $run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium && exit 0
fi
echo "The browser tests need a Chromium: install one, or name it in TOCSIN_CHROMIUM." >&2
exit 1
