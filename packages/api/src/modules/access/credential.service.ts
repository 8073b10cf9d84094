import { matrixColumnsOf, OrganizationStatus } from "@weft/schema";
import { LRUCache } from "lru-cache";
import type { DataSource } from "typeorm";
import type { Clock } from "../../platform/clock";
import { unauthenticated } from "../../platform/failure";
import { Viewer } from "../../platform/viewer";
import { hashOfSecret } from "./credential.secret";
import * as credentials from "./credential.repository";
import type { Acting } from "./credential.repository";
import type { OidcService } from "./oidc.service";
import { permissionsOf } from "./permission";
import type { TokenService } from "./token.service";

export interface Asking {
  /** Which of several memberships to act for, as a UUID; the oldest one when not said. */
  readonly organizationId?: string;
  /** Slows guessing down: paid before a token that was not good lately is looked up, given back when it is. */
  readonly guesses?: { pay(): Promise<void>; giveBack(): Promise<void> };
  /** The request it came with, for the log. */
  readonly requestId?: string;
}

/** How long an answer is kept: the longest that a revoked key goes on working in another process. */
const keptMs = 4_000;

/** How long a token that was good is looked up without paying, whatever others at its address do. */
const trustedMs = 3_600_000;

/** Finds out who a bearer token acts for: a key, an access token of ours, or a token of an outside issuer. */
export class CredentialService {
  private readonly known = new LRUCache<string, Promise<Viewer>>({
    max: 20_000,
    ttl: keptMs,
    ttlResolution: 0,
    perf: { now: () => this.by.clock.now().getTime() },
  });
  /** Hashes of tokens, and no rights: what they may do is looked up again. */
  private readonly good = new LRUCache<string, true>({ max: 50_000, ttl: trustedMs });
  private readonly noted = new LRUCache<string, true>({ max: 20_000, ttl: 60_000 });

  constructor(
    private readonly db: DataSource,
    private readonly by: {
      readonly tokens: TokenService;
      readonly oidc: OidcService;
      readonly clock: Clock;
      /** Told what went wrong beside a request. */
      readonly failed: (error: unknown) => void;
    },
  ) {}

  /** Throws UNAUTHENTICATED for a token that is wrong, expired or revoked; the same words for all of them. */
  viewerOf(token: string, asking: Asking = {}): Promise<Viewer> {
    const hash = hashOfSecret(token);
    const key = `${hash} ${asking.organizationId ?? ""}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.find(token, asking, { hash, key });
    this.known.set(key, found);
    found.catch(() => {
      if (this.known.peek(key) === found) this.known.delete(key);
    });
    return found;
  }

  /** To be called when a key, a member or an organization stops being good: the next request asks anew. */
  forgetAll(): void {
    this.known.clear();
  }

  private async find(
    token: string,
    asking: Asking,
    { hash, key }: { readonly hash: string; readonly key: string },
  ): Promise<Viewer> {
    const free = this.good.has(hash);
    if (!free) await asking.guesses?.pay();
    const acting = await this.acting(token, asking);
    if (!acting) {
      this.good.delete(hash);
      throw unauthenticated();
    }
    this.good.set(hash, true);
    if (!free) await asking.guesses?.giveBack();
    const { expiresAt } = acting;
    const found = this.known.peek(key);
    const left = expiresAt ? expiresAt.getTime() - this.by.clock.now().getTime() : keptMs;
    if (found && left < keptMs) this.known.set(key, found, { ttl: Math.max(1, left) });
    return viewerFor(acting);
  }

  private async acting(token: string, asking: Asking): Promise<Acting | null> {
    const issuer = this.by.tokens.issuerOf(token);
    if (issuer === null) return this.byKey({ hash: hashOfSecret(token) });
    if (issuer !== this.by.tokens.issuer) return this.by.oidc.acting(token, issuer, asking);
    const claims = await this.by.tokens.verify(token);
    const acting = claims && (await this.byKey({ id: claims.keyId }));
    return acting ? { ...acting, expiresAt: soonest(claims.expiresAt, acting.expiresAt) } : null;
  }

  private async byKey(by: { hash: string } | { id: string }): Promise<Acting | null> {
    const { manager } = this.db;
    const key = await credentials.workingKey(manager, by, this.by.clock.now());
    if (!key) return null;
    this.noteUse(key.id);
    return credentials.actingByKey(manager, key);
  }

  /** Beside the request, which does not wait for it. */
  private noteUse(id: string): void {
    if (this.noted.has(id)) return;
    this.noted.set(id, true);
    credentials.noteUse(this.db.manager, id).catch(this.by.failed);
  }
}

const soonest = (one: Date, other: Date | null): Date => (other && other < one ? other : one);

function viewerFor({ credentialId, organization, roles }: Acting): Viewer {
  const { id, types, department, status } = organization;
  return new Viewer({
    organizationId: id,
    credentialId,
    verified: status === OrganizationStatus.VERIFIED,
    columns: matrixColumnsOf(types, department),
    roles,
    scopes: permissionsOf({ types, department, roles }),
  });
}
