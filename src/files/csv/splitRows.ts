import type { Delimiter } from "./delimiter";

/** Takes a text in pieces, of any size, and gives its records. */
export interface RowSplitter {
  push(text: string): void;
  /** Gives the last record, which need not end with a line break. */
  end(): void;
}

const QUOTE = '"';
/** A quoted field longer than this was never closed; its quote then counts as text and its line breaks as such. */
const LONGEST = 1_000_000;

/**
 * Cuts delimited text into records as it arrives: RFC 4180, and what is written in practice (any line break, quotes
 * inside a field that does not begin with one). An empty line is a record of one empty field.
 *
 * @param onRow a record's fields and its number among all records, 0-based
 * @example splitRows(";", (fields) => rows.push(fields)).push('a;"b;""c"""\n') // rows: [["a", 'b;"c"']]
 */
export function splitRows(delimiter: Delimiter, onRow: (fields: string[], index: number) => void): RowSplitter {
  let fields: string[] = [];
  let field = "";
  let index = 0;
  /** Where we are: before a field's first character, within it, within quotes, or behind a quote within quotes. */
  let state: "start" | "plain" | "quoted" | "quote" = "start";
  let afterReturn = false;

  function endField(): void {
    fields.push(field);
    field = "";
    state = "start";
  }

  function endRow(): void {
    endField();
    onRow(fields, index++);
    fields = [];
  }

  function takeQuoted(text: string, at: number): number {
    const end = text.indexOf(QUOTE, at);
    field += text.slice(at, end < 0 ? undefined : end);
    if (end < 0) return text.length;
    state = "quote";
    return end + 1;
  }

  /** A whole line without quotes, the common case, in one go; null when it is not one. */
  function takeLine(text: string, at: number): number | null {
    if (state !== "start" || fields.length > 0) return null;
    const end = text.indexOf("\n", at);
    if (end < 0) return null;
    const line = text.slice(at, text[end - 1] === "\r" && end > at ? end - 1 : end);
    if (line.includes(QUOTE) || line.includes("\r")) return null;
    onRow(line.split(delimiter), index++);
    return end + 1;
  }

  function takeCharacter(text: string, at: number): number {
    const character = text[at] ?? "";
    if (state === "quote" && character === QUOTE) {
      field += QUOTE;
      state = "quoted";
    } else if (state === "start" && character === QUOTE) {
      state = "quoted";
    } else if (character === delimiter) {
      endField();
    } else if (character === "\n" || character === "\r") {
      afterReturn = character === "\r";
      endRow();
    } else {
      field += character;
      state = "plain";
    }
    return at + 1;
  }

  function push(text: string): void {
    let at = 0;
    while (at < text.length) {
      const isHalfBreak = afterReturn && text[at] === "\n";
      afterReturn = false;
      if (isHalfBreak) at++;
      else at = state === "quoted" ? takeQuoted(text, at) : (takeLine(text, at) ?? takeCharacter(text, at));
    }
    if (state === "quoted" && field.length > LONGEST) unquote();
  }

  /** The quote was text: what followed it is read again, its first field as it stands. */
  function unquote(): void {
    const text = field;
    field = QUOTE;
    state = "plain";
    push(text);
  }

  return {
    push,
    end() {
      if (state === "quoted") unquote();
      if (state !== "start" || fields.length > 0) endRow();
    },
  };
}
