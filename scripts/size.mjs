/** `npm run size`: what a user downloads before the pane shows, and what comes later. Reads dist/. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const page = new URL("taskpane.html", dist);
if (!existsSync(page)) {
  console.error("dist/taskpane.html saknas. Kör först npm run build.");
  process.exit(1);
}

const first = [...readFileSync(page, "utf8").matchAll(/<script[^>]*\ssrc="?([^">\s?]+)/g)]
  .map(([, source]) => source)
  .filter((source) => !source.startsWith("https:"));
const later = readdirSync(dist).filter((name) => name.endsWith(".js") && !first.includes(name));

function report(heading, names) {
  const rows = names.map((name) => {
    const content = readFileSync(new URL(name, dist));
    return { name, raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
  });
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`${heading}: ${kilobytes(sum("gzip"))} gzip (${kilobytes(sum("raw"))} opackat)`);
  for (const { name, raw, gzip } of rows) console.log(`  ${name}: ${kilobytes(gzip)} gzip (${kilobytes(raw)} opackat)`);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toLocaleString("sv-SE", { maximumFractionDigits: 1 })} kB`;
}

report("Innan panelen visas", first);
report("Hämtas vid behov", later);
