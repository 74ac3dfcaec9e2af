import ts from "typescript";

/** `@example call // result (remark)` of a doc comment; the result may stand on the line below. */
export interface Example {
  readonly file: string;
  readonly call: string;
  /** Null where only the call is shown. */
  readonly result: string | null;
  /** False when the call leaves something out with …, or the result is told in words. */
  readonly isCode: boolean;
  /** True when the result shows a part of the value and leaves out the rest: `{ unit: "tkr", … }`. */
  readonly isPart: boolean;
  /** What the call and the result name and do not make themselves. */
  readonly names: readonly string[];
}

const EXAMPLE = /@example (.+?)(?:\s*\*\/\s*$|$)(?:\n \* (?!@)(.+?)(?: \*\/)?$)?/gmu;
/** Left out of code; a text may end with one. */
const LEFT_OUT = /,? …(?= [\]}])/gu;

/** The examples of a source file, in their order. */
export function readExamples(file: string, code: string): Example[] {
  return [...code.matchAll(EXAMPLE)].map(([, first = "", below = ""]) => {
    const [call = "", told = null] = splitResult(
      [first, below].filter(Boolean).join(below.startsWith("//") ? " " : " "),
    );
    const result = told?.replace(LEFT_OUT, "") ?? null;
    return {
      file,
      call,
      result,
      isCode: !/…(?!["”])/u.test(call + result) && [call, result ?? "0"].every(isCode),
      isPart: result !== told,
      names: freeNames(`${call};(${result ?? "0"});`),
    };
  });
}

/** A `//` outside of a text begins the result; what stands last in parentheses is a remark. */
function splitResult(text: string): string[] {
  const at = text.search(/ \/\/ /u);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 4).replace(/\s\([^()]*\)$/u, "")];
}

function isCode(code: string): boolean {
  const { diagnostics } = ts.transpileModule(code.startsWith("{") ? `(${code})` : code, { reportDiagnostics: true });
  return (diagnostics ?? []).length === 0;
}

function freeNames(code: string): string[] {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const used = new Set<string>();
  const made = new Set<string>();
  visit(source);
  return [...used].filter((name) => !made.has(name));

  function visit(node: ts.Node): void {
    const isMade = ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node);
    if (isMade && ts.isIdentifier(node.name)) made.add(node.name.text);
    if (ts.isIdentifier(node) && isUse(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  }
}

function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !ts.isParameter(parent) && !ts.isBindingElement(parent);
}
