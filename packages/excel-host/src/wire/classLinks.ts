import type { ObjectMaker } from "./hostObject";
import type { AreasTarget, RangeTarget, SheetTarget } from "../range/rangeTarget";

/** The classes that others refer to in circles: a range has a worksheet, a worksheet has ranges. */
interface LinkedClasses {
  readonly range: ObjectMaker<RangeTarget>;
  readonly rangeAreas: ObjectMaker<AreasTarget>;
  readonly worksheet: ObjectMaker<SheetTarget>;
}

let linked: LinkedClasses | null = null;

/** Ties the circle; the workbook does so once, when its file is loaded. */
export function linkClasses(classes: LinkedClasses): void {
  linked = classes;
}

export const rangeObject: ObjectMaker<RangeTarget> = (target) => classes().range(target);
export const rangeAreasObject: ObjectMaker<AreasTarget> = (target) => classes().rangeAreas(target);
export const worksheetObject: ObjectMaker<SheetTarget> = (target) => classes().worksheet(target);

function classes(): LinkedClasses {
  if (linked === null) throw new Error("the workbook has not been loaded");
  return linked;
}
