import type { SourceDocument } from "../../src/domain/document/sourceDocument";
import type { Evidence, Reason } from "../../src/domain/table/reason";
import type { Recognition } from "../../src/domain/table/recognition";
import type { Row, Table } from "../../src/domain/table/table";

/** What can settle a decision, the strongest first. */
export const WITNESSES = ["formulas", "figures", "words", "place", "document", "nothing"] as const;

export type Witness = (typeof WITNESSES)[number];

/** What is settled when a table is read. */
export type Decision = "kind" | "unit" | "column" | "sum" | "deviation" | "sign";

/** What each reason rests on; the user's own choices are no evidence, and stand in no workbook of the tests. */
const OF_REASON: Readonly<Record<Reason["code"], Witness>> = {
  headingSays: "words",
  kindChosen: "nothing",
  unitChosen: "nothing",
  columnChosen: "nothing",
  positiveChosen: "nothing",
  mostlyStaff: "words",
  mostlyCounts: "words",
  notInMoney: "words",
  hasTargets: "figures",
  countsActivities: "words",
  statusWithoutFigures: "place",
  netAndInvestments: "words",
  aboutInvestments: "words",
  hasOutcome: "words",
  hasNoOutcome: "words",
  hasPlan: "words",
  hasForecast: "words",
  outcomeAndBudget: "words",
  budgetAndClosing: "words",
  knownByForm: "nothing",
  isBalanceSheet: "nothing",
  isLedger: "words",
  isLongForm: "place",
  nothingSaysKind: "nothing",
  overCodes: "words",
  headerSilent: "nothing",
  earlierYear: "words",
  onlyTime: "words",
  byPlace: "place",
  hiddenInSheet: "place",
  sheetNamed: "document",
  noUnit: "nothing",
  cellsSay: "words",
  formatScales: "place",
  otherUnit: "words",
  unitOfWorkbook: "document",
  ledgerInKronor: "document",
  figuresShow: "figures",
  namesShow: "words",
  accountsShow: "figures",
  figuresSilent: "nothing",
};

const FROM_OTHERS: ReadonlySet<Evidence["code"]> = new Set(["sameSum", "sameRows", "otherTables"]);

/** Every decision of a document's tables, with what settled it. */
export function recognizedDecisions({
  tables,
  recognitions,
}: Pick<SourceDocument, "tables" | "recognitions">): { readonly decision: Decision; readonly witness: Witness }[] {
  return tables.flatMap((table) => {
    const found = recognitions.find((one) => one.table === table.id);
    return [
      ...(found === undefined ? [] : ofRecognition(found)),
      ...table.rows.flatMap((row) => (row.role === "summa" ? [{ decision: "sum" as const, witness: ofSum(row) }] : [])),
      ...deviationsOf(table),
    ];
  });
}

function ofRecognition({ kind, unit, convention, columns }: Recognition) {
  const settled = (decision: Decision, reasons: readonly Reason[]) => ({
    decision,
    witness: OF_REASON[reasons[0]?.code ?? "nothingSaysKind"],
  });
  const [shown] = convention?.value.evidence ?? [];
  const isOfOthers = shown !== undefined && FROM_OTHERS.has(shown.code);
  return [
    settled("kind", kind.reasons),
    ...(unit === null ? [] : [settled("unit", unit.reasons)]),
    ...columns.flatMap(({ value, reasons }) => (value === null ? [] : [settled("column", reasons)])),
    ...(convention === null
      ? []
      : [
          isOfOthers
            ? { decision: "sign" as const, witness: "document" as const }
            : settled("sign", convention.reasons),
        ]),
  ];
}

/** A sum's own formula is a formula; without one, its figures show what it adds, or only its name calls it a sum. */
function ofSum({ adds, cells }: Row): Witness {
  if (adds === undefined) return "words";
  return cells.some(({ formula }) => formula !== undefined) ? "formulas" : "figures";
}

function deviationsOf({ columns }: Table) {
  return columns.flatMap(({ role, calculated, compares }) =>
    role === "avvikelse" && !calculated
      ? [
          {
            decision: "deviation" as const,
            witness: compares === undefined ? ("words" as const) : ("figures" as const),
          },
        ]
      : [],
  );
}
