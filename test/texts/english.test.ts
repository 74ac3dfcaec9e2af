import { bilingualTexts, pairsOf } from "./bilingualTexts";

const pairs = bilingualTexts().flatMap(({ name, texts }) => pairsOf(texts, name));

/** Every text with the path to it; what makes a sentence by how it is written. */
function flat(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value !== "object" || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
}

/** What the user reads or writes in the report, which is Swedish: a status, a sheet, an example. */
const OF_THE_REPORT = /Uppnås|Ska öka|Analys och kommentar|Budget och plan|Stab och ledning/gu;

const english = pairs.flatMap(({ path, en }) => flat(en, path));

test("all subjects are here", () => {
  expect(pairs.length).toBeGreaterThan(20);
  expect(english.length).toBeGreaterThan(300);
});

test("English has the same texts as Swedish, none of them empty", () => {
  const paths = (language: "sv" | "en") =>
    pairs.flatMap((pair) => flat(pair[language], pair.path).map(([path]) => path));
  expect(paths("en").sort()).toEqual(paths("sv").sort());
  expect(english.filter(([, text]) => text === "")).toEqual([]);
});

test("no Swedish is left in English", () => {
  const swedish = /[åäö]|\b(?:och|inte|eller|som|finns|har|till)\b/iu;
  expect(english.filter(([, text]) => swedish.test(text.replace(OF_THE_REPORT, "")))).toEqual([]);
});
