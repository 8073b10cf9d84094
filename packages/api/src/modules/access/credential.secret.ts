import { hash, randomBytes } from "node:crypto";

/** A new secret, shown once: what is kept of it is its hash and its beginning. */
export interface NewSecret {
  readonly text: string;
  readonly prefix: string;
  readonly hash: string;
}

/** 256 random bits behind a beginning that tells people, and scanners for leaked secrets, what it is. */
export function newSecret(): NewSecret {
  const text = `weft_${randomBytes(32).toString("base64url")}`;
  return { text, prefix: text.slice(0, 12), hash: hashOfSecret(text) };
}

/** SHA-256 in hexadecimal: how secrets are stored and looked up. */
export const hashOfSecret = (text: string): string => hash("sha256", text, "hex");
