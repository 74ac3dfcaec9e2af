const { chromium } = require("playwright-core");

/** Where Debian puts it. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
/** A headless Chromium that asks nobody else for anything. */
const OPTIONS = {
  executablePath: CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
};

/** Starts the one Chromium of all suites of a run; they find it by CHROMIUM_ADDRESS, each with pages of its own. */
async function serveChromium() {
  const server = await chromium.launchServer(OPTIONS);
  process.env.CHROMIUM_ADDRESS = server.wsEndpoint();
  globalThis.stopChromium = () => server.close();
}

/**
 * The run's Chromium, or one of its own for a suite that is run without it. Closing it closes the suite's own pages.
 *
 * @returns {Promise<import("playwright-core").Browser>}
 */
function openChromium() {
  const address = process.env.CHROMIUM_ADDRESS;
  return address === undefined ? chromium.launch(OPTIONS) : chromium.connect(address);
}

module.exports = { CHROMIUM, openChromium, serveChromium };
