/**
 * How tables are drawn: `rapport` as the printed report, `arbetsblad` quieter for sheets one works in, `tillganglig`
 * for publishing: without fills and slants, with headings marked for screen readers.
 */
export type ReportLook = "rapport" | "arbetsblad" | "tillganglig";

export const REPORT_LOOKS: readonly ReportLook[] = ["rapport", "arbetsblad", "tillganglig"];
