import type { Area } from "./area";

/** An Excel table ("Formatera som tabell"). Its header row is the first row of `area`. */
export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}
