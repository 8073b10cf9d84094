import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type JsonWebKey,
} from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";

/** A key that vouches for credentials: published always, and signing where its private half is known. */
export interface CredentialKey {
  /** Its place among the published keys. */
  readonly id: string;
  readonly algorithm: "ES256" | "EdDSA";
  readonly public: JsonWebKey;
  /** Null for one that only vouches for what it signed before. */
  readonly private: JsonWebKey | null;
}

const kinds = [
  { kty: "EC", crv: "P-256", algorithm: "ES256", names: ["ES256"] },
  { kty: "OKP", crv: "Ed25519", algorithm: "EdDSA", names: ["EdDSA", "Ed25519"] },
] as const;

/**
 * Keys as JSON, or as the path of a file that holds it: a JWK, a list of them, or a JWK Set. The first signs. What is
 * wrong is told by its place; no part of a key is ever repeated.
 */
export const credentialKeys: z.ZodType<readonly CredentialKey[], string> = z
  .string()
  .transform((text, context): readonly CredentialKey[] => {
    try {
      return keysFrom(text);
    } catch (error) {
      const message = error instanceof Wrong ? error.message : "must be keys as JSON Web Keys";
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
  });

class Wrong extends Error {}

function keysFrom(text: string): readonly CredentialKey[] {
  if (text === "") return [];
  const told = json(/^\s*[[{]/.test(text) ? text : contentOf(text));
  const found = isObject(told) && "keys" in told ? told["keys"] : told;
  const listed: readonly unknown[] = Array.isArray(found) ? found : [found];
  const keys = listed.map((one, at) => keyFrom(one, `key ${at + 1}`));
  if (!keys[0]?.private) throw new Wrong("must begin with a private key: the first one signs");
  if (new Set(keys.map(({ id }) => id)).size < keys.length)
    throw new Wrong("must name each key once");
  return keys;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new Wrong("must be JSON, or the path of a file that can be read");
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Wrong("must be JSON, or the path of a file that holds it");
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function keyFrom(told: unknown, which: string): CredentialKey {
  if (!isObject(told)) throw new Wrong(`must be JSON Web Keys: ${which} is none`);
  const kind = kinds.find(({ kty, crv }) => told["kty"] === kty && told["crv"] === crv);
  if (!kind || !(kind.names as readonly unknown[]).includes(told["alg"] ?? kind.algorithm))
    throw new Wrong(
      `must be keys for ES256 (EC, P-256) or EdDSA (OKP, Ed25519): ${which} is another`,
    );
  if (!["sig", undefined].includes(told["use"] as string | undefined))
    throw new Wrong(`must be keys to sign with: the use of ${which} is another`);
  const { kty, crv, x, y, d } = told as JsonWebKey;
  const half = { kty, crv, x, ...(kind.kty === "EC" ? { y } : {}) };
  const whole = d === undefined ? null : { ...half, d };
  mustWork(half, whole, which);
  return { id: idOf(told["kid"], half), algorithm: kind.algorithm, public: half, private: whole };
}

/** Both halves belong together: what the private one signs, the public one confirms. */
function mustWork(half: JsonWebKey, whole: JsonWebKey | null, which: string): void {
  const probe = Buffer.from("probe");
  try {
    const confirms = createPublicKey({ key: half, format: "jwk" });
    if (!whole) return;
    const digest = half.kty === "EC" ? "sha256" : null;
    const signature = sign(digest, probe, createPrivateKey({ key: whole, format: "jwk" }));
    if (verify(digest, probe, confirms, signature)) return;
  } catch {
    throw new Wrong(`must be JSON Web Keys: ${which} is malformed`);
  }
  throw new Wrong(`must be pairs that belong together: the halves of ${which} do not`);
}

/** As it is named, or its thumbprint (RFC 7638). */
function idOf(named: unknown, { crv, kty, x, y }: JsonWebKey): string {
  if (typeof named === "string" && /^[\w.-]{1,128}$/.test(named)) return named;
  if (named !== undefined)
    throw new Wrong("must name keys (kid) with letters, digits, full stops and hyphens");
  const members = kty === "EC" ? { crv, kty, x, y } : { crv, kty, x };
  return createHash("sha256").update(JSON.stringify(members)).digest("base64url");
}

/** A new key, as JSON. */
export const freshKey = (): string =>
  JSON.stringify(
    generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }),
  );
