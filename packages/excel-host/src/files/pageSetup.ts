import type { WriteSheet } from "hucre/xlsx";
import type { PageLayout } from "../model/pageLayout";

type Stored = NonNullable<WriteSheet["pageSetup"]>;

const POINTS_PER_INCH = 72;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

export function writePageSetup(layout: PageLayout): Stored {
  const { zoom } = layout;
  const isFitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return {
    paperSize: layout.paperSize.toLowerCase() as NonNullable<Stored["paperSize"]>,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    ...(isFitted
      ? { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }
      : zoom.scale !== undefined && zoom.scale !== 100 && { scale: zoom.scale }),
    margins: Object.fromEntries(MARGINS.map((side) => [side, round(layout[`${side}Margin`] / POINTS_PER_INCH)])),
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
  };
}

export function readPageSetup(stored: Stored, layout: PageLayout): void {
  if (stored.paperSize) {
    const { paperSize } = stored;
    layout.paperSize = /^[ab]\d$/.test(paperSize)
      ? paperSize.toUpperCase()
      : (paperSize[0] ?? "").toUpperCase() + paperSize.slice(1);
  }
  layout.orientation = stored.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = stored.fitToPage
    ? { horizontalFitToPages: stored.fitToWidth ?? 1, verticalFitToPages: stored.fitToHeight ?? 1 }
    : { scale: stored.scale ?? 100 };
  for (const side of MARGINS) {
    const inches = stored.margins?.[side];
    if (inches !== undefined) layout[`${side}Margin`] = Math.round(inches * POINTS_PER_INCH * 100) / 100;
  }
  layout.centerHorizontally = stored.horizontalCentered ?? false;
  layout.centerVertically = stored.verticalCentered ?? false;
  layout.printGridlines = stored.showGridLines ?? false;
  layout.printHeadings = stored.showRowColHeaders ?? false;
}

function round(inches: number): number {
  return Math.round(inches * 10_000) / 10_000;
}
