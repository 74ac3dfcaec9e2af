import type { Table, TableCell } from "../../src/domain/table/table";
import { missingText } from "../../src/texts/missingTexts";

/**
 * A table as lines: kind, unit and convention; columns with role, period and year; rows with role, unit, goal, parent
 * and figures.
 */
export function describeTable(table: Table): string[] {
  const { kind, formulas } = table.convention;
  const isMoney = table.unit !== null;
  const place = [table.goalArea, table.municipalGoal].filter((one) => one != null).map((one) => ` · ${one}`);
  return [
    `${table.kind}${isMoney ? `, ${table.unit}, ${kind} ${formulas[kind]}` : ""}${place.join("")}`,
    table.columns
      .map(({ role, period, year, measure, gender, calculated }) =>
        [role, period, year, measure, gender, calculated ? "beräknad" : ""].filter((part) => part).join(" "),
      )
      .join(" | "),
    ...table.rows.map((row) => {
      const role = `${row.role}${isMoney && row.amountKind !== kind ? ` (${row.amountKind})` : ""}`;
      const unit = row.unit == null ? "" : ` [${row.unit}]`;
      const goal = row.goal == null || row.goal === row.label ? "" : ` {${row.goal}}`;
      const area = row.goalArea == null ? "" : ` · ${row.goalArea}`;
      const parent = row.parent === null ? "" : ` < ${row.parent}`;
      return `${role}: ${row.label}${parent}${unit}${goal}${area} = ${row.cells.map(describeCell).join(" | ")}`;
    }),
    ...table.footnotes.map((note) => `not: ${note}`),
  ];
}

function describeCell({ value, unit, footnote, status, target, reason, text, time }: TableCell): string {
  if (status !== undefined) return status;
  const year = time === undefined ? "" : ` (${time.year})`;
  if (value !== null) return `${value}${unit ?? ""}${footnote === undefined ? "" : ` ^${footnote}`}${year}`;
  if (target?.kind === "limit") return `${target.comparison}${target.magnitude ? "±" : ""}${target.value}${unit ?? ""}`;
  if (target?.kind === "trend") return target.trend;
  return reason === "empty" ? "" : reason === "text" ? `”${text}”` : reason === null ? "null" : missingText(reason);
}
