import type { Rows } from "../test/recognise/readRows";

const HEADER = ["Verksamhet", "Utfall jan-mars 2024", "Budget jan-mars 2024", "Avvikelse"];
const TITLE = ["Driftsammandrag, tkr"];

/** The most characters that Excel keeps in a cell. */
const LONG = 32_767;

const times = <T>(count: number, row: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => row(i));
const under = (count: number, row: (index: number) => Rows[number]): Rows => [TITLE, HEADER, ...times(count, row)];

/** What has hung an importer: each grows in one direction only, by its size in rows. */
export const GROWING_SHEETS: readonly (readonly [name: string, rows: (size: number) => Rows])[] = [
  ["only asterisks", (size) => times(size, () => Array(20).fill("*"))],
  ["asterisks above a table", (size) => [...times(size, () => ["*"]), ...under(3, (i) => [`Enhet ${i}`, 1, 2, -1])]],
  [
    "asterisks under a table",
    (size) => [...under(3, (i) => [`Enhet ${i}`, 1, 2, -1]), ...times(size, () => ["* not"])],
  ],
  [
    "titles above a table",
    (size) => [...times(size, (i) => [`Drift ${i}`]), ...under(3, (i) => [`Enhet ${i}`, 1, 2, -1])],
  ],
  ["words", (size) => times(size, (i) => [`Ord ${i}`, `Mer ${i}`, `Sist ${i}`])],
  ["asterisks for figures", (size) => under(size, () => ["Enhet", "*", "*", "*"])],
  ["figures", (size) => under(size, (i) => [`Enhet ${i}`, i, 2 * i, -i])],
  [
    "words in place of figures",
    (size) => under(size + 600, (i) => (i < 600 ? ["E", 1, 2, -1] : ["E", "1a", "2b", "3c"])),
  ],
  ["headers only", (size) => times(size, () => HEADER)],
  ["a table every third row", (size) => times(size, (i) => [HEADER, [`Enhet ${i}`, 1, 2, -1], []][i % 3] ?? [])],
  ["titles only", (size) => times(size, (i) => [`Driftsammandrag ${i}`])],
  ["goals only", (size) => [["Mål", "Indikator", "Status"], ...times(size, (i) => [`Mål ${i}`, `Ind ${i}`, "Uppnås"])]],
];

/** Texts that make a careless pattern try every place against every other. */
export const REPEATED_TEXTS = [
  "*",
  "(",
  "1 ",
  "1(",
  "- ",
  "a-\n",
  " \n",
  "utfall ",
  "avvikelse (",
  "mål uppnå ",
  "2024 ",
  "jan ",
  "IU, ",
  "1)",
  "¹",
  "≥",
] as const;

/**
 * A sheet whose titles, headers, names and figures all are one text over and over, as long as a cell can be.
 *
 * @example longCells("1 ").length // 55
 */
export function longCells(repeated: string): Rows {
  const text = `1${repeated.repeat(LONG)}`.slice(0, LONG - 2) + "!x";
  const places: Rows = [[text], [text, "Utfall 2024", "Budget 2024"], [text, text, text], [`Enhet ${text}`, 1, text]];
  return [...places, HEADER, ...times(50, () => [text, text, text, text])];
}
