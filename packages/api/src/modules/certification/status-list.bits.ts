import { gzipSync } from "node:zlib";

/** How many certificates share a list. Fewer, and asking for a list would tell whose certificate is looked at. */
export const PLACES = 131_072;

/**
 * The list as Bitstring Status List v1.0 writes it: the first place is the leftmost bit of the first byte; compressed,
 * then base64url with `u` before it.
 */
export function encodedList(positions: readonly number[]): string {
  const bits = Buffer.alloc(PLACES / 8);
  for (const position of positions) {
    const byte = position >> 3;
    bits.writeUInt8(bits.readUInt8(byte) | (0x80 >> (position & 7)), byte);
  }
  return `u${gzipSync(bits).toString("base64url")}`;
}
