/**
 * `npm run start:excel`: makes a certificate that this computer trusts, tells Excel of manifest.xml and serves the
 * add-in at https://localhost:3000. `npm run start:excel -- --ta-bort` makes Excel forget it.
 */
const { spawn, spawnSync } = require("node:child_process");
const { copyFileSync, mkdirSync, rmSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const { sideload } = require("./sideload.cjs");

const root = path.resolve(__dirname, "..");
const steps = sideload(process.platform, { root, home: homedir() });

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function main() {
  if (process.argv.includes("--ta-bort")) {
    take(steps.remove);
    console.log("Excel har glömt VSS. Starta om Excel.");
    return;
  }
  await trustCertificate();
  take(steps.add);
  console.log(`\n${steps.told}\nAvsluta med Ctrl+C. Ta bort med npm run start:excel -- --ta-bort\n`);
  serve();
}

/** Asks the user when the certificate must be installed; valid ones are left alone. */
async function trustCertificate() {
  const { ensureCertificatesAreInstalled } = require("office-addin-dev-certs");
  try {
    await ensureCertificatesAreInstalled();
  } catch (error) {
    console.warn(`Certifikatet för https://localhost kunde inte göras betrott: ${error.message}
Öppna https://localhost:3000/taskpane.html i webbläsaren och godkänn det där, annars visar Excel en tom panel.`);
  }
}

function take(step) {
  if (step === null) return;
  if (step.delete) rmSync(step.delete, { force: true });
  if (step.copy) {
    const [from, to] = step.copy;
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
  if (step.run) {
    const [command, ...args] = step.run;
    const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  }
}

function serve() {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const env = { ...process.env, HTTPS: "1", PORT: "3000" };
  const server = spawn(process.execPath, [webpack, "serve"], { cwd: root, env, stdio: "inherit" });
  server.on("exit", (code) => (process.exitCode = code ?? 0));
}
