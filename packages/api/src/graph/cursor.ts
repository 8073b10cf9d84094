import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { Failure } from "../platform/failure";
import { Param, sql, type Frame, type Sql } from "./sql";

const MAC_BYTES = 12;
const BLOCK_BYTES = 64;

/**
 * Cursors are base64url(mac || payload); the payload is a JSON array of the row's sort keys as text. The key of the mac is
 * derived from the ordering and the viewer's organization, so a cursor is good for nothing else.
 */
export class CursorSigner {
  constructor(private readonly secret: string) {}

  private key(ordering: string, frame: Frame): Buffer {
    return createHmac("sha256", this.secret)
      .update(`${ordering}\n${frame.facts.organizationId ?? "public"}`)
      .digest();
  }

  /** SQL that signs a payload. HMAC is spelled out, because PostgreSQL has it only in an extension. */
  signed(ordering: string, payload: Sql): Sql {
    const pad = (byte: number) =>
      new Param(frame => padded(this.key(ordering, frame), byte), "bytea");
    const inner = sql`sha256(${pad(0x36)} || convert_to(${payload}, 'UTF8'))`;
    const mac = sql`substring(sha256(${pad(0x5c)} || ${inner}) for ${MAC_BYTES})`;
    return sql`translate(encode(${mac} || convert_to(${payload}, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
  }

  /** The sort keys in a cursor; INVALID_CURSOR when it is forged, damaged or from another list. */
  keysIn(cursor: unknown, ordering: string, frame: Frame): readonly (string | null)[] {
    const bytes = Buffer.from(String(cursor), "base64url");
    const payload = bytes.subarray(MAC_BYTES);
    const mac = createHmac("sha256", this.key(ordering, frame)).update(payload).digest();
    const given = bytes.subarray(0, MAC_BYTES);
    if (given.length < MAC_BYTES || !timingSafeEqual(given, mac.subarray(0, MAC_BYTES)))
      throw new Failure("INVALID_CURSOR", "This cursor does not belong to this list.");
    return JSON.parse(payload.toString("utf8")) as (string | null)[];
  }
}

const padded = (key: Buffer, byte: number): Buffer =>
  Buffer.from(Uint8Array.from({ length: BLOCK_BYTES }, (_, i) => (key[i] ?? 0) ^ byte));

/** A short stable name for a piece of text, such as a statement's. */
export const fingerprint = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 22);
