import { createCalculator } from "./calc/createCalculator";
import { createHost } from "./createHost";
import type { Platform } from "./platform";
import { installOffice } from "./installOffice";
import { BLACK_BACKGROUND, SWEDISH_LIGHT } from "./officeLook";

// The entry of the host bundle: with excel-web-16.00.js before it, it stands in for office.js.
const calculator = createCalculator({ functions: () => page?.CustomFunctions._association.mappings ?? {} });
// A test asks for another Office than the Swedish, light one on Windows in the pane's address:
// ?language=en-US&theme=black&platform=Mac.
const asked = new URLSearchParams(window.location.search);
const look = {
  displayLanguage: asked.get("language") ?? SWEDISH_LIGHT.displayLanguage,
  background: asked.get("theme") === "black" ? BLACK_BACKGROUND : SWEDISH_LIGHT.background,
};
const page: ReturnType<typeof installOffice> | undefined = installOffice(
  window,
  createHost({ calculator, platform: (asked.get("platform") ?? "PC") as Platform }),
  look,
);
