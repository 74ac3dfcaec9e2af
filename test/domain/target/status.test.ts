import { fc } from "../../property";
import { STATUS_SYMBOL, statusOf, type StatusInput } from "../../../src/domain/target/status";
import { parseTarget } from "../../../src/domain/target/target";

type Options = Omit<StatusInput, "actual" | "target">;

const judged = (actual: number | null, target: string | number, options: Options = {}) =>
  statusOf({ actual, target: parseTarget(target), ...options });

const absolute = (amount: number): Options => ({ tolerance: { kind: "absolute", amount } });
const relative = (amount: number): Options => ({ tolerance: { kind: "relative", amount } });

describe("statusOf", () => {
  test.each<[number | null, string | number, Options, string]>([
    [92, "≥92", {}, "Uppnås"],
    [91.9, "≥92", {}, "Uppnås ej"],
    [92, ">92", {}, "Uppnås ej"],
    [5, "<5", {}, "Uppnås ej"],
    [5, "≤5", {}, "Uppnås"],
    [100, "= 100", {}, "Uppnås"],
    [101, "= 100", {}, "Uppnås ej"],
    [0.1 + 0.2, "≤0,3", {}, "Uppnås"],
    [-3, "≤±5", {}, "Uppnås"],
    [-6, "≤±5", {}, "Uppnås ej"],
    [1, "<±1", {}, "Uppnås ej"],
    [-0.9, "<±1", {}, "Uppnås"],
    [8486, "Noll-resultat", {}, "Uppnås"],
    [-1, "Ej negativ", {}, "Uppnås ej"],
    [0, "Ej negativ", {}, "Uppnås"],

    [90, "90", {}, "Uppnås"],
    [90, 90, {}, "Uppnås"],
    [95, "90", {}, "Kan ej bedömas"],
    [95, "90", { direction: "higher" }, "Uppnås"],
    [95, "90", { direction: "lower" }, "Uppnås ej"],
    [85, "90 %", { direction: "lower" }, "Uppnås"],

    [91, "≥92", absolute(1), "Uppnås delvis"],
    [90.9, "≥92", absolute(1), "Uppnås ej"],
    [5.2, "<5", absolute(0.2), "Uppnås delvis"],
    [5, "<5", absolute(0), "Uppnås ej"],
    [5, "<5", absolute(0.1), "Uppnås delvis"],
    [-6, "≤±5", absolute(1), "Uppnås delvis"],
    [99, "= 100", absolute(1), "Uppnås delvis"],
    [87.4, "≥92", relative(5), "Uppnås delvis"],
    [87.3, "≥92", relative(5), "Uppnås ej"],
    [91, "92", absolute(1), "Kan ej bedömas"],
    [91, "92", { ...absolute(1), direction: "higher" }, "Uppnås delvis"],

    [24, "Ska öka", { previous: 22 }, "Uppnås"],
    [22, "Ska öka", { previous: 22 }, "Uppnås ej"],
    [21, "Ska öka", { previous: 22, ...absolute(1) }, "Uppnås delvis"],
    [21, "Ska minska", { previous: 22 }, "Uppnås"],
    [24, "Ska öka", {}, "Kan ej bedömas"],
    [24, "Ska öka", { previous: null }, "Kan ej bedömas"],
    [22, "Bibehålla", { previous: 22 }, "Uppnås"],
    [23, "Bibehålla", { previous: 22 }, "Kan ej bedömas"],
    [23, "Bibehålla", { previous: 22, direction: "higher" }, "Uppnås"],
    [23, "Bibehålla", { previous: 22, direction: "lower" }, "Uppnås ej"],
    [23, "Positiv trend", { previous: 22 }, "Kan ej bedömas"],
    [23, "Positiv trend", { previous: 22, direction: "higher" }, "Uppnås"],
    [23, "Positiv trend", { previous: 22, direction: "lower" }, "Uppnås ej"],

    [5, "≥4% Positiv trend", { previous: 4 }, "Uppnås"],
    [3, "≥4% Positiv trend", { previous: 2 }, "Uppnås delvis"],
    [5, "≥4% Positiv trend", { previous: 6 }, "Uppnås delvis"],
    [3, "≥4% Positiv trend", { previous: 3.5 }, "Uppnås ej"],
    [3, "≥4% Positiv trend", { previous: 3.5, ...absolute(1) }, "Uppnås delvis"],
    [5, "≥4% Positiv trend", {}, "Kan ej bedömas"],
    [9, "≤10 Positiv trend", { previous: 11 }, "Uppnås"],
    [11, "≤10 Positiv trend", { previous: 12 }, "Uppnås delvis"],
    [80, "78 ska öka", { previous: 75 }, "Uppnås"],
    [76, "78 ska öka", { previous: 75 }, "Uppnås delvis"],

    [null, "≥92", {}, "Kan ej bedömas"],
    [92, "", {}, "Kan ej bedömas"],
    [92, "-", {}, "Kan ej bedömas"],
    [92, "IU", {}, "Kan ej bedömas"],
    [92, "Plan framtagen", {}, "Kan ej bedömas"],
  ])("%d mot %j med %j: %s", (actual, target, options, expected) => {
    expect(judged(actual, target, options).status).toBe(expected);
  });

  test("each status has its own symbol", () => {
    expect(STATUS_SYMBOL).toEqual({ Uppnås: "▲", "Uppnås delvis": "●", "Uppnås ej": "▼", "Kan ej bedömas": "○" });
  });

  test("a tolerance never worsens a status, and turns nothing into Uppnås", () => {
    const figure = fc.integer({ min: -10_000, max: 10_000 }).map((whole) => whole / 10);
    const operator = fc.constantFrom("≥", "≤", "<", ">", "=");
    fc.assert(
      fc.property(figure, operator, figure, fc.nat(100), (actual, comparison, bound, amount) => {
        const target = `${comparison}${String(bound)}`;
        const strict = judged(actual, target).status;
        const lenient = judged(actual, target, absolute(amount)).status;
        expect([strict, ...(strict === "Uppnås ej" ? ["Uppnås delvis"] : [])]).toContain(lenient);
      }),
    );
  });

  test("≥ and < are each other's opposite, as are ≤ and >", () => {
    const figure = fc.integer({ min: -500, max: 500 }).map((whole) => whole / 10);
    fc.assert(
      fc.property(figure, figure, (actual, bound) => {
        for (const [one, other] of [
          ["≥", "<"],
          ["≤", ">"],
        ] as const) {
          const met = judged(actual, `${one}${String(bound)}`).status === "Uppnås";
          expect(judged(actual, `${other}${String(bound)}`).status === "Uppnås").toBe(!met);
        }
      }),
    );
  });
});
