import { isWholeYear, periodName } from "../../domain/amount/period";
import { AS_PRINTED, type AmountKind } from "../../domain/amount/sign";
import type { Unit } from "../../domain/amount/unit";
import { unitIn } from "../../domain/amount/unitWords";
import type { Evidence } from "../../domain/table/reason";
import { computedCell } from "../../domain/table/computedCell";
import type { Problem } from "../../domain/table/problem";
import type { Column, Convention, Gender, Row, Table, TableCell } from "../../domain/table/table";
import { GENDER_LABEL } from "../../texts/longTableTexts";
import { cellName } from "../../workbook/sheet";
import { readCell } from "../cells/readCell";
import { rowUnit } from "../lexicon/rowUnit";
import type { Grid } from "../sheet/grid";
import type { LongHeader } from "./longHeader";
import type { LongTime } from "./longTime";
import type { Observation } from "./observations";

/** Tables of a long form, and the cells that could not be read. */
interface LongTables {
  readonly tables: readonly Omit<Table, "id">[];
  readonly problems: readonly Problem[];
}

/** Money that is neither per something nor a share. */
interface Money {
  readonly unit: Unit | null;
  readonly kind: AmountKind;
  readonly convention: Convention;
}

/**
 * The figures as tables: a table for each place, and of money one for each measure, since gross and net are never added; a
 * row for each thing that is told of, its genders under it; a column for each time. Nothing is added up.
 *
 * @param range of the header and its rows
 * @example longTables(grid, header, observations, range).tables.map(({ heading }) => heading) // ["0580"]
 */
export function longTables(
  grid: Grid,
  header: LongHeader,
  observations: readonly Observation[],
  range: string,
): LongTables {
  const problems: Problem[] = [];
  const { file, name: sheet } = grid.sheet;
  const source = { file, sheet, range };

  function cellOf(one: Observation | undefined): TableCell {
    if (one === undefined) return computedCell(null, null, "empty");
    const read = readCell(grid.cell(one.row, one.column), { file, sheet, cell: cellName(one.row, one.column) });
    if (read.problem !== null) problems.push(read.problem);
    return read.cell;
  }

  const isMoney = (one: Observation): boolean => moneyOf(one, header) !== null;
  const groups = grouped(observations, (one) => `${one.place}\t${isMoney(one) ? one.measure : ""}`);
  const tables = groups.map((group): Omit<Table, "id"> => {
    const [first] = group as [Observation, ...Observation[]];
    const money = moneyOf(first, header);
    const columns = columnsOf(group, money !== null, first.header);
    const names = (one: Observation) =>
      (money === null ? [one.measure, one.label] : [one.label]).filter(Boolean).join(", ") || one.measure || one.place;
    const rows = grouped(group, names).flatMap((own) => {
      const label = names(own[0]!);
      const unit = money === null ? (rowUnit(label) ?? null) : undefined;
      return rowsOf(own, columns, { label, amountKind: money?.kind ?? "resultat", unit }, cellOf);
    });
    const heading =
      [header.title, first.place, money === null ? "" : first.measure].filter(Boolean).join(", ") || sheet;
    const shared = { heading, source, columns: columns.map(({ column }) => column), rows, footnotes: [] };
    return money === null
      ? { ...shared, kind: "indikatorer", unit: null, quantity: "blandad", convention: NEUTRAL, goals: [] }
      : { ...shared, kind: "driftsammandrag-period", unit: money.unit, convention: money.convention };
  });
  return { tables, problems };
}

const NEUTRAL: Convention = { formulas: AS_PRINTED, kind: "resultat", basis: "assumed", evidence: [] };

