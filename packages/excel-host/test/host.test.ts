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

test.each<[string, (context: Excel.RequestContext) => unknown]>([
  ["the active cell", ({ workbook }) => workbook.getActiveCell().load("address")],
  ["the selection", ({ workbook }) => workbook.getSelectedRange().load("address")],
  ["the active sheet", ({ workbook }) => workbook.worksheets.getActiveWorksheet().load("name")],
  ["going to a sheet", ({ workbook }) => workbook.worksheets.getFirst().activate()],
  ["selecting a cell", ({ workbook }) => workbook.worksheets.getFirst().getRange("B2").select()],
  ["a sheet's own names", ({ workbook }) => workbook.worksheets.getFirst().names.load("items/name")],
])("with another workbook in front %s is no valid selection, and the rest goes on", async (_, ask) => {
  const { host, run } = openExcel();
  const batch = () =>
    run(async (context) => {
      context.workbook.names.load("items/name");
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      ask(context);
      await context.sync();
    });
  host.setInFront(false);
  expect(await codeOf(batch())).toBe("InvalidSelection");
  expect(host.workbook.sheets[0]?.rows.size).toBe(1);
  host.setInFront(true);
  await batch();
});

test("a workbook can be opened beside this one, of a file", async () => {
  const { client, host } = openExcel();
  const file = Uint8Array.of(0x50, 0x4b, 3, 4, 255);
  await client.Excel.createWorkbook(Buffer.from(file).toString("base64"));
  await client.Excel.createWorkbook();
  expect(host.newWorkbooks).toEqual([file, new Uint8Array()]);
  expect(await codeOf(client.Excel.createWorkbook(Buffer.from("text").toString("base64")))).toBe("InvalidArgument");
});

test.each([undefined, "PC", "Mac", "OfficeOnline"] as const)("Office says it runs on %s", (platform) => {
  const { client, host } = openExcel(platform && { platform });
  const { Office } = client;
  expect(host.platform).toBe(platform ?? "PC");
  expect([Office.context.platform, Office.context.diagnostics.platform]).toEqual([host.platform, host.platform]);
});
