import { joinedBytes } from "../bytes/joinedBytes";
import { xoredBytes } from "../bytes/xoredBytes";

const BLOCK = 16;

/**
 * Some blocks of 16 bytes deciphered by AES, each by itself. The runtime knows AES only as a chain that ends with padding:
 * so the chain is undone, and a block that is nothing but padding put after the last.
 *
 * @param key 16 or 32 bytes
 * @param blocks whole ones; what is left over is left out
 */
export async function aesBlocks(key: Uint8Array, blocks: Uint8Array): Promise<Uint8Array> {
  const whole = blocks.subarray(0, blocks.length - (blocks.length % BLOCK));
  if (whole.length === 0) return whole;
  const aes = await crypto.subtle.importKey("raw", key as BufferSource, "AES-CBC", false, ["encrypt", "decrypt"]);
  const chain = (iv: Uint8Array): AesCbcParams => ({ name: "AES-CBC", iv: iv as BufferSource });
  const padding = await crypto.subtle.encrypt(chain(whole.subarray(-BLOCK)), aes, new Uint8Array());
  const sealed = joinedBytes([whole, new Uint8Array(padding)]);
  const open = await crypto.subtle.decrypt(chain(new Uint8Array(BLOCK)), aes, sealed as BufferSource);
  return xoredBytes(new Uint8Array(open), joinedBytes([new Uint8Array(BLOCK), whole]));
}

/** The same as one chain: each block covered by the one before it, the first by `iv`. */
export async function aesChain(key: Uint8Array, iv: Uint8Array, blocks: Uint8Array): Promise<Uint8Array> {
  return xoredBytes(await aesBlocks(key, blocks), joinedBytes([iv.subarray(0, BLOCK), blocks]));
}
