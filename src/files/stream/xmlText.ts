const ENTITY = /&(?:(quot|apos|gt|lt|amp)|#(x[\da-f]+|\d+));/giu;
/** How Excel stores characters that XML cannot hold. */
const ESCAPED = /_x([\da-f]{4})_/giu;
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  gt: ">",
  lt: "<",
  amp: "&",
};

/**
 * The text that stands in XML, entities and Excel's own escapes resolved, as the library reads it.
 *
 * @example xmlText("Kost &amp; restaurang") // "Kost & restaurang"
 */
export function xmlText(raw: string): string {
  const plain = raw.includes("&") ? raw.replace(ENTITY, (all, name, code) => resolved(all, name, code)) : raw;
  const whole = plain.includes("_x")
    ? plain.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : plain;
  return whole.includes("\r") ? whole.replaceAll("\r\n", "\n") : whole;
}

function resolved(all: string, name: string | undefined, code: string | undefined): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
  const number = code?.toLowerCase().startsWith("x") ? parseInt(code.slice(1), 16) : Number(code);
  return Number.isNaN(number) ? all : String.fromCharCode(number);
}
