#!/usr/bin/env bash
# hyparquet 1.33.0: a decimal, or a date, that the file names by Parquet's LogicalType alone comes out as it is stored, without a
# word: 1234.50 as 123450n, 2024-03-31 as 19813. The same column is read right when the writer also states the older
# ConvertedType. parquet.thrift says that LogicalType replaces ConvertedType, which is kept for readers of format v1; texts,
# timestamps and whole numbers are read by LogicalType alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hyparquet@1.33.0 hyparquet-writer@0.17.0 >/dev/null
cat >try.mjs <<'JS'
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";

const decimal = { type: "INT64", precision: 18, scale: 2 };
const day = { type: "INT32" };
const logicalDecimal = { logical_type: { type: "DECIMAL", precision: 18, scale: 2 } };
const logicalDay = { logical_type: { type: "DATE" } };
const schema = [
  { name: "root", num_children: 4 },
  { name: "both", ...decimal, ...logicalDecimal, converted_type: "DECIMAL" },
  { name: "logical", ...decimal, ...logicalDecimal },
  { name: "day_both", ...day, ...logicalDay, converted_type: "DATE" },
  { name: "day_logical", ...day, ...logicalDay },
].map((element) => (element.type ? { ...element, repetition_type: "REQUIRED" } : element));
const days = 19813;
const columnData = [
  { name: "both", data: [123450n] },
  { name: "logical", data: [123450n] },
  { name: "day_both", data: [new Date(days * 86_400_000)] },
  { name: "day_logical", data: [days] },
];
const file = parquetWriteBuffer({ columnData, schema });
for (const row of await parquetReadObjects({ file })) {
  for (const [name, value] of Object.entries(row))
    console.log(name, value instanceof Date ? value.toISOString().slice(0, 10) : `${value} ${typeof value}`);
}
JS
expected='both 1234.5 number
logical 123450 bigint
day_both 2024-03-31
day_logical 19813 number'
seen=$(node try.mjs)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected" >&2; printf '%s\n' "$expected" >&2; exit 1; }
