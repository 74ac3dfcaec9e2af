import type { Border } from "../model/cellFormat";
import type { ConditionalLook } from "../model/conditionalFormat";
import { asBoolean, asOneOf, asText } from "../wire/argument";
import { BORDER_STYLES } from "./borders";
import { asColor } from "./color";
import { defineClass } from "../wire/hostObject";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

interface SideTarget {
  readonly look: ConditionalLook;
  readonly side: (typeof SIDES)[number];
}

/** How a conditional format makes a cell look. What it leaves alone reads as null. */
export const conditionalLookObject = defineClass<ConditionalLook>(() => ({
  name: "ConditionalRangeFormat",
  read: { NumberFormat: (look) => look.numberFormat ?? null },
  write: {
    NumberFormat: (look, value) => {
      look.numberFormat = asText(value, 255);
    },
  },
  navigate: {
    Font: (look) => fontObject(look),
    Fill: (look) => fillObject(look),
    Borders: (look) => bordersObject(look),
  },
}));

const fontObject = defineClass<ConditionalLook>(() => ({
  name: "ConditionalRangeFont",
  read: {
    Color: ({ font }) => font.color ?? null,
    Bold: ({ font }) => font.bold ?? null,
    Italic: ({ font }) => font.italic ?? null,
    Underline: ({ font }) => font.underline ?? null,
    Strikethrough: ({ font }) => font.strikethrough ?? null,
  },
  write: {
    Color: ({ font }, value) => {
      font.color = asColor(value);
    },
    Bold: ({ font }, value) => {
      font.bold = asBoolean(value);
    },
    Italic: ({ font }, value) => {
      font.italic = asBoolean(value);
    },
    Underline: ({ font }, value) => {
      font.underline = asOneOf(value, ["None", "Single", "Double"]);
    },
    Strikethrough: ({ font }, value) => {
      font.strikethrough = asBoolean(value);
    },
  },
  call: {
    Clear: (look) => {
      for (const name of Object.keys(look.font)) delete look.font[name as keyof ConditionalLook["font"]];
    },
  },
}));

const fillObject = defineClass<ConditionalLook>(() => ({
  name: "ConditionalRangeFill",
  read: { Color: (look) => look.fill ?? null },
  write: {
    Color: (look, value) => {
      look.fill = asColor(value);
    },
  },
  call: {
    Clear: (look) => {
      delete look.fill;
    },
  },
}));

const bordersObject = defineClass<ConditionalLook>(() => ({
  name: "ConditionalRangeBorderCollection",
  read: { Count: () => SIDES.length },
  items: (look) => SIDES.map((side) => borderObject({ look, side })),
  navigate: {
    Top: (look) => borderObject({ look, side: "EdgeTop" }),
    Bottom: (look) => borderObject({ look, side: "EdgeBottom" }),
    Left: (look) => borderObject({ look, side: "EdgeLeft" }),
    Right: (look) => borderObject({ look, side: "EdgeRight" }),
  },
  call: { GetItem: (look, side) => borderObject({ look, side: asOneOf(side, SIDES) }) },
}));

const borderObject = defineClass<SideTarget>(() => ({
  name: "ConditionalRangeBorder",
  read: {
    SideIndex: ({ side }) => side,
    Style: (target) => borderOf(target).style,
    Color: (target) => borderOf(target).color,
  },
  write: {
    Style: (target, value) => {
      target.look.borders[target.side] = { ...borderOf(target), style: asOneOf(value, BORDER_STYLES) };
    },
    Color: (target, value) => {
      target.look.borders[target.side] = { ...borderOf(target), style: "Continuous", color: asColor(value) };
    },
  },
}));

function borderOf({ look, side }: SideTarget): Border {
  return look.borders[side] ?? { style: "None", weight: "Thin", color: "#000000" };
}
