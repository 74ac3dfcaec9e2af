/**
 * Draws the add-in's icons: `node scripts/make-icons.mjs` writes assets/icon-{16,32,64,80}.png.
 * The mark is a deviation chart: bars above and below a zero line on municipal blue. Every edge lies on a 16-unit
 * grid, so that the smallest icon is as sharp as the largest.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const GRID = 16;
const SAMPLES = 8;
const BLUE = [0, 82, 147];
const WHITE = [255, 255, 255];
const YELLOW = [255, 205, 0];
const PALE = [128, 176, 217];

/** Painted in order; units are grid units. */
const SHAPES = [
  { color: BLUE, left: 0, top: 0, right: 16, bottom: 16, radius: 3 },
  { color: WHITE, left: 2, top: 5, right: 5, bottom: 9, radius: 0 },
  { color: YELLOW, left: 6, top: 10, right: 10, bottom: 14, radius: 0 },
  { color: WHITE, left: 11, top: 2, right: 14, bottom: 9, radius: 0 },
  { color: PALE, left: 2, top: 9, right: 14, bottom: 10, radius: 0 },
];

function contains(shape, x, y) {
  if (x < shape.left || x >= shape.right || y < shape.top || y >= shape.bottom) return false;
  const dx = Math.max(shape.left + shape.radius - x, x - (shape.right - shape.radius), 0);
  const dy = Math.max(shape.top + shape.radius - y, y - (shape.bottom - shape.radius), 0);
  return dx * dx + dy * dy <= shape.radius * shape.radius;
}

/** `[r, g, b, a]` of one pixel, the mean of SAMPLES × SAMPLES points. */
function pixel(size, column, row) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = ((column + ((i % SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
    const y = ((row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
    const shape = SHAPES.findLast((candidate) => contains(candidate, x, y));
    if (!shape) continue;
    covered += 1;
    shape.color.forEach((value, channel) => (sum[channel] += value));
  }
  const mean = sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered)));
  return [...mean, Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** A square icon as an 8-bit RGBA PNG file. */
function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(size, column, row)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const assets = new URL("../assets/", import.meta.url);
mkdirSync(assets, { recursive: true });
for (const size of [16, 32, 64, 80]) writeFileSync(new URL(`icon-${size}.png`, assets), png(size));
