import type { AcceptanceNote, AcceptedFigures } from "../../domain/finding/acceptanceNote";

/**
 * That a finding is accepted, in a sentence of the Swedish report.
 *
 * @example acceptedText({ by: "Anna Ek", on: "2024-04-12", comment: "Beslutat i nämnd." })
 * // "Accepterat 2024-04-12 av Anna Ek: Beslutat i nämnd."
 */
export function acceptedText({ by, on, comment }: AcceptanceNote): string {
  const who = by === "" ? "" : ` av ${by}`;
  return ended(`Accepterat ${on}${who}${comment === "" ? "" : `: ${comment}`}`);
}

/**
 * That a finding was accepted with other figures. `show` writes a figure as its table does.
 *
 * @example lapsedText({ printed: 1.2, expected: -1.2, by: "Anna Ek", on: "2024-04-12", comment: "Ja" }, show)
 * // "Accepterades 2024-04-12 av Anna Ek för 1,2 mot väntat −1,2: Ja. Beloppen har ändrats sedan dess."
 */
export function lapsedText(
  { by, on, comment, printed, expected }: AcceptanceNote & AcceptedFigures,
  show: (value: number) => string,
): string {
  const who = by === "" ? "" : ` av ${by}`;
  const figures = printed === null ? "" : ` för ${show(printed)}`;
  const against = expected === null ? "" : ` mot väntat ${show(expected)}`;
  const before = ended(`Accepterades ${on}${who}${figures}${against}${comment === "" ? "" : `: ${comment}`}`);
  return `${before} Beloppen har ändrats sedan dess.`;
}

function ended(sentence: string): string {
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`;
}
