import { isAnythingPerformed, type CheckRun } from "../../domain/finding/checkRun";
import { lostFigures } from "../../domain/document/lostFigures";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { SEVERITIES } from "../../domain/finding/finding";
import type { Language } from "../../texts/bilingual";
import { checkingTexts } from "../../texts/pane/checkingTexts";

/**
 * What the checks found and how much they held against each other, as one text.
 *
 * @example findingSummary({ findings: [], performed: { sum: 14, deviation: 23, … } }, "sv")
 * // "Inget att anmärka på. 14 summor och 23 avvikelser är kontrollerade."
 */
export function findingSummary(run: CheckRun, language: Language, documents: readonly SourceDocument[] = []): string {
  return `${foundText(run, language, documents)} ${performedText(run, language)}`.trim();
}

/**
 * How many open findings there are of each severity, the gravest first, how many are accepted, and how much of the
 * documents could not be checked or was not read; empty when there was nothing to check.
 *
 * @example foundText({ findings: [], performed: { sum: 14, … } }, "sv") // "Inget att anmärka på."
 */
export function foundText(
  { findings, performed, unchecked }: CheckRun,
  language: Language,
  documents: readonly SourceDocument[] = [],
): string {
  const texts = checkingTexts[language];
  const lost = lostFigures(documents).length;
  const left = unchecked.length === 0 ? "" : ` ${texts.unchecked(unchecked.length)}.`;
  const unread = `${left}${lost === 0 ? "" : ` ${texts.lost(lost)}`}`;
  if (findings.length === 0) {
    const whole = left === "" ? texts.calm : texts.calmButUnchecked;
    const calm = isAnythingPerformed(performed) ? (lost === 0 ? whole : texts.calmButLost) : "";
    return `${calm}${unread}`.trim();
  }
  const found = SEVERITIES.flatMap((severity) => {
    const open = findings.filter((finding) => finding.severity === severity && finding.accepted === undefined);
    return open.length === 0 ? [] : [texts.found(severity, open.length)];
  });
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  return `${texts.summary(accepted === 0 ? found : [...found, texts.accepted(accepted)])}${unread}`;
}

/**
 * How much was held against each other.
 *
 * @example performedText({ findings: [], performed: { sum: 14, … } }, "sv") // "14 summor är kontrollerade."
 */
export function performedText({ performed }: CheckRun, language: Language): string {
  const texts = checkingTexts[language];
  return isAnythingPerformed(performed) ? texts.performed(performed) : texts.nonePerformed;
}
