import { codeOf, openExcel } from "../src/openExcel";

const nameFirst = async ({ workbook }: Excel.RequestContext): Promise<string> => {
  const sheet = workbook.worksheets.getFirst().load("name");
  await workbook.context.sync();
  return sheet.name;
};

test("a request fails while a cell is edited, and is answered afterwards", async () => {
  const { host, run } = openExcel();
  host.cellEditing.begin();
  expect(await codeOf(run(nameFirst))).toBe("InvalidOperationInCellEditMode");
  host.cellEditing.end();
  expect(await run(nameFirst)).toBe("Blad1");
});

test("with delayForCellEdit it waits until the user leaves the cell", async () => {
  const { client, host } = openExcel();
  host.cellEditing.begin();
  const answers: string[] = [];
  const waiting = client.Excel.run({ delayForCellEdit: true }, nameFirst).then((name) => answers.push(name));
  await new Promise((resolve) => setTimeout(resolve));
  expect(answers).toEqual([]);
  host.cellEditing.end();
  await waiting;
  expect(answers).toEqual(["Blad1"]);
});
