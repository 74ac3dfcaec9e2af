import { insertFormula, planFormula, type FormulaRecipe } from "../../../src/office/edit/insertFormula";
import { say } from "../../../src/texts/bilingual";
import { insertSentences } from "../../../src/texts/pane/insertSentences";
import { areaName } from "../../../src/workbook/sheet";
import type { Host } from "excel-host/createHost";
import { parseAddress } from "excel-host/model/address";
import { cellAt } from "excel-host/model/cells";
import { useExcel } from "../useExcel";

const DEVIATION: FormulaRecipe = {
  name: "VSS.AVVIKELSE",
  shape: "columns",
  columns: ["utfall", "budget", "slag"],
  least: 2,
  constants: [],
};
const CONVERT: FormulaRecipe = {
  name: "VSS.BELOPP",
  shape: "block",
  columns: ["belopp"],
  least: 1,
  constants: ['"tkr"', '"mnkr"'],
};
const FULFILMENT: FormulaRecipe = {
  name: "VSS.MALUPPFYLLELSE",
  shape: "total",
  columns: ["statusar", "vikter"],
  least: 1,
  constants: [],
};
const CHECK: FormulaRecipe = { name: "VSS.KONTROLL", shape: "foot", columns: ["summa"], least: 1, constants: [] };

function area(address: string) {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`no address: ${address}`);
  return parsed.area;
}

describe("planFormula", () => {
  test.each<[FormulaRecipe, string, formula: string, shown: string, target: string]>([
    [
      DEVIATION,
      "B5:C20",
      '=VSS.AVVIKELSE(IF(B5:B20="","",B5:B20),IF(C5:C20="","",C5:C20))',
      '=VSS.AVVIKELSE(OM(B5:B20=""; ""; B5:B20); OM(C5:C20=""; ""; C5:C20))',
      "D5:D20",
    ],
    [
      DEVIATION,
      "B5:D5",
      '=VSS.AVVIKELSE(IF(B5="","",B5),IF(C5="","",C5),IF(D5="","",D5))',
      '=VSS.AVVIKELSE(OM(B5=""; ""; B5); OM(C5=""; ""; C5); OM(D5=""; ""; D5))',
      "E5",
    ],
    [
      CONVERT,
      "B5:C6",
      '=VSS.BELOPP(IF(B5:C6="","",B5:C6),"tkr","mnkr")',
      '=VSS.BELOPP(OM(B5:C6=""; ""; B5:C6); "tkr"; "mnkr")',
      "D5:E6",
    ],
    [
      FULFILMENT,
      "B5:C9",
      '=VSS.MALUPPFYLLELSE(IF(B5:B9="","",B5:B9),IF(C5:C9="","",C5:C9))',
      '=VSS.MALUPPFYLLELSE(OM(B5:B9=""; ""; B5:B9); OM(C5:C9=""; ""; C5:C9))',
      "B10",
    ],
    [
      CHECK,
      "B5:D9",
      '=VSS.KONTROLL(IF(B9:D9="","",B9:D9),IF(B5:D8="","",B5:D8))',
      '=VSS.KONTROLL(OM(B9:D9=""; ""; B9:D9); OM(B5:D8=""; ""; B5:D8))',
      "B10:D10",
    ],
  ])("%j over %s", (recipe, selection, formula, shown, target) => {
    const plan = planFormula(recipe, area(selection));
    if ("code" in plan) throw new Error(plan.code);
    expect({ ...plan, target: areaName(plan.target) }).toEqual({ formula, shown, target });
  });

  test.each<[FormulaRecipe, string, reason: string]>([
    [DEVIATION, "B5:B20", "Markera 2–3 kolumner bredvid varandra: utfall och budget (och om du vill slag)."],
    [DEVIATION, "B5:E20", "Markera 2–3 kolumner bredvid varandra: utfall och budget (och om du vill slag)."],
    [CHECK, "B5:D5", "Markera posterna och summan under dem."],
    [CONVERT, "XFD1:XFD9", "Det finns ingen plats för svaren: markeringen går ända till bladets kant."],
    [CHECK, "A1:A1048576", "Det finns ingen plats för svaren: markeringen går ända till bladets kant."],
  ])("%j does not fit %s", (recipe, selection, reason) => {
    const plan = planFormula(recipe, area(selection));
    expect("code" in plan && say(insertSentences, plan, "sv")).toBe(reason);
  });
});

describe("insertFormula", () => {
  const ROWS = [
    ["", "Utfall", "Budget", "Avvikelse", "Not"],
    ["HR", -0.9, -0.3, null, null],
    ["LKDATA", -1.4, -1.2, null, "se bilaga"],
  ];

  async function select(rows: readonly (readonly (string | number | null)[])[], address: string): Promise<Host> {
    const host = useExcel();
    host.addSheet("Drift", rows);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Drift");
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
    return host;
  }

  function formulas(host: Host): Record<string, string> {
    const sheet = host.workbook.sheets.find(({ name }) => name === "Drift");
    if (sheet === undefined) throw new Error("no sheet");
    const found: Record<string, string> = {};
    for (let row = 0; row < 6; row++) {
      for (let column = 0; column < 6; column++) {
        const { formula } = cellAt(sheet, row, column);
        if (formula !== null) found[areaName({ top: row, bottom: row, left: column, right: column })] = formula;
      }
    }
    return found;
  }

  test("writes one formula beside the selection, in three syncs", async () => {
    const host = await select(ROWS, "B2:C3");
    const before = host.stats.syncs;
    expect(await insertFormula(DEVIATION)).toEqual({
      kind: "inserted",
      cell: "D2",
      shown: '=VSS.AVVIKELSE(OM(B2:B3=""; ""; B2:B3); OM(C2:C3=""; ""; C2:C3))',
    });
    expect(formulas(host)).toEqual({ D2: '=VSS.AVVIKELSE(IF(B2:B3="","",B2:B3),IF(C2:C3="","",C2:C3))' });
    expect(host.stats.syncs - before).toBe(3);
  });

  test("takes whole columns as far as the sheet is used", async () => {
    const host = await select(
      ROWS.map((row) => row.slice(0, 3)),
      "B:C",
    );
    expect(await insertFormula(DEVIATION)).toMatchObject({ kind: "inserted", cell: "D1" });
    expect(formulas(host)).toEqual({ D1: '=VSS.AVVIKELSE(IF(B1:B3="","",B1:B3),IF(C1:C3="","",C1:C3))' });
  });

  test.each([
    [
      "a text far down",
      "C2:D3",
      "Svaren behöver E2:E3, men där står redan något. Infoga tomma celler där och försök igen.",
    ],
    ["an empty place", "H40:I44", "De markerade cellerna är tomma. Markera kolumnerna med siffror i arbetsboken."],
    ["one column", "B2:B3", "Markera 2–3 kolumner bredvid varandra: utfall och budget (och om du vill slag)."],
  ])("writes nothing over %s", async (_what, address, reason) => {
    const host = await select(ROWS, address);
    const outcome = await insertFormula(DEVIATION);
    expect(outcome.kind === "refused" && say(insertSentences, outcome.refusal, "sv")).toBe(reason);
    expect(formulas(host)).toEqual({});
  });

  test("a formula that shows nothing is not written over either", async () => {
    const host = await select([["HR", 1, 2, '=IF(TRUE,"","")']], "B1:C1");
    expect(await insertFormula(DEVIATION)).toMatchObject({ kind: "refused" });
    expect(Object.keys(formulas(host))).toEqual(["D1"]);
  });
});
