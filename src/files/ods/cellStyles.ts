import { attributeOf } from "../attributeOf";

const STYLE =
  /<style:style(\s[^<>]*[^/])>((?:[^<]|<(?!style:style[\s/>]))*?)<\/style:style>|<style:style(\s[^<>]*)\/>/gu;
const LINE = /\sstyle:text-line-through-(?:style|type)="([^"]*)"/u;

/**
 * Names of the cells' styles that strike through all that stands in the cell, their own line or one they have from a style
 * they go back to.
 *
 * @param xml the texts of the parts that hold styles, the content's own last
 * @example struckCellStyles('<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>') // Set { "ce1" }
 */
export function struckCellStyles(...xml: readonly string[]): ReadonlySet<string> {
  const styles = new Map<string, { readonly line: string | undefined; readonly parent: string | undefined }>();
  for (const [, open, inner = "", closed] of xml.flatMap((part) => [...part.matchAll(STYLE)])) {
    const attributes = open ?? closed ?? "";
    const name = attributeOf(attributes, "style:name");
    if (name === undefined || attributeOf(attributes, "style:family") !== "table-cell") continue;
    styles.set(name, { line: LINE.exec(inner)?.[1], parent: attributeOf(attributes, "style:parent-style-name") });
  }

  function isStruck(name: string | undefined): boolean {
    // A style that goes back to itself, by whatever way round, ends with the number of styles there are.
    for (let at = name, steps = 0; at !== undefined && steps <= styles.size; steps++) {
      const style = styles.get(at);
      if (style?.line !== undefined) return style.line !== "none";
      at = style?.parent;
    }
    return false;
  }

  return new Set([...styles.keys()].filter(isStruck));
}

/** Which cells of a sheet are struck through as a whole, told its elements in the order they stand. */
interface StruckCells {
  startSheet(): void;
  column(attributes: string, repeated: number): void;
  row(attributes: string): void;
  /** Whether this cell is, the next one of the row. */
  isNextStruck(attributes: string, repeated: number): boolean;
}

/** A cell's style is its own, else its row's, else its column's. @param styles names, see {@link struckCellStyles} */
export function struckCells(styles: ReadonlySet<string>): StruckCells {
  let columns: { readonly last: number; readonly isStruck: boolean }[] = [];
  let [cell, rowStyle] = [0, undefined as string | undefined];
  const defaultOf = (attributes: string): string | undefined =>
    attributeOf(attributes, "table:default-cell-style-name");
  return {
    startSheet() {
      columns = [];
    },
    column(attributes, repeated) {
      columns.push({
        last: (columns.at(-1)?.last ?? -1) + repeated,
        isStruck: styles.has(defaultOf(attributes) ?? ""),
      });
    },
    row(attributes) {
      cell = 0;
      rowStyle = defaultOf(attributes);
    },
    isNextStruck(attributes, repeated) {
      const at = cell;
      cell += repeated;
      if (styles.size === 0) return false;
      const style = attributeOf(attributes, "table:style-name") ?? rowStyle;
      return style === undefined ? columns.find(({ last }) => at <= last)?.isStruck === true : styles.has(style);
    },
  };
}
