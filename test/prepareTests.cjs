const { existsSync } = require("node:fs");
const { buildCommand } = require("../scripts/buildCommand.cjs");
const { bundleFluent } = require("./bundleFluent.cjs");
const { CHROMIUM, serveChromium } = require("./serveChromium.cjs");

/** Before any test: the command run from source starts the built thread, which must be of today's source. */
module.exports = async ({ testPathPatterns }) => {
  await Promise.all([buildCommand(), bundleFluent(), opensPages(testPathPatterns) ? serveChromium() : undefined]);
};

/** A run of other suites only needs no browser. */
function opensPages({ patterns }) {
  return existsSync(CHROMIUM) && (patterns.length === 0 || patterns.some((pattern) => /excel|package/u.test(pattern)));
}
