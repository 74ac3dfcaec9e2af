/**
 * How swc turns TypeScript into the JavaScript we run, in the build and in the tests alike. Types are checked by
 * `npm run typecheck`.
 *
 * @param {"ts" | "tsx"} syntax in .tsx a `<` may begin an element, in .ts a type
 */
function swcOptions(syntax) {
  return {
    jsc: {
      parser: { syntax: "typescript", tsx: syntax === "tsx" },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  };
}

module.exports = { swcOptions };
