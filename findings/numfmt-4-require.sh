#!/usr/bin/env bash
# numfmt 4.0.0 and 4.0.1 (Excel's number formats in JavaScript): `import` works, `require` cannot. The packages name
# dist/index.cjs and dist/index.d.cts for it, and contain neither: the CommonJS build lies there as dist/index.js. Jest, tsx in
# CommonJS and TypeScript's types fail; 3.2.6 is the last that they can load.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
load='try { console.log("require:", require("numfmt").format("#,##0.0", 1234.56)); } catch (error) { console.log("require:", error.code); }'
seen=$(for version in 3.2.6 4.0.0 4.0.1; do
  npm install --silent --no-audit --no-fund --ignore-scripts "numfmt@$version" >/dev/null
  echo "$version"
  node -e "$load"
  node --input-type=module -e 'import { format } from "numfmt"; console.log("import:", format("#,##0.0", 1234.56));'
  [ -e node_modules/numfmt/dist/index.cjs ] && echo "has index.cjs" || echo "no index.cjs"
done)
printf '%s\n' "$seen"
expected='3.2.6
require: 1,234.6
import: 1,234.6
no index.cjs
4.0.0
require: MODULE_NOT_FOUND
import: 1,234.6
no index.cjs
4.0.1
require: MODULE_NOT_FOUND
import: 1,234.6
no index.cjs'
[ "$seen" = "$expected" ] || { echo "changed: expected" >&2; printf '%s\n' "$expected" >&2; exit 1; }
