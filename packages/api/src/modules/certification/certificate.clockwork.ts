import { localDateIn, NoticeKind } from "@weft/schema";
import type { EntityManager } from "typeorm";
import type { Certifying } from "./certificate.acting";
import type { Certificate } from "./certificate.entity";
import { certificateNews } from "./certificate.events";
import { buyersRequiring } from "./certificate.repository";

/** How many certificates are told of in one transaction: nobody waits long for one of them. */
const BATCH = 200;

/** How many days before the last one its holder is reminded; -1 is the day after it. */
const DAYS = [90, 60, 30, 7, -1];

/** What ended long ago, and came into the graph afterwards, is no news. */
const LATEST_DAYS_AFTER = 30;

type Due = Pick<Certificate, "id" | "holderId" | "issuerId" | "type"> & { readonly days: number };

/**
 * Certificates for which a day has come that nobody was told of yet. Days that passed while nothing ran, and those
 * before a certificate came into the graph, are not told one after the other: the nearest stands for them.
 */
const due = `
  WITH due AS (
    SELECT c.id, c.holder_id, c.issuer_id, c.type, min(d.days) AS days
      FROM certificate c CROSS JOIN unnest($2::int[]) AS d(days)
     WHERE c.status IN ('ISSUED', 'SUSPENDED') AND c.successor_from IS NULL
       AND c.valid_to BETWEEN $1::date - ${LATEST_DAYS_AFTER} AND $1::date + 90
       AND c.valid_to - $1::date <= d.days
     GROUP BY c.id
    HAVING NOT EXISTS (
      SELECT 1 FROM certificate_reminder r WHERE r.certificate_id = c.id AND r.days = min(d.days))
     ORDER BY c.valid_to, c.id LIMIT ${BATCH}
  ), told AS (
    INSERT INTO certificate_reminder (certificate_id, days, at)
    SELECT due.id, d.days, $3 FROM due CROSS JOIN unnest($2::int[]) AS d(days) WHERE d.days >= due.days
    ON CONFLICT DO NOTHING
    RETURNING certificate_id, days
  )
  SELECT due.id, due.holder_id AS "holderId", due.issuer_id AS "issuerId", due.type, due.days
    FROM due JOIN told ON told.certificate_id = due.id AND told.days = due.days`;

/** What holders are told by the passing of time alone. Several processes may do it at once. */
export class CertificateClockwork {
  constructor(private readonly certifying: Certifying) {}

  /** Reminds of last days that come nearer, and tells of those that have passed. Answers how many there were. */
  async remind(): Promise<number> {
    for (let count = 0; ;) {
      const told = await this.certifying.db.transaction(tx => this.some(tx));
      count += told;
      if (told < BATCH) return count;
    }
  }

  private async some(tx: EntityManager): Promise<number> {
    const at = this.certifying.clock.now();
    const found: Due[] = await tx.query(due, [localDateIn(at), DAYS, at]);
    for (const one of found) {
      const over = one.days < 0;
      const kind = over ? NoticeKind.CERTIFICATE_EXPIRED : NoticeKind.CERTIFICATE_EXPIRING;
      const buyers = over ? await buyersRequiring(tx, one) : [];
      const recipientIds = [one.holderId, ...buyers];
      await this.certifying.announce(tx, certificateNews(one, { kind, at, recipientIds }));
    }
    return found.length;
  }
}
