/** Far more than the distinct targets, units and months of a report; beyond it memory would only grow. */
const MOST = 1000;

/**
 * Reads each distinct value once, in however many cells and calls it stands. `read` must be pure. Remembers at most a
 * thousand values and then starts anew.
 *
 * @example const read = cached(parseTarget); read("≥90") === read("≥90") // true
 */
export function cached<Value, Read>(read: (value: Value) => Read): (value: Value) => Read {
  const known = new Map<Value, Read>();
  let lastValue: Value;
  let lastRead: Read | undefined;
  return (value) => {
    // Neighbours are mostly alike, and a comparison costs less than looking up.
    if (lastRead !== undefined && value === lastValue) return lastRead;
    const found = known.get(value) ?? remembered(known, value, read(value));
    lastValue = value;
    lastRead = found;
    return found;
  };
}

function remembered<Value, Read>(known: Map<Value, Read>, value: Value, fresh: Read): Read {
  if (known.size >= MOST) known.clear();
  known.set(value, fresh);
  return fresh;
}
