import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** The last commit before the command, the build and the tests were made quick. */
const COMMIT = "763b812";
const FOLDER = path.join(ROOT, "build/bench", `baseline-${COMMIT}`);

/**
 * The project as it was before, with the packages of its own package-lock.json: what today's times are compared with.
 * It is laid out once and kept below build/. BASELINE names a folder where that already stands.
 *
 * @returns the folder; null, and a warning, in a clone that lacks the commit or without a package registry
 */
export function baseline() {
  if (process.env.BASELINE) return process.env.BASELINE;
  if (existsSync(FOLDER)) return FOLDER;
  const begun = `${FOLDER}.part`;
  try {
    rmSync(begun, { recursive: true, force: true });
    mkdirSync(begun, { recursive: true });
    const quiet = { cwd: ROOT, maxBuffer: 1e9, stdio: ["pipe", "pipe", "inherit"] };
    const input = execFileSync("git", ["archive", COMMIT], quiet);
    execFileSync("tar", ["-x"], { ...quiet, cwd: begun, input });
    const options = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", ["ci", ...options], { ...quiet, cwd: begun });
    renameSync(begun, FOLDER);
    return FOLDER;
  } catch (error) {
    console.warn(`NOT COMPARED with commit ${COMMIT}, which could not be laid out: ${error.message}`);
    return null;
  }
}
