import type { Period } from "../../domain/amount/months";
import { periodIn, yearIn } from "../../domain/amount/period";
import type { ChosenMeasure, CorrectedRole } from "../../domain/table/tableCorrection";
import type { Column, ColumnRole, Measure } from "../../domain/table/table";
import {
  genderColumn,
  isNetAlone,
  isOnlyAmounts,
  isTimeHeader,
  measureIn,
  roleIn,
  wordColumn,
} from "../lexicon/columnWords";
import type { StatusMatrix } from "../cells/statusMatrix";
import { STAFF } from "../lexicon/kindWords";
import { measuresOfLetters } from "../lexicon/measures";
import { isCounted } from "../lexicon/valuedColumns";
import { columnTime } from "./columnTime";
import { tableTime } from "./tableTime";
import { withComparedTimes } from "./comparedTime";
import { roleOfNote } from "./roleOfNote";
import { holdsGrant, rolesTogether } from "./rolesTogether";

/** A column of the table and the sheet column it stands in. */
export interface ReadColumn {
  readonly column: Column;
  readonly index: number;
  /** The columns whose headings are the statuses, where the one with a mark holds the row's. */
  readonly matrix?: StatusMatrix;
  /** Sheet row → the row above it whose label is its status, where statuses stand so. */
  readonly statusRows?: ReadonlyMap<number, number>;
}

/** What is known about the table when its own headers are silent. */
export interface ColumnContext {
  /** Heading lines and sheet name, for period and year. */
  readonly titles: string;
  /** The workbook's year. */
  readonly year: number | null;
  /** The months that the sheet's first heading or the workbook reports, for a table that does not say. */
  readonly reported?: Period | null;
  /** What the lines above say that costs and income are, where the headers do not. */
  readonly told?: ColumnRole | null;
  /** The figures of a sheet column added up without sign. */
  readonly sizeOf?: (column: number) => number;
  /** Lines under the table. */
  readonly footnotes?: readonly string[];
  /** True when bare years are years of a plan. */
  readonly isPlan?: boolean;
  /** True when the rows are activities or assignments: `Pågående` over figures is then a count. */
  readonly counts: boolean;
  /** Sheet column → the role the user has chosen for it. */
  readonly chosen?: ReadonlyMap<number, CorrectedRole>;
  /** Sheet column → what the user says that it holds of a row's amounts. */
  readonly chosenMeasures?: ReadonlyMap<number, ChosenMeasure>;
  /** Sheet column → the role that its cells show, where its heading shows none. */
  readonly shown?: ReadonlyMap<number, ColumnRole>;
  /** Sheet column → the measure that its group is called. */
  readonly sides?: ReadonlyMap<number, Measure>;
  /** Sheet column → the role it is taken to have where its words say nothing. */
  readonly assumed?: ReadonlyMap<number, ColumnRole>;
}

/**
 * Turns header texts into columns with role, period, year and measure. Columns whose header has no role are left out.
 * A deviation takes its period from the budget it stands after, the previous year's column from the outcome.
 *
 * @example readColumns([[1, "Prognos helår"], [2, "Budget 2024"], [3, "Avvikelse"]], { titles: "", year: 2024, counts: false })
 */
export function readColumns(headers: readonly (readonly [number, string])[], context: ColumnContext): ReadColumn[] {
  const letters = measuresOfLetters(headers.map(([, header]) => header));
  const hasAmounts = headers.some(([, header]) => isOnlyAmounts(header) && !isNetAlone(header));
  const alone = headers.flatMap(([index, header], position) => {
    const shown = context.shown?.get(index) ?? roleIn(header) ?? roleOfNote(header, context.footnotes ?? []);
    const side = sideOf(index, header, context);
    const chosenMeasure = context.chosenMeasures?.get(index);
    const role =
      context.chosen?.get(index) ??
      shown ??
      (side === null ? null : "utfall") ??
      roleBeyondWords(header, context) ??
      roleOfMeasure(chosenMeasure) ??
      (hasAmounts && isNetAlone(header) ? "utfall" : null) ??
      context.assumed?.get(index) ??
      null;
    const measure = measureOf(header, chosenMeasure, letters.get(position) ?? side);
    return role === null || role === "ingen"
      ? []
      : [{ index, header, role, measure, chosenMeasure, gender: genderColumn(header).gender }];
  });
  const drafts = rolesTogether(
    toldRoles(alone, context),
    context.titles,
    ({ index }) => context.chosen?.has(index) !== true,
  );
  const hasMeasures = drafts.some((draft) => draft.measure !== null);
  const time = tableTime(headers, drafts, context);
  const columns = drafts.map((draft): ReadColumn => {
    const { index, header, role, measure, gender } = draft;
    const isNet = measure === null && hasMeasures && isNetHeader(draft);
    const { period, year } = columnTime(role, header, time);
    return {
      index,
      column: {
        header,
        role,
        period,
        year,
        measure: isNet ? "netto" : measure,
        at: index,
        calculated: false,
        ...(role === "budget" && holdsGrant(draft) && { grant: true as const }),
        ...(gender !== null && { gender }),
      },
    };
  });
  return withComparedTimes(columns);
}

