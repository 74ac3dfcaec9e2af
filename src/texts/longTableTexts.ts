import type { Gender } from "../domain/table/table";

/** What rows of women's and men's figures are called where the export has only letters. Always Swedish, being a part of the report. */
export const GENDER_LABEL: Readonly<Record<Gender, string>> = { kvinna: "Kvinnor", man: "Män" };