/** What the money of a measure means; null for indicators, shares and counts. */
function moneyOf({ measure, header }: Observation, { isIndicators, title }: LongHeader): Money | null {
  if (isIndicators) return null;
  const words = [measure, header].join(" ");
  const unit = unitIn(measure) ?? unitIn(header) ?? unitIn(title);
  const isNamed =
    /belopp|beløp|kostnad|utgift|intäkt|inntekt|inkomst|netto|brutto/iu.test(words) || header === "Utfall";
  if ((unit === null && !isNamed) || /%|andel|(?<!\p{L})per(?!\p{L})/iu.test(measure)) return null;
  const kind = amountKind(measure);
  const evidence: readonly Evidence[] =
    kind === "kostnad" || kind === "intakt"
      ? [{ code: "namedRow", values: { row: measure, name: kind === "intakt" ? "income" : "cost", sign: "plus" } }]
      : kind === "nettokostnad"
        ? [{ code: "namedNetCost", values: { name: measure, sign: "plus" } }]
        : [];
  const basis = evidence.length === 0 ? "assumed" : "inferred";
  const net = kind === "kostnad" || kind === "nettokostnad" ? "nettokostnad" : "resultat";
  return { unit, kind, convention: { formulas: AS_PRINTED, kind: net, basis, evidence } };
}

function amountKind(measure: string): AmountKind {
  if (/netto(?:kostnad|utgift|driftsutgift|\s+driftsutgift)/iu.test(measure)) return "nettokostnad";
  if (/intäkt|inntekt|inkomst|income|revenue/iu.test(measure)) return "intakt";
  return /kostnad|utgift|cost|expen/iu.test(measure) ? "kostnad" : "resultat";
}

interface TimedColumn {
  readonly column: Column;
  readonly time: LongTime;
}

/** A column for each time, in order; of money the years before the last are what it is compared with. */
function columnsOf(group: readonly Observation[], isMoney: boolean, header: string): TimedColumn[] {
  const times = new Map(group.map(({ time }) => [keyOf(time), time]));
  const sorted = [...times].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, time]) => time);
  const last = sorted.at(-1)?.year ?? 0;
  const name = /^(?:value|värde|verdi|obs_?value)$/iu.test(header) || sorted.length > 1 ? "" : header;
  return sorted.map((time) => {
    const { year, months } = time;
    const when = isWholeYear(months) ? `${year}` : `${periodName(months)} ${year}`;
    const role = !isMoney || year === last ? "utfall" : year === last - 1 ? "foregaende" : "bokslut";
    const column: Column = {
      ...{ header: name === "" || /(?:19|20)\d\d/u.test(name) ? when : `${name} ${when}`, role, year },
      ...{ period: periodName(months), measure: null, calculated: false },
    };
    return { column, time };
  });
}

interface RowAbout {
  readonly label: string;
  readonly amountKind: AmountKind;
  readonly unit: string | null | undefined;
}

/** A row for all, and one for each gender that is told of. */
function rowsOf(
  group: readonly Observation[],
  columns: readonly TimedColumn[],
  { label, amountKind, unit }: RowAbout,
  cellOf: (one: Observation | undefined) => TableCell,
): Row[] {
  const byKey = new Map(group.map((one) => [`${one.gender} ${keyOf(one.time)}`, one]));
  const cells = (gender: Gender | "all") => columns.map(({ time }) => cellOf(byKey.get(`${gender} ${keyOf(time)}`)));
  const told = (gender: Gender | "all") => group.some((one) => one.gender === gender);
  const own = { amountKind, ...(unit !== undefined && { unit }) };
  const genders = (["kvinna", "man"] as const).filter(told).map((gender): Row => ({
    ...{ ...own, label: GENDER_LABEL[gender], role: "kön", parent: label, gender, cells: cells(gender) },
  }));
  return [{ ...own, label, role: told("all") ? "post" : "rubrik", parent: null, cells: cells("all") }, ...genders];
}

function keyOf({ year, months }: LongTime): string {
  return [year, months.from, months.to].map((part) => String(part).padStart(4, "0")).join("-");
}

/** In the order that each key is first met. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [one]);
    else own.push(one);
  }
  return [...groups.values()];
}
