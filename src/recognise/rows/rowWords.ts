import type { Goal } from "../../domain/table/table";
import { wordColumn } from "../lexicon/columnWords";
import { oneLine } from "../sheet/cellText";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";

/** What stands beside the label of a row: its goal, målområde, unit and comment, each null when there is none. */
export interface RowWords {
  readonly goal: Goal | null;
  readonly goalArea: string | null;
  readonly unit: string | null;
  readonly comment: string | null;
}

/** The first line of a goal cell is its name when what follows is a sentence about it. */
const MIN_DESCRIPTION = 40;
/** `antal`, `kr/inv`, `index 0–100`. */
const MAX_UNIT = 14;

/**
 * A reader of the words beside each row. Goal and målområde are written once and hold downward, merged or not.
 *
 * @example rowWords(grid, region)(6).goal // { name: "God service", description: null }
 */
export function rowWords(grid: Grid, region: Region): (row: number) => RowWords {
  const firstValue = region.valueColumns.find((column) => column > region.labelColumn) ?? region.labelColumn + 1;

  /** `Mått` beside the names of the rows holds units: `antal`, `%`, `kr`. */
  function unitsUnderMeasure(): number | undefined {
    const column = [...region.header.texts].find(
      ([at, text]) => at !== region.labelColumn && at < firstValue && /^mått$/iu.test(text),
    )?.[0];
    if (column === undefined) return undefined;
    const texts = region.dataRows.map((row) => grid.text(row, column)).filter((text) => text !== "");
    return texts.every((text) => text.length <= MAX_UNIT) ? column : undefined;
  }

  /** A goal right of the figures is a target; only a comment may stand there. */
  function isBeside(column: number, meaning: ReturnType<typeof wordColumn>): boolean {
    return meaning === "comment" || column < firstValue;
  }

  /** Row → the text at or nearest above it. */
  function heldTexts(column: number | undefined): ReadonlyMap<number, string> {
    const held = new Map<number, string>();
    if (column === undefined) return held;
    let current = "";
    for (let row = region.header.bottom + 1; row <= (region.dataRows.at(-1) ?? 0); row++) {
      current = grid.text(row, column) || current;
      held.set(row, current);
    }
    return held;
  }

  const columnOf = (meaning: ReturnType<typeof wordColumn>) =>
    [...region.header.texts].find(
      ([column, text]) => column !== region.labelColumn && wordColumn(text) === meaning && isBeside(column, meaning),
    )?.[0];
  const [goal, goalArea, comment] = [columnOf("goal"), columnOf("goalArea"), columnOf("comment")];
  const unit = columnOf("unit") ?? unitsUnderMeasure();
  const [goals, goalAreas] = [heldTexts(goal), heldTexts(goalArea)];
  return (row) => ({
    goal: goalOf(region.goals?.get(row) ?? goals.get(row) ?? ""),
    goalArea: oneLine(region.goalAreas?.get(row) ?? goalAreas.get(row) ?? "") || null,
    unit: oneLine(unit === undefined ? "" : grid.text(row, unit)) || null,
    comment: (comment === undefined ? "" : grid.text(row, comment)) || null,
  });
}

/** @example goalOf("Goda arbetsplatser\nVarje medarbetare känner arbetsglädje och stolthet.") // { name: "Goda arbetsplatser", … } */
export function goalOf(text: string): Goal | null {
  if (text === "") return null;
  const [first = "", ...rest] = text.split("\n");
  const description = oneLine(rest.join(" "));
  if (description.length < MIN_DESCRIPTION) return { name: oneLine(text), description: null };
  return { name: oneLine(first), description };
}
