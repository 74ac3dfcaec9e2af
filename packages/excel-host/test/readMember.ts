import { openExcel } from "../src/openExcel";

/** Does something with the workbook, syncs, and gives what was read. */
export type Read = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => Promise<unknown>;

/** What to call the case, what it must give, how it is done. */
export type MemberCase = [label: string, expected: unknown, read: Read];

/** Loads and syncs. */
export async function load<Loaded extends OfficeExtension.ClientObject & { load(names: string): unknown }>(
  object: Loaded,
  names: string,
): Promise<Loaded> {
  object.load(names);
  await object.context.sync();
  return object;
}

/** The address of a range that has just been asked for. */
export async function addressOf(range: Excel.Range | Excel.RangeAreas): Promise<string> {
  return (await load(range, "address")).address;
}

export async function isNull(object: OfficeExtension.ClientObject): Promise<boolean> {
  await object.context.sync();
  return object.isNullObject;
}

/** Runs a case on the sheet "Data" (A1:C3: header, 4010/100/90, 4020/200/blank); "Blad1" stands before it. */
export function readMember(read: Read): Promise<unknown> {
  const { host, run } = openExcel();
  host.addSheet("Data", [
    ["Konto", "Budget", "Utfall"],
    [4010, 100, 90],
    [4020, 200, null],
  ]);
  return run(({ workbook }) => read(workbook.worksheets.getItem("Data"), workbook));
}
