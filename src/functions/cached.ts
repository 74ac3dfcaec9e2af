/**
 * Reads each distinct value once. Made anew in every call, so nothing outlives it.
 *
 * @example const read = cached(parseTarget); read("≥90") === read("≥90") // true
 */
export function cached<Value, Read>(read: (value: Value) => Read): (value: Value) => Read {
  const known = new Map<Value, Read>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const fresh = read(value);
    known.set(value, fresh);
    return fresh;
  };
}
