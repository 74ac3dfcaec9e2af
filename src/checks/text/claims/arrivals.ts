import type { Found } from "../../result/checkResult";
import type { TableKind } from "../../../domain/table/table";
import type { Parsed } from "../claimSubject";
import { factsOf } from "../facts";
import type { Subject } from "../subjects";
import { passageOf, placeName, textFinding, type Fact } from "../textFinding";

const ARRIVED = /(?<!\p{L})(?:till?kommit|tillkom|tillkomna|nytillkom\p{L}*)(?!\p{L})/iu;
const KINDS: ReadonlySet<TableKind> = new Set<TableKind>([
  "volym",
  "driftsammandrag-period",
  "driftsammandrag-prognos",
  "driftsammandrag-budget-plan",
]);

/**
 * Units that a sentence says have been added, against what the tables hold of them for the time before. Where one of
 * them has no earlier figure, as said, and another has one in the same column, the text is wrong of the other; where
 * all have earlier figures the tables may have been recounted, and it is only suspected.
 *
 * @example arrivals(parsed)[0]?.message.code // "textNotNew"
 */
export function arrivals({ sentence, subjects }: Parsed): Found[] {
  const word = ARRIVED.exec(sentence.text);
  if (word === null) return [];
  const earlier = subjects.map((subject) => ({ subject, facts: earlierFacts(subject) }));
  return earlier.flatMap(({ subject, facts }) => {
    const [fact] = facts;
    if (fact === undefined || !subject.isNamed) return [];
    const isOneOfSeveral = earlier.some((other) => other.subject !== subject && lacksEarlier(other.subject, fact));
    const name = fact.row.label.replace(/^[-*\s]+/u, "");
    return [
      textFinding(fact, passageOf(sentence, subject.start, subject.end), isOneOfSeveral ? "fel" : "misstänkt", {
        printed: null,
        expected: fact.cell.value,
        message: { code: "textNotNew", values: { name, figure: fact.cell.text, place: placeName(fact) } },
      }),
    ];
  });
}

function earlierFacts({ rows }: Subject): Fact[] {
  const before = factsOf(rows.filter(({ table }) => KINDS.has(table.kind))).filter(
    ({ column, cell }) => (column.role === "foregaende" || column.role === "bokslut") && cell.value !== 0,
  );
  return before.sort((a, b) => Number(b.table.kind === "volym") - Number(a.table.kind === "volym"));
}

/** No figure in the column where the other has one. */
function lacksEarlier({ rows }: Subject, { table, column }: Fact): boolean {
  const own = rows.filter((one) => one.table === table);
  return own.length > 0 && own.every(({ row }) => row.cells[table.columns.indexOf(column)]?.value == null);
}
