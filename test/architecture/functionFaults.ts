import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * What is wrong with the functions of those files, as readable lines: one over so many lines, and an inner function
 * that is used above the line where it stands.
 */
export function functionFaults(root: string, files: readonly string[], longest: number): string[] {
  return files.flatMap((file) => faultsIn(file, readFileSync(path.join(root, file), "utf8"), longest));
}

/**
 * As {@link functionFaults}, of one file's text.
 *
 * @example faultsIn("a.ts", "function outer() {\n  inner();\n  function inner() {}\n}", 60)
 *   // ["a.ts:3: inner is used in line 2, before it stands"]
 */
export function faultsIn(file: string, text: string, longest: number): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
      const first = lineOf(node.getStart());
      const lines = lineOf(node.end) - first + 1;
      if (lines > longest) faults.push(`${file}:${first}: a function of ${lines} lines`);
    }
    if (ts.isFunctionDeclaration(node) && node.name && !ts.isSourceFile(node.parent)) {
      const use = firstUse(node.parent, node.name.text);
      if (use < node.getStart()) {
        const at = `${file}:${lineOf(node.getStart())}`;
        faults.push(`${at}: ${node.name.text} is used in line ${lineOf(use)}, before it stands`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** Where a name first occurs within a block; a member of that name is none. */
function firstUse(block: ts.Node, name: string): number {
  let first = Infinity;
  const visit = (node: ts.Node): void => {
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && node.text === name && !isMember && !ts.isPropertyAssignment(node.parent)) {
      first = Math.min(first, node.getStart());
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(block, visit);
  return first;
}
