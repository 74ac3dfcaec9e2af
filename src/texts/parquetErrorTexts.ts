import type { FileErrorValues } from "../domain/document/fileError";
import { bilingual, type Sentences } from "./bilingual";
import { advised, type Advised } from "./problems/advised";

type ParquetTrouble = Extract<keyof FileErrorValues, `parquet${string}`>;

const WRITE_ANEW = bilingual(
  "Hämta den en gång till, eller skriv ut den på nytt ur systemet den kommer från.",
  "Fetch it once more, or write it anew from the system that it comes from.",
);
const LEDGER_COLUMNS = bilingual(
  "En huvudbok känns igen på kolumnerna Konto, Period (eller Datum) och Belopp (eller Debet och Kredit).",
  "A ledger is recognised by the columns “Konto”, “Period” (or “Datum”) and “Belopp” (or “Debet” and “Kredit”).",
);

/** Why a Parquet file can't be read. */
export const PARQUET_ERRORS: Pick<Sentences<FileErrorValues, Advised>, ParquetTrouble> = {
  parquetCorrupt: advised(
    bilingual(
      "Parquetfilen är skadad och kan inte läsas utan risk för fel siffror.",
      "The Parquet file is damaged and cannot be read without a risk of wrong figures.",
    ),
    WRITE_ANEW,
  ),
  parquetEncrypted: advised(
    bilingual("Parquetfilen är krypterad.", "The Parquet file is encrypted."),
    bilingual(
      "Skriv ut den på nytt utan kryptering ur systemet den kommer från.",
      "Write it anew without encryption from the system that it comes from.",
    ),
  ),
  parquetPacking: advised(
    bilingual(
      "Parquetfilen är packad på ett sätt som inte läses.",
      "The Parquet file is packed in a way that is not read.",
    ),
    bilingual(
      "Skriv ut den på nytt, packad med Snappy, Zstd, Gzip eller LZ4 (LZ4_RAW), eller opackad.",
      "Write it anew, packed with Snappy, Zstd, Gzip or LZ4 (LZ4_RAW), or not packed.",
    ),
  ),
  parquetTooLarge: advised(
    bilingual(
      "En grupp av rader i parquetfilen är för stor för att läsas in.",
      "A group of rows of the Parquet file is too large to be read.",
    ),
    bilingual(
      "Skriv ut den på nytt med mindre radgrupper, till exempel 100 000 rader var, och bara de kolumner som behövs.",
      "Write it anew with smaller row groups, such as 100,000 rows each, and only the columns that are needed.",
    ),
  ),
  parquetNoLedger: advised(
    bilingual(
      "Parquetfilen har fler celler än som kan läsas in, och är ingen huvudbok.",
      "The Parquet file has more cells than can be read, and is no ledger.",
    ),
    LEDGER_COLUMNS,
  ),
};
