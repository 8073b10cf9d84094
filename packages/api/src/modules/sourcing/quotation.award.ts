import {
  addDays,
  decimal,
  localDateIn,
  mustParse,
  parseCurrency,
  QuotationStatus,
  RfqParty,
  RfqStatus,
  STATE_MACHINES,
  type UnitCode,
} from "@weft/schema";
import { Failure } from "../../platform/failure";
import { whyNotMove, type IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import type { StaleVersion } from "../../platform/version";
import { write, type Answered, type WriteContext } from "../../platform/write";
import {
  draftOrder,
  noTerms,
  numberConflicts,
  numberOf,
  OfferExpired,
  whyNotSeller,
  wrong,
  type NumberTaken,
  type Order,
  type Terms,
} from "../ordering";
import { findParties } from "../organization";
import type { Quotation } from "./quotation.entity";
import type { AwardQuotationInput } from "./quotation.inputs";
import * as quotations from "./quotation.repository";
import { stepRfq } from "./rfq.repository";
import { whyLate, whyNotMoveRfq } from "./rfq.rules";
import { followOrder } from "./sample.repository";
import { enterQuotation, type QuotationScene, type Sourcing } from "./sourcing.acting";
import { quotationDecided } from "./sourcing.events";
import { BidderUnavailable, QuotationOutdated, type DeadlinePassed } from "./sourcing.problems";

const { AWARDED, LOST } = QuotationStatus;

type WhyNotAward =
  | StaleVersion
  | IllegalTransition
  | DeadlinePassed
  | QuotationOutdated
  | OfferExpired
  | BidderUnavailable
  | NumberTaken;

/** The requester decides. */
export class QuotationAward {
  constructor(private readonly sourcing: Sourcing) {}

  /** One quotation wins and becomes a draft order with its terms; the others lose. All of it or nothing. */
  award(context: WriteContext, input: AwardQuotationInput): Answered<Quotation | WhyNotAward> {
    const number = numberOf(input.number);
    const intent = { mutation: "awardQuotation", permission: "order:buy", input } as const;
    return write<Quotation, WhyNotAward>(this.sourcing.db, context, intent, async (tx, act) => {
      act.conflicts(numberConflicts(number));
      const scene = await enterQuotation(this.sourcing, tx, act, input);
      if (scene instanceof Problem) return scene;
      const refused = await whyNotAward(scene);
      if (refused) return refused;
      const { rfq, quotation, byId, now } = scene;
      const { id: orderId } = await order(scene, number);
      await stepRfq(tx, rfq, { to: RfqStatus.AWARDED, byId, reason: null }, now);
      const won = { to: AWARDED, byId, reason: null, orderId };
      await quotations.stepQuotation(tx, quotation, won, now);
      const lost = await quotations.settleQuotations(tx, rfq.id, LOST, now);
      await followOrder(tx, quotation.id, orderId);
      const at = rfq.statusSince;
      await this.sourcing.announce(tx, [
        quotationDecided(quotation, AWARDED, at),
        ...lost.map(one => quotationDecided(one, LOST, at)),
      ]);
      return quotation;
    });
  }
}

async function whyNotAward({
  tx,
  rfq,
  quotation,
  party,
  now,
}: QuotationScene): Promise<WhyNotAward | null> {
  const refused =
    whyNotMove(STATE_MACHINES.quotation, quotation.status, AWARDED, [party]) ??
    whyNotMoveRfq(rfq.status, RfqStatus.AWARDED, RfqParty.REQUESTER) ??
    whyLate(rfq, now);
  if (refused) return refused;
  if (quotation.rfqRevision !== rfq.revision) return new QuotationOutdated(quotation.rfqRevision);
  const { validUntil, bidderId } = quotation;
  if (validUntil && now > validUntil) return new OfferExpired(validUntil);
  const [bidder] = await findParties(tx, [bidderId]);
  return bidder && whyNotSeller(bidder, rfq.requesterId) === null ? null : new BidderUnavailable();
}

/** The draft that the quotation becomes. */
async function order({ tx, rfq, quotation, now }: QuotationScene, number: string): Promise<Order> {
  const { requesterId: buyerId, kind } = rfq;
  const terms = await termsOf({ tx, rfq, quotation, now });
  try {
    return await draftOrder(
      tx,
      { number, kind, buyerId, sellerId: quotation.bidderId },
      terms,
      now,
    );
  } catch (error) {
    // A published product can be taken back while the enquiry runs; of the lines the caller said nothing.
    if (error instanceof Failure && error.code === "BAD_USER_INPUT")
      throw wrong(["quotationId"], "PRODUCT_GONE", "A product of it cannot be ordered any more.");
    throw error;
  }
}

async function termsOf({
  tx,
  rfq,
  quotation,
  now,
}: Pick<QuotationScene, "tx" | "rfq" | "quotation" | "now">): Promise<Terms> {
  const lines = await quotations.linesOfQuotation(tx, quotation);
  const { dueOn, leadTimeDays, incoterm, incotermPlace, incotermEdition } = quotation;
  return {
    ...noTerms(mustParse(parseCurrency(quotation.currency))),
    ...{ incoterm, incotermPlace, incotermEdition },
    dueOn: dueOn ?? addDays(localDateIn(now), leadTimeDays ?? 0),
    tolerancePercent: decimal(rfq.tolerancePercent),
    requiredCategory: rfq.requiredCategory,
    sampleRequired: rfq.sampleRequired,
    lines: lines.map(({ skuId, materialId, item, quantity, unit, unitPrice }) => ({
      ...{ skuId, materialId, item, unit: unit as UnitCode },
      ...{ quantity: decimal(quantity), unitPrice: decimal(unitPrice) },
    })),
  };
}
