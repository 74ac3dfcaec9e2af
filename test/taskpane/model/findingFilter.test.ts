import type { SourceDocument } from "../../../src/domain/document/sourceDocument";
import { filterFindings, NO_FILTER, type FindingFilter } from "../../../src/taskpane/model/findingFilter";
import { keyedFindings } from "../../../src/taskpane/check/findingKey";
import { finding } from "../finding";

const NOTE = { by: "Anna Ek", on: "2024-04-12", comment: "Ja" };
const FINDINGS = [
  finding({ row: "1" }),
  finding({ row: "2", severity: "avrundning", check: "sum" }),
  finding({ row: "3", table: "a:investeringar", accepted: NOTE }),
  finding({ row: "4", table: "b:investeringar" }),
];
const DOCUMENTS = ["a", "b"].map((file) => ({
  file: `${file}.xlsx`,
  tables: [{ id: `${file}:driftsammandrag-period` }, { id: `${file}:investeringar` }],
})) as unknown as readonly SourceDocument[];

test.each<[Partial<FindingFilter>, string]>([
  [{}, "1234"],
  [{ severity: "avrundning" }, "2"],
  [{ check: "deviation" }, "134"],
  [{ place: "a:investeringar" }, "3"],
  [{ place: "a.xlsx" }, "123"],
  [{ standing: "open" }, "124"],
  [{ standing: "accepted" }, "3"],
  [{ standing: "open", check: "deviation", place: "b.xlsx" }, "4"],
  [{ place: "borta.xlsx" }, ""],
])("%j lets %s through", (filter, rows) => {
  const shown = filterFindings(FINDINGS, { ...NO_FILTER, ...filter }, DOCUMENTS);
  expect(shown.map(({ row }) => row).join("")).toBe(rows);
});

test("findings that are alike have keys of their own", () => {
  const keys = [...keyedFindings([finding({}), finding({}), finding({ row: "2" })]).values()];
  expect(new Set(keys).size).toBe(3);
  expect(keys[1]).toBe(`${keys[0]}|2`);
});
