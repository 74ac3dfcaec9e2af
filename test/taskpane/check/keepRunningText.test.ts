import { acceptFinding } from "../../../src/taskpane/check/acceptFinding";
import { keepRunningText } from "../../../src/taskpane/check/keepRunningText";
import { readWorkbook } from "../../../src/taskpane/model/readWorkbook";
import { startPane } from "../../../src/taskpane/model/startPane";
import { createPane, type Pane } from "../../../src/taskpane/model/pane";
import { driftSheet } from "../driftSheet";
import { excelServices, type ExcelServices } from "../excelServices";

/** Two sentences, each with an amount that is not the table's −0,9. */
const TEXT = "Avdelning HR redovisar ett underskott på 3,1 mnkr. Avdelning HR har ett underskott på 4,1 mnkr.";

async function start(saved: string | null = null): Promise<{ pane: Pane; services: ExcelServices }> {
  const services = excelServices([driftSheet("Delår.xlsx", -1.2)]);
  services.saved = saved;
  const pane = createPane(services);
  await startPane(pane);
  await readWorkbook(pane);
  return { pane, services };
}

const found = (pane: Pane) => pane.getState().report?.findings.filter(({ passage }) => passage !== undefined) ?? [];

test("a pasted text is held against the tables, and kept in the workbook", async () => {
  const { pane, services } = await start();
  expect(found(pane)).toEqual([]);
  await keepRunningText(pane, TEXT);
  expect(found(pane).map(({ passage, printed }) => [passage?.sentence.slice(0, 20), printed])).toEqual([
    ["Avdelning HR redovis", expect.anything()],
    ["Avdelning HR har ett", expect.anything()],
  ]);
  const again = await start(services.saved);
  expect(found(again.pane)).toHaveLength(2);
  await keepRunningText(again.pane, "  ");
  expect(found(again.pane)).toEqual([]);
  expect(again.services.saved).not.toContain("Avdelning HR");
});

test("what is accepted in one sentence says nothing of another", async () => {
  const { pane } = await start();
  await keepRunningText(pane, TEXT);
  for (const sentence of [0, 1]) {
    const finding = found(pane)[sentence];
    if (finding === undefined) throw new Error("the sentence was not found");
    await acceptFinding(pane, finding, "Anna Ek", `Mening ${sentence}`);
  }
  expect(found(pane).map(({ accepted }) => accepted?.comment)).toEqual(["Mening 0", "Mening 1"]);
});
