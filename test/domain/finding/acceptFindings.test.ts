import { withAcceptance, withoutAcceptance, type Acceptance } from "../../../src/domain/finding/acceptance";
import { acceptanceOf } from "../../../src/domain/finding/acceptFindings";
import { isOpenError, type Finding } from "../../../src/domain/finding/finding";
import { createReport, type Report } from "../../../src/createReport";
import type { Sheet } from "../../../src/workbook/sheet";
import { driftSheet } from "../../taskpane/driftSheet";

const NOTE = { by: "Anna Ek", on: "2024-04-12", comment: "Rättas i maj" };

function check(sheets: readonly Sheet[], accepted: readonly Acceptance[] = []): Report {
  return createReport(sheets, { unit: null, calculation: "formler", accepted });
}

function errorOf({ findings }: Report): Finding {
  const found = findings.find(({ severity }) => severity === "fel");
  if (found === undefined) throw new Error("the lost minus was not found");
  return found;
}

/** The lost minus in a.xlsx, accepted. */
function accepted(): Acceptance {
  const report = check([driftSheet("a.xlsx", 1.2)]);
  return acceptanceOf(errorOf(report), report.documents, NOTE);
}

/** Rows of another table above, as when the controller has moved things about. */
function moved(sheet: Sheet): Sheet {
  return { ...sheet, name: "Flyttad", rows: sheet.rows.map((row) => ({ ...row, index: row.index + 7 })) };
}

test("an acceptance is keyed to table, row, column and figures, and signed", () => {
  expect(accepted()).toEqual({
    table: "driftsammandrag-period · 2024-03-31 · driftsammandrag för resultat 31 mars 2024, belopp mnkr",
    check: "sum",
    row: "Avdelning LKDATA",
    column: "Budget jan-mars 2024",
    printed: 1.2,
    expected: -1.2,
    ...NOTE,
  });
});

test.each<[string, readonly Sheet[], "accepted" | "lapsed"]>([
  ["the same workbook again", [driftSheet("a.xlsx", 1.2)], "accepted"],
  ["the same table under another file name", [driftSheet("Ny.xlsx", 1.2)], "accepted"],
  ["the same table on another sheet and place", [moved(driftSheet("a.xlsx", 1.2))], "accepted"],
  ["another figure in the cell", [driftSheet("a.xlsx", 2.2)], "lapsed"],
])("%s: %s", (_, sheets, state) => {
  const found = errorOf(check(sheets, [accepted()]));
  expect(found.accepted).toEqual(state === "accepted" ? NOTE : undefined);
  expect(found.lapsed).toEqual(state === "lapsed" ? { ...NOTE, printed: 1.2, expected: -1.2 } : undefined);
  expect(isOpenError(found)).toBe(state === "lapsed");
});

test("what is accepted in one place says nothing of another", () => {
  const elsewhere = { ...accepted(), row: "Avdelning HR" };
  expect(errorOf(check([driftSheet("a.xlsx", 1.2)], [elsewhere]))).toMatchObject({ severity: "fel" });
  expect(isOpenError(errorOf(check([driftSheet("a.xlsx", 1.2)], [elsewhere])))).toBe(true);
});

test("the report's remark under the table is for open errors", () => {
  const remarks = (report: Report) => JSON.stringify(report.report.sheets).includes("Obs! Underlaget har fel");
  const sheets = [driftSheet("a.xlsx", 1.2)];
  expect([remarks(check(sheets)), remarks(check(sheets, [accepted()]))]).toEqual([true, false]);
});

test("one place holds one acceptance, the latest; opened again it holds none", () => {
  const first = accepted();
  const second = { ...first, comment: "Beslutat" };
  expect(withAcceptance([first], second)).toEqual([second]);
  expect(withoutAcceptance([second], first)).toEqual([]);
});
