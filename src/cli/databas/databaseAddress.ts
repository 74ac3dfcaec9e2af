/** Where a database is, without anything secret. */
export interface DatabaseAddress {
  readonly kind: "clickhouse" | "postgres";
  /** What it is called in messages and sources. */
  readonly name: string;
  readonly host: string;
  readonly port: number | null;
  readonly user: string | null;
  readonly database: string | null;
  readonly isEncrypted: boolean;
}

/** What is wrong with an address. */
type AddressFault = "unknown" | "password";

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u;

/**
 * An address as the user writes it. What goes to another computer is encrypted unless the address says `sslmode=disable`; a
 * password in it is refused, for addresses stand in logs and histories.
 *
 * @example databaseAddress("postgres://db.region.se/ekonomi") // { kind: "postgres", name: "db.region.se", host: "db.region.se", … }
 * @example databaseAddress("postgres://u:hemlig@db/x") // "password"
 */
export function databaseAddress(text: string): DatabaseAddress | AddressFault {
  const scheme = /^(clickhouse|postgres(?:ql)?):\/\//u.exec(text)?.[1];
  if (scheme === undefined || !URL.canParse(text)) return "unknown";
  // A scheme of the web, so that the parts are told apart as there.
  const url = new URL(text.replace(/^[a-z]+/u, "http"));
  if (url.password !== "" || /passw|secret/iu.test(url.search)) return "password";
  const sslMode = url.searchParams.get("sslmode");
  if ([...url.searchParams.keys()].some((key) => key !== "sslmode")) return "unknown";
  const database = decodeURIComponent(url.pathname.slice(1));
  return {
    kind: scheme === "clickhouse" ? "clickhouse" : "postgres",
    name: url.host,
    host: url.hostname.replace(/^\[|\]$/gu, ""),
    port: portOf(text),
    user: url.username === "" ? null : decodeURIComponent(url.username),
    database: database === "" ? null : database,
    isEncrypted: sslMode === null ? !LOOPBACK.test(url.hostname) : sslMode !== "disable",
  };
}

/** The port as it stands: `http` would take 80 for none. */
function portOf(text: string): number | null {
  const [, port] = /^[a-z]+:\/\/[^/?#]*:(\d{1,5})(?:[/?#]|$)/u.exec(text) ?? [];
  return port === undefined ? null : Number(port);
}
