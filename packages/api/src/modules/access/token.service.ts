import { createHash, hkdfSync } from "node:crypto";
import { decodeJwt, jwtVerify, SignJWT } from "jose";
import type { Clock } from "../../platform/clock";

export interface TokenOptions {
  /** Shared by all processes; the signing key is derived from it. */
  readonly secret: string;
  readonly lifetimeS: number;
  readonly clock: Clock;
}

export interface IssuedToken {
  readonly text: string;
  readonly lifetimeS: number;
}

export interface TokenClaims {
  /** The API key whose rights the token carries; they are read afresh whenever it is used. */
  readonly keyId: string;
  readonly expiresAt: Date;
}

/** RFC 9068: so that no other JWT signed with the same secret is ever taken for an access token. */
const type = "at+jwt";
const algorithm = "HS256";
const audience = "weft:graph";

/** Our own short-lived access tokens. They name a key and nothing it may do. */
export class TokenService {
  readonly issuer = "urn:weft";
  private readonly key: Uint8Array;
  private readonly keyId: string;

  constructor(private readonly options: TokenOptions) {
    this.key = new Uint8Array(hkdfSync("sha256", options.secret, "", "weft access token", 32));
    this.keyId = createHash("sha256").update(this.key).digest("hex").slice(0, 16);
  }

  async issue(keyId: string): Promise<IssuedToken> {
    const { lifetimeS, clock } = this.options;
    const now = Math.floor(clock.now().getTime() / 1_000);
    const text = await new SignJWT()
      .setProtectedHeader({ alg: algorithm, typ: type, kid: this.keyId })
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setSubject(keyId)
      .setIssuedAt(now)
      .setExpirationTime(now + lifetimeS)
      .sign(this.key);
    return { text, lifetimeS };
  }

  /** What a token of ours says, or null when it is none, was changed or has expired. */
  async verify(token: string): Promise<TokenClaims | null> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.key, {
        algorithms: [algorithm],
        typ: type,
        issuer: this.issuer,
        audience,
        requiredClaims: ["sub", "exp"],
        currentDate: this.options.clock.now(),
      });
      const { sub = "", exp = 0 } = payload;
      const ours = protectedHeader.kid === this.keyId;
      return ours ? { keyId: sub, expiresAt: new Date(exp * 1_000) } : null;
    } catch {
      return null;
    }
  }

  /** Who says to have issued a token, not checked yet; null when it is no JWT at all. */
  issuerOf(token: string): string | null {
    if (token.split(".").length !== 3) return null;
    try {
      return decodeJwt(token).iss ?? "";
    } catch {
      return null;
    }
  }
}
