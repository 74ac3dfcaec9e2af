import { zipSync } from "fflate";

/** The first day a zip can hold. The library reads local time, so this is local too, and the bytes never differ. */
const EARLIEST = new Date(1980, 0, 1);

/**
 * A zip of the files in the order given, the same bytes for the same files on every machine.
 */
export function zipBytes(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: EARLIEST });
}
