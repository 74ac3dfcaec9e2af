import { formatAmount } from "../../../domain/amount/formatAmount";
import type { Passage } from "../../../domain/finding/finding";
import type { Found } from "../../result/checkResult";
import { leewayOf } from "../amountMatch";
import { decimalsOf, type TextAmount } from "../amounts";
import { inUnitOf, orientation, placeOf } from "../facts";
import { placeName, textFinding, type Fact } from "../textFinding";

/** What else there is to say of an amount that differs; `elsewhere` is where it is found instead. */
interface Doubt {
  readonly isNewer: boolean;
  readonly isLess: boolean;
  readonly elsewhere: Fact | undefined;
}

/**
 * What is told of an amount that is not the figure it is held against.
 *
 * @param doubt what makes it less sure: a later decision, or a subject that is assumed
 */
export function amountFinding(
  amount: TextAmount,
  fact: Fact,
  favour: -1 | 0 | 1,
  passage: Passage,
  { isNewer, isLess, elsewhere }: Doubt = { isNewer: false, isLess: false, elsewhere: undefined },
): Found {
  const own = inUnitOf(amount, fact) ?? { value: amount.value, place: amount.place };
  const expected = fact.cell.value;
  const decimals = Math.min(4, decimalsOf(Math.min(own.place, placeOf(fact))));
  const show = (value: number) => formatAmount(value, decimals);
  const sign = favour * orientation(fact) === -1 ? -1 : 1;
  const isTurned = favour !== 0 && Math.abs(Math.abs(expected) - own.value) <= leewayOf(own, fact, false);
  const figure = show(own.value);
  const said = {
    place: placeName(fact),
    expected: show(expected),
    unit: fact.row.unit === "%" ? ("%" as const) : fact.table.unit,
    elsewhere: elsewhere === undefined ? null : placeName(elsewhere),
    isNewer,
  };
  return textFinding(fact, passage, isLess ? "trolig" : "fel", {
    printed: sign * own.value,
    expected,
    message: isTurned
      ? { code: "textFavour", values: { ...said, told: favour < 0 ? "deficit" : "surplus", figure } }
      : { code: "textAmount", values: { ...said, told: figure } },
  });
}
