#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS for npm), OpenDocument: a cell that has a value and no text is read when it is written with an end
# tag, `<table:table-cell …></table:table-cell>`, and lost without a word when the same element is written closed,
# `<table:table-cell …/>`. To XML they are one and the same, and ODF asks for no text beside office:value; serializers that
# shorten empty elements (most do) turn one into the other. Also seen: styles.xml, which ODF leaves optional, is required.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @e965/xlsx@0.20.3 fflate@0.8.3 >/dev/null
cat >try.cjs <<'JS'
const XLSX = require("@e965/xlsx");
const { zipSync, strToU8 } = require("fflate");
const names = ["office", "table", "text"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ");
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const type = "application/vnd.oasis.opendocument.spreadsheet";
const number = (value, end) => `<table:table-cell office:value-type="float" office:value="${value}"${end}`;
const text = (value) => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const row = (label, cell) => `<table:table-row>${text(label)}${cell}${number(7, "><text:p>7</text:p></table:table-cell>")}</table:table-row>`;
const rows = row("end tag", number(5, "></table:table-cell>")) + row("closed", number(5, "/>"));
const body = `<office:body><office:spreadsheet><table:table table:name="A"><table:table-column/>${rows}</table:table></office:spreadsheet></office:body>`;
const manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
const entry = (path, media) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`;
const parts = {
  mimetype: [strToU8(type), { level: 0 }],
  "content.xml": strToU8(`${head}<office:document-content ${names} office:version="1.3">${body}</office:document-content>`),
  "META-INF/manifest.xml": strToU8(
    `${head}<manifest:manifest xmlns:manifest="${manifest}" manifest:version="1.3">${entry("/", type)}${entry("content.xml", "text/xml")}</manifest:manifest>`,
  ),
};
const read = (more) => {
  const { Sheets } = XLSX.read(zipSync({ ...parts, ...more }), { type: "array" });
  return XLSX.utils.sheet_to_json(Sheets.A, { header: 1 });
};
const styles = `${head}<office:document-styles ${names} office:version="1.3"/>`;
for (const line of read({ "styles.xml": strToU8(styles) })) console.log(JSON.stringify(line));
try {
  console.log(JSON.stringify(read({})));
} catch (error) {
  console.log(error.message);
}
JS
expected='["end tag",5,7]
["closed",null,7]
Cannot find file styles.xml in zip'
seen=$(node try.cjs)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected" >&2; printf '%s\n' "$expected" >&2; exit 1; }
