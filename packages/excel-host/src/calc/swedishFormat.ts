/**
 * A number format as a Swede writes it in TEXT, as an en-US code: decimal comma, spaces between thousands, Å for the
 * year and T for the hour.
 *
 * @example fromSwedishFormat("# ##0,0 kr") // "#,##0.0 kr"
 * @example fromSwedishFormat("ÅÅÅÅ-MM-DD") // "yyyy-MM-dd"
 */
export function fromSwedishFormat(format: string): string {
  return format
    .split(/("[^"]*")/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece
            .replace(/(?<=[0#?]),(?=[0#?])/g, ".")
            .replace(/(?<=[0#?])[ \u00A0](?=[0#?])/g, ",")
            .replace(/å+/gi, (letters) => "y".repeat(letters.length))
            .replace(/t+/gi, (letters) => "h".repeat(letters.length))
            .replace(/d+/gi, (letters) => letters.toLowerCase()),
    )
    .join("");
}
