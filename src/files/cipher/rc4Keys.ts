import { joinedBytes } from "../bytes/joinedBytes";
import { md5 } from "./md5";
import { fourBytes, ownPassword } from "./ownPassword";
import { rc4 } from "./rc4";
import { sha1 } from "./sha1";

/** Bytes of a key of 40 bits. */
const SHORT_KEY = 5;

/** The key of each block, by its number. */
type Keys = (block: number) => Uint8Array;

/**
 * The keys of an .xls file that is ciphered by RC4 with Excel's own password: [MS-OFFCRYPTO] 2.3.6 and 2.3.5. Null when
 * the password does not fit, or the cipher is another.
 *
 * @param header what the record says of the cipher
 */
export function rc4Keys(header: Uint8Array): Keys | null {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < 54 || view.getUint16(0, true) !== 1) return null;
  const [major, minor] = [view.getUint16(2, true), view.getUint16(4, true)];
  if (major === 1 && minor === 1) return fitting(plainKeys(header.subarray(6, 22)), header.subarray(22, 54), md5);
  if (minor !== 2 || major < 2 || major > 4) return null;
  const headerSize = view.getUint32(10, true);
  const verifier = 14 + headerSize;
  if (headerSize < 32 || verifier + 60 > header.length) return null;
  const keyBits = view.getUint32(14 + 16, true) || 40;
  const keys = cryptoKeys(header.subarray(verifier + 4, verifier + 20), keyBits / 8);
  const sealed = joinedBytes([
    header.subarray(verifier + 20, verifier + 36),
    header.subarray(verifier + 40, verifier + 60),
  ]);
  return fitting(keys, sealed, sha1);
}

/** The keys when they open the 16 bytes whose digest stands behind them. */
function fitting(keys: Keys, sealed: Uint8Array, digest: (bytes: Uint8Array) => Uint8Array): Keys | null {
  const open = rc4(keys(0), sealed);
  return digest(open.subarray(0, 16)).every((byte, index) => open[16 + index] === byte) ? keys : null;
}

function plainKeys(salt: Uint8Array): Keys {
  const start = md5(ownPassword()).subarray(0, SHORT_KEY);
  const base = md5(joinedBytes(Array.from({ length: 16 }, () => [start, salt]).flat())).subarray(0, SHORT_KEY);
  return (block) => md5(joinedBytes([base, fourBytes(block)]));
}

function cryptoKeys(salt: Uint8Array, length: number): Keys {
  const base = sha1(joinedBytes([salt, ownPassword()]));
  return (block) => {
    const key = sha1(joinedBytes([base, fourBytes(block)])).subarray(0, length);
    // A key of 40 bits is filled out with zeros.
    return length === SHORT_KEY ? joinedBytes([key, new Uint8Array(11)]) : key;
  };
}
