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

/** A text that is being cut. */
interface Cut {
  readonly delimiter: Delimiter;
  readonly onRow: (fields: string[], index: number) => void;
  /** The fields of the record so far, and what has come of the next. */
  fields: string[];
  field: string;
  /** The record's number. */
  index: number;
  /**
   * Where we are: before a field's first character, behind blanks or an equals sign that may stand before quotes, within
   * it, within quotes, or behind a quote within quotes.
   */
  state: "start" | "lead" | "plain" | "quoted" | "quote";
  /** The last character was a carriage return. */
  afterReturn: boolean;
}

/**
 * Cuts delimited text into records as it arrives: RFC 4180, and what is written in practice (any line break, quotes
 * inside a field that does not begin with one, blanks before quotes, `="0123"` for a code that Excel is to leave alone).
 * An empty line is a record of one empty field.
 *
 * @param onRow a record's fields and its number among all records, 0-based
 * @example splitRows(";", (fields) => rows.push(fields)).push('a;"b;""c"""\n') // rows: [["a", 'b;"c"']]
 */
export function splitRows(delimiter: Delimiter, onRow: (fields: string[], index: number) => void): RowSplitter {
  const cut: Cut = { delimiter, onRow, fields: [], field: "", index: 0, state: "start", afterReturn: false };
  return {
    push: (text) => take(cut, text),
    end() {
      if (cut.state === "quoted") unquote(cut);
      if (cut.state !== "start" || cut.fields.length > 0) endRow(cut);
    },
  };
}

function take(cut: Cut, text: string): void {
  let at = 0;
  while (at < text.length) {
    const isHalfBreak = cut.afterReturn && text[at] === "\n";
    cut.afterReturn = false;
    if (isHalfBreak) at++;
    else if (cut.state === "quoted") at = takeQuoted(cut, text, at);
    else at = takeLine(cut, text, at) ?? takeCharacter(cut, text, at);
  }
  if (cut.state === "quoted" && cut.field.length > LONGEST) unquote(cut);
}

/** A whole line without quotes, the common case, in one go; null when it is not one. */
function takeLine(cut: Cut, text: string, at: number): number | null {
  if (cut.state !== "start" || cut.fields.length > 0) return null;
  const end = text.indexOf("\n", at);
  if (end < 0) return null;
  const line = text.slice(at, text[end - 1] === "\r" && end > at ? end - 1 : end);
  if (line.includes(QUOTE) || line.includes("\r")) return null;
  cut.onRow(line.split(cut.delimiter), cut.index++);
  return end + 1;
}

function takeQuoted(cut: Cut, text: string, at: number): number {
  const end = text.indexOf(QUOTE, at);
  cut.field += text.slice(at, end < 0 ? undefined : end);
  if (end < 0) return text.length;
  cut.state = "quote";
  return end + 1;
}

function takeCharacter(cut: Cut, text: string, at: number): number {
  const character = text[at] ?? "";
  if (cut.state === "quote" && character === QUOTE) {
    cut.field += QUOTE;
    cut.state = "quoted";
  } else if ((cut.state === "start" || cut.state === "lead") && character === QUOTE) {
    cut.field = "";
    cut.state = "quoted";
  } else if (character === cut.delimiter) {
    endField(cut);
  } else if (character === "\n" || character === "\r") {
    cut.afterReturn = character === "\r";
    endRow(cut);
  } else {
    const isLead = cut.state === "start" ? /[ \t=]/u.test(character) : cut.state === "lead" && character === "=";
    cut.field += character;
    cut.state = isLead || (cut.state === "lead" && character === " ") ? "lead" : "plain";
  }
  return at + 1;
}

function endField(cut: Cut): void {
  cut.fields.push(cut.field);
  cut.field = "";
  cut.state = "start";
}

function endRow(cut: Cut): void {
  endField(cut);
  cut.onRow(cut.fields, cut.index++);
  cut.fields = [];
}

/** The quote was text: what followed it is read again, its first field as it stands. */
function unquote(cut: Cut): void {
  const text = cut.field;
  cut.field = QUOTE;
  cut.state = "plain";
  take(cut, text);
}
