/**
 * `npm run size`: what a user downloads before the pane shows, and what comes later. Reads dist/. Exit 1 when the first
 * paint weighs more than it may.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const page = new URL("taskpane.html", dist);
if (!existsSync(page)) {
  console.error("dist/taskpane.html saknas. Kör först npm run build.");
  process.exit(1);
}

const MOST = 150_000;
/** Comes after the pane's own script; the pane is drawn without it. */
const isAfter = (name) => name.startsWith("js/functions.");

const named = [...readFileSync(page, "utf8").matchAll(/<script[^>]*\ssrc="?([^">\s?]+)/g)]
  .map(([, source]) => source)
  .filter((source) => !source.startsWith("https:"));
const first = named.filter((name) => !isAfter(name));
const later = readdirSync(new URL("js/", dist))
  .map((name) => `js/${name}`)
  .filter((name) => name.endsWith(".js") && !named.includes(name));

function report(heading, names) {
  const rows = names.map((name) => {
    const content = readFileSync(new URL(name, dist));
    return { name, raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
  });
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`${heading}: ${kilobytes(sum("gzip"))} gzip (${kilobytes(sum("raw"))} opackat)`);
  for (const { name, raw, gzip } of rows) console.log(`  ${name}: ${kilobytes(gzip)} gzip (${kilobytes(raw)} opackat)`);
  return sum("gzip");
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toLocaleString("sv-SE", { maximumFractionDigits: 1 })} kB`;
}

const weight = report("Innan panelen visas", first);
report("Strax därefter, för Excels celler", named.filter(isAfter));
report("Hämtas vid behov", later);
if (weight > MOST) {
  console.error(`Innan panelen visas får det vara högst ${kilobytes(MOST)} gzip.`);
  process.exit(1);
}