/** Under `Driftbudget 2026` costs, income and their net are budgets, unless a column of its own is one. */
function toldRoles<Draft extends Pick<ReadColumn, "index"> & Pick<Column, "header" | "role">>(
  drafts: readonly Draft[],
  { told, titles, chosen }: ColumnContext,
): readonly Draft[] {
  // `Prognos resultat` is what is left of the costs and the income beside it.
  const isOwn = ({ role, header }: Draft) => role === told && !/resultat/iu.test(header);
  if (told == null || drafts.some(isOwn)) return drafts;
  const year = yearIn(titles);
  return drafts.map((draft) => {
    const own = yearIn(draft.header);
    const isTold = isOnlyAmounts(draft.header) && (own === null || own === year) && chosen?.has(draft.index) !== true;
    return isTold ? { ...draft, role: told } : draft;
  });
}

/**
 * Beside income and cost a budget, a deviation and a result are net. What the council gives (kommunbidrag) is written as an
 * income against net costs, so it is compared with them only where the figures show it.
 */
function isNetHeader(draft: {
  readonly role: ColumnRole;
  readonly header: string;
  readonly chosenMeasure: ChosenMeasure | undefined;
}): boolean {
  const { role, header } = draft;
  if (holdsGrant(draft)) return false;
  return role === "budget" || role === "avvikelse" || /resultat/iu.test(header);
}

/** What the council gives is the budget; other amounts that nothing else is said of are what came of it. */
function roleOfMeasure(measure: ChosenMeasure | undefined): ColumnRole | undefined {
  if (measure === undefined) return undefined;
  return measure === "kommunbidrag" ? "budget" : "utfall";
}

function measureOf(header: string, chosen: ChosenMeasure | undefined, beside: Measure | null): Measure | null {
  if (chosen === undefined) return beside ?? measureIn(header);
  return chosen === "kommunbidrag" ? null : chosen;
}

/** The year a plan begins with is its budget when the title says `Budget 2024 med plan`. */
function planYear(year: number | null, titles: string): ColumnRole {
  const budgetYear = Number(/budget\s+((?:19|20)\d\d)/iu.exec(titles)?.[1] ?? 0);
  if (year === null || budgetYear === 0 || year > budgetYear) return "plan";
  return year < budgetYear - 1 ? "bokslut" : "budget";
}

/** A bare year or month is an outcome; a column of goals right of the figures holds what they aim at. */
function roleBeyondWords(header: string, { counts, isPlan, titles }: ColumnContext): ColumnRole | null {
  if (isPlan === true && isTimeHeader(header)) return planYear(yearIn(header), titles);
  if (isTimeHeader(header) || (counts && isCounted(header)) || isTimedStaff(header)) return "utfall";
  return wordColumn(header) === "goal" ? "malvarde" : null;
}

/** `Sjukfrånvaro % jan-aug 2025`: what is counted of people at work, at a time that it names. */
function isTimedStaff(header: string): boolean {
  return STAFF.test(header) && (periodIn(header) !== null || yearIn(header) !== null);
}

/** Beside groups of costs and of income a net is what they leave. */
function sideOf(index: number, header: string, { sides }: ColumnContext): Measure | null {
  if (sides === undefined || sides.size === 0) return null;
  return sides.get(index) ?? (measureIn(header) === "netto" ? "netto" : null);
}
