import { isSwedish, swedishSentences, type SwedishSentence } from "./swedishSentences";

/** Swedish that is no sentence of ours, by why it stands where it does. */
const ALLOWED: readonly (readonly [reason: string, is: (one: SwedishSentence) => boolean])[] = [
  ["words that recognition knows", ({ file }) => /^(?:recognise\/lexicon|checks\/text)\//u.test(file)],
  ["grammar of what is read", ({ file }) => /^domain\/(?:amount\/period|target\/targetGrammar)\.ts$/u.test(file)],
  ["a function's own description, in both languages", ({ file }) => file.startsWith("functions/catalogue/")],
  ["words a function takes or answers", ({ file }) => /^(?:functions\/cells|report\/parts\/formulas)/u.test(file)],
  ["the title of our own template", ({ file }) => file === "domain/table/workings.ts"],
  ["what an earlier version saved", ({ file }) => file === "domain/finding/formerCheckName.ts"],
  ["an id of the JSON contract", ({ text }) => /^(?:Uppnås delvis|Uppnås ej|Kan ej bedömas)$/u.test(text)],
  ["letters of a code page", ({ file }) => file === "files/codePages.ts"],
  ["headings of columns and rows that the report gets", ({ file }) => file === "domain/forecast/withForecasts.ts"],
  ["the product's name", ({ text }) => /^(?:<\w+>)?VSS för Excel(?:<\/\w+>)?$/u.test(text)],
];

const sentences = swedishSentences();
const found = sentences.filter((one) => !ALLOWED.some(([, is]) => is(one)));
/** The files of src itself are a room too. */
const roomOf = ({ file }: SwedishSentence) => file.split("/").slice(0, -1)[0] ?? "src";

test.each([...new Set(sentences.map(roomOf))])("sentences of %s stand in src/texts", (room) => {
  const own = found.filter((one) => roomOf(one) === room);
  expect(own).toEqual([]);
});

test.each(ALLOWED)("there still is: %s", (_, is) => {
  expect(sentences.some(is)).toBe(true);
});

test.each([
  ["Bladet är skyddat.", true],
  ["Tas inte med: och", true],
  ["kostnad", false],
  ["kön", false],
  ["The sheet is protected.", false],
])("%s: %s", (text, expected) => {
  expect(isSwedish(text)).toBe(expected);
});
