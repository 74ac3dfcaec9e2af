import { codeOf, openExcel } from "../src/openExcel";

/** A sheet `Data` with a comment on B2, and the worksheets behind. */
async function openCommented() {
  const { host, run } = openExcel();
  host.addSheet("Data", [
    ["Konto", "Budget"],
    [4010, 100],
  ]);
  await run(async (context) => {
    context.workbook.comments.add("Data!B2", "Varför så lite?");
    await context.sync();
  });
  return { host, run, sheet: host.workbook.sheets[1]! };
}

test("a comment says what, by whom and where", async () => {
  const { run } = await openCommented();
  const seen = await run(async (context) => {
    const comment = context.workbook.comments.getItemByCell("Data!B2");
    const place = comment.getLocation();
    comment.load("content,authorName");
    place.load("address");
    await context.sync();
    return [comment.content, comment.authorName, place.address];
  });
  expect(seen).toEqual(["Varför så lite?", "Arbetsbänken", "Data!B2"]);
});

test("the workbook has the comments of every sheet, a sheet only its own", async () => {
  const { run } = await openCommented();
  const seen = await run(async (context) => {
    const { comments, worksheets } = context.workbook;
    const first = worksheets.getFirst().comments;
    const own = first.add(worksheets.getFirst().getRange("C3"), "Här");
    const count = comments.getCount();
    comments.load("items/content");
    first.load("items");
    own.load("id");
    await context.sync();
    const again = comments.getItem(own.id);
    again.load("content");
    await context.sync();
    return [comments.items.map(({ content }) => content), first.items.length, count.value, again.content];
  });
  expect(seen).toEqual([["Här", "Varför så lite?"], 1, 2, "Här"]);
});

test("content can be changed, and a deleted comment is gone", async () => {
  const { run, sheet } = await openCommented();
  await run(async (context) => {
    context.workbook.comments.getItemByCell("Data!B2").content = "Nu förstår jag";
    await context.sync();
  });
  expect(sheet.comments).toMatchObject([{ row: 1, column: 1, content: "Nu förstår jag" }]);
  await run(async (context) => {
    context.workbook.comments.getItemByCell("Data!B2").delete();
    await context.sync();
  });
  expect(sheet.comments).toEqual([]);
});

test("writing in the cell leaves its comment alone, copying the sheet copies it", async () => {
  const { host, run, sheet } = await openCommented();
  await run(async (context) => {
    const data = context.workbook.worksheets.getItem("Data");
    data.getRange("B2").values = [[120]];
    data.copy("End");
    await context.sync();
  });
  const copy = host.workbook.sheets[2]!;
  expect(copy.comments).toMatchObject([{ row: 1, column: 1, content: "Varför så lite?" }]);
  expect(copy.comments[0]?.id).not.toBe(sheet.comments[0]?.id);
});

test("adding, changing and deleting comments can be undone", async () => {
  const { host, run, sheet } = await openCommented();
  const contents = () => sheet.comments.map(({ content }) => content);
  const seen = [contents()];
  await run(async (context) => {
    context.workbook.comments.getItemByCell("Data!B2").content = "Annat";
    await context.sync();
  });
  seen.push(contents());
  while (host.undo()) seen.push(contents());
  expect(seen).toEqual([["Varför så lite?"], ["Annat"], ["Varför så lite?"], []]);
});

test.each<[string, (workbook: Excel.Workbook) => void]>([
  ["InvalidArgument", ({ comments }) => void comments.add("Data!A1:B1", "Två celler")],
  ["InvalidArgument", ({ comments }) => void comments.add("A1", "Inget blad")],
  ["InvalidArgument", ({ comments }) => void comments.add("Data!A1", "")],
  ["ItemNotFound", ({ comments }) => void comments.add("Saknas!A1", "Inget sådant blad")],
  ["ItemAlreadyExists", ({ comments }) => void comments.add("Data!B2", "En till")],
  ["ItemNotFound", ({ comments }) => void comments.getItemByCell("Data!A1").load("content")],
  ["ItemNotFound", ({ comments }) => void comments.getItem("{0}").load("content")],
  ["SimNotImplemented", ({ comments }) => void comments.add("Data!A1", "@Anna", "Mention")],
  ["SimNotImplemented", ({ comments }) => void comments.getItemByCell("Data!B2").replies.add("Svar")],
])("%s %#", async (code, act) => {
  const { run } = await openCommented();
  const work = run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});
