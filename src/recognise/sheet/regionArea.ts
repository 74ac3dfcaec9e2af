import type { Area } from "../../workbook/sheet";
import type { Region } from "./findTables";

/** The cells of a table: from its header to its last row, from its names to its last header. */
export function areaOf({ header, labelColumn, dataRows, leads = [] }: Region): Area {
  const columns = [labelColumn, ...leads, ...header.texts.keys()];
  return {
    top: header.top,
    left: columns.reduce((a, b) => Math.min(a, b)),
    bottom: dataRows.at(-1) ?? header.bottom,
    right: columns.reduce((a, b) => Math.max(a, b)),
  };
}
