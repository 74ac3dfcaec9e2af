const { availableParallelism } = require("node:os");
const { swcOptions } = require("./scripts/swcOptions.cjs");

/** Node is the default environment; component tests ask for jsdom in their first line. Types are checked by tsc. */
module.exports = {
  globalSetup: "<rootDir>/test/prepareTests.cjs",
  globalTeardown: "<rootDir>/test/endTests.cjs",
  testEnvironment: "node",
  roots: ["<rootDir>/test", "<rootDir>/packages"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    // hucre and hyparquet come as ES modules only
    "^.+\\.(ts|mjs)$": ["@swc/jest", swcOptions("ts")],
    "/node_modules/hyparquet[^/]*/.+\\.js$": ["@swc/jest", swcOptions("ts")],
    "^.+\\.tsx$": ["@swc/jest", swcOptions("tsx")],
  },
  moduleNameMapper: { "^@fluentui/react-(components|icons)$": "<rootDir>/build/test/fluent.cjs" },
  transformIgnorePatterns: ["/node_modules/(?!(?:hucre|hyparquet|hyparquet-writer)/)"],
  testTimeout: 60_000,
  // The browser tests mostly wait for Chromium: two cores carry two at a time.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
