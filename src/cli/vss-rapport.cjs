#!/usr/bin/env node
require("tsx/cjs");
// A reader that has seen enough ("| head") is no error.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
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
