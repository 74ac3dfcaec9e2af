import type { Worksheet } from "./worksheet";

/** A sheet of its own with the same content. Cells and formats are shared, for they are never changed in place. */
export function copyWorksheet(sheet: Worksheet, id: string, name: string): Worksheet {
  return {
    ...sheet,
    id,
    name,
    rows: new Map([...sheet.rows].map(([index, row]) => [index, { ...row, cells: new Map(row.cells) }])),
    columns: new Map([...sheet.columns].map(([index, column]) => [index, { ...column }])),
    merges: [...sheet.merges],
    freeze: { ...sheet.freeze },
    pageLayout: plainCopy(sheet.pageLayout),
    customProperties: new Map(sheet.customProperties),
    tables: plainCopy(sheet.tables),
    comments: plainCopy(sheet.comments),
    pageBreaks: [...sheet.pageBreaks],
    charts: plainCopy(sheet.charts),
    conditionalFormats: plainCopy(sheet.conditionalFormats),
  };
}

/** Only for data that JSON can hold. */
function plainCopy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
