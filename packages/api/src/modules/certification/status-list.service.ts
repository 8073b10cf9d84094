import { LRUCache } from "lru-cache";
import type { DataSource } from "typeorm";
import type { CredentialIssuer } from "./credential.issuer";
import { effectiveStatusOn } from "./certificate.standing";
import { STATUS_KEPT_S, statusListCredential, type StatusPurpose } from "./status-list.document";

/** The places of a list that are marked, for each purpose. */
type Marked = Readonly<Record<StatusPurpose, number[] | null>>;

/**
 * One statement for a whole list. Only certificates with an event that ends or suspends them can be marked; what they
 * are worth today follows from all their events. Nothing at all for a list that was never begun.
 */
const statement = `
  SELECT array_agg(position) FILTER (WHERE status IN ('REVOKED', 'CANCELLED', 'RENEWED')) AS revocation,
         array_agg(position) FILTER (WHERE status = 'SUSPENDED') AS suspension
    FROM (SELECT p.position, ${effectiveStatusOn("c", "(now() AT TIME ZONE 'Asia/Shanghai')::date")} AS status
            FROM credential_place p JOIN certificate c ON c.id = p.certificate_id
           WHERE p.list = $1 AND EXISTS (
             SELECT FROM certificate_event e WHERE e.certificate_id = p.certificate_id
                AND e.to_status IN ('SUSPENDED', 'REVOKED', 'CANCELLED', 'RENEWED'))) marked
   WHERE true
  HAVING EXISTS (SELECT FROM credential_place WHERE list = $1)`;

/** The status lists as they are published: signed, and never older than they say. */
export class StatusLists {
  private readonly kept: LRUCache<string, Promise<string | null>>;

  constructor(
    private readonly db: DataSource,
    private readonly issuer: CredentialIssuer,
  ) {
    const perf = { now: () => issuer.now().getTime() };
    this.kept = new LRUCache({ max: 200, ttl: STATUS_KEPT_S * 1_000, perf });
  }

  /** The signed list; null where there is none. */
  read(list: number, purpose: StatusPurpose): Promise<string | null> {
    if (!this.issuer.signs) return Promise.resolve(null);
    const key = `${list}/${purpose}`;
    const before = this.kept.get(key);
    if (before) return before;
    const now = this.build(list, purpose);
    this.kept.set(key, now);
    now.catch(() => this.kept.delete(key));
    return now;
  }

  private async build(list: number, purpose: StatusPurpose): Promise<string | null> {
    const now = this.issuer.now();
    const rows: Marked[] = await this.db.query(statement, [list]);
    const [marked] = rows;
    if (!marked) return null;
    const { origin, did } = this.issuer;
    const about = { origin, did, now };
    return this.issuer.sign(statusListCredential(about, { list, purpose }, marked[purpose] ?? []));
  }
}
