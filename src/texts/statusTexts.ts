import type { MissingReason } from "../domain/amount/missing";
import { figureText } from "../domain/amount/statusFigure";
import type { Compared, StatusReasons } from "../domain/target/statusReason";
import type { Bilingual, Sentences } from "./bilingual";

/** Why an indicator has the status it has. Figures are written as in a Swedish report, in both languages. */
export const STATUS_REASONS: Sentences<StatusReasons> = {
  noTarget: { sv: ({ reason }) => NO_TARGET[reason].sv, en: ({ reason }) => NO_TARGET[reason].en },
  unreadableTarget: {
    sv: ({ text }) => `Målvärdet ”${text}” går inte att tolka.`,
    en: ({ text }) => `The target “${text}” cannot be read.`,
  },
  noOutcome: { sv: () => "Utfall saknas.", en: () => "The outcome is missing." },
  noDirection: {
    sv: () => "Målvärdet saknar riktning: ange ≥ eller ≤, eller om högre eller lägre är bättre.",
    en: () => "The target has no direction: give it ≥ or ≤, or say whether higher or lower is better.",
  },
  noPrevious: {
    sv: () => "Föregående värde saknas, så utvecklingen kan inte bedömas.",
    en: () => "The previous value is missing, so the trend cannot be judged.",
  },
  noTrendDirection: {
    sv: () => "Ange om högre eller lägre är bättre: utvecklingen kan annars inte bedömas.",
    en: () => "Say whether higher or lower is better: otherwise the trend cannot be judged.",
  },
  met: {
    sv: (compared) => `${actual(compared)} uppfyller ${asked(compared, "föregående ")}.`,
    en: (compared) => `${actual(compared)} meets ${asked(compared, "the previous ")}.`,
  },
  near: {
    sv: (near) =>
      `${actual(near)} uppfyller inte ${asked(near, "föregående ")}, men ligger inom toleransen ${shown(near.tolerance, near)}.`,
    en: (near) =>
      `${actual(near)} does not meet ${asked(near, "the previous ")}, but is within the tolerance ${shown(near.tolerance, near)}.`,
  },
  missed: {
    sv: (compared) => `${actual(compared)} uppfyller inte ${asked(compared, "föregående ")}.`,
    en: (compared) => `${actual(compared)} does not meet ${asked(compared, "the previous ")}.`,
  },
};

const NO_TARGET: Readonly<Record<MissingReason, Bilingual<string>>> = {
  empty: { sv: "Målvärde saknas: cellen är tom.", en: "No target: the cell is empty." },
  dash: {
    sv: "Målvärde saknas: ett streck betyder att inget mål är satt.",
    en: "No target: a dash means that none is set.",
  },
  notAvailable: { sv: "Målvärde saknas: ej tillgängligt (N/A).", en: "No target: not available (N/A)." },
  noOutcome: { sv: "Målvärde saknas: IU i stället för ett mål.", en: "No target: IU stands in place of one." },
  footnoteOnly: { sv: "Målvärde saknas: bara ett fotnotstecken.", en: "No target: only a footnote mark." },
  text: { sv: "Målvärde saknas: text i stället för ett mål.", en: "No target: words stand in place of one." },
  unreadable: { sv: "Målvärdet går inte att tolka.", en: "The target cannot be read." },
  notComputable: { sv: "Målvärdet kan inte beräknas.", en: "The target cannot be calculated." },
};

function actual(compared: Compared): string {
  return shown(compared.actual, compared);
}

/** What was asked for; a trend's bound is named as the previous value. */
function asked(compared: Compared, previous: string): string {
  const { comparison, bound, magnitude, ofPrevious } = compared.demand;
  return `${comparison} ${magnitude ? "±" : ofPrevious ? previous : ""}${shown(bound, compared)}`;
}

function shown(figure: number, { demand }: Compared): string {
  return `${figureText(figure)}${demand.percent ? " %" : ""}`;
}
