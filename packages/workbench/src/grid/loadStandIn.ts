import regular from "@fontsource/carlito/files/carlito-latin-400-normal.woff2";
import italic from "@fontsource/carlito/files/carlito-latin-400-italic.woff2";
import bold from "@fontsource/carlito/files/carlito-latin-700-normal.woff2";
import boldItalic from "@fontsource/carlito/files/carlito-latin-700-italic.woff2";
import { CALIBRI_STAND_IN } from "./textSize";

const LOOKS = [
  { url: regular, weight: "400", style: "normal" },
  { url: italic, weight: "400", style: "italic" },
  { url: bold, weight: "700", style: "normal" },
  { url: boldItalic, weight: "700", style: "italic" },
];

/**
 * Makes the stand-in known to the page, whatever fonts the machine has; what is measured before it resolves has other
 * widths.
 */
export async function loadStandIn(): Promise<void> {
  const faces = LOOKS.map(({ url, ...look }) => new FontFace(CALIBRI_STAND_IN, `url(${url})`, look));
  for (const face of await Promise.all(faces.map((one) => one.load()))) document.fonts.add(face);
}
