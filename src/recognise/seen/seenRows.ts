import { cellProblem, type Problem } from "../../domain/table/problem";
import { formulaAreas, type FormulaArea } from "../../relations/formulaAreas";
import { cellName } from "../../workbook/sheet";
import { readCell } from "../cells/readCell";
import { isNamedRow, rowRole } from "../lexicon/rowRole";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";

/** A region with the rows that count, and what was left out. */
interface SeenRows {
  readonly region: Region;
  readonly problems: readonly Problem[];
}

/** A row that the reader sees, and the rows that it may be the sum of. */
interface Block {
  readonly sum: number;
  readonly rows: readonly number[];
  /** Only hidden rows, beside a row that is not named a sum: it is theirs only when it is so exactly. */
  readonly isBeside: boolean;
}

/** A sum that is exact tells more than one that is only nearer. */
const [EXACT, NEARER] = [10, 1] as const;
/** What a printed sum may be off by for each of its addends, in the smallest shown step. */
const ROUNDING = 0.51;
/** `SUBTOTAL(109;…)` and its kin leave hidden rows out, `SUBTOTAL(9;…)` those that a filter hides. */
const SUBTOTAL = /(?:SUBTOTAL|AGGREGATE)\(/iu;

/**
 * The rows of a table that count: those that are seen, and the hidden ones that a sum includes, by its formula or since
 * its figures are nearer with them than without. What is left out is named; a hidden row without figures is dropped.
 *
 * Source of the rule: docs/regler.md, what the reader does not see.
 *
 * @example seenRows(grid, region).region.dataRows // [4, 5, 8] where a filter hides rows 6 and 7 and row 8 sums 4 and 5
 */
export function seenRows(grid: Grid, region: Region): SeenRows {
  const hidden = new Set(region.dataRows.filter((row) => grid.sheet.hiddenRows.includes(row)));
  if (hidden.size === 0) return { region, problems: [] };
  const figures = new Map(region.dataRows.map((row) => [row, figuresOf(grid, region, row)]));
  const filled = [...hidden].filter((row) => figures.get(row)?.some((figure) => figure !== null));
  const blocks = blocksOf(grid, region, hidden);
  const formulas = seenFormulas(grid, region, hidden);
  const counted = new Set(
    filled.filter((row) => isInFormula(formulas, row) ?? isInFigures(row, blocks, figures, hidden)),
  );
  const left = filled.filter((row) => !counted.has(row));
  const { file, name: sheet } = grid.sheet;
  return {
    region: { ...region, dataRows: region.dataRows.filter((row) => !hidden.has(row) || counted.has(row)) },
    problems: left.map((row) => {
      const label = grid.text(row, region.labelColumn);
      const source = { file, sheet, cell: cellName(row, region.labelColumn) };
      return cellProblem(source, label, { code: "hiddenRow", values: { label } });
    }),
  };
}

type Figures = readonly (number | null)[];

function figuresOf(grid: Grid, { valueColumns }: Region, row: number): Figures {
  const { file, name: sheet } = grid.sheet;
  return valueColumns.map(
    (column) => readCell(grid.cell(row, column), { file, sheet, cell: cellName(row, column) }).cell.value,
  );
}

/** What a formula that is seen says of hidden rows of its own column. */
interface SeenFormula {
  readonly areas: readonly FormulaArea[];
  /** `adds` them all, `skips` those that are hidden, or may do either. */
  readonly hidden: "adds" | "skips" | "either";
}

function seenFormulas(grid: Grid, { dataRows, valueColumns }: Region, hidden: ReadonlySet<number>): SeenFormula[] {
  return dataRows.flatMap((row) => {
    if (hidden.has(row)) return [];
    return valueColumns.flatMap((column): SeenFormula[] => {
      const formula = grid.cell(row, column)?.formula ?? "";
      const areas = formulaAreas(formula).filter(
        ({ sheet, left, right }) => sheet === null && left <= column && column <= right,
      );
      if (areas.length === 0) return [];
      const isSkipping = /\((?:10\d|11\d)\b|AGGREGATE/iu.test(formula);
      return [{ areas, hidden: !SUBTOTAL.test(formula) ? "adds" : isSkipping ? "skips" : "either" }];
    });
  });
}

/** True when a formula that is seen adds the row up, false when one leaves it out, null when no formula speaks of it. */
function isInFormula(formulas: readonly SeenFormula[], row: number): boolean | null {
  const speaking = formulas.filter(({ areas }) => areas.some(({ top, bottom }) => top <= row && row <= bottom));
  if (speaking.some(({ hidden }) => hidden === "adds")) return true;
  return speaking.some(({ hidden }) => hidden === "skips") ? false : null;
}

/** The sums that are seen, each with the rows since the one before, all items above it, or the hidden rows beside it. */
function blocksOf(grid: Grid, { dataRows, labelColumn }: Region, hidden: ReadonlySet<number>): Block[] {
  const label = (row: number) => grid.text(row, labelColumn);
  const isSum = (row: number) => isNamedRow(label(row)) && rowRole(label(row), true) === "summa";
  const isPart = (row: number) => rowRole(label(row), true).startsWith("varav");
  const items = dataRows.filter((row) => !isSum(row) && !isPart(row));
  return dataRows.flatMap((sum, position): Block[] => {
    if (hidden.has(sum)) return [];
    const before = dataRows.slice(0, position);
    const beside = [
      before.slice(before.findLastIndex((row) => !hidden.has(row)) + 1),
      untilSeen(dataRows.slice(position + 1), hidden),
    ];
    const since = before.slice(before.findLastIndex(isSum) + 1);
    const summed = isSum(sum)
      ? [since.filter((row) => !isPart(row)), items.filter((row) => row < sum), items.filter((row) => row > sum)]
      : [];
    return [
      ...summed.map((rows) => ({ sum, rows, isBeside: false })),
      ...beside.map((rows) => ({ sum, rows, isBeside: true })),
    ];
  });
}

function untilSeen(rows: readonly number[], hidden: ReadonlySet<number>): readonly number[] {
  const end = rows.findIndex((row) => !hidden.has(row));
  return end < 0 ? rows : rows.slice(0, end);
}

function isInFigures(
  row: number,
  blocks: readonly Block[],
  figures: ReadonlyMap<number, Figures>,
  hidden: ReadonlySet<number>,
): boolean {
  let votes = 0;
  for (const { sum, rows, isBeside } of blocks) {
    if (!rows.includes(row)) continue;
    figures.get(sum)?.forEach((total, column) => {
      if (total === null) return;
      const values = rows.map((one) => [hidden.has(one), figures.get(one)?.[column] ?? 0] as const);
      const all = values.reduce((added, [, value]) => added + value, 0);
      const seen = values.reduce((added, [isHidden, value]) => (isHidden ? added : added + value), 0);
      if (all === seen) return;
      const step = 10 ** -Math.min(6, decimals(total));
      const [withHidden, without] = [Math.abs(total - all), Math.abs(total - seen)];
      const isExact = Math.min(withHidden, without) <= ROUNDING * step * rows.length;
      if (isExact || !isBeside) votes += (withHidden < without ? 1 : -1) * (isExact ? EXACT : NEARER);
    });
  }
  return votes > 0;
}

function decimals(value: number): number {
  return /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
}
