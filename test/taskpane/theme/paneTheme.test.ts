import { paneTheme, type PaneTheme } from "../../../src/taskpane/theme/paneTheme";

test.each<[background: string | null, prefersDark: boolean, forcedColors: boolean, PaneTheme]>([
  ["#FFFFFF", false, false, "light"],
  ["#FFFFFF", true, false, "light"],
  ["#262626", false, false, "dark"],
  ["#6A6A6A", false, false, "dark"],
  ["#E6E6E6", true, false, "light"],
  [null, false, false, "light"],
  [null, true, false, "dark"],
  ["#262626", true, true, "contrast"],
  [null, false, true, "contrast"],
])("Office %s, system dark %s, forced colours %s: %s", (background, prefersDark, forcedColors, expected) => {
  expect(paneTheme({ background, prefersDark, forcedColors })).toBe(expected);
});
