import { cliTexts } from "../../texts/cliTexts";
import { MissingPackage } from "./engine";

const UNREACHABLE = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH|EPIPE)$/u;
/** PostgreSQL's classes of errors that are about who may connect; ClickHouse's numbers for the same. */
const REFUSED = /^(?:28...|3D000|42501|192|193|194|195|291|497|516)$/u;
const NO_TABLE = /^(?:42P01|60|81)$/u;
const LONGEST = 200;

/**
 * What a database, or the way to it, says is wrong, as one Swedish sentence. A password is never part of what they say.
 *
 * @param name of the database
 * @example engineError("db", { code: "ECONNREFUSED" }).startsWith("db: databasen svarar inte") // true
 */
export function engineError(name: string, error: unknown): string {
  const texts = cliTexts.query;
  if (error instanceof MissingPackage) return texts.missing(error.packageName);
  const { code, message, errors } = error as { code?: unknown; message?: unknown; errors?: readonly unknown[] };
  // Several addresses of one name were tried.
  if (errors !== undefined && errors.length > 0) return engineError(name, errors[0]);
  const words = String(message ?? error);
  // Older servers' words are not taken apart by ClickHouse's client.
  const told = String(code ?? /^Code: (\d+)/u.exec(words)?.[1] ?? "");
  if (UNREACHABLE.test(told) || /timeout|socket hang up/iu.test(words)) return texts.unreachable(name);
  if (REFUSED.test(told) || /authentication|password|SASL|no pg_hba|certificate|SSL/iu.test(words))
    return texts.refused(name);
  if (NO_TABLE.test(told)) return texts.noTable(name);
  return texts.failed(name, words.split("\n")[0]!.slice(0, LONGEST));
}
