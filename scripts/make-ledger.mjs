/**
 * Makes a ledger of any length, .xlsx or .csv, always the same for the same number of rows:
 * `node scripts/make-ledger.mjs huvudbok.xlsx 1000000`. Ten columns as systems export them: voucher and text differ from row
 * to row, account, unit, date and amounts are what a ledger is read from. It is written as it is made, and needs no memory.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { crc32, createDeflateRaw } from "node:zlib";

const COLUMNS = ["Vernr", "Datum", "Konto", "Kontotext", "Ansvar", "Ansvarstext", "Text", "Debet", "Kredit", "Saldo"];
const ACCOUNTS = [
  [3010, "Taxor och avgifter"],
  [3510, "Bidrag från staten"],
  [4010, "Köp av verksamhet"],
  [5010, "Löner tjänstemän"],
  [5610, "Semesterlöneskuld & upplupet"],
  [6010, "Hyra lokaler"],
  [6410, "Förbrukningsmaterial"],
  [7010, "Övriga externa kostnader"],
];
const UNITS = Array.from({ length: 60 }, (_, index) => [String(8100 + index * 10), `Enhet ${index + 1}`]);
const FIRST_DAY = 45_292; // 2024-01-01
const BATCH = 2_000;
const LETTERS = "ABCDEFGHIJ";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The entries, one at a time. `text` numbers the row's text among `rows / 2` different ones. */
function* entries(rows) {
  let seed = 12_345;
  const random = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed % below;
  };
  let balance = 0;
  for (let row = 0; row < rows; row++) {
    const account = random(ACCOUNTS.length);
    const ore = random(10_000_000);
    const isDebit = account > 1 ? random(50) > 0 : random(50) === 0;
    balance += isDebit ? ore : -ore;
    const day = FIRST_DAY + random(366);
    const unit = random(UNITS.length);
    yield { row, account, unit, day, text: random(Math.max(1, rows >> 1)), debit: isDebit ? ore : 0, credit: isDebit ? 0 : ore, balance }; // prettier-ignore
  }
}

/** Writes the ledger to `path`; its ending says which kind. */
export async function makeLedger(path, rows) {
  const file = openSync(path, "w");
  try {
    if (path.endsWith(".csv")) {
      for (const piece of batched(csvLines(rows))) writeSync(file, piece);
    } else await writeZip(file, workbookParts(rows));
  } finally {
    closeSync(file);
  }
}

function* csvLines(rows) {
  const kronor = (ore) => (ore / 100).toFixed(2).replace(".", ",");
  yield `\ufeff${COLUMNS.join(";")}\r\n`;
  for (const { row, account, unit, day, text, debit, credit, balance } of entries(rows)) {
    const date = new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
    yield `A${100_000 + (row >> 1)};${date};${ACCOUNTS[account].join(";")};${UNITS[unit].join(";")};Leverantörsfaktura ${text};${kronor(debit)};${kronor(credit)};${kronor(balance)}\r\n`;
  }
}

