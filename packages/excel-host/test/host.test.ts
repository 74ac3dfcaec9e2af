import { createHost } from "../src/createHost";
import { codeOf, openExcel } from "../src/openExcel";

test("50 000 cells in one assignment come through the client's chunks", async () => {
  const { host, run } = openExcel();
  const values = Array.from({ length: 5000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Stor");
    sheet.getRange("A1:J5000").values = values;
    const used = sheet.getUsedRange();
    used.load("address,values");
    await context.sync();
    return [used.address, used.values[4999]?.[9]];
  });
  expect(seen).toEqual(["Stor!A1:J5000", 49_999]);
  expect(host.stats.syncs).toBe(1);
});

test("stats count the caller's syncs, not the client's clean-up", async () => {
  const { host, run } = openExcel();
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("A2").values = [[2]];
    await context.sync();
  });
  await new Promise((done) => setTimeout(done, 10));
  expect(host.stats).toMatchObject({ requests: 3, syncs: 2 });
  expect(host.stats.actions).toBeGreaterThan(10);
  expect(host.stats.bytes).toBeGreaterThan(1000);
});

test("a failing batch keeps what was done before", async () => {
  const { host, run } = openExcel();
  const work = run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["kvar"]];
    sheet.getRange("A2").values = [[1, 2]];
    sheet.getRange("A3").values = [["aldrig"]];
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
  expect([...(host.workbook.sheets[0]?.rows.keys() ?? [])]).toEqual([0]);
});

test("a request above 5 MB is refused as a whole", async () => {
  const { host, run } = openExcel();
  const rows = 60_000;
  const work = run(async (context) => {
    const text = Array.from({ length: rows }, () => Array.from({ length: 10 }, () => "0123456789"));
    context.workbook.worksheets.getFirst().getRange(`A1:J${rows}`).values = text;
    await context.sync();
  });
  expect(await codeOf(work)).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.workbook.sheets[0]?.rows.size).toBe(0);
});

test("more than five million cells are not answered", async () => {
  const { run } = openExcel();
  const work = run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:J600000").load("values");
    await context.sync();
  });
  expect(await codeOf(work)).toBe("ResponsePayloadSizeLimitExceeded");
});

test("failAtAction makes one action of the coming requests fail", async () => {
  const { host, run } = openExcel();
  const add = (name: string) =>
    run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
  host.failAtAction(1, "GeneralException");
  expect(await codeOf(add("Ett"))).toBe("GeneralException");
  await add("Två");
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Två"]);
});

test("writing a read-only member is refused on the wire", () => {
  const answer = createHost().process(
    JSON.stringify({
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 3, Name: "GetSelectedRange", ParentObjectPathId: 1 },
      },
      Actions: [{ Id: 3, ActionType: 4, Name: "Address", ObjectPathId: 2, ArgumentInfo: { Arguments: ["A2"] } }],
    }),
  );
  expect(JSON.parse(answer)).toMatchObject({
    Error: { Code: "AccessDenied", Location: "Range.address", ActionIndex: 0 },
  });
});

test("recalculate asks the evaluator again", () => {
  let result = 1;
  const host = createHost({ evaluate: () => result });
  const sheet = host.addSheet("Data", [["=A2"]]);
  result = 2;
  host.recalculate();
  expect(sheet.rows.get(0)?.cells.get(0)).toMatchObject({ value: 2, formula: "=A2" });
});

test("addSheet stores values as they are and refuses a bad name", () => {
  const host = createHost();
  const sheet = host.addSheet("Data", [["0101", null, "2026-01-31"]]);
  const values = [...(sheet.rows.get(0)?.cells ?? [])].map(([column, { value }]) => [column, value]);
  expect(values).toEqual([
    [0, "0101"],
    [2, "2026-01-31"],
  ]);
  expect(() => host.addSheet("data")).toThrow(/same name/);
});
