import { agrees, distance } from "../amountMatch";
import type { Judged } from "./amountClaims";
import { amountFinding } from "./amountFinding";
import type { TextAmount } from "../amounts";
import type { Parsed } from "../claimSubject";
import { passageOf, type Fact } from "../textFinding";

/**
 * A figure that can only be one of some facts: it agrees with one of them, or differs from the first.
 *
 * @example heldAgainst(parsed, amountOf("16,0 mnkr"), [deviation106], -1) // { kind: "differs", finding: { expected: -10.6, … } }
 */
export function heldAgainst(parsed: Parsed, amount: TextAmount, facts: readonly Fact[], favour: -1 | 0 | 1): Judged {
  const alike = facts.filter((fact) => Number.isFinite(distance(amount, fact)));
  const same = alike.find((fact) => agrees(amount, fact, favour));
  if (same !== undefined) return { kind: "agrees", fact: same };
  const [fact] = alike;
  if (fact === undefined) return { kind: "unmatched" };
  const passage = passageOf(parsed.sentence, amount.start, amount.end);
  return { kind: "differs", finding: amountFinding(amount, fact, favour, passage) };
}
