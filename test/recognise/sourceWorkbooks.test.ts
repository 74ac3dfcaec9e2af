import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createReport } from "../../src/createReport";
import { readWorkbook } from "../../src/files/readWorkbook";
import { loadExpected } from "../cases/loadCase";
import { explanation } from "../../src/texts/findings/explanation";
import { whenShared } from "../cases/shared";

const EXAMPLES = join(__dirname, "../../assets/exempel");
const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/u.test(name))
    .map((name) => join(folder, name));

async function report(path: string) {
  const outcome = await readWorkbook(basename(path), new Uint8Array(readFileSync(path)));
  if (!outcome.ok) throw new Error(outcome.error.code);
  return createReport(outcome.sheets, { unit: null, calculation: "formler" }, outcome.problems);
}

async function isTold(path: string): Promise<void> {
  const document = (await report(path)).documents[0];
  expect((document?.tables.length ?? 0) + (document?.problems.length ?? 0)).toBeGreaterThan(0);
}

test.each(filesIn(EXAMPLES))("%s ends in tables or a word about why not", isTold);

whenShared((shared) => {
  test.each(filesIn(join(shared, "korpus")))("%s ends in tables or a word about why not", isTold);
});

/** Rows where the corrected workbooks still hold a published error, as their README lists them. */
const STILL_WRONG = [
  /^varav kostnader/u,
  /^Extern personalomsättning/u,
  /chatt/u,
  /^Budgetavvikelse \(% av omsättning\)/u,
  /^Verksamhetsområden i balans/u,
];

whenShared((shared) => {
  test.each(filesIn(join(shared, "arbetsbocker/rattade")))("%s gives no false alarm", async (path) => {
    const { findings } = await report(path);
    const alarms = findings.filter(({ severity }) => severity === "fel" || severity === "trolig");
    const unknown = alarms.filter(({ row }) => !STILL_WRONG.some((pattern) => pattern.test(row)));
    expect(unknown.map((one) => `${one.table} ${one.row}: ${explanation(one, "sv")}`)).toEqual([]);
  });

  /** The report's own pages as sheets: other columns, fewer cells beside the labels, indented parts. */
  test.each(filesIn(join(shared, "arbetsbocker/tryckta")))("%s has the published figures", async (path) => {
    const tables = (await report(path)).documents[0]?.tables ?? [];
    const expected = loadExpected(basename(path, ".xlsx")).filter(({ id }) => /-T\d+$/u.test(id));
    const off = expected.flatMap((table, position) => {
      const nth = expected.slice(0, position).filter(({ kind }) => kind === table.kind).length;
      const read = tables.filter(({ kind }) => kind === table.kind)[nth];
      const columns = table.columns.map(({ role, year, measure, period }) => {
        const fits = read?.columns.flatMap((one, index) =>
          one.role === role && one.year === year && (one.measure ?? undefined) === measure ? [index] : [],
        );
        return fits?.find((index) => read?.columns[index]?.period === period) ?? fits?.[0] ?? -1;
      });
      return table.rows.flatMap(({ label, values }, r) => {
        const row = read?.rows[r];
        const found = columns.map((column) => row?.cells[column]?.value ?? null);
        const same = row?.label === label && JSON.stringify(found) === JSON.stringify(values);
        return same ? [] : [`${table.id} ${label}: ${row?.label} ${JSON.stringify(found)}`];
      });
    });
    expect(off).toEqual([]);
  });
});
