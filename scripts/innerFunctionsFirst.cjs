/**
 * A function inside another stands before it is used, so that a reader meets it where it is explained; functions of a
 * file may follow their callers. ESLint's own rule has one answer for both. Of two that call each other, either is first.
 */
module.exports = {
  meta: { type: "suggestion", schema: [], messages: { late: "Put {{name}} before it is used." } },
  create: (context) => ({
    "BlockStatement > FunctionDeclaration"(node) {
      const { sourceCode } = context;
      const [variable] = sourceCode.getDeclaredVariables(node);
      const isLate = variable.references.some(({ identifier }) => {
        if (identifier.range[0] > node.range[0]) return false;
        const caller = sourceCode.getAncestors(identifier).find((one) => isBeside(one, node));
        return caller === undefined || !isUsedIn(node, sourceCode.getDeclaredVariables(caller)[0]);
      });
      if (isLate) context.report({ node: node.id, messageId: "late", data: { name: variable.name } });
    },
  }),
};

function isBeside(one, node) {
  return one.type === "FunctionDeclaration" && one.parent === node.parent;
}

function isUsedIn({ range: [start, end] }, { references }) {
  return references.some(({ identifier }) => identifier.range[0] > start && identifier.range[1] < end);
}
