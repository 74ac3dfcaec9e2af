/**
 * The place past some tags that stand at a place, or −1 when they do not.
 *
 * @example pastTags(new TextEncoder().encode("1</v></c>"), 1, "</v></c>") // 9
 */
export function pastTags(bytes: Uint8Array, from: number, tags: string): number {
  for (let at = 0; at < tags.length; at++) if (bytes[from + at] !== tags.charCodeAt(at)) return -1;
  return from + tags.length;
}
