/**
 * Writes assets/exempel/*.xlsx: the sample workbooks, from the cells in test/cases. The figures are those of published
 * reports; the mess is what controllers' workbooks look like. Two runs give the same bytes.
 *
 *   node scripts/make-examples.mjs
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre";

const EXAMPLES = ["vss-2024-03", "vss-2024-03-tkr", "vss-2021-08"];
const root = new URL("..", import.meta.url);

/** The .xlsx of one case. */
export async function exampleBytes(name) {
  const { sheets } = JSON.parse(await readFile(new URL(`test/cases/${name}/workbook.json`, root), "utf8"));
  return writeXlsx({ sheets: sheets.map(toSheet), properties: { created: new Date(0), modified: new Date(0) } });
}

function toSheet({ name, rows, merges = [], hiddenColumns = [] }) {
  const height = Math.max(0, ...Object.keys(rows).map(Number));
  const width = Math.max(0, ...Object.values(rows).flatMap((row) => Object.keys(row).map(columnIndex))) + 1;
  const values = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  const cells = new Map();
  for (const [number, row] of Object.entries(rows)) {
    for (const [letters, stored] of Object.entries(row)) {
      const cell = typeof stored === "object" ? stored : { value: stored };
      const [r, c] = [Number(number) - 1, columnIndex(letters)];
      values[r][c] = cell.value;
      const style = {
        ...(cell.format && { numFmt: cell.format }),
        ...(cell.fill && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: cell.fill.slice(1) } } }),
      };
      if (cell.formula || Object.keys(style).length > 0) {
        cells.set(`${r},${c}`, { ...(cell.formula && { formula: cell.formula, formulaResult: cell.value }), style });
      }
    }
  }
  return {
    name,
    rows: values,
    cells,
    merges: merges.map(toMerge),
    columns: Array.from({ length: width }, (_, column) => ({
      width: column === 0 ? 32 : 14,
      hidden: hiddenColumns.map(columnIndex).includes(column),
    })),
  };
}

function toMerge(area) {
  const [first, last] = area.split(":").map((name) => /^([A-Z]+)(\d+)$/u.exec(name));
  return {
    startRow: Number(first[2]) - 1,
    startCol: columnIndex(first[1]),
    endRow: Number(last[2]) - 1,
    endCol: columnIndex(last[1]),
  };
}

function columnIndex(letters) {
  return [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(new URL("assets/exempel/", root), { recursive: true });
  for (const name of EXAMPLES) {
    const path = new URL(`assets/exempel/${name}.xlsx`, root);
    await writeFile(path, await exampleBytes(name));
    console.log(fileURLToPath(path));
  }
}
