import { presentCheckName } from "../domain/finding/formerCheckName";
import type { AccountClass } from "../domain/ledger/accountClass";

type Saved = Readonly<Record<string, unknown>>;

const FORMER_CLASSES: Readonly<Record<string, AccountClass>> = { intäkt: "income", kostnad: "cost", övrigt: "other" };

/**
 * Settings saved by version 1 of the text, under the names of today; what is not as it was written stays as it is, for the
 * schema to judge.
 *
 * @example withPresentNames({ forecast: { choice: null, areas: [{ area: "Stab" }] } }) // { forecast: { choice: null, operations: [{ operation: "Stab" }] } }
 */
export function withPresentNames(saved: Saved): Saved {
  return {
    ...saved,
    ...within(saved, "accepted", (accepted) => each(accepted, acceptance)),
    ...within(saved, "forecast", (forecast) =>
      object(forecast, ({ areas, ...rest }) => ({ ...rest, operations: each(areas, operation) })),
    ),
    ...within(saved, "ledger", (ledger) => object(ledger, ledgerChoices)),
  };
}

function acceptance(saved: Saved): Saved {
  return typeof saved.check === "string" ? { ...saved, check: presentCheckName(saved.check) } : saved;
}

function operation({ area, ...rest }: Saved): Saved {
  return { operation: area, ...rest };
}

function ledgerChoices({ accounts, areas, ...rest }: Saved): Saved {
  return {
    ...rest,
    ...(accounts !== undefined && { accounts: each(accounts, accountRule) }),
    ...(areas !== undefined && { operations: areas }),
  };
}

function accountRule(saved: Saved): Saved {
  return typeof saved.kind === "string" ? { ...saved, kind: FORMER_CLASSES[saved.kind] ?? saved.kind } : saved;
}

function within(saved: Saved, name: string, change: (value: unknown) => unknown): Saved {
  return Object.hasOwn(saved, name) ? { [name]: change(saved[name]) } : {};
}

function each(value: unknown, change: (saved: Saved) => Saved): unknown {
  return Array.isArray(value) ? value.map((one: unknown) => object(one, change)) : value;
}

function object(value: unknown, change: (saved: Saved) => Saved): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? change(value as Saved) : value;
}
