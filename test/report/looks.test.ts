import { createReport } from "../../src/createReport";
import { REPORT_LOOKS } from "../../src/domain/settings/reportLook";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/reportSettings";
import { STYLES } from "../../src/workbook/style";
import { loadSheets } from "../cases/loadCase";

test("the publishing look has no fills, no slants and nothing small", () => {
  for (const style of Object.values(STYLES.tillganglig)) {
    expect([style.fill, style.italic, style.color]).toEqual([undefined, undefined, undefined]);
    expect(style.size ?? 11).toBeGreaterThanOrEqual(11);
  }
});

test.each(REPORT_LOOKS)("%s: sums and headings are marked by more than a colour", (look) => {
  for (const name of ["header", "headerNumber", "sumLabel", "sumAmount", "heading"] as const) {
    expect(STYLES[look][name]).toMatchObject({ bold: true });
  }
});

test("the chosen look follows every sheet of the report", () => {
  const { report } = createReport(loadSheets("vss-2024-03"), { ...DEFAULT_SETTINGS, look: "tillganglig" });
  expect(new Set(report.sheets.map(({ look }) => look))).toEqual(new Set(["tillganglig"]));
});
