import type { Texts } from "../texts";

export const SEVERITY: Texts["severity"] = {
  fel: {
    name: "Errors",
    one: "error",
    many: "errors",
    meaning: "The figures do not add up, and rounding is not enough to explain it.",
  },
  trolig: {
    name: "Probable errors",
    one: "probable error",
    many: "probable errors",
    meaning: "Much suggests that a figure is wrong.",
  },
  misstänkt: {
    name: "Suspected errors",
    one: "suspected error",
    many: "suspected errors",
    meaning: "The difference may be due to rounding, but is unusually large.",
  },
  konvention: {
    name: "Another way of writing",
    one: "other way of writing",
    many: "other ways of writing",
    meaning: "A sign or a deviation is written in another way than in the rest of the table.",
  },
  avrundning: {
    name: "Rounding",
    one: "rounding",
    many: "roundings",
    meaning: "The difference is explained by rounded figures. Nothing needs to be done.",
  },
  info: { name: "Information", one: "note", many: "notes", meaning: "Nothing needs to be done." },
};
