#!/usr/bin/env bash
# hyperformula 3.5.0, language svSE: the Swedish name of SWITCH is the empty text. A right formula with SWITCH, calculated in
# English, becomes #ERROR! when the engine is told to speak Swedish: it writes the formula out without a name and cannot read
# it back. Excel's own name, VÄXLA, is #NAMN?. Anyone who shows formulas in Swedish needs a name of their own for it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hyperformula@3.5.0 >/dev/null
cat >try.cjs <<'JS'
const { HyperFormula } = require("hyperformula");
const swedish = require("hyperformula/i18n/languages/svSE").default;
HyperFormula.registerLanguage("svSE", swedish);
const place = (col) => ({ sheet: 0, row: 0, col });
const engine = HyperFormula.buildFromArray([[2, '=SWITCH(A1,1,"one",2,"two")']], { licenseKey: "gpl-v3" });
console.log(JSON.stringify(swedish.functions.SWITCH));
console.log(engine.getCellValue(place(1)));
engine.updateConfig({ language: "svSE", functionArgSeparator: ";", decimalSeparator: "," });
console.log(engine.getCellValue(place(1)).value);
engine.setCellContents(place(2), '=VÄXLA(A1;1;"one";2;"two")');
console.log(engine.getCellValue(place(2)).value);
JS
expected='""
two
#ERROR!
#NAMN?'
seen=$(node try.cjs)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected" >&2; printf '%s\n' "$expected" >&2; exit 1; }
