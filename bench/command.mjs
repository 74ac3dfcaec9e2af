/**
 * `npm run bench`: what the command vss-rapport costs from its start to a written report, as a whole process, beside the
 * same command before it was compiled. Goal: at most 0.25.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { baseline } from "./baseline.mjs";
import { ratios, report, wholeProcess } from "./wholeProcess.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ROUNDS = 5;
const MOST = 0.25;

const before = baseline();
if (before !== null) {
  wholeProcess(ROOT, ["node", "scripts/buildCommand.cjs"]);
  const sample = path.join(ROOT, "assets/exempel/vss-2024-03.xlsx");
  const run = (folder, command) => () => {
    // As on a machine that has not run it yet: an earlier start leaves its transformed TypeScript in the temporary folder.
    const fresh = mkdtempSync(path.join(tmpdir(), "vss-"));
    const args = [command, sample, "--ut", path.join(fresh, "rapport.xlsx")];
    const cost = wholeProcess(folder, ["node", ...args], { TMPDIR: fresh });
    rmSync(fresh, { recursive: true });
    return cost;
  };
  const ours = run(ROOT, "build/cli/vss-rapport.cjs");
  const theirs = run(before, "src/vss-rapport.cjs");
  report("vss-rapport, start to report", ratios(ROUNDS, ours, theirs), MOST);
}
