import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSignKnown } from "../../src/domain/table/signKnown";
import { MONEY_KINDS, type Table } from "../../src/domain/table/table";
import { describeTable } from "../cases/describeTable";
import { reportOfCase } from "../cases/readCase";

const GRAVE = ["fel", "trolig", "misstänkt"];

/** Of each workbook, read by hand against its README: the tables line by line, what is told and what is called wrong. */
const READINGS = JSON.parse(readFileSync(join(__dirname, "../cases/lasning/readings.json"), "utf8")) as Readonly<
  Record<string, readonly string[]>
>;

function described(table: Table): string[] {
  const isOpen = MONEY_KINDS.has(table.kind) && !isSignKnown(table);
  return [...describeTable(table), ...(isOpen ? ["the sign is not known"] : [])];
}

test.each(Object.entries(READINGS))("lasning/%s", async (name, expected) => {
  const { documents, findings } = await reportOfCase(`lasning/${name}`);
  const told = documents.flatMap(({ problems }) => problems.map(({ code }) => `told: ${code}`));
  const grave = findings
    .filter(({ severity }) => GRAVE.includes(severity))
    .map(
      ({ severity, row, column, printed, expected: right }) => `${severity}: ${row}, ${column} ${printed} → ${right}`,
    );
  expect([...documents.flatMap(({ tables }) => tables.flatMap(described)), ...told, ...grave]).toEqual(expected);
});
