import { xlsbRecords } from "../guard/xlsbRecords";

const FONT = 43;
/** What a font's bits say: [MS-XLSB] 2.4.149. */
const [STRUCK_BIT, RAISED_POSITION] = [8, 1] as const;

/** Which looks a font has that change what a text says. */
export interface FontLook {
  readonly isStruck: boolean;
  readonly isRaised: boolean;
}

/** The looks of an .xlsb's fonts, by their number. @param styles `styles.bin` */
export function fontLooks(styles: Uint8Array): readonly FontLook[] {
  return Array.from(xlsbRecords(styles))
    .filter(({ type }) => type === FONT)
    .map(({ content, end }) => {
      const view = new DataView(styles.buffer, styles.byteOffset + content, end - content);
      return {
        isStruck: (view.getUint16(2, true) & STRUCK_BIT) !== 0,
        isRaised: view.getUint16(6, true) === RAISED_POSITION,
      };
    });
}
