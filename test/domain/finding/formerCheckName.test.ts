import { presentCheckName, presentNoteKey } from "../../../src/domain/finding/formerCheckName";

test.each([
  ["summa", "sum"],
  ["netto = intäkter − kostnader", "net"],
  ["sum", "sum"],
  ["kommande", "kommande"],
])("a check saved as %s is %s", (saved, now) => {
  expect(presentCheckName(saved)).toBe(now);
});

test.each([
  ["drift · 2024|summa|Stab|Budget", "drift · 2024|sum|Stab|Budget"],
  ["a | b|enhet|avvikelse|Budget|2", "a | b|unitSlip|avvikelse|Budget|2"],
  ["skrivsätt|Löptext|En mening.", "spelling|Löptext|En mening."],
  ["drift · 2024|sum|Stab|Budget", "drift · 2024|sum|Stab|Budget"],
])("a note saved under %s is found under %s", (saved, now) => {
  expect(presentNoteKey(saved)).toBe(now);
});
