import type { LedgerProof } from "../domain/ledger/ledgerProof";
import type { Problem } from "../domain/table/problem";
import type { Recognition, Recognized } from "../domain/table/recognition";
import type { Evidence } from "../domain/table/reason";
import type { Convention } from "../domain/table/table";
import { cliTexts } from "../texts/cliTexts";
import { evidenceText, POSITIVE } from "../texts/evidenceTexts";
import { problemText } from "../texts/problems/problemText";
import { counterText } from "../texts/counterTexts";
import { reasonsText } from "../texts/reasonTexts";

/** A problem with its sentences. */
export function problemJson(problem: Problem) {
  const { file, sheet, cell, text } = problem;
  return { file, sheet, cell, text, ...problemText(problem, "sv") };
}

/** A convention with the arithmetic that shows it in one line. */
export function conventionJson({ formulas, kind, basis, evidence }: Convention) {
  return { formulas, kind, positive: POSITIVE[kind], basis, evidence: evidenceText(evidence, "sv") };
}

/** What a table was recognised as, with the reasons in sentences. */
export function recognitionJson({ kind, unit, convention, columns, ...recognition }: Recognition) {
  const { shape, heading, source, excluded, choices, rows, table } = recognition;
  return {
    shape,
    heading,
    source,
    excluded,
    kind: recognizedJson(kind),
    choices,
    unit: unit === null ? null : recognizedJson(unit),
    convention: convention === null ? null : recognizedJson({ ...convention, value: conventionJson(convention.value) }),
    columns: columns.map(recognizedJson),
    rows,
    table,
  };
}

function recognizedJson<T extends Recognized<unknown>>({ reasons, against = [], ...recognized }: T) {
  return {
    ...recognized,
    reason: reasonsText(reasons, "sv"),
    ...(against.length > 0 && { against: counterText(against, "sv") }),
  };
}

/** The proof that a ledger was read whole, with how its sign was inferred. */
export function proofJson({ skipped, types, departments, ownAccounts: _ownAccounts, ...proof }: LedgerProof) {
  const signs = [...new Set(types.map(({ sign }) => sign))];
  const evidence = signs.map((sign): Evidence => ({ code: "ledgerSign", values: { sign } }));
  const { outside, ...source } = proof;
  return {
    ...source,
    skipped: skipped.map(({ reason, rows }) => ({ reason: cliTexts.skipped[reason], rows })),
    types,
    outside,
    evidence: evidenceText(evidence, "sv"),
    units: departments,
  };
}
