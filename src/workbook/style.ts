import type { ReportLook } from "../domain/settings/reportLook";
import type { CellStyle, StyleName } from "./sheet";

/** The standard font of the report sheets. */
export const FONT = "Calibri";
/** Points of a text that says nothing else. */
export const STANDARD_SIZE = 11;

/** Colour of rules. */
export const RULE_COLOR = "#1F4E5F";

/** The printed report. Negative figures carry a minus sign, never a colour alone. */
const REPORT: Readonly<Record<StyleName, CellStyle>> = {
  empty: {},
  title: { bold: true, size: 14, color: "#1F4E5F" },
  subtitle: { italic: true, color: "#595959" },
  header: { bold: true, fill: "#DCE9EE", borderBottom: "medium", wrap: true, vertical: "center" },
  headerNumber: { bold: true, fill: "#DCE9EE", borderBottom: "medium", align: "right", wrap: true, vertical: "center" },
  headerText: { bold: true, fill: "#DCE9EE", borderBottom: "medium", indent: 1, wrap: true, vertical: "center" },
  label: { wrap: true },
  amount: { align: "right" },
  heading: { bold: true },
  varavLabel: { italic: true, indent: 1, wrap: true },
  varavAmount: { italic: true, align: "right" },
  sumLabel: { bold: true, borderTop: "thin", wrap: true },
  sumAmount: { bold: true, borderTop: "thin", align: "right" },
  note: { italic: true, size: 9, color: "#595959" },
  commentHeading: { bold: true, color: "#1F4E5F", borderBottom: "thin" },
  comment: { fill: "#FBFAF3" },
  text: { indent: 1, wrap: true },
  textStrong: { bold: true, wrap: true },
  statusMet: { fill: "#DCEFDC", color: "#14501E", indent: 1, wrap: true },
  statusPartly: { fill: "#FBE9C6", color: "#6B4400", indent: 1, wrap: true },
  statusMissed: { fill: "#F6D5D2", color: "#7A1411", indent: 1, wrap: true },
  statusUnknown: { fill: "#ECECEC", color: "#404040", indent: 1, wrap: true },
  severityError: { bold: true, fill: "#F6D5D2", color: "#7A1411" },
  severityWarning: { bold: true, fill: "#FBE9C6", color: "#6B4400" },
  severityInfo: { fill: "#E4EDF4", color: "#1F3B57" },
};

/** For sheets one works in: plain headings, no colours but those that mean something. */
const WORKSHEET: Readonly<Record<StyleName, CellStyle>> = {
  ...REPORT,
  title: { bold: true, size: 12 },
  header: { bold: true, fill: "#F2F2F2", borderBottom: "thin", wrap: true, vertical: "center" },
  headerNumber: { bold: true, fill: "#F2F2F2", borderBottom: "thin", align: "right", wrap: true, vertical: "center" },
  headerText: { bold: true, fill: "#F2F2F2", borderBottom: "thin", indent: 1, wrap: true, vertical: "center" },
  varavLabel: { indent: 1, wrap: true },
  varavAmount: { align: "right" },
  commentHeading: { bold: true, borderBottom: "thin" },
  comment: {},
};

/** For publishing: black on white, nothing slanted or small, so that it can be read in high contrast and enlarged. */
function accessible({ italic: _, color: __, fill: ___, size = 11, ...style }: CellStyle): CellStyle {
  return size > 11 ? { ...style, size } : style;
}

const ACCESSIBLE = Object.fromEntries(
  Object.entries(REPORT).map(([name, style]) => [name, accessible(style)]),
) as Readonly<Record<StyleName, CellStyle>>;

/** How each look draws each style. */
export const STYLES: Readonly<Record<ReportLook, Readonly<Record<StyleName, CellStyle>>>> = {
  rapport: REPORT,
  arbetsblad: WORKSHEET,
  tillganglig: ACCESSIBLE,
};