/** Shared texts stand in this order: the columns, the accounts' texts, the units' codes and names, vouchers, texts. */
function workbookParts(rows) {
  const accountText = COLUMNS.length;
  const unitText = accountText + ACCOUNTS.length;
  const voucher = unitText + 2 * UNITS.length;
  const entryText = voucher + Math.ceil(rows / 2);
  const texts = entryText + Math.max(1, rows >> 1);
  const relation = (id, type, target) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (all) =>
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
  const override = (part, type) => `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;

  function* sheet() {
    yield `${DECLARATION}<worksheet ${MAIN}><dimension ref="A1:J${rows + 1}"/><sheetData><row r="1">${COLUMNS.map((_, at) => `<c r="${LETTERS[at]}1" t="s"><v>${at}</v></c>`).join("")}</row>`;
    for (const { row, account, unit, day, text, debit, credit, balance } of entries(rows)) {
      const r = row + 2;
      const shared = (column, index) => `<c r="${column}${r}" t="s"><v>${index}</v></c>`;
      const money = (column, ore) => `<c r="${column}${r}" s="2"><v>${ore / 100}</v></c>`;
      yield `<row r="${r}">${shared("A", voucher + (row >> 1))}<c r="B${r}" s="1"><v>${day}</v></c><c r="C${r}"><v>${ACCOUNTS[account][0]}</v></c>${shared("D", accountText + account)}${shared("E", unitText + 2 * unit)}${shared("F", unitText + 2 * unit + 1)}${shared("G", entryText + text)}${money("H", debit)}${money("I", credit)}${money("J", balance)}</row>`;
    }
    yield "</sheetData></worksheet>";
  }

  function* strings() {
    const item = (text) => `<si><t>${text.replaceAll("&", "&amp;")}</t></si>`;
    yield `${DECLARATION}<sst ${MAIN} count="${6 * rows + COLUMNS.length}" uniqueCount="${texts}">`;
    yield [...COLUMNS, ...ACCOUNTS.map(([, name]) => name), ...UNITS.flat()].map(item).join("");
    for (let index = 0; index < Math.ceil(rows / 2); index++) yield item(`A${100_000 + index}`);
    for (let index = 0; index < texts - entryText; index++) yield item(`Leverantörsfaktura ${index}`);
    yield "</sst>";
  }

  return [
    ["[Content_Types].xml", [`${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("worksheets/sheet1.xml", "worksheet")}${override("styles.xml", "styles")}${override("sharedStrings.xml", "sharedStrings")}</Types>`]],
    ["_rels/.rels", [relations(relation("rId1", "officeDocument", "xl/workbook.xml"))]],
    ["xl/workbook.xml", [`${DECLARATION}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Huvudbok" sheetId="1" r:id="rId1"/></sheets></workbook>`]],
    ["xl/_rels/workbook.xml.rels", [relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml") + relation("rId3", "sharedStrings", "sharedStrings.xml"))]],
    ["xl/styles.xml", [`${DECLARATION}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`]],
    ["xl/worksheets/sheet1.xml", sheet()],
    ["xl/sharedStrings.xml", strings()],
  ]; // prettier-ignore
}

function* batched(lines) {
  let batch = [];
  for (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield Buffer.from(batch.join(""));
    batch = [];
  }
  yield Buffer.from(batch.join(""));
}

/** Sizes and checksum are known when a part has been packed, and are written into its header then. */
async function writeZip(file, parts) {
  const central = [];
  let at = 0;
  const write = (bytes) => {
    writeSync(file, bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  for (const [name, pieces] of parts) {
    const start = at;
    at += 30 + name.length;
    let crc = 0;
    let size = 0;
    const source = (function* () {
      for (const piece of batched(pieces)) {
        crc = crc32(piece, crc);
        size += piece.length;
        yield piece;
      }
    })();
    for await (const packed of Readable.from(source).pipe(createDeflateRaw())) write(packed);
    const sizes = header(0x04034b50, 30 + name.length, (view) => {
      view.setUint16(4, 20, true);
      view.setUint16(8, 8, true);
      view.setUint32(14, crc, true);
      view.setUint32(18, at - start - 30 - name.length, true);
      view.setUint32(22, size, true);
      view.setUint16(26, name.length, true);
    });
    sizes.write(name, 30, "latin1");
    writeSync(file, sizes, 0, sizes.length, start);
    const entry = header(0x02014b50, 46 + name.length, (view) => {
      sizes.copy(Buffer.from(view.buffer), 6, 4, 30);
      view.setUint32(42, start, true);
    });
    entry.write(name, 46, "latin1");
    central.push(entry);
  }
  const start = at;
  central.forEach(write);
  write(
    header(0x06054b50, 22, (view) => {
      view.setUint16(8, central.length, true);
      view.setUint16(10, central.length, true);
      view.setUint32(12, at - start, true);
      view.setUint32(16, start, true);
    }),
  );
}

function header(signature, length, fill) {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  fill(view);
  return Buffer.from(view.buffer);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , path = "", rows = ""] = process.argv;
  if (!/\.(?:xlsx|csv)$/.test(path) || !/^\d+$/.test(rows)) {
    console.error("Användning: node scripts/make-ledger.mjs FIL.xlsx|FIL.csv RADER");
    process.exit(2);
  }
  await makeLedger(path, Number(rows));
}
