import { COMBINE } from "./swedish/combine";
import { COPIES } from "./swedish/copies";
import { FINDING } from "./swedish/finding";
import { FORMAT } from "./swedish/format";
import { FUNCTIONS } from "./swedish/functions";
import { LEDGER } from "./swedish/ledger";
import { LEDGER_MAPPING } from "./swedish/ledgerMapping";
import { MODE } from "./swedish/mode";
import { OFFICE } from "./swedish/office";
import { RECOGNITION } from "./swedish/recognition";
import { REPORT_PARTS } from "./swedish/reportParts";
import { SETTINGS } from "./swedish/settings";
import { SOURCE } from "./swedish/source";

/** The Swedish texts of what is fetched when it is first used: every panel but Importera, and what it calls. */
const SWEDISH = {
  ledger: LEDGER,
  ledgerMapping: LEDGER_MAPPING,
  recognition: RECOGNITION,
  finding: FINDING,
  settings: SETTINGS,
  format: FORMAT,
  reportParts: REPORT_PARTS,
  combine: COMBINE,
  copies: COPIES,
  office: OFFICE,
  source: SOURCE,
  functions: FUNCTIONS,
  mode: MODE,
};

/** What a language must have a text for beside `Texts`; `texts/english.ts` is the other one. */
export type LateTexts = typeof SWEDISH;

/**
 * Those texts in the language that the pane speaks now, apart from `texts` so that the first paint does not wait for
 * them. Import them only in code that is fetched late. A live binding, as `texts` is.
 */
export let lateTexts: LateTexts = SWEDISH;

/** Lets what is fetched late speak another language; null is Swedish again. */
export function speakLate(other: LateTexts | null): void {
  lateTexts = other ?? SWEDISH;
}
