/**
 * Draws the add-in's icons: `node scripts/make-icons.mjs` writes assets/icon-{16,32,64,80}.png and, for the ribbon's
 * buttons, assets/icon-{import,check,report,format}-{16,32,80}.png.
 * The mark is a deviation chart: bars above and below a zero line on municipal blue. Straight edges lie on a 16-unit
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

const GREY = [89, 89, 89];

const box = (color, left, top, right, bottom, radius = 0) => ({ color, left, top, right, bottom, radius });
const shape = (color, ...points) => ({ color, points });

/** Painted in order; units are grid units. */
const MARK = [
  box(BLUE, 0, 0, 16, 16, 3),
  box(WHITE, 2, 5, 5, 9),
  box(YELLOW, 6, 10, 10, 14),
  box(WHITE, 11, 2, 14, 9),
  box(PALE, 2, 9, 14, 10),
];

/** Pictures on the ribbon's own background. */
const BUTTONS = {
  // An arrow into a tray.
  import: [
    box(GREY, 1, 10, 3, 15),
    box(GREY, 1, 13, 15, 15),
    box(GREY, 13, 10, 15, 15),
    box(BLUE, 7, 1, 9, 7),
    shape(BLUE, [4, 6], [12, 6], [8, 11]),
  ],
  // A tick on a sheet.
  check: [
    box(GREY, 2, 1, 14, 15, 1),
    box(WHITE, 3, 2, 13, 14),
    shape(BLUE, [4, 8], [6, 6.5], [7.5, 8.5], [11, 4], [12.5, 5.5], [7.5, 11.5]),
  ],
  // A sheet with a heading and a chart.
  report: [
    box(GREY, 2, 1, 14, 15, 1),
    box(WHITE, 3, 2, 13, 14),
    box(BLUE, 4, 3, 10, 5),
    box(PALE, 4, 9, 6, 13),
    box(BLUE, 7, 7, 9, 13),
    box(PALE, 10, 10, 12, 13),
  ],
  // A table with a marked heading and a sum.
  format: [
    box(GREY, 1, 2, 15, 14, 1),
    box(WHITE, 2, 6, 14, 10),
    box(PALE, 2, 3, 14, 5),
    box(WHITE, 2, 11, 14, 13),
    box(BLUE, 3, 7, 6, 9),
    box(BLUE, 9, 7, 13, 9),
    box(BLUE, 9, 11, 13, 13),
  ],
};

function contains(shape, x, y) {
  return shape.points === undefined ? isInBox(shape, x, y) : isInside(shape.points, x, y);
}

function isInBox(shape, x, y) {
  if (x < shape.left || x >= shape.right || y < shape.top || y >= shape.bottom) return false;
  const dx = Math.max(shape.left + shape.radius - x, x - (shape.right - shape.radius), 0);
  const dy = Math.max(shape.top + shape.radius - y, y - (shape.bottom - shape.radius), 0);
  return dx * dx + dy * dy <= shape.radius * shape.radius;
}

/** A ray to the left crosses the outline an odd number of times. */
function isInside(points, x, y) {
  const crossed = points.filter(([x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length];
    return y1 > y !== y2 > y && x > x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);
  });
  return crossed.length % 2 === 1;
}

/** `[r, g, b, a]` of one pixel, the mean of SAMPLES × SAMPLES points. */
function pixel(shapes, size, column, row) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = ((column + ((i % SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
    const y = ((row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
    const shape = shapes.findLast((candidate) => contains(candidate, x, y));
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
function png(shapes, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(shapes, size, column, row)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const assets = new URL("../assets", import.meta.url);
mkdirSync(assets, { recursive: true });
for (const size of [16, 32, 64, 80]) writeFileSync(new URL(`icon-${size}.png`, assets), png(MARK, size));
for (const [name, shapes] of Object.entries(BUTTONS)) {
  for (const size of [16, 32, 80]) writeFileSync(new URL(`icon-${name}-${size}.png`, assets), png(shapes, size));
}
