import { lateTexts, speakLate } from "../../src/texts/lateTexts";
import { speak, texts } from "../../src/texts/texts";
import { ENGLISH, LATE_ENGLISH } from "../../src/texts/english";

const swedish = { ...texts, ...lateTexts };
const english = { ...ENGLISH, ...LATE_ENGLISH };

afterEach(() => {
  speak(null);
  speakLate(null);
});

/** Every text with the path to it; functions by the path alone. */
function flat(value: unknown, path = ""): [path: string, text: string | null][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [[path, null]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
}

test("a change of language reaches whoever reads the texts afterwards", () => {
  const shown = (): string[] => [texts.report.create, lateTexts.functions.search];
  expect(shown()).toEqual(["Skapa rapport", "Sök funktion"]);
  speak(ENGLISH);
  speakLate(LATE_ENGLISH);
  expect(shown()).toEqual(["Create report", "Search functions"]);
  speak(null);
  speakLate(null);
  expect(shown()).toEqual(["Skapa rapport", "Sök funktion"]);
});

test("English has the same texts as Swedish, none of them empty", () => {
  const paths = (of: object) => flat(of).map(([path]) => path);
  expect(paths(english).sort()).toEqual(paths(swedish).sort());
  expect(flat(english).filter(([, text]) => text === "")).toEqual([]);
});

test("no Swedish is left in English", () => {
  expect(flat(english).filter(([, text]) => /[åäö]/iu.test(text ?? ""))).toEqual([]);
});
