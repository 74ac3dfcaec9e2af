import type { Worksheet } from "excel-host/model/worksheet";
import { STANDARD_WIDTH } from "excel-host/model/worksheet";
import type { Axis } from "./axis";
import { axisOf, pixels } from "./axis";
import { fittingHeight } from "./fittingHeight";

/** @example columnAxis(createHost().addSheet("Data"), 3).edges // [0, 64, 128, 192] */
export function columnAxis(sheet: Worksheet, count: number): Axis {
  return axisOf(count, (column) => {
    const record = sheet.columns.get(column);
    return record?.hidden ? 0 : pixels(record?.width ?? STANDARD_WIDTH);
  });
}

/** Rows without a height of their own are as high as their text needs, as in Excel. */
export function rowAxis(sheet: Worksheet, columns: Axis, count: number): Axis {
  return axisOf(count, (row) => {
    const record = sheet.rows.get(row);
    return record?.hidden ? 0 : pixels(record?.height ?? fittingHeight(sheet, row, columns));
  });
}
