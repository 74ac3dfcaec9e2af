import type { Finding } from "../../src/domain/finding/finding";

/** A finding about one deviation, with whatever the test wants changed. */
export function finding(change: Partial<Finding>): Finding {
  return {
    check: "deviation",
    severity: "fel",
    class: "sign-error",
    table: "a:driftsammandrag-period",
    row: "Avdelning LKDATA",
    column: "Budget",
    printed: 1.2,
    expected: -1.2,
    difference: 2.4,
    message: { code: "unitLarger", values: { figure: "1 200" } },
    source: { file: "a.xlsx", sheet: "Drift", cell: "C8" },
    ...change,
  };
}
