import { areaCodes } from "../../domain/ledger/areaCodes";
import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import type { LedgerReading } from "../../ledger/ledgerRows";
import { FILE_LIMITS, type FileLimits } from "../guard/fileLimits";

/** How a ledger that streams by is added up: by what the user has chosen, within the limits. */
export function ledgerReading(
  settings: LedgerSettings = {},
  { ledgerSums: sums, ledgerCodes: codes }: FileLimits = FILE_LIMITS,
): LedgerReading {
  return { dimension: settings.dimension, areaOf: areaCodes(settings), room: { sums, codes } };
}
