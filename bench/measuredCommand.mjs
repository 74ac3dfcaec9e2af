import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COMMAND = path.join(ROOT, "build/cli/vss-rapport.cjs");
/** The command, and when it is done the most memory that the process had, its threads included, in kB on standard error. */
const MEASURED = `process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS)); require(${JSON.stringify(COMMAND)})`;

/**
 * Builds the command as it stands.
 *
 * @throws Error when that fails
 */
export function buildCommand() {
  run([path.join(ROOT, "scripts/buildCommand.cjs")]);
}

/**
 * What the command takes as a whole process.
 *
 * @param {readonly string[]} args of `vss-rapport`
 * @returns {{ milliseconds: number, peak: number }} wall time, and the most memory in MB
 * @throws Error when it fails
 */
export function measuredCommand(args) {
  const begun = performance.now();
  const told = run(["-e", MEASURED, COMMAND, ...args]);
  return { milliseconds: performance.now() - begun, peak: Number(/peak (\d+)/.exec(told)[1]) / 1024 };
}

function run(command) {
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${command.join(" ")}:\n${stderr}`);
  return stderr;
}
