import { subtract } from "../../domain/amount/amount";
import { TO_MEND, type FigureName, type Finding, type Severity } from "../../domain/finding/finding";
import { formatAmount } from "../../domain/amount/formatAmount";
import { KIND_NAMES } from "../../texts/kindNames";
import type { CellRef, Table } from "../../domain/table/table";
import { SHOWN_DECIMALS } from "../../domain/amount/unit";
import { acceptedText, lapsedText } from "../../texts/findings/acceptanceTexts";
import { CHECKS_SHEET } from "../../texts/findings/checksSheetTexts";
import { CHECK_TEXTS } from "../../texts/findings/checkTexts";
import { alternativeText, explanation } from "../../texts/findings/explanation";
import type { SpecCell, StyleName } from "../../workbook/sheet";

const SEVERITY_STYLE: Readonly<Record<Severity, StyleName>> = {
  fel: "severityError",
  trolig: "severityWarning",
  misstänkt: "severityWarning",
  konvention: "severityInfo",
  avrundning: "severityInfo",
  info: "severityInfo",
};

/** How the figures and texts of a row are drawn: a finding upright, what hangs under it slanted. */
interface RowStyles {
  readonly text: StyleName;
  readonly amount: StyleName;
}

const OF_FINDING: RowStyles = { text: "text", amount: "amount" };
const OF_PART: RowStyles = { text: "varavLabel", amount: "varavAmount" };

/**
 * The rows of one finding: itself with what the user has said of it, then what else could be wrong instead, then the
 * figures that do not add up only because of it.
 *
 * @example findingRows(finding, table).map(([first]) => first?.value) // ["Fel", "Eller", "Följd"]
 */
export function findingRows(finding: Finding, table: Table | undefined): SpecCell[][] {
  const { alternatives = [], consequences = [], severity, passage } = finding;
  const told = explanation(finding, "sv");
  const isAccepted = finding.accepted !== undefined;
  return [
    [
      { value: CHECKS_SHEET.severity[severity], style: isAccepted ? "severityInfo" : SEVERITY_STYLE[severity] },
      cell(CHECK_TEXTS[finding.check].sv.title),
      cell(table === undefined ? finding.table || CHECKS_SHEET.runningText : tableName(table)),
      ...figureCells(finding, table, OF_FINDING),
      cell(passage === undefined ? told : CHECKS_SHEET.inText(passage.sentence, told)),
      sourceCell(finding.source),
      cell(standing(finding, table)),
    ],
    ...alternatives.map((one) => partRow(CHECKS_SHEET.alternative, null, one, alternativeText(one, "sv"), table)),
    ...consequences.map((one) =>
      partRow(CHECKS_SHEET.consequence, CHECK_TEXTS[one.check].sv.title, one, CHECKS_SHEET.consequenceMeaning, table),
    ),
  ];
}

function partRow(
  name: string,
  check: string | null,
  part: FigureName & { readonly expected: number },
  told: string,
  table: Table | undefined,
): SpecCell[] {
  const { text } = OF_PART;
  const difference = subtract(part.printed, part.expected);
  return [
    { value: name, style: text },
    { value: check, style: text },
    { value: null, style: text },
    ...figureCells({ ...part, difference }, table, OF_PART),
    { value: told, style: text },
    { ...sourceCell(part.source), style: text },
    { value: null, style: text },
  ];
}

type Figures = Pick<Finding, "row" | "column" | "printed" | "expected" | "difference">;

function figureCells(figures: Figures, table: Table | undefined, { text, amount }: RowStyles): SpecCell[] {
  const { row, column, printed, expected, difference } = figures;
  const decimals = decimalsOf(figures, table);
  const shown = (value: number | null): SpecCell => ({
    value: value === null ? null : formatAmount(value, decimals),
    style: amount,
  });
  return [
    { ...cell(row), style: text },
    { ...cell(column), style: text },
    ...[printed, expected, difference].map(shown),
  ];
}

/** What the user has said of a finding, or that it waits for it. */
function standing(finding: Finding, table: Table | undefined): string {
  const { accepted, lapsed, severity } = finding;
  if (accepted !== undefined) return acceptedText(accepted);
  const open = TO_MEND.has(severity) ? CHECKS_SHEET.open : "";
  if (lapsed === undefined) return open;
  const decimals = decimalsOf(finding, table);
  return `${open === "" ? "" : `${open}. `}${lapsedText(lapsed, (value) => formatAmount(value, decimals))}`;
}

/**
 * What a table is called on the sheet.
 *
 * @example tableName(table) // "Investeringar, mnkr"
 */
export function tableName({ kind, unit }: Table): string {
  return `${KIND_NAMES.sv[kind]}${unit === null ? "" : `, ${unit}`}`;
}

/** As printed; more only when the difference would otherwise not be seen. */
function decimalsOf({ printed, expected, difference }: Figures, table: Table | undefined): number {
  const decimals = (value: number | null) => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
  const seen = difference === null || difference === 0 ? 0 : Math.ceil(-Math.log10(Math.abs(difference) * 2));
  const shown =
    table?.unit == null
      ? decimals(printed ?? expected)
      : Math.min(Math.max(decimals(printed), decimals(expected)), SHOWN_DECIMALS[table.unit]);
  return Math.min(4, Math.max(shown, seen));
}

function sourceCell(source: CellRef | null): SpecCell {
  if (source === null) return cell("");
  return { ...cell(`${source.file}, ${source.sheet.trim()}, ${source.cell}`), source };
}

function cell(value: string): SpecCell {
  return { value: value === "" ? null : value, style: "text" };
}
