/**
 * What Excel ciphers a workbook with that has its structure protected but no password to open it, and what it tries
 * before it asks: [MS-OFFCRYPTO] 2.4.2.
 */
const OWN_PASSWORD = "VelvetSweatshop";

/** Excel's own password, two bytes for each character, the lower first. */
export function ownPassword(): Uint8Array {
  return new Uint8Array(Uint16Array.from(OWN_PASSWORD, (character) => character.charCodeAt(0)).buffer);
}

/** A whole number in four bytes, the lowest first. */
export function fourBytes(value: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(value).buffer);
}
