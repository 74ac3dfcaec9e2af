import { headsValues } from "../lexicon/valuedColumns";
import type { HeaderBlock } from "./headerBlock";
import type { Grid } from "./grid";
import { hasFigure } from "./headerRow";

/** A longer text over columns is a title, not the name of a group. */
const MAX_GROUP = 40;

/** The group a column stands under: the nearest text at or left of it, not left of `from`. */
export function groupOver(groups: ReadonlyMap<number, string>, column: number, from = 0): string | null {
  for (let left = column; left >= from; left--) {
    const text = groups.get(left);
    if (text !== undefined) return text;
  }
  return null;
}

/**
 * A header with the groups that stand on the row above it, whatever they are called: `Kommunen | | Koncernen` over
 * `Bokslut | Budget | Bokslut`. At least two names over the columns, one of them over several, the first over the first;
 * left of them at most what belongs to the corner.
 *
 * @example withGroups(grid, header, -1).groups?.get(4) // "Koncernen"
 */
export function withGroups(grid: Grid, header: HeaderBlock, after: number): HeaderBlock {
  const row = header.top - 1;
  if (row <= after || grid.filled(row).length === 0 || hasFigure(grid, row)) return header;
  const over = grid.headerTexts(row);
  const { firstValueColumn: from, texts } = header;
  const named = [...texts].filter(([column, text]) => column >= from && headsValues(text));
  const last = named.at(-1)?.[0] ?? from;
  const groups = new Map(named.flatMap(([column]) => [[column, groupOver(over, column, from)] as const]));
  const names = [...groups.values()];
  const distinct = new Set(names);
  const isRow = [...over].every(([column, text]) => column <= last && text.length <= MAX_GROUP);
  if (!isRow || distinct.size < 2 || distinct.size === names.length || names.includes(null)) return header;
  const corner = [...over].filter(([column]) => column < from);
  return {
    ...header,
    top: row,
    texts: new Map([...texts, ...corner.map(([column, text]) => [column, joined(text, texts.get(column))] as const)]),
    groups: new Map([...groups].flatMap(([column, name]) => (name === null ? [] : [[column, name] as const]))),
  };
}

function joined(above: string, below: string | undefined): string {
  return below === undefined || below === above ? above : `${above} ${below}`;
}
