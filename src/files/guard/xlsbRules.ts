import type { FileLimits } from "./fileLimits";

/** Whether a record's content, in `view`, keeps within its bounds, or how many things it describes. */
type XlsbRule = (view: DataView, limits: FileLimits) => boolean | number;

/** Record types that count for more than being there. */
export const [FORMAT, LOOK, COLUMN_INFO, END_OF_SHEET, SHEET] = [44, 47, 60, 130, 156] as const;
/** Around records of later versions: [MS-XLSB] 2.1.6. They may stand within one another. */
export const [FUTURE, END_OF_FUTURE] = [35, 36] as const;
const MISSING = 0xffffffff;

const PARTS: readonly (readonly [part: RegExp, rules: ReadonlyMap<number, XlsbRule>])[] = [
  [
    /^xl\/worksheets\//iu,
    new Map<number, XlsbRule>([
      // A row; then cells: blank, packed number, error, truth value, number, text, shared text.
      [0, (view, { rows }) => view.byteLength >= 12 && view.getUint32(0, true) < rows],
      ...both(0, none),
      ...both(1, (view, at) => view.byteLength >= at + 4),
      ...both(2, (view, at) => view.byteLength > at),
      ...both(3, (view, at) => view.byteLength > at),
      ...both(4, (view, at) => view.byteLength >= at + 8),
      ...both(5, (view, at) => textEnd(view, at) !== null),
      ...both(6, (view, at) => view.byteLength >= at + 4),
      // Results of formulas: text, number, truth value, error; then rich text, merged cells.
      [8, cell((view, at) => textEnd(view, at) !== null)],
      [9, cell((view, at) => view.byteLength >= at + 8)],
      [10, cell((view, at) => view.byteLength > at)],
      [11, cell((view, at) => view.byteLength > at)],
      [62, cell(isRichText)],
      [176, (view) => view.byteLength >= 16],
      [COLUMN_INFO, described],
      [END_OF_SHEET, () => true],
    ]),
  ],
  [
    /^xl\/sharedstrings\.bin$/iu,
    new Map<number, XlsbRule>([
      [19, (view) => isRichText(view, 0)],
      [159, (view) => view.byteLength >= 8],
      [160, () => true],
    ]),
  ],
  [
    /^xl\/workbook\.bin$/iu,
    new Map<number, XlsbRule>([
      [153, (view) => view.byteLength >= 8 && (view.byteLength === 8 || textEnd(view, 8) !== null)],
      [SHEET, isSheet],
    ]),
  ],
  [
    /^xl\/styles\.bin$/iu,
    new Map<number, XlsbRule>([
      [
        FORMAT,
        (view, { formatLength }) =>
          view.byteLength >= 6 && view.getUint32(2, true) <= formatLength && textEnd(view, 2) !== null,
      ],
      [LOOK, (view) => view.byteLength >= 4],
      // A font: its looks, then its name.
      [43, (view) => textEnd(view, 21) !== null],
      // The beginning and the end of the cells' own looks.
      [617, () => true],
      [618, () => true],
    ]),
  ],
];

/**
 * The records that hold figures, texts, dates' formats and what is hidden, by type; none for parts that hold nothing of
 * that.
 *
 * @param part the part's name with `/` between folders
 */
export function xlsbRules(part: string): ReadonlyMap<number, XlsbRule> {
  return PARTS.find(([pattern]) => pattern.test(part))?.[1] ?? new Map<number, XlsbRule>();
}

type Content = (view: DataView, at: number) => boolean;

/** A cell that says its column, and one that comes after the cell before it: types 1–7 and 12–18. */
function both(index: number, content: Content): [number, XlsbRule][] {
  return [
    [1 + index, cell(content)],
    [12 + index, (view) => view.byteLength >= 4 && content(view, 4)],
  ];
}

function cell(content: Content): XlsbRule {
  return (view, { columns }) => view.byteLength >= 8 && view.getUint32(0, true) < columns && content(view, 8);
}

function none(): boolean {
  return true;
}

/** Where a text ends that says its number of characters first; null when it does not end in the record. */
function textEnd(view: DataView, at: number): number | null {
  if (at + 4 > view.byteLength) return null;
  const end = at + 4 + view.getUint32(at, true) * 2;
  return end <= view.byteLength ? end : null;
}

/** A text with its runs of looks; each is four bytes. */
function isRichText(view: DataView, at: number): boolean {
  const end = at < view.byteLength ? textEnd(view, at + 1) : null;
  if (end === null || (view.getUint8(at) & 1) === 0) return end !== null;
  return end + 4 <= view.byteLength && view.getUint32(end, true) * 4 <= view.byteLength - end - 4;
}

/** Its relationship, which may be missing, and its name. */
function isSheet(view: DataView): boolean {
  const isMissing = view.byteLength >= 12 && view.getUint32(8, true) === MISSING;
  const end = isMissing ? 12 : textEnd(view, 8);
  return end !== null && textEnd(view, end) !== null;
}

function described(view: DataView, { columns }: FileLimits): number {
  if (view.byteLength < 18) return 0;
  const [first, last] = [view.getUint32(0, true), view.getUint32(4, true)];
  return first <= last && last < columns ? last - first + 1 : 0;
}
