import { subtract } from "../../domain/amount/amount";
import { argumentTexts } from "../../texts/functionErrorTexts";
import type { Compute } from "../excel/broadcast";
import { pairCell } from "./figureCells";

const NAMES = [argumentTexts.income, argumentTexts.cost] as const;

/** NETTO at one place: intäkter, kostnader. */
export const netAt: Compute = (income, cost) => pairCell(income, cost, NAMES, subtract, null);
