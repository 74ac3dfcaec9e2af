import { checksOn } from "../../../src/checks/checks";
import { TO_MEND } from "../../../src/domain/finding/finding";
import { withDeviations } from "../../../src/domain/table/withDeviations";
import { readDocument } from "../../../src/recognise/readDocument";
import { sheetOf } from "../../cases/loadCase";
import cases from "../../cases/rapportmeningar.json";

// Sentences as boards write them in their reports, about two made-up boards' tables: true ones, and the same with an error.
describe.each(cases)("$name", ({ sheets, right, wrong }) => {
  const document = readDocument(
    "t.xlsx",
    Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { name })),
  );
  const tables = document.tables.map(withDeviations);
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
