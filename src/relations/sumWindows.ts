import type { Matrix } from "./matrix";

/** Neighbouring lines that may add up to the line beside them. */
export interface Window {
  readonly line: number;
  readonly addends: readonly number[];
  /** −ln of how many such windows were tried: what chance has to be weighed against. */
  readonly cost: number;
  /** True when it reaches from the line to a border. */
  readonly isBorder: boolean;
}

/** What decides which lines stand beside each other. */
interface OpenState {
  /** True for a line that is still no addend of another. */
  readonly isOpen: (line: number) => boolean;
  readonly isSum: (line: number) => boolean;
  /** True for a line that ends the block above it, and begins one: a sum, or what words call one. */
  readonly isBorder: (line: number) => boolean;
  readonly starts: (line: number) => boolean;
  /** True for a line that words call a sum: it may then be the sum of one line. */
  readonly mayBeSingle: (line: number) => boolean;
}

/** Windows of more lines are tried only where they reach to the nearest border or to the end. */
const REACH = 100;
/** Columns by which a window is tried before it is weighed: one of them may be wrong. */
const PROBES = 2;
/** Rounding of so many figures at most is thought of when a window is tried: 3σ grows with the root. */
const SPREAD = 3 / Math.sqrt(12);
const NOISE = 1e-6;

/** The open lines in order, and where their blocks begin. */
interface Open {
  readonly state: OpenState;
  readonly matrix: Matrix;
  readonly lines: readonly number[];
  /** 1 where a border stands above the position: a heading, or a sum. One longer than the lines. */
  readonly borders: Uint8Array;
  /** The first and the last position of the block that a position stands in. */
  readonly above: Int32Array;
  readonly below: Int32Array;
}

/** One column of the open lines. */
interface Probe {
  readonly values: Float64Array;
  readonly squares: Float64Array;
  /** Running totals, one longer than the lines. */
  readonly totals: Float64Array;
  readonly spreads: Float64Array;
}

/**
 * The windows above and below each open line that add up to it in at least one of its first columns. A window that
 * reaches from the line to a border (the table's, a heading, another sum) is one of few, one of all lines is one of two;
 * any other is one of many.
 *
 * @param derived columns that follow from others are tried last
 */
export function windowsOf(matrix: Matrix, state: OpenState, derived: readonly (readonly number[] | null)[]): Window[] {
  const open = openLines(matrix, state);
  const columns = [...Array(matrix.width).keys()].sort(
    (a, b) => Number(derived[a] != null) - Number(derived[b] != null) || a - b,
  );
  const probes = new Map<number, Probe>();
  function probesOf(line: number): Probe[] {
    const own: Probe[] = [];
    for (const column of columns) {
      const value = matrix.values[line * matrix.width + column] ?? NaN;
      if (Number.isNaN(value) || value === 0) continue;
      const probe = probes.get(column) ?? probeOf(open, column);
      probes.set(column, probe);
      own.push(probe);
      if (own.length === PROBES) break;
    }
    return own;
  }

  const windows: Window[] = [];
  open.lines.forEach((line, position) => {
    if (state.isSum(line)) return;
    const found = new Set<number>();
    for (const probe of probesOf(line)) {
      for (const end of endsOf(open, probe, position)) found.add(end);
    }
    for (const end of found) windows.push(windowOf(open, position, end));
  });
  return windows;
}

function openLines(matrix: Matrix, state: OpenState): Open {
  const lines: number[] = [];
  for (let line = 0; line < matrix.height; line++) {
    if (state.isOpen(line) && hasFigure(matrix, line)) lines.push(line);
  }
  const borders = new Uint8Array(lines.length + 1).fill(1, 0, 1);
  borders[lines.length] = 1;
  lines.forEach((line, position) => {
    if (state.starts(line)) borders[position] = 1;
    if (!state.isBorder(line)) return;
    borders[position] = 1;
    borders[position + 1] = 1;
  });
  const [above, below] = [new Int32Array(lines.length), new Int32Array(lines.length)];
  lines.forEach((_, at) => (above[at] = borders[at] === 1 ? at : (above[at - 1] ?? 0)));
  for (let at = lines.length - 1; at >= 0; at--) below[at] = borders[at + 1] === 1 ? at : (below[at + 1] ?? at);
  return { state, matrix, lines, borders, above, below };
}

function probeOf({ matrix: { width, values, grains }, lines }: Open, column: number): Probe {
  const size = lines.length;
  const probe = {
    values: new Float64Array(size),
    squares: new Float64Array(size),
    totals: new Float64Array(size + 1),
    spreads: new Float64Array(size + 1),
  };
  lines.forEach((line, position) => {
    const value = values[line * width + column] ?? NaN;
    const grain = grains[line * width + column] ?? 0;
    probe.values[position] = Number.isNaN(value) ? 0 : value;
    probe.squares[position] = grain * grain;
    probe.totals[position + 1] = (probe.totals[position] ?? 0) + (probe.values[position] ?? 0);
    probe.spreads[position + 1] = (probe.spreads[position] ?? 0) + grain * grain;
  });
  return probe;
}

/** The far ends of the windows beside a position that add up to it: positions above it, or below. */
function endsOf({ state, lines, above, below }: Open, probe: Probe, position: number): number[] {
  const { values, squares, totals, spreads } = probe;
  const result = values[position] ?? 0;
  const grain = squares[position] ?? 0;
  const least = state.mayBeSingle(lines[position] ?? 0) ? 1 : 2;
  const ends: number[] = [];
  for (const step of [-1, 1]) {
    let [total, spread] = [0, grain];
    let at = position + step;
    for (let size = 1; size <= REACH && at >= 0 && at < lines.length; size++, at += step) {
      total += values[at] ?? 0;
      spread += squares[at] ?? 0;
      const room = SPREAD * Math.sqrt(spread) + NOISE + 1e-9 * Math.abs(total);
      if (Math.abs(total - result) <= room && size >= least) ends.push(at);
    }
    if (at < 0 || at >= lines.length) continue;
    const border = step < 0 ? above[at] : below[at];
    for (const far of new Set([border ?? at, step < 0 ? 0 : lines.length - 1])) {
      const [from, to] = step < 0 ? [far, position] : [position + 1, far + 1];
      const whole = (totals[to] ?? 0) - (totals[from] ?? 0);
      const room = SPREAD * Math.sqrt(grain + (spreads[to] ?? 0) - (spreads[from] ?? 0));
      if (Math.abs(whole - result) <= room + NOISE + 1e-9 * Math.abs(whole)) ends.push(far);
    }
  }
  return ends;
}

function windowOf({ lines, borders }: Open, position: number, end: number): Window {
  const [from, to] = end < position ? [end, position] : [position + 1, end + 1];
  const isBorder = borders[end < position ? from : to] === 1;
  const isWhole = to - from === lines.length - 1;
  const tries = isWhole ? 2 : 2 * lines.length * (isBorder ? 1 : Math.min(lines.length, REACH));
  return { line: lines[position] ?? 0, addends: lines.slice(from, to), cost: Math.log(Math.max(2, tries)), isBorder };
}

/** True for a line with at least one figure. */
export function hasFigure({ width, values }: Matrix, line: number): boolean {
  for (let column = 0; column < width; column++) if (!Number.isNaN(values[line * width + column] ?? NaN)) return true;
  return false;
}
