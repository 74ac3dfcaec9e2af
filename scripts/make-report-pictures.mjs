/**
 * Takes docs/bilder/rapport-*.png: pages of reports that the command writes, as LibreOffice prints them in Swedish.
 * Needs soffice, pdftotext and pdftoppm:
 *
 *   node scripts/make-report-pictures.mjs
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), "vss-bilder-"));

const PLAN = {
  indexation: {
    wageShare: 60,
    years: [
      { wages: 3, prices: 2, income: 2 },
      { wages: 3, prices: 2, income: 2 },
      { wages: 2.5, prices: 2, income: 2 },
    ],
  },
};

/** Pixels of a page that are shown, from its top. */
const HEIGHT = "660";

/** Workbook, choices, and picture → words that stand on its page and on no page before it. */
const REPORTS = [
  [
    "vss-2024-03.xlsx",
    { ...PLAN, comments: { draft: true, amount: 500_000, percent: 1 } },
    {
      "rapport-kommentar": /^\s*Driftsammandrag, prognos[^]*Utkast att granska/u,
      "rapport-diagram": /Prognos 2024 mot bokslut 2023 per/u,
      "rapport-uppraknad-plan": /Planåren är uppräknade/u,
      "rapport-budget-diagram": /Plan 2025[^]*Underlag till diagrammet/u,
      "rapport-kallor": /^\s*Källor/u,
    },
  ],
  ["vss-2021-08.xlsx", {}, { "rapport-maluppfyllelse": /^\s*Måluppfyllelse/u }],
];

try {
  speakSwedish();
  for (const [workbook, choices, pictures] of REPORTS) {
    const pdf = printed(workbook, choices);
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
    for (const [picture, words] of Object.entries(pictures)) {
      const page = pages.findIndex((text) => words.test(text)) + 1;
      if (page === 0) throw new Error(`no page of ${workbook} is ${picture}`);
      const place = path.join(root, "docs/bilder", picture);
      const only = ["-f", String(page), "-l", String(page), "-singlefile"];
      execFileSync("pdftoppm", ["-png", "-r", "90", "-H", HEIGHT, ...only, pdf, place]);
      console.log(`docs/bilder/${picture}.png`);
    }
  }
} finally {
  rmSync(work, { recursive: true });
}

/** The report of a workbook as PDF. */
function printed(workbook, choices) {
  const settings = path.join(work, "val.json");
  writeFileSync(settings, JSON.stringify({ version: 1, unit: null, calculation: "formler", ...choices }));
  const report = path.join(work, workbook);
  const source = path.join(root, "assets/exempel", workbook);
  const command = path.join(root, "build/cli/vss-rapport.cjs");
  execFileSync(process.execPath, [command, source, "--val", settings, "--ut", report], { stdio: "ignore" });
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(work, "profile")).href}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", work, report], {
    stdio: "ignore",
  });
  return report.replace(/xlsx$/u, "pdf");
}

/** Decimal commas, as the readers of the guide see them. */
function speakSwedish() {
  const user = path.join(work, "profile/user");
  mkdirSync(user, { recursive: true });
  const locale =
    '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>';
  writeFileSync(
    path.join(user, "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${locale}</oor:items>`,
  );
}
