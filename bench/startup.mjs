/**
 * `npm run bench`: how long it takes from `npm start` to a workbench and a pane that can be used, the first time and once
 * webpack's cache is there; and what the first start and the build cost beside what they did before. Goal: at most 0.5.
 */
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { baseline } from "./baseline.mjs";
import { ratios, report, wholeProcess } from "./wholeProcess.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const MOST = 0.5;
const PORT = 3917;
const PATIENCE = 240_000;

/** Starts the server of the project in `folder`, opens it in Chromium and ends it. Milliseconds. */
async function start(folder) {
  const webpack = createRequire(`${folder}/`).resolve("webpack/bin/webpack.js");
  const begun = performance.now();
  const since = () => Math.round(performance.now() - begun);
  const server = spawn(process.execPath, [webpack, "serve"], { cwd: folder, env: { ...process.env, PORT } });
  let said = "";
  server.stdout.on("data", (text) => (said += text));
  server.stderr.on("data", (text) => (said += text));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    while (!said.includes("arbetsbänk utan Excel")) {
      if (since() > PATIENCE || server.exitCode !== null) throw new Error(`npm start does not get going:\n${said}`);
      await new Promise((done) => setTimeout(done, 50));
    }
    const served = since();
    const page = await browser.newPage();
    await page.goto(`http://localhost:${PORT}/`);
    await page.getByRole("gridcell").first().waitFor();
    const grid = since();
    await page.frameLocator("iframe").getByRole("button", { name: "Läs öppen arbetsbok" }).waitFor();
    return { served, grid, usable: since() };
  } finally {
    await browser.close();
    server.kill();
    await new Promise((done) => server.once("exit", done));
  }
}

async function coldStart(folder) {
  await rm(path.join(folder, "node_modules/.cache/webpack"), { recursive: true, force: true });
  return start(folder);
}

const first = await coldStart(root);
const second = await start(root);
const line = ({ served, grid, usable }) => `served ${served} ms, grid ${grid} ms, pane usable ${usable} ms`;
console.log(`npm start, first time:  ${line(first)}`);
console.log(`npm start, from cache:  ${line(second)}`);
console.log(`ratio first : cached    ${(first.usable / second.usable).toFixed(1)}`);

const before = baseline();
if (before !== null) {
  const earlier = await coldStart(before);
  report("npm start, first time, until the pane is usable", { wall: first.usable / earlier.usable }, MOST);
  const build = (folder) => () => wholeProcess(folder, ["npm", "run", "build"]);
  report("npm run build", ratios(1, build(root), build(before)), MOST);
}
