import { HyperFormula } from "hyperformula";
import "../src/calc/engine";
import { CUSTOM_CALL, TEXT_CALL } from "../src/calc/engineFormula";
import type { HostObject } from "../src/wire/hostObject";
import { publicName } from "../src/wire/wire";
import { simulatedClasses } from "./simulatedClasses";

/** Everything the simulated Excel knows, as the text of SUPPORTED.md. */
export function supportedList(): string {
  const classes = [...simulatedClasses().values()].sort((a, b) => order(a.className, b.className));
  const functions = HyperFormula.getRegisteredFunctionNames("enGB")
    .filter((name) => name !== CUSTOM_CALL && name !== TEXT_CALL && !name.startsWith("HF."))
    .sort(order);
  return `# What the simulated Excel supports

Made from the code by \`npx tsx packages/excel-host/scripts/supported.ts > packages/excel-host/SUPPORTED.md\`; a test
holds it equal. A member that Excel has and this list lacks fails with the code \`SimNotImplemented\`, never in silence.

## Members of Office.js: ${classes.length} classes

Properties that can be written stand in bold; those that lead to other objects in italics.

${classes.map(classLine).join("\n")}

## Functions in formulas: ${functions.length}

${functions.join(" ")}
`;
}

function classLine({ className, definition: { read, write, navigate, call } }: HostObject): string {
  const written = Object.keys(write ?? {});
  const plain = Object.keys(read ?? {}).filter((name) => !written.includes(name));
  const members = [
    ...plain.map((name) => publicName(name)),
    ...written.map((name) => `**${publicName(name)}**`),
    ...Object.keys(navigate ?? {}).map((name) => `_${publicName(name)}_`),
    ...Object.keys(call ?? {})
      .filter((name) => !name.startsWith("_"))
      .map((name) => `${publicName(name)}()`),
  ];
  return `- ${className}: ${members.join(", ")}`;
}

/** Plain order of code units: the same on every machine. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
