import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The paths of all workbooks in a folder and those in it, or of the one file.
 *
 * @example workbooksIn("assets/exempel") // ["assets/exempel/vss-2021-08.xlsx", …]
 */
export function workbooksIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:xlsx|xlsm|xlsb|xls|ods)$/iu.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
