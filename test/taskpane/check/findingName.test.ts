import { findingName } from "../../../src/taskpane/check/findingName";

test.each([
  [{ row: "Stab", column: "Budget" }, "en", "Stab · Budget"],
  [{ row: "Stab", column: "" }, "sv", "Stab"],
  [{ row: "Löptext", column: "" }, "sv", "Löptext"],
  [{ row: "Löptext", column: "" }, "en", "Running text"],
] as const)("%j in %s is %s", (finding, language, name) => {
  expect(findingName(finding, language)).toBe(name);
});
