/** What is being typed. `arrowsMove` is false after F2: then they move in the text. */
export interface Editing {
  readonly text: string;
  readonly arrowsMove: boolean;
  readonly inBar: boolean;
}
