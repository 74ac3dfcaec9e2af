/** After all tests: the run's Chromium ends, where there was one. */
module.exports = () => globalThis.stopChromium?.();
