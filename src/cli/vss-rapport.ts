#!/usr/bin/env node
import { runCli } from "./cli";
import { cliTexts } from "../texts/cliTexts";

// A reader that has seen enough ("| head") is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

runCli(process.argv.slice(2), { out: (text) => console.log(text), error: (text) => console.error(text) }).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(cliTexts.bug, error);
    process.exitCode = 70;
  },
);
