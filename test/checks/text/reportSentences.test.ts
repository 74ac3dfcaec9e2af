import { checksOn } from "../../../src/checks/checks";
import { TO_MEND } from "../../../src/domain/finding/finding";
import type { Table } from "../../../src/domain/table/table";
import { withDeviations } from "../../../src/domain/table/withDeviations";
import { readDocument } from "../../../src/recognise/readDocument";
import { loadSheets, sheetOf } from "../../cases/loadCase";
import cases from "../../cases/rapportmeningar.json";

type Rows = Parameters<typeof sheetOf>[0];

/** The tables of made-up sheets, or of the published report with this name. */
function tablesOf(name: string, sheets: Readonly<Record<string, Rows | undefined>> | undefined): Table[] {
  const made = Object.entries(sheets ?? {}).map(([sheet, rows = []]) => sheetOf(rows, { name: sheet }));
  return readDocument("t.xlsx", made.length > 0 ? made : loadSheets(name)).tables.map(withDeviations);
}

// Made-up sentences as boards write them in their reports, about made-up boards' tables and the published ones: true
// ones, and the same with an error.
describe.each(cases)("$name", ({ name, sheets, right, wrong }) => {
  const tables = tablesOf(name, sheets);
  const told = (text: string) =>
    checksOn("text")
      .flatMap(({ run }) => run(text, tables).findings)
      .filter((one) => one.class === "text-vs-table" && TO_MEND.has(one.severity))
      .map(({ message }) => message.code);

  test.each(right)("true: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each(wrong)("wrong: %s", (text) => {
    expect(told(text)).not.toEqual([]);
  });
});
