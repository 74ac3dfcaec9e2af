/** A workbook of assets/exempel that the page offers. */
interface Example {
  readonly file: string;
  readonly title: string;
}

/** All of them, in the order of the menu. */
export const EXAMPLES: readonly Example[] = [
  { file: "vss-2024-03.xlsx", title: "Uppföljning mars 2024, mnkr" },
  { file: "vss-2024-03-tkr.xlsx", title: "Uppföljning mars 2024, tkr" },
  { file: "vss-2021-08.xlsx", title: "Delårsrapport augusti 2021" },
];
