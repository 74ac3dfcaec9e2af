#!/usr/bin/env node
require("tsx/cjs");
const { runCli } = require("./cli.ts");

runCli(process.argv.slice(2), { out: (text) => console.log(text), error: (text) => console.error(text) }).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error("Något gick fel i vss-rapport:", error);
    process.exitCode = 70;
  },
);
