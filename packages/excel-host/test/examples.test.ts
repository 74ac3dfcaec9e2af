import path from "node:path";
import { bothSides, docExamples } from "./docExamples";

const SRC = path.resolve(__dirname, "../src");

test.each(docExamples(SRC))("$file: $call gives $result", async (example) => {
  const [actual, expected] = await bothSides(SRC, example);
  expect(actual).toEqual(expected);
});
