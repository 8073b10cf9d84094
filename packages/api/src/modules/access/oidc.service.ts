import { MemberStatus } from "@weft/schema";
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from "jose";
import type { DataSource } from "typeorm";
import type { Clock } from "../../platform/clock";
import { newId } from "../../platform/uuid";
import { Member } from "../organization";
import * as credentials from "./credential.repository";
import type { Acting } from "./credential.repository";
import { discoverJwks } from "./oidc.discovery";
import { OidcIdentity } from "./oidc-identity.entity";

/** An issuer outside this product whose tokens are taken. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri?: string;
}

/** Signatures with a public key only: what verifies here could otherwise sign here. */
const algorithms = ["RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519"];

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** Tokens of outside issuers: checked against the issuer's published keys, mapped to a member by issuer and subject. */
export class OidcService {
  private readonly keys = new Map<string, Promise<KeySet>>();

  constructor(
    private readonly db: DataSource,
    private readonly trusted: readonly TrustedIssuer[],
    private readonly clock: Clock,
  ) {}

  /** Who the token acts for, or null when it is not good or nobody is known by it. */
  async acting(token: string, issuer: string, organizationId?: string): Promise<Acting | null> {
    const from = this.trusted.find(one => one.issuer === issuer);
    const claims = from && (await this.verify(token, from));
    if (!claims?.sub) return null;
    const { manager } = this.db;
    const invited = emailOf(claims);
    if (invited) await this.acceptInvitations(invited, issuer, claims.sub);
    const members = await credentials.membershipsOf(manager, issuer, claims.sub);
    const member = organizationId
      ? members.find(one => one.organizationId === organizationId)
      : members[0];
    if (!member) return null;
    const acting = await credentials.actingByMembership(manager, member);
    return { ...acting, expiresAt: new Date((claims.exp ?? 0) * 1_000) };
  }

  private async verify(token: string, from: TrustedIssuer): Promise<JWTPayload | null> {
    try {
      const { payload } = await jwtVerify(token, await this.keysOf(from), {
        algorithms,
        issuer: from.issuer,
        audience: from.audience,
        requiredClaims: ["sub", "exp"],
        clockTolerance: 5,
        currentDate: this.clock.now(),
      });
      return payload;
    } catch {
      return null;
    }
  }

  /** Found once; asked again after a failure, so that an issuer that was down does not stay unknown. */
  private keysOf(from: TrustedIssuer): Promise<KeySet> {
    const known = this.keys.get(from.issuer);
    if (known) return known;
    const asked = discoverJwks(from).then(url =>
      createRemoteJWKSet(url, { timeoutDuration: 3_000, cooldownDuration: 30_000 }),
    );
    this.keys.set(from.issuer, asked);
    asked.catch(() => this.keys.delete(from.issuer));
    return asked;
  }

  /** The first token with an invited member's verified address accepts the invitation and binds the member to its subject. */
  private async acceptInvitations(email: string, issuer: string, subject: string): Promise<void> {
    const open = { email, status: MemberStatus.INVITED };
    if (!(await this.db.manager.existsBy(Member, open))) return;
    await this.db.transaction(async tx => {
      const members = await tx.find(Member, { where: open, lock: { mode: "pessimistic_write" } });
      for (const member of members) {
        member.status = MemberStatus.ACTIVE;
        await tx.save(member);
        await tx.insert(OidcIdentity, { id: newId(), memberId: member.id, issuer, subject });
      }
    });
  }
}

/** Only an address the issuer itself has verified says anything. */
const emailOf = (claims: JWTPayload): string | null =>
  claims["email_verified"] === true && typeof claims["email"] === "string"
    ? claims["email"].toLowerCase()
    : null;
