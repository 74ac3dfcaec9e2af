import { asOneOf } from "../wire/argument";
import { defineClass } from "../wire/hostObject";
import type { HostState } from "../wire/hostState";
import { createWorkbook } from "./workbookCreated";

/** Excel itself, with Swedish separators. There is no screen to suspend, so suspending does nothing. */
export const applicationObject = defineClass<HostState>(() => ({
  name: "Application",
  read: {
    CalculationMode: ({ workbook }) => workbook.calculationMode,
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => ",",
    ThousandsSeparator: () => "\u00A0",
    UseSystemSeparators: () => true,
  },
  write: {
    CalculationMode: ({ workbook }, value) => {
      workbook.calculationMode = asOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
    },
  },
  navigate: { CultureInfo: (state) => cultureObject(state) },
  call: {
    CreateWorkbook: createWorkbook,
    Calculate: (state, type) => {
      asOneOf(type, ["Recalculate", "Full", "FullRebuild"]);
      state.recalculate();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
}));

const cultureObject = defineClass<HostState>(() => ({
  name: "CultureInfo",
  read: { Name: () => "sv-SE" },
  navigate: { NumberFormat: (state) => numberCultureObject(state) },
}));

const numberCultureObject = defineClass<HostState>(() => ({
  name: "NumberFormatInfo",
  read: { NumberDecimalSeparator: () => ",", NumberGroupSeparator: () => "\u00A0" },
}));
