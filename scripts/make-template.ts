/**
 * Writes assets/mall-budgetuppfoljning.xlsx, the workbook that units fill in. Two runs give the same bytes.
 *
 *   npx tsx scripts/make-template.ts
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { templateBytes } from "./template/templateBytes";

const file = path.resolve(__dirname, "../assets/mall-budgetuppfoljning.xlsx");

void templateBytes().then((bytes) => {
  writeFileSync(file, bytes);
  console.log(file);
});
