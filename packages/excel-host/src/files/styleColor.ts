import type { CellStyle } from "hucre/xlsx";
import { resolveThemeColor } from "hucre/xlsx";

/** A colour as a file gives it: itself, a place in the theme or a place in the old palette. */
type StoredColor = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/** The palette that old files refer to by number: 8 and on; the first eight are the same again. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** A theme lists dark before light, and cells count its first four colours the other way round. */
const SWAPPED = [1, 0, 3, 2];

/**
 * `#RRGGBB`; null when the file leaves the colour to Excel.
 *
 * @example readColor({ rgb: "FFFF0000" }, []) // "#FF0000"
 */
export function readColor(color: StoredColor | undefined, themeColors: readonly string[]): string | null {
  if (!color) return null;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) {
    const place = SWAPPED[color.theme] ?? color.theme;
    return place < themeColors.length
      ? `#${resolveThemeColor([...themeColors], place, color.tint).toUpperCase()}`
      : null;
  }
  const index = color.indexed ?? 64;
  const found = PALETTE[index < 8 ? index : index - 8];
  return found === undefined ? null : `#${found}`;
}

/** @example writeColor("#FF0000") // { rgb: "FF0000" } */
export function writeColor(color: string): StoredColor {
  return { rgb: color.replace("#", "").toUpperCase() };
}
