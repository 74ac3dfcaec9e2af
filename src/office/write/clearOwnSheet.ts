/**
 * Empties a sheet that the add-in has created, and returns it. The only place that uses Microsoft's helper library:
 * it is fetched when first needed, and always called with `true`, because without it the sheet is deleted and every
 * formula that points to it breaks.
 *
 * Costs two syncs a sheet, so it is used for one sheet only; what the user has typed there must have been queued for
 * reading before the call.
 */
export async function clearOwnSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import("@microsoft/office-js-helpers");
  return (await ExcelUtilities.forceCreateSheet(workbook, name, true)) as Excel.Worksheet;
}
