type Rgb = readonly [red: number, green: number, blue: number];

/** Theme colours in the order a cell counts them; the theme part lists dark before light. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** Excel's old palette, index 8–63; 0–7 are the same as 8–15. */
const PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
   9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
   00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
   003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/u);

const WHITE = "#FFFFFF";

/** Whether a cell of this fill is seen when it is empty; white is as good as none. */
export function isSeen(color: string | null): boolean {
  return color !== null && color !== WHITE;
}

/**
 * The style part without its gradients, each of which the library would count as two or three fills.
 */
export function withoutGradients(styles: string): string {
  return styles.replace(
    /<((?:\w+:)?)gradientFill[\s>][\s\S]*?<\/\1gradientFill>/gu,
    '<$1patternFill patternType="none"/>',
  );
}

/**
 * The colour of every fill in a workbook's style part, by fill number; null where a fill is not one solid colour.
 * The library reads neither palette colours nor the theme's white.
 *
 * @param styles text of `xl/styles.xml`
 * @param theme text of the theme part; empty when there is none
 * @returns `#RRGGBB` or null per fill
 */
export function fillColors(styles: string, theme: string): readonly (string | null)[] {
  const fills = /<(?:\w+:)?fills[\s>][\s\S]*?<\/(?:\w+:)?fills>/u.exec(styles)?.[0] ?? "";
  const palette = customPalette(styles);
  return fills
    .split(/<(?:\w+:)?fill(?=[\s/>])/u)
    .slice(1)
    .map((fill) => (attribute(fill, "patternType") === "solid" ? solidColor(fill, theme, palette) : null));
}

function solidColor(fill: string, theme: string, palette: readonly string[]): string | null {
  const color = /<(?:\w+:)?fgColor\s[^<>]*>/u.exec(fill)?.[0];
  if (!color) return null;
  const base = attribute(color, "rgb") ?? themeColor(attribute(color, "theme"), theme) ?? indexed(color, palette);
  const rgb = base === null ? null : toRgb(base);
  return rgb && toHex(tinted(rgb, Number(attribute(color, "tint") ?? 0)));
}

function attribute(xml: string, name: string): string | null {
  return new RegExp(`\\s${name}=["']([^"']*)["']`, "u").exec(xml)?.[1] ?? null;
}

function themeColor(index: string | null, theme: string): string | null {
  const name = index === null ? undefined : THEME_ORDER[Number(index)];
  const element = name && new RegExp(`<a:${name}>([\\s\\S]*?)</a:${name}>`, "u").exec(theme)?.[1];
  return element ? (attribute(element, "lastClr") ?? attribute(element, "val")) : null;
}

function indexed(color: string, palette: readonly string[]): string | null {
  const index = Number(attribute(color, "indexed") ?? NaN);
  return palette[index < 8 ? index : index - 8] ?? null;
}

/** A workbook may redefine the palette; its list starts at 0. */
function customPalette(styles: string): readonly string[] {
  const own = [...styles.matchAll(/<(?:\w+:)?rgbColor\s[^<>]*>/gu)].map(([element]) => attribute(element, "rgb") ?? "");
  return own.length > 8 ? own.slice(8) : PALETTE;
}

function toRgb(hex: string): Rgb | null {
  const digits = /([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(hex);
  return digits && [parseInt(digits[1]!, 16), parseInt(digits[2]!, 16), parseInt(digits[3]!, 16)];
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Excel's tint changes the luminance and keeps hue and saturation: −1 is black, 0 unchanged, 1 white. */
function tinted(rgb: Rgb, tint: number): Rgb {
  if (!(Math.abs(tint) > 0 && Math.abs(tint) <= 1)) return rgb;
  const light = (Math.max(...rgb) + Math.min(...rgb)) / 510;
  const newLight = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const room = 1 - Math.abs(2 * light - 1);
  const spread = room === 0 ? 0 : (1 - Math.abs(2 * newLight - 1)) / room;
  const [red, green, blue] = rgb.map((channel) => Math.round(newLight * 255 + (channel - light * 255) * spread));
  return [red!, green!, blue!];
}
