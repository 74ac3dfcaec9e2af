/**
 * How long it takes from `npm start` to a workbench and a pane that can be used, the first time and once webpack's
 * cache is there: `node bench/startup.mjs`. The ratio is what counts; milliseconds depend on the machine.
 */
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
const PORT = 3917;
const PATIENCE = 240_000;

async function start() {
  const begun = performance.now();
  const since = () => Math.round(performance.now() - begun);
  const server = spawn(process.execPath, [webpack, "serve"], { cwd: root, env: { ...process.env, PORT } });
  let said = "";
  server.stdout.on("data", (text) => (said += text));
  server.stderr.on("data", (text) => (said += text));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    while (!said.includes("arbetsbänk")) {
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

await rm(`${root}node_modules/.cache/webpack`, { recursive: true, force: true });
const first = await start();
const second = await start();
const line = ({ served, grid, usable }) => `served ${served} ms, grid ${grid} ms, pane usable ${usable} ms`;
console.log(`npm start, first time:  ${line(first)}`);
console.log(`npm start, from cache:  ${line(second)}`);
console.log(`ratio first : cached    ${(first.usable / second.usable).toFixed(1)}`);
