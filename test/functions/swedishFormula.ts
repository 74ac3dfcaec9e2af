/** A cell of an example: a number, a text, a truth value, null when left out, or an error by its English code. */
export type ExampleCell = number | string | boolean | null | { readonly error: string };

export type ExampleMatrix = ExampleCell[][];

export interface Example {
  readonly line: string;
  readonly id: string;
  readonly args: readonly ExampleMatrix[];
  readonly result: ExampleMatrix;
}

const LINE = /^=VSS\.([A-Z]+)\((.*)\) → (.+)$/u;

const ERRORS: Readonly<Record<string, string>> = { "#VÄRDEFEL!": "#VALUE!", "#SAKNAS!": "#N/A" };

/**
 * Reads `=VSS.AVVIKELSE({12;8}; 10) → {2;-2}` as Swedish Excel would; a line of another form throws.
 */
export function readExample(line: string): Example {
  const [, id, args, result] = LINE.exec(line) ?? [];
  if (id === undefined || args === undefined || result === undefined) throw new Error(`no example: ${line}`);
  return { line, id, args: split(args, ";").map(readMatrix), result: readMatrix(result) };
}

function readMatrix(text: string): ExampleMatrix {
  const inner = /^\{(.*)\}$/u.exec(text.trim())?.[1];
  if (inner === undefined) return [[readValue(text)]];
  return split(inner, ";").map((row) => split(row, "\\").map(readValue));
}

function readValue(text: string): ExampleCell {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const error = ERRORS[trimmed];
  if (error !== undefined) return { error };
  if (trimmed === "SANT" || trimmed === "FALSKT") return trimmed === "SANT";
  if (/^".*"$/u.test(trimmed)) return trimmed.slice(1, -1);
  if (/^-?\d+(?:,\d+)?$/u.test(trimmed)) return Number(trimmed.replace(",", "."));
  throw new Error(`no value: ${trimmed}`);
}

/** Splits at a separator that stands outside quotes and braces. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === "{") depth++;
    if (!quoted && character === "}") depth--;
    if (character === separator && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
