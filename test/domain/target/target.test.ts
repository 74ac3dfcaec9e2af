import { fc } from "../../property";
import { parseTarget } from "../../../src/domain/target/target";
import type { Comparison, Level, Target } from "../../../src/domain/target/targetKinds";

const limit = (comparison: Comparison, value: number, percent = false): Level => ({
  kind: "limit",
  comparison,
  magnitude: false,
  value,
  percent,
});
const within = (comparison: Comparison, value: number, percent = false): Level => ({
  kind: "limit",
  comparison,
  magnitude: true,
  value,
  percent,
});
const bare = (value: number, percent = false): Level => ({ kind: "number", value, percent });

describe("parseTarget", () => {
  test.each<[number | string, Target]>([
    ["≥92", limit("≥", 92)],
    ["≥ 4,5", limit("≥", 4.5)],
    [">=4.5", limit("≥", 4.5)],
    ["> = 4", limit("≥", 4)],
    ["Minst 90 %", limit("≥", 90, true)],
    ["≤6,0", limit("≤", 6)],
    ["<= 1 600", limit("≤", 1600)],
    ["Högst 45", limit("≤", 45)],
    ["högst 45", limit("≤", 45)],
    ["Max 12", limit("≤", 12)],
    [">92", limit(">", 92)],
    ["Mer än 3,3", limit(">", 3.3)],
    ["<5 %", limit("<", 5, true)],
    ["Mindre än 10", limit("<", 10)],
    ["= 100", limit("=", 100)],
    ["≥ −1,5", limit("≥", -1.5)],
    ["≥220\u00a0000", limit("≥", 220000)],
    ["≥82*", limit("≥", 82)],
    ["≥95 %**", limit("≥", 95, true)],
    ["<±1", within("<", 1)],
    ["≤±5", within("≤", 5)],
    ["≤ ± 1,5 %", within("≤", 1.5, true)],
    ["±2", within("≤", 2)],
    ["+/-2", within("≤", 2)],
    ["3,5", bare(3.5)],
    ["64.8", bare(64.8)],
    ["90 %", bare(90, true)],
    ["90%", bare(90, true)],
    ["1 600", bare(1600)],
    ["65\u202f000", bare(65000)],
    ["96*", bare(96)],
    ["-3", bare(-3)],
    [96, bare(96)],
    [0.9, bare(0.9)],
    [-0, bare(0)],
    ["Ej negativ", limit("≥", 0)],
    ["ej negativt", limit("≥", 0)],
    ["Noll-resultat", limit("≥", 0)],
    ["Noll-\nresultat", limit("≥", 0)],
    ["Nollresultat", limit("≥", 0)],
    ["Öka", { kind: "trend", trend: "increase" }],
    ["Ska öka", { kind: "trend", trend: "increase" }],
    ["ska\no\u0308ka", { kind: "trend", trend: "increase" }],
    ["Minska", { kind: "trend", trend: "decrease" }],
    ["Ska minska.", { kind: "trend", trend: "decrease" }],
    ["Bibehålla", { kind: "trend", trend: "keep" }],
    ["Positiv trend", { kind: "trend", trend: "improve" }],
    ["≥4% Positiv trend", { kind: "combined", level: limit("≥", 4, true), trend: "improve" }],
    ["≥ 4, ska öka", { kind: "combined", level: limit("≥", 4), trend: "increase" }],
    ["≤10 och minska", { kind: "combined", level: limit("≤", 10), trend: "decrease" }],
    ["78 ska öka", { kind: "combined", level: bare(78), trend: "increase" }],
    ["", { kind: "none", reason: "empty" }],
    [" \u00a0", { kind: "none", reason: "empty" }],
    ["-", { kind: "none", reason: "dash" }],
    ["–", { kind: "none", reason: "dash" }],
    ["IU", { kind: "none", reason: "noOutcome" }],
    ["N/A", { kind: "none", reason: "notAvailable" }],
    ["*", { kind: "none", reason: "footnoteOnly" }],
  ])("%j", (text, expected) => {
    expect(parseTarget(text)).toEqual(expected);
  });

  test.each([
    "Plan framtagen",
    "≥",
    "≥ -",
    "≥±5",
    ">±5",
    "±",
    "90–95",
    "12 34",
    "Minst hälften",
    "Ska öka snart",
    "Plan och öka",
    "Ökade",
    "≥≥5",
  ])("what is no target keeps its text: %j", (text) => {
    expect(parseTarget(text)).toEqual({ kind: "unreadable", text });
  });

  test.each([NaN, Infinity])("no target is made of %d", (value) => {
    expect(parseTarget(value).kind).toBe("unreadable");
  });

  test("any text is read without throwing, and never to a figure that is not one", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."≥≤<>=±0123456789,. %-–*ökamins".split("")) }), (text) => {
        const target = parseTarget(text);
        const level = target.kind === "combined" ? target.level : target;
        if (level.kind === "limit" || level.kind === "number") {
          expect(Number.isFinite(level.value)).toBe(true);
          expect(Object.is(level.value, -0)).toBe(false);
        }
      }),
    );
  });
});
