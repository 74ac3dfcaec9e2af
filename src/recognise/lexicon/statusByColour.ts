import type { Status } from "../../domain/target/status";
import { remembered } from "../../domain/remembered";

/** Below this saturation a colour reads as grey. */
const GREY = 0.15;

/**
 * The status a cell's fill stands for in a traffic light: green, yellow or orange, red, grey. White, black and colours
 * outside it say nothing.
 *
 * @example statusByColour("#92D050") // "Uppnås"
 * @example statusByColour("#FFC000") // "Uppnås delvis"
 * @example statusByColour("#4472C4") // null
 */
export const statusByColour = remembered((fill): Status | null => {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(fill)?.slice(1);
  if (channels === undefined) return null;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => parseInt(channel, 16) / 255);
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = high - low;
  if (high === 0 || range / high < GREY) return high > 0.35 && high < 0.9 ? "Kan ej bedömas" : null;
  const hue = 60 * sector(red, green, blue, high, range);
  if (hue < 18 || hue >= 335) return "Uppnås ej";
  if (hue < 68) return "Uppnås delvis";
  return hue < 165 ? "Uppnås" : null;
});

/** Where on the colour wheel, 0–6 from red over green to blue. */
function sector(red: number, green: number, blue: number, high: number, range: number): number {
  if (high === red) return ((green - blue) / range + 6) % 6;
  return high === green ? (blue - red) / range + 2 : (red - green) / range + 4;
}
