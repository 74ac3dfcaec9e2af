import { formatAmount } from "../domain/amount/formatAmount";
import { figureText } from "../domain/amount/statusFigure";
import type { Table } from "../domain/table/table";
import type { NewDepartment, NotedAmount, TableNote, TableNotes } from "../domain/table/tableNote";
import { FORECAST_NAMES, missingAmounts } from "./forecastTexts";

/** The add-in's own notes under the report's tables; Swedish only, as the report is. */
const NOTES: { readonly [Code in keyof TableNotes]: (values: TableNotes[Code]) => string } = {
  forecast: ({ choice, operations }) => {
    const method = choice === "manual" ? "satt för hand" : `framskriven med metoden ”${FORECAST_NAMES[choice]}”`;
    return `Prognosen är ${method}, kostnader och intäkter var för sig${operations === null ? "" : `: ${operations.join(", ")}`}.`;
  },
  forecastUnused: ({ choice, operation, missing }) => {
    const zero = missing.length === 0 ? "perioden är 0" : missingAmounts(missing);
    const why = choice === "manual" ? "belopp saknas" : zero;
    return `Metoden ”${FORECAST_NAMES[choice]}” kunde inte användas för ${operation}: ${why}.`;
  },
  indexed: ({ years, wageShare }) => {
    const each = years.map(
      ({ year, wages, prices, income }) =>
        `${year}: löner ${percent(wages)}, priser ${percent(prices)}, intäkter ${percent(income)}`,
    );
    return `Planåren är uppräknade från budgeten, oavrundat år för år (${each.join("; ")}). Löner är ${percent(wageShare)} av kostnaderna. Rader utan uppdelning i kostnader och intäkter är uppräknade som kostnader.`;
  },
  undecided: ({ figures }) =>
    `Obs! Arbetsböckerna är inte eniga om ${figures.map(({ row, column }) => `${row}, ${column}`).join("; ")}. Den första arbetsbokens siffra visas. Se bladet Kontroller.`,
  summarised: ({ departments }) =>
    `Sammanställd ur ${departments.map(({ name, file }) => `${name} (${file})`).join(", ")}.`,
  notAdded: ({ rows }) =>
    `Inte med, för att alla enheter inte har det eller för att det inte går att summera: ${rows.join("; ")}.`,
  restated: ({ column, file, departments, unmapped, withoutRow }) =>
    [
      `${column} ur ${file}: ${departments.map(unitText).join("; ")}.`,
      unmapped.length === 0 ? "" : `Utan motsvarighet i organisationskartan: ${unmapped.map(amountText).join(", ")}.`,
      withoutRow.length === 0 ? "" : `Saknar rad här: ${withoutRow.map(amountText).join(", ")}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
};

/**
 * A note as a sentence or more.
 *
 * @example tableNoteText({ code: "notAdded", values: { rows: ["Andel behöriga"] } })
 * // "Inte med, för att alla enheter inte har det eller för att det inte går att summera: Andel behöriga."
 */
export function tableNoteText({ code, values }: TableNote): string {
  return (NOTES[code] as (values: TableNotes[keyof TableNotes]) => string)(values);
}

/** What stands under a table in the report: the workbook's own lines, then ours. */
export function linesUnder({ footnotes, notes = [] }: Table): string[] {
  return [...footnotes, ...notes.map(tableNoteText)];
}

/** `unitText({ name: "HR", parts: [{ from: "Stab", share: 0.6 }, { from: "Lön", share: 1 }] })` → `"HR = 60 % av Stab + Lön"` */
function unitText({ name, parts }: NewDepartment): string {
  const added = parts.map(({ from, share }) =>
    share === 1 ? from : `${formatAmount(share * 100, 1).replace(/,0$/u, "")} % av ${from}`,
  );
  return `${name} = ${added.join(" + ")}`;
}

function amountText({ department, amount, decimals }: NotedAmount): string {
  return `${department} (${formatAmount(amount, decimals)})`;
}

function percent(value: number): string {
  return `${figureText(value)}\u00a0%`;
}
