import type { Area } from "../model/area";
import { cellCountOf, heightOf, widthOf } from "../model/area";
import type { CellFormat } from "../model/cellFormat";
import { formatAt } from "../model/cells";
import { asRecord } from "../wire/argument";
import { CELL_LIMIT } from "./cellGrid";
import { invalidArgument, wrongShape } from "../wire/hostError";
import type { Argument, ClassDefinition, HostObject } from "../wire/hostObject";
import { rangeObject } from "../wire/classLinks";
import type { RangeTarget } from "./rangeTarget";
import type { Json } from "../wire/wire";
import { wireName } from "../wire/wire";

/** Properties of many cells in one call: what to read as `{ format: { fill: { color: true } } }`, answers alike. */
export const cellPropertyMethods: ClassDefinition<RangeTarget>["call"] = {
  GetCellProperties: (target, wanted) => {
    const readCell = (cell: Area): Json => readProperties(target, cell, wanted);
    const read = isLookOnly(asRecord(wanted)) ? onceALook(target.sheet, readCell) : readCell;
    return columnsOf(target.area, rowsOf(target.area)).map((row) => row.map(read));
  },
  GetRowProperties: (target, wanted) => rowsOf(target.area).map((area) => readProperties(target, area, wanted)),
  GetColumnProperties: (target, wanted) =>
    splitColumns(target.area).map((area) => readProperties(target, area, wanted)),
  SetCellProperties: (target, data) => {
    const cells = columnsOf(target.area, rowsOf(target.area));
    const rows = listOf(data, cells.length);
    const pairs = cells.flatMap((row, index) => pair(row, listOf(rows[index], row.length)));
    for (const [area, properties] of pairs) writeProperties(target, area, properties);
  },
  SetRowProperties: (target, data) => {
    const areas = rowsOf(target.area);
    for (const [area, properties] of pair(areas, listOf(data, areas.length))) writeProperties(target, area, properties);
  },
  SetColumnProperties: (target, data) => {
    const areas = splitColumns(target.area);
    for (const [area, properties] of pair(areas, listOf(data, areas.length))) writeProperties(target, area, properties);
  },
};

/** `format.borders` is answered and set as an object of sides, which the class members do not give by themselves. */
const BORDER_SIDES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

const known = () => true;

/** What a cell's look holds; widths and heights are its column's and its row's. */
const IN_LOOK = new Set(
  "fill font borders protection horizontalAlignment verticalAlignment wrapText indentLevel".split(" "),
);

function isLookOnly({ format, ...more }: { [name: string]: Json }): boolean {
  if (Object.keys(more).length > 0 || typeof format !== "object") return false;
  return Object.keys(asRecord(format)).every((name) => IN_LOOK.has(name));
}

/** Equal looks are one object in the model, so that a sheet of them is asked once a look. */
function onceALook(sheet: RangeTarget["sheet"], readCell: (cell: Area) => Json): (cell: Area) => Json {
  const answers = new Map<CellFormat, Json>();
  return (cell) => {
    const look = formatAt(sheet, cell.top, cell.left);
    const answer = answers.get(look) ?? readCell(cell);
    answers.set(look, answer);
    return answer;
  };
}

function readProperties({ state, sheet }: RangeTarget, area: Area, wanted: Argument): Json {
  return read(rangeObject({ state, sheet, area }), asRecord(wanted));
}

function read(object: HostObject, wanted: { [name: string]: Json }): Json {
  // Asked for once, borders are answered side by side.
  if (object.className === "RangeBorderCollection") {
    return Object.fromEntries(Object.keys(BORDER_SIDES).map((side) => [side, read(child(object, side), wanted)]));
  }
  const answer: { [name: string]: Json } = {};
  for (const [name, choice] of Object.entries(wanted)) {
    if (choice === true) answer[name] = object.read(wireName(name), known);
    else if (choice !== false) answer[name] = read(child(object, name), asRecord(choice));
  }
  return answer;
}

function writeProperties({ state, sheet }: RangeTarget, area: Area, properties: Json): void {
  if (properties === null) return;
  write(rangeObject({ state, sheet, area }), asRecord(properties));
}

function write(object: HostObject, properties: { [name: string]: Json }): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "object" && value !== null) write(child(object, name), asRecord(value));
    else if (!stands(object, name, value)) object.write(wireName(name), value, known);
  }
}

/** Whether a cell is so already; a line is drawn by naming its weight or colour, whatever they were. */
function stands(object: HostObject, name: string, value: Json): boolean {
  return object.className !== "RangeBorder" && object.read(wireName(name), known) === value;
}

function child(object: HostObject, name: string): HostObject {
  if (object.className === "RangeBorderCollection") {
    const border = object.call("GetItem", [BORDER_SIDES[name]], known);
    return border as HostObject;
  }
  const found = object.navigate(wireName(name), known);
  if (!found) throw invalidArgument(name);
  return found;
}

function rowsOf(area: Area): Area[] {
  refuseTooLarge(heightOf(area));
  return Array.from({ length: heightOf(area) }, (_, index) => {
    const row = area.top + index;
    return { ...area, top: row, bottom: row };
  });
}

function splitColumns(area: Area): Area[] {
  return Array.from({ length: widthOf(area) }, (_, index) => {
    const column = area.left + index;
    return { ...area, left: column, right: column };
  });
}

function columnsOf(area: Area, rows: readonly Area[]): Area[][] {
  refuseTooLarge(cellCountOf(area));
  return rows.map(splitColumns);
}

function refuseTooLarge(count: number): void {
  if (count > CELL_LIMIT) throw invalidArgument("more than 5 000 000 cells");
}

function listOf(data: Argument, length: number): Json[] {
  if (!Array.isArray(data)) throw invalidArgument();
  if (data.length !== length) throw wrongShape();
  return data as Json[];
}

function pair(areas: readonly Area[], data: readonly Json[]): [Area, Json][] {
  return areas.map((area, index) => [area, data[index]]);
}
