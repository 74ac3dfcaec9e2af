import { sourceMap, type SourceMap } from "../../report/trace/sourceMap";
import type { ChartSpec, SheetSpec } from "../../workbook/sheet";

/** The setting, saved in the workbook, that remembers what the report's cells do not tell. */
export const MEMORY_SETTING = "vss.rapportminne";

/** What is remembered of a report sheet: where its figures came from and what its charts draw. */
interface SheetMemory {
  readonly sources: SourceMap;
  readonly charts: readonly ChartSpec[];
}

/** By the spec's id. */
export type ReportMemory = Readonly<Record<string, SheetMemory>>;

/** What to remember of a report that is written into the workbook called `ownFile`. */
export function memoryOf(specs: readonly SheetSpec[], ownFile: string): ReportMemory {
  return Object.fromEntries(
    specs.map((spec) => [spec.id, { sources: sourceMap(spec, ownFile), charts: spec.charts ?? [] }]),
  );
}

/**
 * Reads the setting back. Anything else than our own record counts as none.
 *
 * @example parseMemory("{}") // {}
 */
export function parseMemory(setting: unknown): ReportMemory {
  if (typeof setting !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(setting, withPresentNames);
    if (typeof parsed !== "object" || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter(([, value]) => isMemory(value)));
  } catch {
    return {};
  }
}

/** Reports of version 0.1.0 called the departments behind a figure of a ledger units. */
function withPresentNames(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("unitCount" in value) || !("units" in value)) return value;
  const { unitCount, units, ...figure } = value;
  return { ...figure, departmentCount: unitCount, departments: units };
}

function isMemory(value: unknown): value is SheetMemory {
  const { sources, charts } = (value ?? {}) as Partial<SheetMemory>;
  return (
    Array.isArray(charts) &&
    Array.isArray(sources?.keyColumns) &&
    Array.isArray(sources.places) &&
    Array.isArray(sources.rows)
  );
}
