import { importJWK, type JWK, SignJWT } from "jose";
import { LRUCache } from "lru-cache";
import type { Clock } from "../../platform/clock";

/** A key as the configuration has it. */
export interface CredentialKey {
  readonly id: string;
  readonly algorithm: string;
  readonly public: JWK;
  readonly private: JWK | null;
}

export interface IssuerParts {
  /** The first signs; all are published, so that what was signed before can still be checked. */
  readonly keys: readonly CredentialKey[];
  /** Where the platform is reached, without a path; null where that is known when it listens. */
  readonly origin: string | null;
  readonly clock: Clock;
}

/** How many signatures are kept for those who ask again, and for how long. */
const kept = { max: 2_000, ttl: 3_600_000 };

/** The platform as the issuer of credentials: its name, its published keys, its signature. */
export class CredentialIssuer {
  private readonly signed: LRUCache<string, Promise<string>>;
  private key: ReturnType<typeof importJWK> | undefined;

  private reached: string;

  constructor(private readonly parts: IssuerParts) {
    this.reached = parts.origin ?? "http://localhost";
    const perf = { now: () => parts.clock.now().getTime() };
    this.signed = new LRUCache({ ...kept, perf });
  }

  get origin(): string {
    return this.reached;
  }

  /** Told when the server listens; of no account where the configuration names an origin. */
  listensAt(origin: string): void {
    if (this.parts.origin === null) this.reached = origin;
  }

  now(): Date {
    return this.parts.clock.now();
  }

  /** Without a key nobody vouches for anything. */
  get signs(): boolean {
    return this.parts.keys.length > 0;
  }

  /** The did:web name of the origin; the colon before a port is written as its method asks. */
  get did(): string {
    return `did:web:${encodeURIComponent(new URL(this.origin).host)}`;
  }

  /** The document behind the name: every key, each for assertions only. */
  get didDocument(): object {
    const { did } = this;
    const methods = this.parts.keys.map(({ id, algorithm, public: publicKeyJwk }) => ({
      id: `${did}#${id}`,
      type: "JsonWebKey",
      controller: did,
      publicKeyJwk: { ...publicKeyJwk, kid: id, alg: algorithm, use: "sig" },
    }));
    return {
      id: did,
      verificationMethod: methods,
      assertionMethod: methods.map(({ id }) => id),
    };
  }

  /** The same keys for those who know JWTs and no DIDs, under the name the signatures give them. */
  get keySet(): object {
    const { did } = this;
    const keys = this.parts.keys.map(({ id, algorithm, public: half }) => ({
      ...half,
      ...{ kid: `${did}#${id}`, alg: algorithm, use: "sig" },
    }));
    return { keys };
  }

  /** As `sign`; asked for the same again within an hour, the signature is the same. */
  signOnce(credential: object): Promise<string> {
    const known = JSON.stringify(credential);
    const before = this.signed.get(known);
    if (before) return before;
    const now = this.sign(credential);
    this.signed.set(known, now);
    now.catch(() => this.signed.delete(known));
    return now;
  }

  /** The credential as VC-JOSE-COSE secures it: itself the payload of a compact JWS. */
  async sign(credential: object): Promise<string> {
    const [key] = this.parts.keys;
    if (!key?.private) throw new Error("no key signs credentials");
    const { algorithm: alg, id } = key;
    this.key ??= importJWK(key.private, alg);
    return new SignJWT({ ...credential })
      .setProtectedHeader({ alg, typ: "vc+jwt", cty: "vc", kid: `${this.did}#${id}` })
      .setIssuedAt(Math.floor(this.now().getTime() / 1_000))
      .sign(await this.key);
  }
}
