/**
 * `node scripts/function-help.mjs > assets/funktioner.html`: the help page that Excel's formula builder and the pane
 * link to, made of docs/funktioner.md. Every function's section has its id as anchor. Reads the little Markdown that
 * the page uses: headings, paragraphs, lists, tables, code.
 */
import { readFileSync } from "node:fs";

const markdown = readFileSync(new URL("../docs/funktioner.md", import.meta.url), "utf8");

// A fence keeps its blank lines; elsewhere a blank line ends a block.
const blocks = markdown
  .split(/(^```\n[^]*?^```$)/mu)
  .flatMap((part) => (part.startsWith("```") ? [part] : part.split(/\n{2,}/u)));

process.stdout.write(`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" />
    <title>Funktionerna – VSS för Excel</title>
    <link rel="icon" href="icon-32.png" />
    <link rel="stylesheet" href="hjalp.css" />
  </head>
  <body>
${blocks
  .map((block) => html(block.trim()))
  .filter(Boolean)
  .join("\n")}
  </body>
</html>
`);

function html(block) {
  if (block === "") return "";
  const lines = block.split("\n");
  if (block.startsWith("```")) return `<pre>${escaped(lines.slice(1, -1).join("\n"))}</pre>`;
  if (block.startsWith("# ")) return `<h1>${inline(block.slice(2))}</h1>`;
  if (block.startsWith("## ")) return `<h2 id="${block.slice(3)}">${inline(block.slice(3))}</h2>`;
  if (block.startsWith("|")) return table(lines);
  if (block.startsWith("- ")) {
    const items = block.slice(2).split(/\n- /u);
    return `<ul>\n${items.map((item) => `<li>${inline(item)}</li>`).join("\n")}\n</ul>`;
  }
  return `<p>${inline(block)}</p>`;
}

function table([head, , ...rows]) {
  const row = (line, tag) =>
    `<tr>${line
      .slice(1, -1)
      .split("|")
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join("")}</tr>`;
  return `<table>\n${[row(head, "th"), ...rows.map((line) => row(line, "td"))].join("\n")}\n</table>`;
}

function inline(text) {
  return escaped(text.replace(/\n\s*/gu, " "))
    .replace(/`([^`]+)`/gu, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/gu, "<strong>$1</strong>");
}

function escaped(text) {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}
