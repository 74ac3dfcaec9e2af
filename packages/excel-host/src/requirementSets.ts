import type { ExcelApi } from "./createHost";

/**
 * What `Office.context.requirements.isSetSupported` answers in an Excel with that ExcelApi level: the sets of an Excel
 * 2021 on Windows, and nothing that is only online, only desktop or preview.
 *
 * @example requirementSets("1.13")("ExcelApi", "1.14") // false
 */
export function requirementSets(excelApi: ExcelApi): (name: string, version?: string | number) => boolean {
  const levels = new Map([
    ["excelapi", excelApi],
    ["sharedruntime", "1.1"],
    ["customfunctionsruntime", "1.3"],
    ["customfunctions", "1.1"],
    ["dialogapi", "1.2"],
    ["ribbonapi", "1.1"],
    // The client asks for it before it marks a request to wait while a cell is edited.
    ["delayforcelledit", "1.1"],
  ]);
  return (name, version = "1.1") => {
    const level = levels.get(name.toLowerCase());
    return level !== undefined && isAtLeast(level, String(version));
  };
}

function isAtLeast(level: string, wanted: string): boolean {
  const [major = 0, minor = 0] = level.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
