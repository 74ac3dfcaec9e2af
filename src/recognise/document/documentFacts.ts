import type { Period } from "../../domain/amount/months";
import { WHOLE_YEAR, lastDay, periodIn, periodName, yearIn } from "../../domain/amount/period";
import type { Unit } from "../../domain/amount/unit";
import { unitIn } from "../../domain/amount/unitWords";
import { MONEY_KINDS, type Table } from "../../domain/table/table";
import { roleIn } from "../lexicon/columnWords";
import type { Region } from "../sheet/findTables";

/**
 * The year most headers of outcome, budget and forecast speak of; the latest of equals. Tables under the very same
 * headers speak once.
 */
export function workbookYear(regions: readonly Region[], file: string): number | null {
  const votes = new Map<number, number>();
  const vote = (text: string, isEarlier = false) => {
    const named = yearIn(text);
    if (named === null) return;
    const year = isEarlier ? named + 1 : named;
    votes.set(year, (votes.get(year) ?? 0) + 1);
  };
  const heard = new Set<string>();
  for (const region of regions) {
    for (const title of region.titles) vote(title);
    const headers = [...region.header.texts.values()];
    const row = headers.join("|");
    if (heard.has(row)) continue;
    heard.add(row);
    for (const header of headers) {
      if (["utfall", "budget", "prognos"].includes(roleIn(header) ?? "")) vote(header, isYearBefore(header, headers));
    }
  }
  const [best] = [...votes].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return best?.[0] ?? yearIn(file.replace(/[_-]/gu, " "));
}

/** The months that the first heading over tables speaks of, counted from January; null when none does. */
export function reportedMonths(regions: readonly Region[]): Period | null {
  const named = regions.flatMap(({ titles }) => titles.flatMap((title) => periodIn(title) ?? []));
  const part = named.find(({ to }) => to < 12);
  return part === undefined ? null : { from: 1, to: part.to };
}

/** `Utfall aug 2022` beside `Utfall aug` is of the year before the one that goes without saying. */
function isYearBefore(header: string, headers: readonly string[]): boolean {
  const [role, period] = [roleIn(header), periodIn(header)];
  return (
    role === "utfall" &&
    headers.some(
      (other) =>
        roleIn(other) === role && yearIn(other) === null && period !== null && periodIn(other)?.to === period.to,
    )
  );
}

/**
 * The last month that any table reports an outcome for; years of indicators and plans do not say, nor a year beside a
 * forecast of a later one.
 */
export function periodEnd(tables: readonly Table[]): string | null {
  const ends = tables.flatMap((table) => {
    const foreseen = Math.max(...table.columns.flatMap(({ role, year }) => (role === "prognos" ? (year ?? []) : [])));
    return table.columns.flatMap((column) => {
      const period = column.role === "utfall" ? periodIn(column.period) : null;
      if (period === null || column.year === null || column.year < foreseen) return [];
      return MONEY_KINDS.has(table.kind) || column.period !== periodName(WHOLE_YEAR)
        ? [lastDay(period, column.year)]
        : [];
    });
  });
  return ends.sort().at(-1) ?? null;
}

/** Words that name a table, not a report. */
const TABLE_WORDS = /mål|indikator|personal|volym|investering|ekonomi|drift|uppdrag|aktivitet/iu;

/** A line that names the report, or the organisation above several tables; else the file says what it is. */
export function documentTitle(regions: readonly Region[], file: string): string {
  const lines = regions.flatMap((region) => region.titles);
  const first = new Map(lines.map((line, index) => [line, index] as const).reverse());
  const ofTable = (line: string) =>
    unitIn(line) !== null || roleIn(line) !== null || periodIn(line) !== null || TABLE_WORDS.test(line);
  return (
    lines.find((line) => /delårsrapport|verksamhetsberättelse|internbudget|förvaltningsbudget/iu.test(line)) ??
    lines.find((line, index) => !ofTable(line) && (first.get(line) ?? index) < index) ??
    file.replace(/\.[^.]+$/u, "")
  );
}

/** The unit of most tables; null when none says one. */
export function mostCommonUnit(tables: readonly Table[]): Unit | null {
  const units = tables.flatMap((table) => (table.unit === null ? [] : [table.unit]));
  const count = (unit: Unit) => units.filter((other) => other === unit).length;
  return [...units].sort((a, b) => count(b) - count(a))[0] ?? null;
}
