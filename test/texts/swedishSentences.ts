import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const SRC = path.resolve(__dirname, "../../src");

/** Small words that hardly any English text has two of. */
const STOP_WORDS = new Set(
  "och att är inte en ett som på av för med till eller den det de har kan ska om var finns saknas i ur mot alla inga rad bara samma mellan utan".split(
    " ",
  ),
);

/** A string of the source that reads as Swedish. */
export interface SwedishSentence {
  /** Below src. */
  readonly file: string;
  readonly text: string;
}

/** Every string of src, but for src/texts, that reads as a Swedish phrase: two words or more. */
export function swedishSentences(): SwedishSentence[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  return files
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith("texts/"))
    .flatMap((file) =>
      stringsIn(path.join(SRC, file))
        .filter(isSwedish)
        .map((text) => ({ file, text })),
    );
}

/**
 * Whether a text reads as a Swedish phrase.
 *
 * @example isSwedish("Bladet är skyddat.") // true
 */
export function isSwedish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = new Set(words.filter((word) => STOP_WORDS.has(word)));
  return words.length >= 2 && (small.size >= 2 || words.some((word) => /[åäö]/u.test(word)));
}

/** The string literals, templates and JSX texts of a file; what is filled into a template is left out. */
function stringsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…"));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
