import { presentNoteKey } from "../../domain/finding/formerCheckName";
import type { TypedOver } from "../../report/sheets/withTypedOver";
import type { RowOrder } from "../../report/rerun/rowOrder";
import type { WrittenTable } from "../../report/rerun/writtenTables";
import type { InputArea } from "../../workbook/sheet";
import type { WorkbookName } from "./workbookNames";

/** The setting, saved in the workbook, that says how large each report sheet was when it was last written. */
export const OWN_SHEETS_SETTING = "vss.rapportblad";

/** What is remembered about a sheet that the add-in created. */
export interface OwnSheet {
  readonly rows: number;
  readonly columns: number;
  readonly inputs: readonly InputArea[];
  /** What stands first in each row; absent in older reports. */
  readonly labels?: readonly string[];
  /** The order the report itself gave the rows, from which the user's may differ; absent in older reports. */
  readonly order?: RowOrder;
  /** Its figures, to be compared with when it is written anew; absent in older reports. */
  readonly figures?: readonly WrittenTable[];
  /** Of the sheet Kontroller: what the user has typed over on the others; absent when nothing. */
  readonly typedOver?: readonly TypedOver[];
}

/** By the spec's id. */
type OwnSheets = Readonly<Record<string, OwnSheet>>;

/** The sheet Kontroller. */
const CHECKS_SHEET = "kontroller";
const PREFIX = "VSS_rapportblad_";

/**
 * The hidden name that marks a sheet as ours. It points to the sheet's first cell and so follows the sheet when the
 * user renames or moves it; a sheet without one is never touched.
 *
 * @example ownName("ekonomi") // "VSS_rapportblad_ekonomi"
 */
export function ownName(id: string): string {
  // A name may hold dots but no hyphens.
  return PREFIX + id.replaceAll("-", ".");
}

/** Whether a name is one of our marks. */
export function isOwnName(name: string): boolean {
  return name.startsWith(PREFIX);
}

/**
 * Which sheets the workbook's names mark as ours: spec id → sheet name.
 *
 * @example ownSheetNames([{ name: "VSS_rapportblad_ekonomi", sheet: "Ekonomi (VSS)", row: 0, column: 0, visible: false }]).get("ekonomi") // "Ekonomi (VSS)"
 */
export function ownSheetNames(names: readonly WorkbookName[]): Map<string, string> {
  const own = names.filter(({ name, row, column }) => isOwnName(name) && row === 0 && column === 0);
  return new Map(own.map(({ name, sheet }) => [name.slice(PREFIX.length).replaceAll(".", "-"), sheet]));
}

/**
 * Reads the setting back. Anything else than our own record counts as none.
 *
 * @example parseOwnSheets('{"ekonomi":{"rows":12,"columns":4,"inputs":[]}}').ekonomi?.rows // 12
 */
export function parseOwnSheets(setting: unknown): OwnSheets {
  if (typeof setting !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(setting);
    if (typeof parsed !== "object" || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).flatMap(([id, value]) =>
        isOwnSheet(value) ? [[id, id === CHECKS_SHEET ? asToday(value) : value]] : [],
      ),
    );
  } catch {
    return {};
  }
}

/** Notes beside findings are found by keys that name a check, by what it was called when the report was written. */
function asToday(sheet: OwnSheet): OwnSheet {
  return { ...sheet, inputs: sheet.inputs.map((input) => ({ ...input, key: presentNoteKey(input.key) })) };
}

function isOwnSheet(value: unknown): value is OwnSheet {
  if (typeof value !== "object" || value === null) return false;
  const {
    rows,
    columns,
    inputs,
    order = [],
    labels = [],
    figures = [],
    typedOver = [],
  } = value as Record<string, unknown>;
  return (
    Number.isInteger(rows) &&
    Number.isInteger(columns) &&
    Array.isArray(inputs) &&
    [labels, figures, typedOver].every(Array.isArray) &&
    isOrder(order)
  );
}

function isOrder(value: unknown): boolean {
  return Array.isArray(value) && value.every((block) => Array.isArray(block) && block.every(Array.isArray));
}
