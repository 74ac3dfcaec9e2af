import type { ObjectMaker } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import { conditionalFormatsObject } from "../look/conditionalFormats";
import { cellPropertyMethods } from "./cellProperties";
import { rangeContentMethods, rangeContentReads, rangeContentWrites } from "./rangeContent";
import { rangeFormatObject } from "./rangeFormat";
import { rangeGeometryMethods, rangeGeometryReads } from "./rangeGeometry";
import { rangeMergeMethods } from "./rangeMerge";
import type { RangeTarget } from "./rangeTarget";
import { isSheetAlive } from "./rangeTarget";
import { rangeVisibilityReads, rangeVisibilityWrites } from "./rangeVisibility";
import { worksheetObject } from "../wire/classLinks";

export const rangeClass: ObjectMaker<RangeTarget> = defineClass(() => ({
  name: "Range",
  isAlive: isSheetAlive,
  read: { ...rangeGeometryReads, ...rangeContentReads, ...rangeVisibilityReads },
  write: { ...rangeContentWrites, ...rangeVisibilityWrites },
  navigate: {
    Format: (target) => rangeFormatObject(target),
    Worksheet: ({ state, sheet }) => worksheetObject({ state, sheet }),
    ConditionalFormats: (target) => conditionalFormatsObject(target),
  },
  call: { ...rangeGeometryMethods, ...rangeContentMethods, ...rangeMergeMethods, ...cellPropertyMethods },
}));
