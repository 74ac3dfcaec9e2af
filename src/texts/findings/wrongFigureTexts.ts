import type { WrongFigureSaid } from "../../domain/finding/said/relationSaid";
import type { Sentences } from "../bilingual";

/** What has happened to a figure, as the end of a sentence. */
export const WRONG_FIGURE: Sentences<WrongFigureSaid> = {
  signMissing: {
    sv: ({ label }) => `minustecken saknas för ${label}.`,
    en: ({ label }) => `a minus sign is missing for ${label}.`,
  },
  signWrong: {
    sv: ({ label }) => `minustecknet är fel för ${label}.`,
    en: ({ label }) => `the minus sign is wrong for ${label}.`,
  },
  repeated: {
    sv: ({ label, printed, from, expected }) =>
      `${label} upprepar ${printed} från ${from ?? "en annan kolumn"}; rätt är ${expected}.`,
    en: ({ label, printed, from, expected }) =>
      `${label} repeats ${printed} from ${from ?? "another column"}; it should be ${expected}.`,
  },
  otherUnit: {
    sv: ({ label, printed, expected }) => `${printed} för ${label} är skrivet i en annan enhet; rätt är ${expected}.`,
    en: ({ label, printed, expected }) =>
      `${printed} for ${label} is written in another unit; it should be ${expected}.`,
  },
  digitsSwapped: {
    sv: ({ label, printed, expected }) => `två siffror har bytt plats i ${printed} för ${label}; rätt är ${expected}.`,
    en: ({ label, printed, expected }) =>
      `two digits have changed places in ${printed} for ${label}; it should be ${expected}.`,
  },
  otherFigure: {
    sv: ({ label, printed, expected }) => `${label} ska vara ${expected}, tryckt ${printed}.`,
    en: ({ label, printed, expected }) => `${label} should be ${expected}, printed ${printed}.`,
  },
};
