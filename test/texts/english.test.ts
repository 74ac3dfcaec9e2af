import { speak, texts, type Texts } from "../../src/texts";
import { ENGLISH } from "../../src/texts/english";

afterEach(() => speak(null));

/** Every text with the path to it; functions by the path alone. */
function flat(value: unknown, path = ""): [path: string, text: string | null][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [[path, null]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
}

test("a change of language reaches whoever reads the texts afterwards", () => {
  const button = (): string => texts.report.create;
  expect(button()).toBe("Skapa rapport");
  speak(ENGLISH);
  expect(button()).toBe("Create report");
  speak(null);
  expect(button()).toBe("Skapa rapport");
});

test("English has the same texts as Swedish, none of them empty", () => {
  const paths = (of: Texts) => flat(of).map(([path]) => path);
  expect(paths(ENGLISH).sort()).toEqual(paths(texts).sort());
  expect(flat(ENGLISH).filter(([, text]) => text === "")).toEqual([]);
});

test("no Swedish is left in English", () => {
  expect(flat(ENGLISH).filter(([, text]) => /[åäö]/iu.test(text ?? ""))).toEqual([]);
});
