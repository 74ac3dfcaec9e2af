import { officeLook } from "../../../src/office/host/officeLook";

test.each([
  ["sv-SE", "#262626", { language: "sv", background: "#262626" }],
  ["SV", "#FFFFFF", { language: "sv", background: "#FFFFFF" }],
  ["en-US", undefined, { language: "en", background: null }],
  ["svk", "red", { language: "en", background: null }],
  ["fi-FI", "#262626", { language: "en", background: "#262626" }],
  [undefined, undefined, { language: "sv", background: null }],
])("Office in %s with %s behind its panes", (displayLanguage, bodyBackgroundColor, expected) => {
  const officeTheme = bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor };
  Object.assign(globalThis, { Office: { context: { displayLanguage, officeTheme } } });
  expect(officeLook()).toEqual(expected);
});
