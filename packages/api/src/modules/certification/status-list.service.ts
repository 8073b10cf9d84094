import { LRUCache } from "lru-cache";
import type { DataSource } from "typeorm";
import type { CredentialIssuer } from "./credential.issuer";
import { effectiveStatusOn } from "./certificate.standing";
import { STATUS_KEPT_S, statusListCredential, type StatusPurpose } from "./status-list.document";

/** The places of a list that are marked, for each purpose; NULL for none. */
type Marked = Readonly<Record<StatusPurpose, readonly number[] | null>>;

/**
 * One statement for a whole list. Only certificates with an event that ends or suspends them can be marked; what they
 * are worth today follows from all their events. No row at all for a list that was never begun.
 */
const statement = `
  SELECT array_agg(position) FILTER (WHERE status IN ('REVOKED', 'CANCELLED', 'RENEWED')) AS revocation,
         array_agg(position) FILTER (WHERE status = 'SUSPENDED') AS suspension
    FROM (SELECT p.position, ${effectiveStatusOn("c", "(now() AT TIME ZONE 'Asia/Shanghai')::date")} AS status
            FROM credential_place p JOIN certificate c ON c.id = p.certificate_id
           WHERE p.list = $1 AND EXISTS (
             SELECT FROM certificate_event e WHERE e.certificate_id = p.certificate_id
                AND e.to_status IN ('SUSPENDED', 'REVOKED', 'CANCELLED', 'RENEWED'))
          OFFSET 0) marked
  HAVING (SELECT max(list) FROM credential_place) >= $1`;

/** The status lists as they are published: signed, and never older than they say. */
export class StatusLists {
  private readonly marked: LRUCache<number, Promise<Marked | undefined>>;
  private readonly signed = new WeakMap<Marked, Map<StatusPurpose, Promise<string>>>();

  constructor(
    private readonly db: DataSource,
    private readonly issuer: CredentialIssuer,
  ) {
    const perf = { now: () => issuer.now().getTime() };
    this.marked = new LRUCache({ max: 100, ttl: STATUS_KEPT_S * 1_000, perf });
  }

  /** The signed list; null where there is none. */
  async read(list: number, purpose: StatusPurpose): Promise<string | null> {
    if (!this.issuer.signs) return null;
    const marked = await this.markedIn(list);
    if (!marked) return null;
    const signed = this.signed.get(marked) ?? new Map<StatusPurpose, Promise<string>>();
    this.signed.set(marked, signed);
    const before = signed.get(purpose);
    if (before) return before;
    const { origin, did } = this.issuer;
    const about = { origin, did, now: this.issuer.now() };
    const now = this.issuer.sign(
      statusListCredential(about, { list, purpose }, marked[purpose] ?? []),
    );
    signed.set(purpose, now);
    return now;
  }

  /** Asked once for all who ask within the time. */
  private markedIn(list: number): Promise<Marked | undefined> {
    const before = this.marked.get(list);
    if (before) return before;
    const now = this.db.query<Marked[]>(statement, [list]).then(([found]) => found);
    this.marked.set(list, now);
    now.catch(() => this.marked.delete(list));
    return now;
  }
}
