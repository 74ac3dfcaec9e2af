import { fc } from "../property";
import { runChecks } from "../../src/checks/runChecks";
import { createReport } from "../../src/createReport";
import type { Finding } from "../../src/domain/finding/finding";
import { roundHalfAway, sum } from "../../src/domain/amount/amount";
import { readDocument } from "../../src/recognise/readDocument";
import { loadSheets, sheetOf } from "../cases/loadCase";
import { explanation } from "../../src/texts/findings/explanation";

const MONEY_CHECKS = ["sum", "deviation", "net", "investmentNet"];
const SETTINGS = { unit: null, calculation: "varden" } as const;

function place({ severity, class: kind, row, column, printed, expected, source }: Finding) {
  return [severity, kind, row, column, printed, expected, source?.cell];
}

test.each([
  [
    "vss-2024-03",
    [
      ["fel", "sign-error", "Avdelning LKDATA", "Budget jan-mars 2024", 1.2, -1.2, "D11"],
      ["fel", "sign-error", "Summa nettokostnader", "Bokslut 2023", -2, 1.9, "E9"],
      ["misstänkt", "rounding", "Summa nettokostnader", "Redovisat samma period föregående år", -0.9, -0.6, "E13"],
      ["avrundning", "rounding", "Summa nettokostnader", "Redovisat jan-mars 2024", -7.6, -7.7, "C13"],
    ],
  ],
  [
    "vss-2021-08-tryckt",
    [
      ["fel", "wrong-value", "varav kostnader (Summa nettokostnader, tkr)", "Avvikelse", 354881, -1777, "D15"],
      ["fel", "wrong-value", "varav intäkter (Summa nettokostnader, tkr)", "Avvikelse", 363126, 6468, "D16"],
      ["avrundning", "rounding", "Summa", "Redovisat jan-aug 2021", 11236, 11235, "B14"],
      ["avrundning", "rounding", "Ekonomiservice", "Avvikelse", 111, 110, "D7"],
    ],
  ],
  ["vss-2024-03-tkr", []],
  ["vss-2020-08", []],
])("%s: what is wrong in the money tables is found, and nothing else", (name, expected) => {
  const money = createReport(loadSheets(name), SETTINGS).findings.filter(({ check }) => MONEY_CHECKS.includes(check));
  expect(money.map(place)).toEqual(expected);
});

test("the explanation shows the arithmetic", () => {
  const first = (name: string) =>
    createReport(loadSheets(name), SETTINGS)
      .findings.slice(0, 1)
      .map((finding) => explanation(finding, "sv"))[0];
  expect(first("vss-2024-03")).toBe("−0,3 − 0,3 − 1,6 − 1,2 = −3,4: minustecken saknas för Avdelning LKDATA.");
  expect(first("vss-2021-08-tryckt")).toBe(
    "Avvikelsen upprepar prognosen 354\u00a0881. Rätt är 354\u00a0881 − 356\u00a0658 = −1\u00a0777.",
  );
});

function findingsIn(rows: (string | number)[][]): Finding[] {
  return [...runChecks([readDocument("t.xlsx", [sheetOf(rows)])]).findings];
}

const HEAD = ["Drift tkr", "Prognos 2024", "Budget 2024", "Avvikelse"];

test.each<[string, (string | number)[][], unknown[][]]>([
  [
    "a sum with the wrong sign",
    [HEAD, ["A", 50, 50, 0], ["B", 70, 70, 0], ["Summa", -120, 120, 0]],
    [["fel", "sign-error", "Summa", "Prognos 2024", -120, 120, "B4"]],
  ],
  [
    "a wrong sum",
    [HEAD, ["A", 50, 50, 0], ["B", 70, 70, 0], ["Summa", 130, 120, 0]],
    [["fel", "wrong-value", "Summa", "Prognos 2024", 130, 120, "B4"]],
  ],
  [
    "a deviation that repeats the budget",
    [HEAD, ["A", 50, 20, 20], ["B", 70, 60, 10], ["C", 9, 4, 5]],
    [["fel", "wrong-value", "A", "Avvikelse", 20, 30, "D2"]],
  ],
  [
    "a deviation with the wrong sign",
    [HEAD, ["A", 50, 20, -30], ["B", 70, 60, 10], ["C", 9, 4, 5]],
    [["fel", "sign-error", "A", "Avvikelse", -30, 30, "D2"]],
  ],
  [
    "subtotals and a total",
    [HEAD, ["A", 1, 1, 0], ["Delsumma", 1, 1, 0], ["B", 2, 2, 0], ["Delsumma", 2, 2, 0], ["Totalt", 3, 3, 0]],
    [],
  ],
  [
    "parts are not addends",
    [HEAD, ["A", 5, 5, 0], ["varav x", 3, 3, 0], ["Summa", 5, 5, 0], ["varav kostnader", 9, 9, 0]],
    [],
  ],
  ["net cost: budget − forecast throughout", [HEAD, ["A", 50, 60, 10], ["B", 70, 60, -10], ["Summa", 120, 120, 0]], []],
  [
    "an unreadable addend leaves the sum alone",
    [HEAD, ["A", "?? 3", 50, 0], ["B", 70, 70, 0], ["Summa", 120, 120, 0]],
    [],
  ],
])("%s", (_, rows, expected) => {
  expect(findingsIn(rows).map(place)).toEqual(expected);
});

/** Exact kronor, printed in tkr: every sum and deviation is right before it is rounded. */
const consistent = fc
  .array(fc.tuple(fc.integer({ min: -9e6, max: 9e6 }), fc.integer({ min: -9e6, max: 9e6 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((posts) => {
    const total = [sum(posts.map(([a]) => a)), sum(posts.map(([, b]) => b))] as const;
    const tkr = (kronor: number) => roundHalfAway(kronor / 1000, 0);
    const row = (label: string, [a, b]: readonly [number, number]) => [label, tkr(a), tkr(b), tkr(a - b)];
    return [HEAD, ...posts.map((post, index) => row(`Enhet ${index + 1}`, post)), row("Summa", total)];
  });

test("a consistent table, rounded to its unit, has no error", () => {
  fc.assert(
    fc.property(consistent, (rows) => {
      expect(findingsIn(rows).filter(({ severity }) => severity === "fel")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a lost minus is found where it was lost", () => {
  fc.assert(
    fc.property(consistent, fc.nat(), (rows, pick) => {
      const row = 1 + (pick % (rows.length - 2));
      const value = Number(rows[row]?.[2]);
      fc.pre(
        Math.abs(value) > 100 &&
          otherBudgets(rows, row).every((other) => Math.abs(Math.abs(other) - Math.abs(value)) > 20),
      );
      const flipped = rows.map((cells, index) => (index === row ? cells.with(2, -value) : cells));
      const errors = findingsIn(flipped).filter(({ severity }) => severity === "fel");
      expect(errors.map(place)[0]).toEqual([
        "fel",
        "sign-error",
        `Enhet ${row}`,
        "Budget 2024",
        -value,
        value,
        `C${row + 1}`,
      ]);
    }),
    { numRuns: 300 },
  );
});

function otherBudgets(rows: readonly (readonly (string | number)[])[], row: number): number[] {
  return rows.slice(1, -1).flatMap((cells, index) => (index + 1 === row ? [] : [Number(cells[2])]));
}
