import { attributeOf } from "../attributeOf";
import { odsCell, struckOdsCell } from "./odsCells";
import { struckCells, struckCellStyles } from "./cellStyles";
import { textLooks } from "./textLooks";

/** First and last of the rows or columns that belong together, 0-based. */
export type Span = readonly [first: number, last: number];

/** What of a sheet is hidden, which the library does not tell. Rows and columns may reach far past the content. */
export interface HiddenParts {
  readonly sheet: boolean;
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

const TAG =
  /<(\/?)((?:[\w.-]+:)?)(table|table-row|table-cell|covered-table-cell|table-column|dde-links|tracked-changes)(?=[\s/>])([^<>]*?)(\/?)>/gu;
const SHEET_STYLE = /<style:style(\s[^<>]*)>\s*<style:table-properties(\s[^<>]*)>/gu;
/** LibreOffice keeps what it has fetched from other files as sheets called `'file:///…'#Drift`. */
const FETCHED = /\stable:name="(?:'|&apos;)[^"]*(?:'|&apos;)#/u;
/** A cell without an end tag that holds something all the same. */
const HOLDS = /\s(?:office:value-type|table:formula)=/u;

/**
 * The content of an .ods file as the library reads it right, and what in it is hidden, sheet by sheet: rows and cells
 * without content get an end tag, errors and looks of text become text, and sheets that are no sheets of the workbook
 * (what was fetched from other files, what was there before a change) are left out.
 *
 * @param content the text of `content.xml`, its elements nested as they must be
 * @param styles the text of `styles.xml`
 */
export function plainContent(
  content: string,
  styles: string,
): { readonly content: string; readonly hidden: readonly HiddenParts[] } {
  const looks = textLooks(content);
  const struck = struckCells(struckCellStyles(styles, content));
  const hiddenStyles = hiddenSheetStyles(content);
  const pieces: string[] = [];
  const hidden: { sheet: boolean; rows: Span[]; columns: Span[] }[] = [];
  let sheet = { sheet: false, rows: [] as Span[], columns: [] as Span[] };
  let copied = 0;
  let [row, column, rows] = [0, 0, 1];

  function replace(from: number, to: number, by: string): void {
    pieces.push(content.slice(copied, from), by);
    copied = to;
    TAG.lastIndex = to;
  }

  TAG.lastIndex = 0;

  for (let match = TAG.exec(content); match !== null; match = TAG.exec(content)) {
    const [tag, end, prefix = "", name, attributes = "", selfClosed] = match;
    const past = match.index + tag.length;
    const isOpen = end === "" && selfClosed === "";
    if (name === "dde-links" || name === "tracked-changes" || (name === "table" && FETCHED.test(attributes))) {
      if (isOpen) replace(match.index, pastTag(content, endTag(content, `${prefix}${name}`, past)), "");
    } else if (name === "table") {
      if (!isOpen) continue;
      sheet = { sheet: hiddenStyles.has(attributeOf(attributes, "table:style-name")), rows: [], columns: [] };
      hidden.push(sheet);
      [row, column] = [0, 0];
      struck.startSheet();
    } else if (name === "table-column" && end === "") {
      const columns = repeated(attributes, "columns");
      if (isHidden(attributes)) sheet.columns.push([column, column + columns - 1]);
      column += columns;
      struck.column(attributes, columns);
    } else if (name === "table-row") {
      if (end === "") rows = repeated(attributes, "rows");
      if (end === "") struck.row(attributes);
      if (end === "" && isHidden(attributes)) sheet.rows.push([row, row + rows - 1]);
      if (!isOpen) row += rows;
      if (selfClosed) replace(match.index, past, `<${prefix}table-row${attributes}></${prefix}table-row>`);
    } else if (name === "covered-table-cell" && end === "") {
      struck.isNextStruck(attributes, repeated(attributes, "columns"));
    } else if (name === "table-cell" && end === "") {
      const isStruck = struck.isNextStruck(attributes, repeated(attributes, "columns"));
      if (!isOpen && !HOLDS.test(attributes)) continue;
      const close = isOpen ? endTag(content, `${prefix}table-cell`, past) : past;
      const closed = isOpen ? null : `<${prefix}table-cell${attributes}></${prefix}table-cell>`;
      const inner = content.slice(past, close);
      const cell = isStruck
        ? struckOdsCell(prefix, attributes, inner, looks)
        : (odsCell(prefix, attributes, inner, looks) ?? closed);
      if (cell !== null) replace(match.index, isOpen ? pastTag(content, close) : past, cell);
      else TAG.lastIndex = close;
    }
  }
  pieces.push(content.slice(copied));
  return { content: pieces.join(""), hidden };
}

function pastTag(content: string, at: number): number {
  const end = content.indexOf(">", at);
  return end < 0 ? content.length : end + 1;
}

/** The end tag of an element that holds none of its own kind: where it begins. */
function endTag(content: string, name: string, from: number): number {
  let at = content.indexOf(`</${name}`, from);
  // The beginning of a longer name is none.
  while (at >= 0 && !/[\s>]/u.test(content.charAt(at + 2 + name.length))) at = content.indexOf(`</${name}`, at + 2);
  return at < 0 ? content.length : at;
}

function isHidden(attributes: string): boolean {
  return /\stable:visibility="(?:collapse|filter)"/u.test(attributes);
}

function repeated(attributes: string, what: "rows" | "columns"): number {
  return Number(attributeOf(attributes, `table:number-${what}-repeated`) ?? 1);
}

/** Names of the styles of sheets that are not shown. */
function hiddenSheetStyles(content: string): ReadonlySet<string | undefined> {
  const names = new Set<string | undefined>();
  for (const [, style = "", look = ""] of content.matchAll(SHEET_STYLE)) {
    const isSheet = attributeOf(style, "style:family") === "table" && !style.endsWith("/");
    if (isSheet && attributeOf(look, "table:display") === "false") names.add(attributeOf(style, "style:name"));
  }
  return names;
}
