import { statusOf, type StatusInput } from "../../src/domain/target/status";
import { parseTarget } from "../../src/domain/target/target";
import { say } from "../../src/texts/bilingual";
import { STATUS_REASONS } from "../../src/texts/statusTexts";

test.each<[number | null, string, Omit<StatusInput, "actual" | "target">, string]>([
  [96, "≥92", {}, "96 uppfyller ≥ 92."],
  [5.2, "<5 %", {}, "5,2 % uppfyller inte < 5 %."],
  [-6, "≤±5", {}, "−6 uppfyller inte ≤ ±5."],
  [91, "≥92", { tolerance: { kind: "absolute", amount: 1 } }, "91 uppfyller inte ≥ 92, men ligger inom toleransen 1."],
  [24, "Ska öka", { previous: 22 }, "24 uppfyller > föregående 22."],
  [166760, "≥220 000", {}, "166\u00a0760 uppfyller inte ≥ 220\u00a0000."],
  [3, "≥4% Positiv trend", { previous: 2 }, "3 % uppfyller inte ≥ 4 %. 3 uppfyller > föregående 2."],
  [95, "90", {}, "Målvärdet saknar riktning: ange ≥ eller ≤, eller om högre eller lägre är bättre."],
  [24, "Ska öka", {}, "Föregående värde saknas, så utvecklingen kan inte bedömas."],
  [null, "≥92", {}, "Utfall saknas."],
  [92, "", {}, "Målvärde saknas: cellen är tom."],
  [92, "Plan framtagen", {}, "Målvärdet ”Plan framtagen” går inte att tolka."],
])("the reason says it in Swedish: %d mot %j", (actual, target, options, reason) => {
  const { reasons } = statusOf({ actual, target: parseTarget(target), ...options });
  expect(reasons.map((one) => say(STATUS_REASONS, one, "sv")).join(" ")).toBe(reason);
});

test.each([
  [96, "≥92", "96 meets ≥ 92."],
  [5.2, "<5 %", "5,2 % does not meet < 5 %."],
  [92, "IU", "No target: IU stands in place of one."],
])("and in English: %d mot %j", (actual, target, reason) => {
  const { reasons } = statusOf({ actual, target: parseTarget(target) });
  expect(reasons.map((one) => say(STATUS_REASONS, one, "en"))).toEqual([reason]);
});
