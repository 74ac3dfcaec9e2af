import type { Column, Row, Table, TableCell } from "../../../domain/table/table";

/** How far something has come, or whether a target is met. */
export type Standing = "notStarted" | "ongoing" | "done" | "met" | "partly" | "missed";

const MET = String.raw`(?:upp)?nå(?:s|r|tts|dd|dda|tt|ddes)|uppfyll(?:s|er|d|da|t|ts)`;

/** In a status column and in a sentence; the first that fits. */
const STANDINGS: readonly (readonly [RegExp, Standing])[] = [
  [/(?:ej|inte|ännu ej|ännu inte|inte ännu)\s+(?:ännu\s+)?(?:på)?börja/iu, "notStarted"],
  [
    new RegExp(String.raw`(?:${MET})\s+(?:endast\s+)?(?:delvis|i viss mån)|delvis\s+(?:att\s+)?(?:${MET})`, "iu"),
    "partly",
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:${MET})\s+(?:ej|inte)(?!\p{L})|(?<!\p{L})(?:ej|inte)\s+(?:att\s+)?(?:${MET}|nå(?!\p{L}))`,
      "iu",
    ),
    "missed",
  ],
  [/(?<!\p{L})(?:pågår|pågående|påbörjad\w*|påbörjats)(?!\p{L})/iu, "ongoing"],
  [
    /(?<!(?:ej|inte)\s)(?<!\p{L})(?:klar|klara|klart|avslutad\w*|avslutats|genomförd|genomförda|slutförd\w*|slutfört|slutförts)(?!\p{L})/iu,
    "done",
  ],
  [new RegExp(String.raw`(?<!\p{L})(?:${MET})(?!\p{L})`, "iu"), "met"],
];

/** A row with a status, and what the status says. */
export interface StatusRow {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly cell: TableCell;
  readonly standing: Standing | null;
}

/** The rows of a table that have a status. */
export function statusRows(table: Table): StatusRow[] {
  // Of two status columns the last is the one that counts.
  const at = table.columns.findLastIndex(({ role }) => role === "status");
  const column = table.columns[at];
  return table.rows.flatMap((row): StatusRow[] => {
    const cell = row.cells[at];
    if (column === undefined || cell === undefined || (cell.text === "" && cell.status === undefined)) return [];
    return [{ table, row, column, cell, standing: standingIn(cell.status ?? cell.text) }];
  });
}

/**
 * What words say of how far something has come; null when they say nothing.
 *
 * @example standingIn("har inte påbörjats") // "notStarted"
 * @example standingIn("bedöms delvis uppnås") // "partly"
 */
export function standingIn(text: string): Standing | null {
  return STANDINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
