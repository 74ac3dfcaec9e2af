import type { TextAmount } from "../amounts";
import { agrees } from "../amountMatch";
import type { Judged } from "./amountClaims";
import { amountFinding } from "./amountFinding";
import type { Parsed } from "../claimSubject";
import { favourIn, foreignWords } from "../clause";
import { factsOf } from "../facts";
import { stemsOfRows } from "../subjectRows";
import { passageOf, type Fact } from "../textFinding";

const UNMATCHED: Judged = { kind: "unmatched" };
/** Words by which a figure is divided between those that are named after it. */
const DIVIDED = /(?<!\p{L})(?:varav|därav|fördel\p{L}+\s+på|består\s+av|utgörs\s+av)(?!\p{L})/iu;
/** All that may stand between one part's figure and the next one's name. */
const NEXT = /^[\s,]*(?:och|samt|varav)?\s*$/iu;
/** Costs told beside incomes, or the other way round. */
const OTHER_PART =
  /^[\s,]*(?:och|samt|medan|men)?\s*(?:de\s+)?(?:(?<cost>kostnaderna|utgifterna)|(?<income>intäkterna|inkomsterna))(?<binding>[^\d,;:.]*)$/iu;

/**
 * A figure that is told as a part of one before it, which was found in a table: "11,2 mnkr, varav LKDATA 6,1 mnkr och
 * Kontakt 2,5 mnkr", "kostnaderna beräknas till 651,0 mnkr och intäkterna till 645,5 mnkr". It is the figure of the row
 * that is named, in the same column.
 *
 * @param first the figure before it that agrees, and where it was found
 * @example judgePart(parsed, amountOf("2,7 mnkr"), result11236) // { kind: "differs", finding: { expected: 2477, … } }
 */
export function judgePart(parsed: Parsed, amount: TextAmount, first: Fact | null): Judged {
  if (first === null || amount.approximate) return UNMATCHED;
  const other = otherPart(parsed, amount, first);
  const facts = other === null ? namedParts(parsed, amount) : [other];
  const same = facts.find((one) => agrees(amount, one, 0));
  const [fact] = facts;
  if (fact === undefined) return UNMATCHED;
  if (same !== undefined) return { kind: "agrees", fact: same };
  const isElsewhere = factsOf(parsed.rows.filter(({ row }) => row.label === fact.row.label)).some((one) =>
    agrees(amount, one, 0),
  );
  if (isElsewhere) return UNMATCHED;
  const passage = passageOf(parsed.sentence, amount.start, amount.end);
  return { kind: "differs", finding: amountFinding(amount, fact, 0, passage) };
}

/** The row that is named right before the figure, in the columns where its table's sum is the figure that is divided. */
function namedParts({ sentence, subjects, amounts, rows }: Parsed, amount: TextAmount): Fact[] {
  const { text } = sentence;
  const [whole] = amounts;
  const before = amounts.filter(({ end }) => end <= amount.start).at(-1);
  const subject = subjects.filter(({ end }) => end <= amount.start).at(-1);
  if (whole === undefined || before === undefined || subject === undefined || subject.start < before.end) return [];
  const gap = text.slice(before.end, subject.start).replace(DIVIDED, "");
  const told = text.slice(subject.end, amount.start).replace(/\sstår\s+för\s/iu, " ");
  // A part that went the other way is no part of a deficit.
  const isPart = DIVIDED.test(text.slice(whole.end, amount.start)) && NEXT.test(gap) && favourIn(told) === 0;
  if (!isPart || !subject.isNamed || foreignWords(told, stemsOfRows(subject.rows)).length > 0) return [];
  const totals = factsOf(rows.filter(({ row }) => row.role === "summa")).filter((one) => agrees(whole, one, 0));
  const named = factsOf(subject.rows.filter(({ row }) => row.role !== "summa"));
  return named.filter((part) => totals.some(({ table, column }) => table === part.table && column === part.column));
}

/** The incomes of what the costs before were of, or the costs of what the incomes were of. */
function otherPart({ sentence, amounts, rows }: Parsed, amount: TextAmount, first: Fact): Fact | null {
  const before = amounts.filter(({ end }) => end <= amount.start).at(-1);
  const match = before === undefined ? null : OTHER_PART.exec(sentence.text.slice(before.end, amount.start));
  if (match === null || foreignWords(match.groups?.binding ?? "", new Set()).length > 0) return null;
  const role = match.groups?.cost === undefined ? "varav-intakter" : "varav-kostnader";
  if (!first.row.role.startsWith("varav-") || first.row.role === role) return null;
  const own = rows.filter(
    ({ table, row }) => table === first.table && row.role === role && row.parent === first.row.parent,
  );
  return factsOf(own).find(({ column }) => column === first.column) ?? null;
}
