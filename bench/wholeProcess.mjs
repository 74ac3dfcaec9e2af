import { spawnSync } from "node:child_process";
import { median } from "./median.mjs";

/**
 * What a command costs as a whole process, its children included.
 *
 * @param {string} folder where it runs
 * @param {string[]} command the program and its arguments
 * @param {object} environment variables to set
 * @returns {{ wall: number, processor: number }} seconds
 * @throws Error when it fails
 */
export function wholeProcess(folder, command, environment = {}) {
  const begun = performance.now();
  // The shell's `times` tells what its finished children have used: minutes and seconds in user mode, then in system mode.
  const shell = spawnSync("sh", ["-c", '"$@" >&2 || exit 1; times', "sh", ...command], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  const wall = (performance.now() - begun) / 1000;
  if (shell.status !== 0) throw new Error(`${command.join(" ")} in ${folder}:\n${shell.stderr}`);
  const [, children] = shell.stdout.trim().split("\n");
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, rest]) => 60 * minutes + Number(rest));
  return { wall, processor: seconds[0] + seconds[1] };
}

/**
 * Two commands in turn, a b a b …, so that what else the machine does hits both.
 *
 * @returns the medians of a / b, pair by pair
 */
export function ratios(rounds, a, b) {
  const pairs = Array.from({ length: rounds }, () => [a(), b()]);
  const ratio = (key) => median(pairs.map(([x, y]) => x[key] / y[key]));
  return { wall: ratio("wall"), processor: ratio("processor") };
}

/** Prints a line of the bench: ratios to what it was before. One above its bound makes the bench fail. */
export function report(name, measured, bound) {
  const figures = Object.entries(measured).map(([kind, ratio]) => `${ratio.toFixed(2)} × ${kind}`);
  const kept = Object.values(measured).every((ratio) => ratio <= bound);
  console.log(`${name}: ${figures.join(", ")} of what it was (at most ${bound.toFixed(2)})${kept ? "" : ": TOO SLOW"}`);
  if (!kept) process.exitCode = 1;
}
