import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";

/** A server on this computer, for the time of a test. */
export interface Server {
  readonly port: number;
  stop(): Promise<void>;
}

/** What the servers here ask for. */
export const PASSWORD = "hemligt ord";
export const USER = "vss";
const READY_MS = 30_000;
/** PostgreSQL does not run as root. */
const NOBODY = 65_534;

/** The folder of PostgreSQL's programs; null where it is not installed. */
export function postgresPrograms(): string | null {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => path.join(root, version, "bin")).find((bin) => existsSync(path.join(bin, "initdb"))) ?? null; // prettier-ignore
}

/** ClickHouse's program; null where it is not installed. */
export function clickHouseProgram(): string | null {
  return ["/usr/sbin/clickhouse-server", "/usr/bin/clickhouse-server"].find((file) => existsSync(file)) ?? null;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** @param isReady asked until it is */
async function started(child: ChildProcess, port: number, isReady: () => Promise<boolean>): Promise<Server> {
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(late);
  };
  const until = Date.now() + READY_MS;
  while (!(await isReady().catch(() => false))) {
    if (Date.now() > until || child.exitCode !== null) {
      await stop();
      throw new Error("the server did not start");
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { port, stop };
}

export async function startPostgres(programs: string, folder: string): Promise<Server> {
  mkdirSync(folder);
  const secret = path.join(folder, "password");
  writeFileSync(secret, PASSWORD);
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (identity.uid !== undefined) for (const one of [folder, secret]) chownSync(one, NOBODY, NOBODY);
  const data = path.join(folder, "data");
  const made = spawnSync(path.join(programs, "initdb"), ["-D", data, "-U", USER, "--auth=scram-sha-256", `--pwfile=${secret}`, "--encoding=UTF8", "--locale=C", "--no-sync"], { ...identity, cwd: folder, encoding: "utf8" }); // prettier-ignore
  if (made.status !== 0) throw new Error(made.stderr);
  const port = await freePort();
  const settings = ["fsync=off", "listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`];
  const child = spawn(path.join(programs, "postgres"), ["-D", data, ...settings.flatMap((one) => ["-c", one])], { ...identity, cwd: folder, stdio: "ignore" }); // prettier-ignore
  return started(child, port, async () => {
    await postgresClient(port, async () => undefined);
    return true;
  });
}

type PostgresClient = { query(sql: string): Promise<unknown> };

export async function postgresClient(port: number, use: (client: PostgresClient) => Promise<void>): Promise<void> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ host: "127.0.0.1", port, user: USER, password: PASSWORD, database: "postgres" });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

/** As many servers as shards, each of which knows the others by the name `alla`. */
export async function startClickHouse(program: string, folder: string, shards: number): Promise<Server[]> {
  mkdirSync(folder);
  const ports = await Promise.all(Array.from({ length: shards }, async () => ({ http: await freePort(), tcp: await freePort() }))); // prettier-ignore
  const access = `<user>${USER}</user><password>${PASSWORD}</password>`;
  const cluster = ports.map(({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port>${access}</replica></shard>`).join(""); // prettier-ignore
  return Promise.all(
    ports.map(({ http, tcp }, shard) => {
      const place = path.join(folder, String(shard));
      mkdirSync(place);
      const users = `<users><${USER}><password>${PASSWORD}</password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></${USER}></users>`;
      writeFileSync(path.join(place, "users.xml"), `<yandex><profiles><default/></profiles>${users}<quotas><default/></quotas></yandex>`); // prettier-ignore
      const config = path.join(place, "config.xml");
      writeFileSync(config, `<yandex><logger><level>error</level><log>${place}/log</log><errorlog>${place}/errors</errorlog></logger><listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><path>${place}/data/</path><tmp_path>${place}/tmp/</tmp_path><mark_cache_size>5000000</mark_cache_size><users_config>${place}/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database><remote_servers><alla>${cluster}</alla></remote_servers></yandex>`); // prettier-ignore
      const child = spawn(program, [`--config-file=${config}`], { cwd: place, stdio: "ignore" });
      return started(child, http, async () => (await askClickHouse(http, "SELECT 1")).trim() === "1");
    }),
  );
}

export async function askClickHouse(port: number, sql: string): Promise<string> {
  const headers = { "X-ClickHouse-User": USER, "X-ClickHouse-Key": PASSWORD };
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", headers, body: sql });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
