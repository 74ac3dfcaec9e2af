import type { Area } from "../model/area";
import { isEntireColumns, isEntireRows } from "../model/area";
import type { PageLayout, Zoom } from "../model/pageLayout";
import { asBoolean, asInteger, asNumber, asOneOf, asRecord, asText, isMissing } from "../wire/argument";
import { orNotFound } from "../wire/collection";
import { headersFootersObject } from "./headersFooters";
import { invalidArgument } from "../wire/hostError";
import type { Argument } from "../wire/hostObject";
import { defineClass, HostObject } from "../wire/hostObject";
import { rangeAreasObject, rangeObject } from "../wire/classLinks";
import type { AreasTarget } from "../range/rangeTarget";
import type { SheetTarget } from "../range/rangeTarget";
import { asRangeOnSheet, isSheetAlive } from "../range/rangeTarget";
import type { Json } from "../wire/wire";
import { wireName } from "../wire/wire";

const PAPERS = ["Letter", "Legal", "Tabloid", "Executive", "A3", "A4", "A5", "B4", "B5"] as const;
const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** Members that are read as they are stored and written after a check. */
type Plain = Exclude<
  keyof PageLayout,
  "zoom" | "printArea" | "printTitleRows" | "printTitleColumns" | "headersFooters"
>;

const CHECKS: Readonly<Record<Plain, (value: Json) => string | number | boolean>> = {
  orientation: (value) => asOneOf(value, ["Portrait", "Landscape"]),
  paperSize: (value) => asOneOf(value, PAPERS),
  centerHorizontally: (value) => asBoolean(value),
  centerVertically: (value) => asBoolean(value),
  printGridlines: (value) => asBoolean(value),
  printHeadings: (value) => asBoolean(value),
  blackAndWhite: (value) => asBoolean(value),
  draftMode: (value) => asBoolean(value),
  printOrder: (value) => asOneOf(value, ["DownThenOver", "OverThenDown"]),
  leftMargin: asMargin,
  rightMargin: asMargin,
  topMargin: asMargin,
  bottomMargin: asMargin,
  headerMargin: asMargin,
  footerMargin: asMargin,
};

export const pageLayoutObject = defineClass<SheetTarget>(() => ({
  name: "PageLayout",
  isAlive: isSheetAlive,
  read: {
    ...eachPlain(
      (name) =>
        ({ sheet }: SheetTarget) =>
          sheet.pageLayout[name],
    ),
    Zoom: ({ sheet }) => ({ ...sheet.pageLayout.zoom }),
  },
  write: {
    ...eachPlain((name) => ({ sheet }: SheetTarget, value: Json) => {
      Object.assign(sheet.pageLayout, { [name]: CHECKS[name](value) });
    }),
    Zoom: ({ sheet }, value) => {
      sheet.pageLayout.zoom = asZoom(value);
    },
  },
  navigate: { HeadersFooters: ({ sheet }) => headersFootersObject(sheet.pageLayout.headersFooters) },
  call: {
    SetPrintArea: (target, area) => {
      target.sheet.pageLayout.printArea = asAreas(area, target);
    },
    GetPrintArea: (target) => orNotFound(printArea(target)),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: (target, rows) => {
      target.sheet.pageLayout.printTitleRows = asTitle(rows, target, isEntireRows);
    },
    GetPrintTitleRows: (target) => orNotFound(titles(target, target.sheet.pageLayout.printTitleRows)),
    GetPrintTitleRowsOrNullObject: (target) => titles(target, target.sheet.pageLayout.printTitleRows),
    SetPrintTitleColumns: (target, columns) => {
      target.sheet.pageLayout.printTitleColumns = asTitle(columns, target, isEntireColumns);
    },
    GetPrintTitleColumns: (target) => orNotFound(titles(target, target.sheet.pageLayout.printTitleColumns)),
    GetPrintTitleColumnsOrNullObject: (target) => titles(target, target.sheet.pageLayout.printTitleColumns),
    SetPrintMargins: ({ sheet }, unit, options) => {
      const factor = POINTS_PER_UNIT[asOneOf(unit, ["Points", "Inches", "Centimeters"])];
      const given = asRecord(options);
      for (const side of SIDES) {
        const margin = given[side];
        if (!isMissing(margin)) sheet.pageLayout[`${side}Margin`] = asMargin(asNumber(margin, 0, 10_000) * factor);
      }
    },
  },
}));

function eachPlain<Member>(make: (name: Plain) => Member): Record<string, Member> {
  const names = Object.keys(CHECKS) as Plain[];
  return Object.fromEntries(names.map((name) => [wireName(name), make(name)]));
}

/** Points. */
function asMargin(value: Json): number {
  return asNumber(value, 0, 3_528);
}

/** A scale or a number of pages, never both. */
function asZoom(value: Json): Zoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  if (!isMissing(scale)) {
    if (!isMissing(horizontalFitToPages) || !isMissing(verticalFitToPages)) throw invalidArgument("zoom");
    return { scale: asInteger(scale, 10, 400) };
  }
  if (isMissing(horizontalFitToPages) && isMissing(verticalFitToPages)) throw invalidArgument("zoom");
  return {
    ...(isMissing(horizontalFitToPages) ? {} : { horizontalFitToPages: asInteger(horizontalFitToPages, 0, 32_767) }),
    ...(isMissing(verticalFitToPages) ? {} : { verticalFitToPages: asInteger(verticalFitToPages, 0, 32_767) }),
  };
}

function asAreas(argument: Argument, target: SheetTarget): Area[] {
  if (argument instanceof HostObject && argument.className === "RangeAreas") {
    return [...(argument.target as AreasTarget).areas];
  }
  if (typeof argument !== "string") return [asRangeOnSheet(argument, target).area];
  return asText(argument, 255)
    .split(",")
    .map((part) => asRangeOnSheet(part, target).area);
}

function asTitle(argument: Argument, target: SheetTarget, isWhole: (area: Area) => boolean): Area {
  const { area } = asRangeOnSheet(argument, target);
  if (!isWhole(area)) throw invalidArgument("print titles are whole rows or columns");
  return area;
}

function printArea({ state, sheet }: SheetTarget): HostObject | null {
  const { printArea: areas } = sheet.pageLayout;
  return areas.length === 0 ? null : rangeAreasObject({ state, sheet, areas });
}

function titles({ state, sheet }: SheetTarget, area: Area | null): HostObject | null {
  return area && rangeObject({ state, sheet, area });
}
