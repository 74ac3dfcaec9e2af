import { commandCosts, EXCEL_LIMIT } from "./commandCosts";

/**
 * Requests and bytes of every command that works on the open workbook, for tables of 50, 500 and 5 000 rows:
 * `npx tsx bench/commands.mts`. The counts do not depend on the machine.
 */
const SIZES = [50, 500, 5_000];
const kb = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`.padStart(9);

console.log("Kommandon mot Excel (synkar, skickat, svarat, största meddelande; Excels gräns är 5 MB)");
for (const rows of SIZES) {
  console.log(`  ${rows} rader`);
  for (const { command, syncs, sent, answered, largestSent, largestAnswer } of await commandCosts(rows)) {
    const largest = Math.max(largestSent, largestAnswer);
    const isTooLarge = largest > EXCEL_LIMIT ? "  FÖR STORT" : "";
    console.log(
      `    ${command.padEnd(20)}${String(syncs).padStart(4)}${kb(sent)}${kb(answered)}${kb(largest)}${isTooLarge}`,
    );
  }
}
