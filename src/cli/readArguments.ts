import { parseArgs } from "node:util";
import type { Calculation } from "../domain/settings/reportSettings";
import { isDimension, isLevel, MAX_LEVEL, NAMED_DIMENSIONS, type Dimension } from "../domain/ledger/dimension";
import type { Unit } from "../domain/amount/unit";
import { cliTexts } from "../texts/cliTexts";

/** What the user asked for on the command line. */
export interface CliRequest {
  /** All workbooks to read. */
  readonly files: readonly string[];
  /** Those of them that are only compared with. */
  readonly comparisons: readonly string[];
  /** Report to write, or null. */
  readonly out: string | null;
  /** Where the JSON goes: a path, `-` for standard output, or null. */
  readonly json: string | null;
  /** File with saved choices, or null. */
  readonly settingsFile: string | null;
  /** File with the report's running text, or null. */
  readonly textFile: string | null;
  /** Choices on the command line; they go before those of the file. Null where the user did not say. */
  readonly unit: Unit | null;
  readonly calculation: Calculation | null;
  readonly dimension: Dimension | null;
  readonly level: number | null;
  /** The report is for others to read: values only, and nothing that is not seen. */
  readonly sendOut: boolean;
  /** Only the statement that gives the ledgers' sums is wanted. */
  readonly query: boolean;
  readonly table: string;
  /** Addresses of databases that hold a part of the table each. */
  readonly databases: readonly string[];
  /** Files are added up by DuckDB. */
  readonly byEngine: boolean;
  readonly replace: boolean;
  readonly strict: boolean;
}

/** A request, a wish for help, or a Swedish sentence about what is wrong with the arguments. */
type ReadArguments =
  | { readonly kind: "request"; readonly request: CliRequest }
  | { readonly kind: "help" }
  | { readonly kind: "fault"; readonly message: string };

const CALCULATIONS = ["vss", "formler", "varden"] as const;
const UNITS: readonly Unit[] = ["tkr", "mnkr"];

/**
 * @example readArguments(["a.xlsx", "--ut", "r.xlsx"])
 * // { kind: "request", request: { files: ["a.xlsx"], comparisons: [], out: "r.xlsx", json: null, … } }
 */
export function readArguments(args: readonly string[]): ReadArguments {
  const parsed = parse(args);
  if (typeof parsed === "string") return { kind: "fault", message: parsed };
  const { values, positionals } = parsed;
  if (values.hjalp || values.help) return { kind: "help" };
  if (values.motor !== undefined && values.motor !== "duckdb")
    return { kind: "fault", message: cliTexts.query.engines };
  const databases = values.databas ?? [];
  if (positionals.length + databases.length === 0 || (values.fraga && positionals.length === 0))
    return { kind: "fault", message: cliTexts.noFiles };
  const calculation = CALCULATIONS.find((one) => one === values.berakning) ?? null;
  if (values.berakning !== undefined && calculation === null)
    return { kind: "fault", message: cliTexts.calculations(CALCULATIONS) };
  if (values.utskick && values.ut === undefined) return { kind: "fault", message: cliTexts.sendOutWhat };
  if (values.utskick && calculation !== null && calculation !== "varden")
    return { kind: "fault", message: cliTexts.sendOutValues };
  const unit = UNITS.find((one) => one === values.enhet) ?? null;
  if (values.enhet !== undefined && unit === null) return { kind: "fault", message: cliTexts.units(UNITS) };
  const dimension = plainDimension(values.dimension);
  if (values.dimension !== undefined && dimension === null)
    return { kind: "fault", message: cliTexts.dimensions(NAMED_DIMENSIONS) };
  const level = values.niva === undefined ? null : Number(values.niva);
  if (level !== null && !isLevel(level)) return { kind: "fault", message: cliTexts.levels(MAX_LEVEL) };
  const comparisons = values.jamfor ?? [];
  return {
    kind: "request",
    request: {
      files: [...positionals, ...comparisons],
      comparisons,
      out: values.ut ?? null,
      json: values.json ?? null,
      settingsFile: values.val ?? null,
      textFile: values.text ?? null,
      unit,
      calculation: values.utskick ? "varden" : calculation,
      dimension,
      level,
      sendOut: values.utskick ?? false,
      query: values.fraga ?? false,
      table: values.tabell ?? "huvudbok",
      databases,
      byEngine: values.motor !== undefined,
      replace: values.ersatt ?? false,
      strict: values.strikt ?? false,
    },
  };
}

/** As typed, with or without the dots and rings over its letters. */
function plainDimension(text = ""): Dimension | null {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return isDimension(plain) ? plain : null;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ut: { type: "string" },
        json: { type: "string" },
        enhet: { type: "string" },
        berakning: { type: "string" },
        dimension: { type: "string" },
        niva: { type: "string" },
        jamfor: { type: "string", multiple: true },
        val: { type: "string" },
        text: { type: "string" },
        utskick: { type: "boolean" },
        fraga: { type: "boolean" },
        tabell: { type: "string" },
        databas: { type: "string", multiple: true },
        motor: { type: "string" },
        ersatt: { type: "boolean" },
        strikt: { type: "boolean" },
        hjalp: { type: "boolean", short: "h" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    const option = /'(-[^' ]+)/u.exec(message ?? "")?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return cliTexts.unknownOption(option);
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return cliTexts.wrongValue(option);
    throw error;
  }
}
