import type { LateTexts } from "../lateTexts";
import { count } from "./words";

export const COMBINE: LateTexts["combine"] = {
  conflicts: "Conflicts",
  intro: (all, open) =>
    `${count(all, "figure differs", "figures differ")} between the workbooks. ${
      open === 0
        ? "All are decided."
        : `${count(open, "is not decided", "are not decided")}; there the first one is used.`
    }`,
  figure: (kind, row, column) => `${row}, ${column} (${kind})`,
  side: (text, unit, file, place) =>
    `${[text, unit].filter(Boolean).join(" ")} in ${file}${place === "" ? "" : ` (${place})`}`,
  undecided: "Not decided: the first one is used",
  organisation: "Changed organisation",
  organisationIntro:
    "Which old units became which new ones. Read the earlier report together with this year's, and last year's column is restated and marked so. Several old units may become one; one may be split in shares.",
  add: "Add a unit",
  remove: (unit) => `Remove ${unit}`,
  removeShort: "Remove",
  from: "Old unit",
  to: "New unit",
  toHint: "A split unit: Ekonomi 60 %, HR 40 %",
  faults: {
    "ingen ny enhet": "Write which unit it became. The row is not used yet.",
    "andelarna är inte 100 %": "The shares do not add up to 100 %. The row is not used yet.",
    "enheten står två gånger": "The unit is above already. The row is not used.",
  },
  toFault: "Write a unit, or several with shares: Ekonomi 60 %, HR 40 %.",
  unmapped: (units) => `Units of earlier tables without a new unit: ${units.join(", ")}.`,
};
