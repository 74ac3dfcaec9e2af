import { AS_PRINTED } from "../../../src/domain/amount/sign";
import type { Column, Measure, Row, Table } from "../../../src/domain/table/table";
import { withDeviations } from "../../../src/domain/table/withDeviations";
import { processorSeconds } from "../../processorSeconds";

/** Investments whose outcome and budget hold one measure only, without a deviation. */
function tableOf(measure: Measure, amounts: readonly (readonly [actual: number, budget: number])[]): Table {
  const column = (role: Column["role"]): Column => {
    return { header: role, role, period: "helår", year: 2031, measure, calculated: false };
  };
  const rows = amounts.map((values, index): Row => {
    const cells = values.map((value) => ({ text: String(value), value, reason: null, source: null, decimals: 0 }));
    return { role: "post", label: `Objekt ${index}`, parent: null, amountKind: "investering", cells };
  });
  return {
    id: "t",
    kind: "investeringar",
    heading: "",
    unit: "tkr",
    source: { file: "t.xlsx", sheet: "Blad1", range: "A1:C9" },
    columns: [column("utfall"), column("budget")],
    rows,
    convention: { formulas: AS_PRINTED, kind: "investering", basis: "inferred", evidence: [] },
    footnotes: [],
  };
}

function deviations(table: Table): (number | null | undefined)[] {
  return withDeviations(table).rows.map(({ cells }) => cells[2]?.value);
}

// prettier-ignore
test.each<[string, Measure, readonly (readonly [number, number])[], readonly number[]]>([
  ["outlays", "utgifter", [[40, 50], [20, 10]], [10, -10]],
  ["outlays with minus", "utgifter", [[-40, -50], [-20, -10]], [10, -10]],
  ["income", "inkomster", [[40, 50], [20, 10]], [-10, 10]],
  ["income with minus", "inkomster", [[-40, -50], [-20, -10]], [-10, 10]],
])("%s: plus is favourable", (_name, measure, amounts, expected) => {
  expect(deviations(tableOf(measure, amounts))).toEqual(expected);
});

test("the deviations of 8 000 rows of outlays, in time", () => {
  const table = tableOf(
    "utgifter",
    Array.from({ length: 8_000 }, (_, row) => [row + 1, row]),
  );
  const begun = processorSeconds();
  const found = deviations(table);
  const seconds = processorSeconds() - begun;
  expect(new Set(found)).toEqual(new Set([-1]));
  expect(seconds).toBeLessThan(3);
});
