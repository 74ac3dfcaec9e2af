/** Node is the default environment; component tests ask for jsdom in their first line. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { tsconfig: { ...require("./tsconfig.test.json").compilerOptions, ...base(), module: "commonjs" }, diagnostics: false, isolatedModules: true }],
  },
  testTimeout: 30_000,
};

function base() {
  return require("./tsconfig.json").compilerOptions;
}
