import { AuditOutcome, MemberStatus } from "@weft/schema";
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from "jose";
import type { DataSource, EntityManager } from "typeorm";
import { parseGlobalId } from "../../graph/node";
import { record, type Attempt } from "../../platform/audit";
import { canonicalJson, sha256 } from "../../platform/canonical";
import type { Clock } from "../../platform/clock";
import { globalIdOf } from "../../platform/subject";
import { newId } from "../../platform/uuid";
import { Member } from "../organization";
import * as credentials from "./credential.repository";
import type { Acting } from "./credential.repository";
import type { Asking } from "./credential.service";
import { discoverJwks } from "./oidc.discovery";
import { OidcIdentity } from "./oidc-identity.entity";

/** An issuer outside this product whose tokens are taken. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri?: string;
  /** What its access tokens say they are in their header; `at+jwt` (RFC 9068) when left out. */
  readonly tokenType?: string;
  /** Invitations are accepted only by issuers for which one of these is given, and for these only; both must hold when both are. */
  readonly emailDomains?: readonly string[];
  /** Global ids of organizations. */
  readonly organizations?: readonly string[];
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
  async acting(
    token: string,
    issuer: string,
    { organizationId, requestId = newId() }: Asking = {},
  ): Promise<Acting | null> {
    const from = this.trusted.find(one => one.issuer === issuer);
    const claims = from ? await this.verify(token, from) : null;
    if (!from || !claims?.sub) return null;
    const { manager } = this.db;
    const invited = emailOf(claims);
    if (invited) await this.acceptInvitations(invited, from, { subject: claims.sub, requestId });
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
        typ: from.tokenType ?? "at+jwt",
        requiredClaims: ["sub", "exp"],
        clockTolerance: 5,
        currentDate: this.clock.now(),
      });
      return isIdToken(payload) ? null : payload;
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
  private async acceptInvitations(
    email: string,
    from: TrustedIssuer,
    by: Accepting,
  ): Promise<void> {
    if (!(await this.db.manager.existsBy(Member, open(email)))) return;
    await this.db.transaction(async tx => {
      const found = await tx.find(Member, {
        where: open(email),
        order: { organizationId: "ASC" },
        lock: { mode: "pessimistic_write" },
      });
      const members = found.filter(({ organizationId }) => vouchesFor(from, email, organizationId));
      for (const member of members) await accept(tx, member, from.issuer, by.subject);
      for (const member of members) await record(tx, acceptance(member, from.issuer, by));
    });
  }
}

interface Accepting {
  readonly subject: string;
  readonly requestId: string;
}

const open = (email: string) => ({ email, status: MemberStatus.INVITED });

/** An issuer speaks for the people it was set up for: one that serves somebody else could name any address. */
export function vouchesFor(
  { emailDomains, organizations }: TrustedIssuer,
  email: string,
  organizationId: string,
): boolean {
  if (!emailDomains && !organizations) return false;
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return (
    (emailDomains?.some(one => one.toLowerCase() === domain) ?? true) &&
    (organizations?.some(one => parseGlobalId(one)?.uuid === organizationId) ?? true)
  );
}

async function accept(
  tx: EntityManager,
  member: Member,
  issuer: string,
  subject: string,
): Promise<void> {
  member.status = MemberStatus.ACTIVE;
  await tx.save(member);
  await tx.insert(OidcIdentity, { id: newId(), memberId: member.id, issuer, subject });
}

/** The log's entry: no mutation did it, the token did. */
const acceptance = (
  member: Member,
  issuer: string,
  { subject, requestId }: Accepting,
): Attempt => ({
  organizationId: member.organizationId,
  credentialId: member.id,
  mutation: "acceptInvitation",
  subject: globalIdOf(member),
  outcome: AuditOutcome.DONE,
  code: null,
  requestId,
  inputHash: sha256(canonicalJson({ issuer, subject })),
});

/** What an issuer says of a person to the application they sign in to; it is no permission to act here. */
const isIdToken = (claims: JWTPayload): boolean =>
  ["nonce", "at_hash", "c_hash"].some(name => claims[name] !== undefined) ||
  claims["typ"] === "ID" ||
  claims["token_use"] === "id";

/** Only an address the issuer itself has verified says anything. */
const emailOf = (claims: JWTPayload): string | null =>
  claims["email_verified"] === true && typeof claims["email"] === "string"
    ? claims["email"].toLowerCase()
    : null;
