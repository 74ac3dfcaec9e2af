import type { Unit } from "../../domain/amount/unit";
import type { Message } from "../../domain/message";
import type { Problem, TableTroubles } from "../../domain/table/problem";
import type { Recognition, Recognized } from "../../domain/table/recognition";
import { MONEY_KINDS, type Table } from "../../domain/table/table";
import { wordsOfOtherUnit } from "../tables/tableUnit";

/** What was recognised of a table of amounts that names no unit, with the workbook's. */
export function withWorkbookUnit(recognition: Recognition, unit: Unit | null): Recognition {
  if (recognition.unit === null || recognition.unit.value !== null || unit === null) return recognition;
  if (wordsOfOtherUnit(recognition.unit) !== null) return recognition;
  const reasons = [{ code: "unitOfWorkbook", values: {} }] as const;
  return { ...recognition, unit: { value: unit, certainty: "antagen", reasons } };
}

/**
 * A table that does not name its unit takes the workbook's, and the user is told so; one that counts in something else,
 * or whose number formats alone tell, keeps what it has and is told too.
 *
 * @param problems what is told is added to them
 */
export function withUnit(
  table: Table,
  recognitions: readonly Recognition[],
  unit: Unit | null,
  problems: Problem[],
): Table {
  if (!MONEY_KINDS.has(table.kind)) return table;
  const found = recognitions.find((recognition) => recognition.table === table.id)?.unit ?? null;
  const trouble = unitTrouble(table.unit, found, unit);
  if (trouble === null) return table;
  const { file, sheet, range } = table.source;
  problems.push({ file, sheet, cell: range.split(":")[0] ?? null, text: table.heading, ...trouble });
  return trouble.code === "unitOfWorkbook" ? { ...table, unit } : table;
}

function unitTrouble(
  own: Unit | null,
  found: Recognized<Unit | null> | null,
  workbook: Unit | null,
): Message<Pick<TableTroubles, "noUnit" | "otherUnit" | "unitByFormat" | "unitOfWorkbook">> | null {
  if (own !== null) {
    const isByFormat = found?.reasons.some(({ code }) => code === "formatScales") ?? false;
    return isByFormat ? { code: "unitByFormat", values: { unit: own } } : null;
  }
  const words = found === null ? null : wordsOfOtherUnit(found);
  if (words !== null) return { code: "otherUnit", values: { words } };
  return workbook === null ? { code: "noUnit", values: {} } : { code: "unitOfWorkbook", values: { unit: workbook } };
}
