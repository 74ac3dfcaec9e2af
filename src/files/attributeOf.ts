/**
 * An attribute of a tag, whichever quotes it has.
 *
 * @example attributeOf('<xf numFmtId="14"/>', "numFmtId") // "14"
 */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, "u").exec(tag);
  return match?.[1] ?? match?.[2];
}
