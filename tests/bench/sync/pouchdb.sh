#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Rows a second that PouchDB 7 pulls from express-pouchdb 4.2 over plain HTTP, both with their LevelDB.
# usage: pouchdb.sh FOLDER DOCUMENTS; fetches both into FOLDER at the first call. Prints the one number.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1 documents=$2
mkdir -p "$folder"
if [ ! -d "$folder/node_modules/express-pouchdb" ]; then
    echo '{"name": "bench", "private": true}' > "$folder/package.json"
    (cd "$folder" && npm install --no-audit --no-fund --no-package-lock pouchdb@7 express-pouchdb@4.2 express@4) >&2
fi
rm -rf "$folder/served" "$folder/pulled"
mkdir -p "$folder/served" "$folder/pulled"
export NODE_PATH=$folder/node_modules
coproc SERVER { exec node --max-old-space-size=4096 "$here/pouchserver.js" "$folder/served" "$documents"; }
trap 'kill "$SERVER_PID" 2>/dev/null || true' EXIT
read -r port <&"${SERVER[0]}"
node --max-old-space-size=4096 "$here/pouchpull.js" "$folder/pulled" "http://127.0.0.1:$port/school"
