import { mkdtempSync, chmodSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCli } from "../../../src/cli/cli";
import { clickHouse } from "../../../src/cli/databas/clickHouse";
import { databaseAddress, type DatabaseAddress } from "../../../src/cli/databas/databaseAddress";
import type { Engine } from "../../../src/cli/databas/engine";
import { postgres } from "../../../src/cli/databas/postgres";
import { readDatabases } from "../../../src/cli/databas/readDatabases";
import { eachSum } from "../../../src/domain/ledger/ledgerSums";
import type { LedgerTotals } from "../../../src/domain/ledger/ledgerTotals";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { askClickHouse, clickHouseProgram, freePort, PASSWORD, postgresClient, postgresPrograms, startClickHouse, startPostgres, USER, type Server } from "./servers"; // prettier-ignore

const POSTGRES = postgresPrograms();
const CLICKHOUSE = clickHouseProgram();
const missing = [POSTGRES === null && "postgresql", CLICKHOUSE === null && "clickhouse-server"].filter(Boolean);
if (missing.length > 0) console.warn(`VARNING: ${missing.join(" och ")} finns inte här; testerna mot dem hoppas över.`);

interface Entry {
  readonly konto: number;
  readonly ansvar: string;
  readonly namn: string;
  readonly datum: string;
  readonly belopp: string | null;
  readonly text: string;
}

/** Entries of two years, with blanks, a sum among them, and öre that binary fractions have not. */
const ENTRIES: readonly Entry[] = Array.from({ length: 3_000 }, (_, row) => {
  const ore = ((row * 7_919) % 200_003) - 100_000;
  const day = new Date(Date.UTC(2023, 0, 1 + (row % 700)));
  return {
    konto: [3010, 3510, 5010, 6010, 1910][row % 5]!,
    ansvar: `0${1 + (row % 13)}`,
    namn: `Enhet ${1 + (row % 13)}`,
    datum: day.toISOString().slice(0, 10),
    belopp: row % 97 === 0 ? null : (ore / 100).toFixed(2),
    text: row % 211 === 0 ? "Summa konto" : row % 3 === 0 ? "Inköp 'å'" : 'Årets, "hyra"',
  };
});
const COLUMNS = ["Konto", "Ansvar", "Ansvar(T)", "Datum", "Belopp", "Text"];
const fields = ({ konto, ansvar, namn, datum, belopp, text }: Entry) => [konto, ansvar, namn, datum, belopp, text];
const shard = (number: number): readonly Entry[] => ENTRIES.filter((_, row) => row % 2 === number);
const csv = (all: readonly Entry[]): string => [COLUMNS, ...all.map(fields)].map((row) => row.map((one) => `"${String(one ?? "").replaceAll('"', '""')}"`).join(";")).join("\n"); // prettier-ignore

let folder: string;
const started: Server[] = [];
let postgresPorts: readonly number[] = [];
let clickHousePort = 0;
const environment = { ...process.env };

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "vss-databas-"));
  chmodSync(folder, 0o755);
  const [ours, theirs] = await Promise.all([
    POSTGRES === null ? [] : Promise.all([0, 1].map((one) => startPostgres(POSTGRES, path.join(folder, `postgres-${one}`)))), // prettier-ignore
    CLICKHOUSE === null ? [] : startClickHouse(CLICKHOUSE, path.join(folder, "clickhouse"), 2),
  ]);
  started.push(...ours, ...theirs);
  postgresPorts = ours.map(({ port }) => port);
  clickHousePort = theirs[0]?.port ?? 0;
  for (const [number, { port }] of ours.entries()) await postgresClient(port, (client) => fillPostgres(client, shard(number))); // prettier-ignore
  for (const [number, { port }] of theirs.entries()) await fillClickHouse(port, shard(number));
  Object.assign(process.env, { PGUSER: USER, PGPASSWORD: PASSWORD, PGDATABASE: "postgres", CLICKHOUSE_USER: USER, CLICKHOUSE_PASSWORD: PASSWORD }); // prettier-ignore
}, 120_000);

