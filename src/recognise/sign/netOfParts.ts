import { subtract, sum } from "../../domain/amount/amount";
import type { Evidence } from "../../domain/table/reason";
import type { Column, Row, TableCell } from "../../domain/table/table";
import { netColumns } from "../../relations/netColumns";
import { partRows } from "../../relations/partRows";

/** A net, and the costs and the income that it is made of. */
interface NetFigures {
  readonly net: TableCell;
  readonly cost: TableCell;
  readonly income: TableCell;
  /** Rows may follow several conventions, and count by amount; columns beside each other are one, and rows count alike. */
  readonly weight: number;
}

/** What the costs and the income of one row say of its net. */
export interface OwnerNets {
  /** Position of the row. */
  readonly owner: number;
  /** So many nets are income − cost, and weigh so much. */
  readonly surplus: { readonly count: number; readonly size: number };
  /** So many are cost − income. */
  readonly cost: { readonly count: number; readonly size: number };
  readonly evidence: Evidence | null;
}

/**
 * Every net against its costs and its income: those of the rows below it (`varav kostnader`), or of the columns beside
 * it (`Intäkter | Kostnader | Netto`). Costs and income count by their size, so it does not matter whether either is
 * written with minus. A net of 0 tells nothing.
 *
 * @example netsOfParts(columns, rows of "Tvätteriet 2, varav kostnader 58, varav intäkter 60")[0]?.surplus.count // 1
 */
export function netsOfParts(columns: readonly Column[], rows: readonly Row[]): OwnerNets[] {
  const below = new Map(partRows(rows).map((parts) => [parts.owner, parts]));
  const beside = netColumns(columns, rows);
  if (below.size === 0 && beside.length === 0) return [];
  return rows.flatMap((row, owner): OwnerNets[] => {
    if (row.role.startsWith("varav")) return [];
    const { costs, incomes } = below.get(owner) ?? {};
    const [costRow, incomeRow] = [rows[costs ?? -1], rows[incomes ?? -1]];
    const figures = [
      ...columns.flatMap(({ role }, index) =>
        role === "avvikelse"
          ? []
          : netFigures(row.cells[index], costRow?.cells[index], incomeRow?.cells[index], "amount"),
      ),
      ...beside.flatMap(({ net, cost, income }) =>
        netFigures(row.cells[net], row.cells[cost], row.cells[income], "row"),
      ),
    ];
    return figures.length === 0 ? [] : [weighed(owner, figures)];
  });
}

function netFigures(
  net: TableCell | undefined,
  cost: TableCell | undefined,
  income: TableCell | undefined,
  counted: "amount" | "row",
): NetFigures[] {
  if (net?.value == null || cost?.value == null || income?.value == null || net.value === 0) return [];
  return [{ net, cost, income, weight: counted === "row" ? 1 : Math.abs(net.value) }];
}

function weighed(owner: number, figures: readonly NetFigures[]): OwnerNets {
  const surplus = figures.filter((one) => isSurplus(one, 1));
  const cost = figures.filter((one) => !surplus.includes(one) && isSurplus(one, -1));
  const size = (of: readonly NetFigures[]) => sum(of.map(({ weight }) => weight));
  const shown = surplus.length > cost.length ? surplus[0] : cost[0];
  return {
    owner,
    surplus: { count: surplus.length, size: size(surplus) },
    cost: { count: cost.length, size: size(cost) },
    evidence: shown === undefined ? null : evidenceOf(shown),
  };
}

/** Whether the net is income − cost (1), or the other way (−1), but for rounding of each of the three. */
function isSurplus({ net, cost, income }: NetFigures, way: 1 | -1): boolean {
  const surplus = subtract(Math.abs(income.value ?? 0), Math.abs(cost.value ?? 0));
  const tolerance = 1.5 * 10 ** -Math.min(net.decimals ?? 0, cost.decimals ?? 0, income.decimals ?? 0);
  return Math.abs(subtract(way * surplus, net.value ?? 0)) <= tolerance;
}

function evidenceOf(figures: NetFigures): Evidence {
  const { net, cost, income } = figures;
  const [n, c, i] = [net.value ?? 0, cost.value ?? 0, income.value ?? 0];
  const digits = Math.max(net.decimals ?? 0, cost.decimals ?? 0);
  if (c < 0 !== i < 0) return { code: "costPlusIncome", values: { income: i, cost: c, net: n, digits } };
  return isSurplus(figures, 1)
    ? { code: "incomeMinusCost", values: { income: i, cost: c, net: n, digits } }
    : { code: "costMinusIncome", values: {} };
}
