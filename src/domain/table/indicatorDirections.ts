import { nameKey } from "./nameKey";
import type { Direction } from "../target/statusDemand";
import type { Row, Table } from "./table";
import type { Target } from "../target/targetKinds";

/** Which way is better for each indicator that its own target does not tell it of, by {@link indicatorKey}. */
export type IndicatorDirections = Readonly<Record<string, Direction>>;

/**
 * What an indicator is known by from one report to the next: its name without marks, case and spacing. A row about men
 * or women goes by the indicator it splits.
 *
 * @example indicatorKey({ label: "Sjukfrånvaro, %  *", role: "post", parent: null }) // "sjukfrånvaro, %"
 */
export function indicatorKey({ label, role, parent }: Pick<Row, "label" | "role" | "parent">): string {
  const name = role === "kön" && parent !== null ? parent : label;
  return nameKey(name.replace(/\*+/gu, ""));
}

/** An indicator whose target does not say which way is better. */
interface UndirectedIndicator {
  readonly key: string;
  readonly name: string;
}

/**
 * The indicators that need the user's word on which way is better, each once, in the tables' order.
 *
 * @example undirectedIndicators([{ kind: "indikatorer", … }]) // [{ key: "sjukfrånvaro, %", name: "Sjukfrånvaro, %" }]
 */
export function undirectedIndicators(tables: readonly Table[]): UndirectedIndicator[] {
  const found = new Map<string, string>();
  for (const { kind, rows } of tables) {
    if (kind !== "indikatorer" && kind !== "personal") continue;
    for (const row of rows) {
      if (!row.cells.some(({ target }) => target !== undefined && isUndirected(target))) continue;
      const name = (row.role === "kön" && row.parent !== null ? row.parent : row.label).replace(/\s*\*+/gu, "").trim();
      if (!found.has(indicatorKey(row))) found.set(indicatorKey(row), name);
    }
  }
  return [...found].map(([key, name]) => ({ key, name }));
}

function isUndirected(target: Target): boolean {
  switch (target.kind) {
    case "number":
      return true;
    case "trend":
      return target.trend === "improve";
    case "combined":
      return target.level.kind === "number" && (target.trend === "improve" || target.trend === "keep");
    default:
      return false;
  }
}
