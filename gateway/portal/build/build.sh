#!/bin/sh
# Builds the portal into ../target/portal, only when something changed since the last time.
set -eu
cd "$(dirname "$0")/.."
mkdir -p ../target
done=../target/portal.built

if [ -f "$done" ] && [ -f ../target/portal/index.html ] \
        && [ -z "$(find src public build test index.html package.json package-lock.json tsconfig.json vite.config.ts -newer "$done" -print -quit)" ]; then
    exit 0
fi
command -v npm > /dev/null || { echo "the portal needs Node 20.19 or newer with npm on the PATH" >&2; exit 1; }

installed=node_modules/.package-lock.json
if [ ! -f "$installed" ] || [ package-lock.json -nt "$installed" ]; then
    npm ci --no-progress --loglevel=error
    touch "$installed"
fi
rm -rf ../target/classes/static
npm run --silent check
npm run --silent test
npm run --silent build
touch "$done"