afterAll(async () => {
  process.env = environment;
  await Promise.all(started.map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function fillPostgres(client: { query(sql: string): Promise<unknown> }, all: readonly Entry[]): Promise<void> {
  const value = (one: string | number | null) => (one === null ? "NULL" : `'${String(one).replaceAll("'", "''")}'`);
  const values = all.map((entry) => `(${fields(entry).map(value).join(", ")})`).join(", ");
  const types = ["INTEGER", "VARCHAR(10)", "TEXT", "DATE"];
  for (const [table, amount] of [["huvudbok", "NUMERIC(18,2)"], ["flyttal", "DOUBLE PRECISION"], ["texter", "TEXT"]]) {
    const columns = [...types, amount, "TEXT"].map((type, at) => `"${COLUMNS[at]}" ${type}`).join(", ");
    await client.query(`CREATE TABLE ${table} (${columns})`);
    await client.query(`INSERT INTO ${table} VALUES ${values}`);
  }
  await client.query('CREATE TABLE andra ("Namn" TEXT, "Antal" INTEGER)');
} // prettier-ignore

async function fillClickHouse(port: number, all: readonly Entry[]): Promise<void> {
  const lines = all.map((entry) => fields(entry).map((one) => (one === null ? "\\N" : /^[-\d.]+$/u.test(String(one)) ? one : `"${String(one).replaceAll('"', '""')}"`)).join(",")).join("\n"); // prettier-ignore
  const types = ["Int32", "String", "String", "Date"];
  for (const [table, amount] of [["huvudbok", "Nullable(Decimal(18, 2))"], ["flyttal", "Nullable(Float64)"], ["texter", "Nullable(String)"]]) {
    const columns = [...types, amount, "String"].map((type, at) => `"${COLUMNS[at]}" ${type}`).join(", ");
    await askClickHouse(port, `CREATE TABLE ${table}_del (${columns}) ENGINE = MergeTree("Datum", "Konto", 8192)`);
    await askClickHouse(port, `CREATE TABLE ${table} (${columns}) ENGINE = Distributed(alla, default, ${table}_del)`);
    await askClickHouse(port, `INSERT INTO ${table}_del FORMAT CSV\n${lines}`);
  }
  await askClickHouse(port, 'CREATE TABLE andra ("Namn" String, "Antal" Int32) ENGINE = Memory');
} // prettier-ignore

function told(totals: LedgerTotals | undefined) {
  const { sums, departments, entries, skipped, hasDebitColumn } = totals!;
  return { sums: [...eachSum(sums)].map((sum) => JSON.stringify(sum)).sort(), departments: departments.map(({ code, name }) => `${code} ${name}`).sort(), entries, skipped, hasDebitColumn }; // prettier-ignore
}

async function own(): Promise<LedgerTotals | undefined> {
  const outcome = await readWorkbook("huvudbok.csv", new Uint8Array(Buffer.from(csv(ENTRIES))));
  return outcome.ok ? outcome.sheets[0]?.ledger : undefined;
}

const quiet = { tell: () => undefined };
const postgresAddresses = (): string[] => postgresPorts.map((port) => `postgres://127.0.0.1:${port}`);
const clickHouseAddress = (): string => `clickhouse://127.0.0.1:${clickHousePort}`;

const onPostgres = POSTGRES === null ? test.skip : test;
const onClickHouse = CLICKHOUSE === null ? test.skip : test;
const TABLES = ["huvudbok", "flyttal", "texter"];

describe("a ledger in a database is the same as in a file", () => {
  test.each(TABLES)("%s of two shards of PostgreSQL", async (table) => {
    if (POSTGRES === null) return;
    const read = await readDatabases(postgresAddresses(), table, quiet);
    expect(typeof read === "string" ? read : read.map(({ ledger }) => told(ledger))).toEqual([told(await own())]);
  });

  test.each(TABLES)("%s of a table that ClickHouse has distributed over two", async (table) => {
    if (CLICKHOUSE === null) return;
    const read = await readDatabases([clickHouseAddress()], table, quiet);
    expect(typeof read === "string" ? read : read.map(({ ledger }) => told(ledger))).toEqual([told(await own())]);
  });

  onPostgres("by the command", async () => {
    const out: string[] = [];
    const args = [...postgresAddresses().flatMap((address) => ["--databas", address]), "--json", "-"];
    expect(await runCli(args, { out: (text) => out.push(text), error: (text) => out.push(text) })).toBe(0);
    const [document] = JSON.parse(out.join("\n")).documents;
    expect([document.file, document.proofs[0].rows]).toEqual(["huvudbok", (await own())?.entries]);
  });
});

const addressed = (text: string): DatabaseAddress => databaseAddress(text) as DatabaseAddress;
const never = new AbortController().signal;

async function answer(engine: Engine, sql: string, signal: AbortSignal): Promise<number> {
  let rows = 0;
  try {
    for await (const band of (await engine.ask(sql, signal)).rows) rows += band.length;
  } finally {
    await engine.close();
  }
  return rows;
}

describe("nothing is written, and what takes long can be stopped", () => {
  onPostgres("PostgreSQL", async () => {
    const open = () => postgres(addressed(postgresAddresses()[0]!));
    await expect(answer(await open(), "SELECT 1; CREATE TABLE ny (a INT)", never)).rejects.toThrow();
    const stopped = new AbortController();
    const waiting = answer(await open(), "SELECT pg_sleep(60)", stopped.signal);
    setTimeout(() => stopped.abort(), 300);
    await expect(waiting).rejects.toThrow(/cancel/u);
  });

  onClickHouse("ClickHouse", async () => {
    const open = () => clickHouse(addressed(clickHouseAddress()));
    await expect(answer(await open(), "CREATE TABLE ny (a Int32) ENGINE = Memory", never)).rejects.toThrow();
    const stopped = new AbortController();
    const waiting = answer(await open(), "SELECT count() FROM system.numbers", stopped.signal);
    setTimeout(() => stopped.abort(), 300);
    await expect(waiting).rejects.toThrow(/abort/iu);
  });
});

describe("what stands in the way is told in one sentence", () => {
  test.each<[what: string, addresses: () => string[], table: string, said: RegExp]>([
    ["a password in the address", () => ["postgres://vss:hemligt@127.0.0.1/x"], "huvudbok", /får inte innehålla lösenord/u],
    ["another kind of database", () => ["mysql://127.0.0.1/x"], "huvudbok", /ska vara clickhouse/u],
    ["a table that cannot be named", () => ["postgres://127.0.0.1/x"], 'a"b', /tabellnamn/u],
  ])("%s", async (_what, addresses, table, said) => {
    expect(await readDatabases(addresses(), table, quiet)).toMatch(said);
  });

  test.each(["postgres", "clickhouse"])("%s that does not answer", async (kind) => {
    expect(await readDatabases([`${kind}://127.0.0.1:${await freePort()}/x`], "huvudbok", quiet)).toMatch(/svarar inte/u);
  });

  const cases: [what: string, table: string, password: string, said: RegExp][] = [
    ["a wrong password", "huvudbok", "fel", /släpper inte in/u],
    ["no such table", "finns_inte", PASSWORD, /tabellen finns inte/u],
    ["other columns", "andra", PASSWORD, /ingen huvudboks/u],
  ];
  for (const [name, address] of [["PostgreSQL", () => postgresAddresses()[0]], ["ClickHouse", clickHouseAddress]] as const)
    test.each(cases)(`${name}: %s`, async (_what, table, password, said) => {
      if ((name === "PostgreSQL" ? POSTGRES : CLICKHOUSE) === null) return;
      Object.assign(process.env, { PGPASSWORD: password, CLICKHOUSE_PASSWORD: password });
      const read = await readDatabases([address()!], table, quiet);
      Object.assign(process.env, { PGPASSWORD: PASSWORD, CLICKHOUSE_PASSWORD: PASSWORD });
      expect(read).toMatch(said);
      expect(read).not.toContain(password);
    });
}); // prettier-ignore

test.each<[text: string, expected: unknown]>([
  ["postgres://127.0.0.1:5433/ekonomi", { kind: "postgres", host: "127.0.0.1", port: 5433, database: "ekonomi", user: null, isEncrypted: false }],
  ["postgresql://u@db.region.se/ekonomi", { kind: "postgres", host: "db.region.se", port: null, user: "u", isEncrypted: true }],
  ["clickhouse://ch.region.se?sslmode=disable", { kind: "clickhouse", port: null, database: null, isEncrypted: false }],
  ["clickhouse://[::1]:8124/a", { host: "::1", port: 8124, isEncrypted: false }],
  ["clickhouse://h/?password=x", "password"],
  ["clickhouse://h/?readonly=0", "unknown"],
  ["postgres:/h", "unknown"],
])("the address %s", (text, expected) => {
  const read = databaseAddress(text);
  if (typeof read === "string") expect(read).toBe(expected);
  else expect(read).toMatchObject(expected as object);
}); // prettier-ignore
