import type { AmountKind } from "../../domain/amount/sign";

const OF_BUDGET = { "-1": "Störst underskott mot budget", "1": "Störst överskott mot budget" };

/** What an unfavourable and a favourable deviation is called. */
const DRIVERS: Readonly<Record<AmountKind, Readonly<Record<-1 | 1, string>>>> = {
  resultat: OF_BUDGET,
  nettokostnad: OF_BUDGET,
  kostnad: { "-1": "Störst kostnad över budget", "1": "Störst kostnad under budget" },
  intakt: { "-1": "Störst intäkt under budget", "1": "Störst intäkt över budget" },
  investering: { "-1": "Störst utgift över ramen", "1": "Störst utgift under ramen" },
};

/** The drafted analysis of a table; Swedish only, as the report is. Amounts come as they are printed. */
export const commentTexts = {
  /** How a draft begins, so that nobody takes it for a controller's words. */
  draftMark: "Utkast att granska, skrivet ur tabellens siffror:",
  closingWas: (year: number | null, amount: string) =>
    `I bokslutet ${year ?? "föregående år"} var motsvarande belopp ${amount}.`,
  samePeriodWas: (amount: string) => `Samma period föregående år var motsvarande belopp ${amount}.`,
  drivers: (kind: AmountKind, sign: -1 | 1, named: readonly { readonly name: string; readonly amount: string }[]) =>
    `${DRIVERS[kind][sign]} har ${enumeration(named.map(({ name, amount }) => `${name} (${amount})`))}.`,
  rest: (rows: number, all: number, limits: readonly string[]) =>
    `${rows} av ${all} rader avviker mindre än ${limits.join(" eller ")}.`,
  ofBudget: (percent: string) => `${percent}\u00a0% av budget`,
};

/** `enumeration(["a", "b", "c"])` → `"a, b och c"`. */
function enumeration(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} och ${names.at(-1)}`;
}
