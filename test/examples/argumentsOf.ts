import ts from "typescript";

/** The calls by name in an example, and with how many arguments. */
export function argumentsOf(call: string): { name: string; count: number }[] {
  const found: { name: string; count: number }[] = [];
  visit(ts.createSourceFile("call.ts", call, ts.ScriptTarget.Latest, true));
  return found;

  function visit(node: ts.Node): void {
    const isOpen = ts.isCallExpression(node) && node.arguments.some(ts.isSpreadElement);
    if (ts.isCallExpression(node) && !isOpen && ts.isIdentifier(node.expression)) {
      found.push({ name: node.expression.text, count: node.arguments.length });
    }
    ts.forEachChild(node, visit);
  }
}

/** How many arguments an exported function takes; null for what is no function declaration. */
export function parametersOf(code: string, name: string): { fewest: number; most: number } | null {
  const source = ts.createSourceFile("source.tsx", code, ts.ScriptTarget.Latest, true);
  const declared = source.statements.filter(
    (node): node is ts.FunctionDeclaration => ts.isFunctionDeclaration(node) && node.name?.text === name,
  );
  const all = declared.map(({ parameters }) => ({
    fewest: parameters.filter((one) => !one.questionToken && !one.initializer && !one.dotDotDotToken).length,
    most: parameters.some((one) => one.dotDotDotToken) ? Infinity : parameters.length,
  }));
  if (all.length === 0) return null;
  return { fewest: Math.min(...all.map((one) => one.fewest)), most: Math.max(...all.map((one) => one.most)) };
}
