/** What a row of a ledger is that is no entry. */
export type RowKind = "sum" | "opening" | "closing";

const WHOSE =
  /konton?|ansvar|periode?n?|verksamhet|projekt|enhet|kst|kostnadsst[äa]lle|transaktioner|poster|verifikat\p{L}*|f[öo]rvaltning|totalt|kronor|kr|\d[\d\s]*/u
    .source;
const WORDS: readonly (readonly [RegExp, RowKind])[] = [
  [new RegExp(`^(?:del)?sum(?:ma)?(?:[\\s:]+(?:${WHOSE}).*)?[\\s:]*$`, "iu"), "sum"],
  [new RegExp(`^total(?:t|summa)?(?:[\\s:]+(?:${WHOSE}).*)?[\\s:]*$`, "iu"), "sum"],
  [/^(?:omslutning|periodens (?:summa|omslutning|f[öo]r[äa]ndring)|[åa]rets f[öo]r[äa]ndring)[\s:]*$/iu, "sum"],
  [/^(?:inn?g(?:[åa]ende|\.)?\s*(?:balans[e]?|saldo)|ib|opening balance|primo(?:saldo)?)(?:[\s:].*|\d*)$/iu, "opening"],
  [/^(?:utg(?:[åa]ende|\.)?\s*(?:balans[e]?|saldo)|ub|closing balance|ultimo(?:saldo)?)(?:[\s:].*|\d*)$/iu, "closing"],
];

/**
 * Whether a row's text says that it is a sum or a balance; null when it is an entry like others.
 *
 * @example rowKind("Summa konto 3510") // "sum"
 * @example rowKind("Ingående balans") // "opening"
 * @example rowKind("Summa hyror för mars") // null
 */
export function rowKind(text: string): RowKind | null {
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
