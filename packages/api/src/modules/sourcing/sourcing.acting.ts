import { RfqParty, type Permission } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import type { Clock } from "../../platform/clock";
import { forbidden } from "../../platform/failure";
import type { Announce } from "../../platform/news";
import { whyStale, type StaleVersion } from "../../platform/version";
import { findVisible, lockVisible } from "../../platform/visible";
import type { Act } from "../../platform/write";
import { Quotation } from "./quotation.entity";
import { QuotationType } from "./quotation.types";
import type { Rfq } from "./rfq.entity";
import * as rfqs from "./rfq.repository";
import { RfqType } from "./rfq.types";

/** What every use case of enquiries, quotations and samples works with. */
export interface Sourcing {
  readonly db: DataSource;
  readonly clock: Clock;
  /** Tells the organizations concerned, in the same transaction. */
  readonly announce: Announce;
}

/** Somebody about to do something to an enquiry, which is locked. */
export interface RfqScene {
  readonly tx: EntityManager;
  readonly rfq: Rfq;
  /** The organization that acts. */
  readonly byId: string;
  readonly now: Date;
}

/** A requester acts by its people in purchasing, a bidder by those in sales. */
const bySide = {
  [RfqParty.REQUESTER]: "order:buy",
  [RfqParty.BIDDER]: "order:sell",
} as const satisfies Record<RfqParty, Permission>;

interface OfRfq {
  readonly rfqId: string;
  readonly ifVersion?: number | null;
}

/** Locks an enquiry the viewer sees, and sees to it that it is on this side of it. */
export async function enterRfq(
  { clock }: Sourcing,
  tx: EntityManager,
  act: Act,
  { rfqId, ifVersion, as }: OfRfq & { readonly as: RfqParty },
): Promise<RfqScene | StaleVersion> {
  const rfq = act.about(await lockVisible<Rfq>(tx, act.viewer, RfqType, rfqId));
  const { organizationId: byId } = act.viewer.mustBeSomebody();
  if ((rfq.requesterId === byId) !== (as === RfqParty.REQUESTER)) throw forbidden();
  act.viewer.mustAct(bySide[as], byId);
  return whyStale(rfq, ifVersion) ?? { tx, rfq, byId, now: clock.now() };
}

/** One of the two parties of a quotation, about to do something to it; its enquiry is locked. */
export interface QuotationScene extends RfqScene {
  readonly quotation: Quotation;
  readonly party: RfqParty;
}

export interface OfQuotation {
  readonly quotationId: string;
  readonly ifVersion?: number | null;
}

/** Locks the enquiry of a quotation the viewer sees, and reads the quotation as it is from then on. */
export async function enterQuotation(
  { clock }: Sourcing,
  tx: EntityManager,
  act: Act,
  { quotationId, ifVersion }: OfQuotation,
): Promise<QuotationScene | StaleVersion> {
  const seen = await findVisible<Quotation>(tx, act.viewer, QuotationType, quotationId);
  const rfq = await rfqs.lockRfq(tx, seen.rfqId);
  const quotation = act.about(await tx.findOneByOrFail(Quotation, { id: seen.id }));
  const { organizationId: byId } = act.viewer.mustBeSomebody();
  const party = byId === quotation.bidderId ? RfqParty.BIDDER : RfqParty.REQUESTER;
  act.viewer.mustAct(bySide[party], byId);
  const stale = whyStale(quotation, ifVersion);
  return stale ?? { tx, rfq, quotation, byId, party, now: clock.now() };
}
