import { areaName } from "../../workbook/sheet";
import { selectedArea, type SelectionRefusal } from "./selectedArea";

/** An area of a sheet of the open workbook. */
export interface SelectedPlace {
  readonly sheet: string;
  /** `A4:F20` */
  readonly range: string;
}

/**
 * Where the table stands that the user has selected, as {@link selectedArea} takes it. On a protected sheet the whole of
 * it must be selected.
 *
 * @example await selectedPlace() // { sheet: "Drift", range: "A4:F20" }
 */
export async function selectedPlace(): Promise<SelectedPlace | SelectionRefusal> {
  return Excel.run(async (context) => {
    const selected = await selectedArea(context);
    if (typeof selected === "string") return selected;
    const { sheet, area, grown, isProtected } = selected;
    return grown && isProtected ? "empty" : { sheet: sheet.name, range: areaName(area) };
  });
}
