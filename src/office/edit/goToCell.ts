/**
 * Selects a cell or an area and brings its sheet to the front. False when the sheet is gone or hidden.
 *
 * @example await goToCell("Drift jan-mars", "D11") // true
 */
export async function goToCell(sheet: string, cell: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject || worksheet.visibility !== Excel.SheetVisibility.visible) return false;
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
    return true;
  });
}
