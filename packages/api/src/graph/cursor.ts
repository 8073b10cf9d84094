import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { LRUCache } from "lru-cache";
import { Failure } from "../platform/failure";
import { Param, sql, type Frame, type Sql } from "./sql";

const MAC_BYTES = 12;
const BLOCK_BYTES = 64;

interface Key {
  readonly whole: Buffer;
  /** For the two hashes of HMAC. */
  readonly inner: Buffer;
  readonly outer: Buffer;
}

/**
 * Cursors are base64url(mac || payload); the payload is a JSON array of the row's sort keys as text. The key of the mac is
 * derived from the ordering and the viewer's organization, so a cursor is good for nothing else.
 */
export class CursorSigner {
  /** Keys are derived from the same few orderings and the organizations that are asking just now. */
  private readonly keys = new LRUCache<string, Key>({ max: 5_000 });
  /** What was read of the cursors of one run, because each sort key is a parameter of its own. */
  private readonly read = new WeakMap<Frame, Map<string, readonly (string | null)[]>>();

  constructor(private readonly secret: string) {}

  private key(ordering: string, { facts }: Frame): Key {
    const purpose = `${ordering}\n${facts.organizationId ?? "public"}`;
    const known = this.keys.get(purpose);
    if (known) return known;
    const whole = createHmac("sha256", this.secret).update(purpose).digest();
    const key = { whole, inner: padded(whole, 0x36), outer: padded(whole, 0x5c) };
    this.keys.set(purpose, key);
    return key;
  }

  /** SQL that signs a payload. HMAC is spelled out, because PostgreSQL has it only in an extension. */
  signed(ordering: string, payload: Sql): Sql {
    const inner = new Param(frame => this.key(ordering, frame).inner, "bytea");
    const outer = new Param(frame => this.key(ordering, frame).outer, "bytea");
    const hash = sql`sha256(${inner} || convert_to(${payload}, 'UTF8'))`;
    const mac = sql`substring(sha256(${outer} || ${hash}) for ${MAC_BYTES})`;
    return sql`translate(encode(${mac} || convert_to(${payload}, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
  }

  /** The sort keys in a cursor; INVALID_CURSOR when it is forged, damaged or from another list. */
  keysIn(cursor: unknown, ordering: string, frame: Frame): readonly (string | null)[] {
    const read = this.read.get(frame) ?? new Map<string, readonly (string | null)[]>();
    this.read.set(frame, read);
    const place = `${ordering}\n${String(cursor)}`;
    const keys = read.get(place) ?? this.verified(cursor, ordering, frame);
    read.set(place, keys);
    return keys;
  }

  private verified(cursor: unknown, ordering: string, frame: Frame): readonly (string | null)[] {
    const bytes = Buffer.from(String(cursor), "base64url");
    const payload = bytes.subarray(MAC_BYTES);
    const mac = createHmac("sha256", this.key(ordering, frame).whole).update(payload).digest();
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
