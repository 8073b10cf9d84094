import { NoticeKind, OrganizationStatus, RfqParty, RfqStatus, QuotationStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { notFound } from "../../platform/failure";
import type { IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import type { StaleVersion } from "../../platform/version";
import { uuidOf } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { reasonOf, unknownProduct, whyNotSeller, wrong } from "../ordering";
import { findParties, OrganizationType } from "../organization";
import { orderable } from "../product";
import * as quotations from "./quotation.repository";
import type { Rfq } from "./rfq.entity";
import type { CancelRfqInput, CloseRfqInput, CreateRfqInput, UpdateRfqInput } from "./rfq.inputs";
import { invitedOf, newTermsOf, rfqTermsOf, type RfqTerms } from "./rfq.parsing";
import * as rfqs from "./rfq.repository";
import { whyNotAnswer, whyNotMoveRfq } from "./rfq.rules";
import { enterRfq, type Sourcing } from "./sourcing.acting";
import { rfqEnded, toldOfRfq } from "./sourcing.events";
import { BidderUnavailable, type DeadlinePassed, type RfqNotOpen } from "./sourcing.problems";

/** What a requester does with its enquiries, short of awarding one. */
export class RfqService {
  constructor(private readonly sourcing: Sourcing) {}

  /** An enquiry goes out to those it names, or to whoever sells such orders. */
  create(context: WriteContext, input: CreateRfqInput): Answered<Rfq | BidderUnavailable> {
    const { db, clock, announce } = this.sourcing;
    const now = clock.now();
    const terms = newTermsOf(input, now);
    const ids = invitedOf(input);
    const { organizationId: requesterId } = context.viewer.mustBeSomebody();
    const intent = { mutation: "createRfq", permission: "order:buy", input } as const;
    return write<Rfq, BidderUnavailable>(db, context, intent, async (tx, act) => {
      act.mustBeAllowed();
      const invitedIds = await mayBeAsked(tx, ids, requesterId);
      if (invitedIds instanceof Problem) return invitedIds;
      await mustBeShowable(tx, terms, requesterId);
      const { kind, audience } = input;
      const asking = { requesterId, kind, audience };
      const rfq = await rfqs.insertRfq(tx, asking, { terms, invitedIds }, now);
      await announce(tx, toldOfRfq(rfq, NoticeKind.RFQ_INVITED, invitedIds, now));
      return rfq;
    });
  }

  /**
   * It asks for something else. That is always another revision, told to whom it concerns, whether quotations were
   * given or not: a refusal because of them would show to those who see that nothing was changed.
   */
  update(
    context: WriteContext,
    input: UpdateRfqInput,
  ): Answered<Rfq | StaleVersion | RfqNotOpen | DeadlinePassed> {
    const intent = { mutation: "updateRfq", permission: "order:buy", input } as const;
    type Why = StaleVersion | RfqNotOpen | DeadlinePassed;
    return write<Rfq, Why>(this.sourcing.db, context, intent, async (tx, act) => {
      const { rfqId, ifVersion } = input;
      const of = { rfqId, ifVersion, as: RfqParty.REQUESTER };
      const scene = await enterRfq(this.sourcing, tx, act, of);
      if (scene instanceof Problem) return scene;
      const { rfq, byId, now } = scene;
      const refused = whyNotAnswer(rfq, now);
      if (refused) return refused;
      const terms = rfqTermsOf(input, await rfqs.termsOfRfq(tx, rfq), now);
      await mustBeShowable(tx, terms, byId);
      await rfqs.changeRfq(tx, rfq, terms);
      const told = await rfqs.addressees(tx, rfq.id);
      await this.sourcing.announce(tx, toldOfRfq(rfq, NoticeKind.RFQ_CHANGED, told, now));
      return rfq;
    });
  }

  /** It is called off. */
  cancel(
    context: WriteContext,
    input: CancelRfqInput,
  ): Answered<Rfq | StaleVersion | IllegalTransition> {
    return this.end(context, input, ["cancelRfq", RfqStatus.CANCELLED]);
  }

  /** It ends without an order. */
  close(
    context: WriteContext,
    input: CloseRfqInput,
  ): Answered<Rfq | StaleVersion | IllegalTransition> {
    return this.end(context, input, ["closeRfq", RfqStatus.CLOSED]);
  }

  private end(
    context: WriteContext,
    input: CancelRfqInput,
    [mutation, to]: readonly [string, RfqStatus],
  ): Answered<Rfq | StaleVersion | IllegalTransition> {
    const reason = input.reason ? reasonOf(input.reason) : null;
    const intent = { mutation, permission: "order:buy", input } as const;
    type Why = StaleVersion | IllegalTransition;
    return write<Rfq, Why>(this.sourcing.db, context, intent, async (tx, act) => {
      const { rfqId, ifVersion } = input;
      const of = { rfqId, ifVersion, as: RfqParty.REQUESTER };
      const scene = await enterRfq(this.sourcing, tx, act, of);
      if (scene instanceof Problem) return scene;
      const { rfq, byId, now } = scene;
      const illegal = whyNotMoveRfq(rfq.status, to, RfqParty.REQUESTER);
      if (illegal) return illegal;
      await endRfq(this.sourcing, tx, rfq, { to, byId, reason, now });
      return rfq;
    });
  }
}

interface Ending {
  readonly to: RfqStatus;
  readonly byId: string | null;
  readonly reason: string | null;
  readonly now: Date;
}

/** A locked enquiry ends without an award, and with it every quotation that waited for one. */
export async function endRfq(
  { announce }: Sourcing,
  tx: EntityManager,
  rfq: Rfq,
  { to, byId, reason, now }: Ending,
): Promise<void> {
  const told = await rfqs.addressees(tx, rfq.id);
  await rfqs.stepRfq(tx, rfq, { to, byId, reason }, now);
  await quotations.settleQuotations(tx, rfq.id, QuotationStatus.EXPIRED, now);
  await announce(tx, rfqEnded(rfq, to, told, rfq.statusSince));
}

/** The organizations named, each of which the requester could order from. */
async function mayBeAsked(
  tx: EntityManager,
  ids: readonly string[],
  requesterId: string,
): Promise<string[] | BidderUnavailable> {
  const uuids = ids.map(id => uuidOf(OrganizationType, id));
  const parties = new Map((await findParties(tx, uuids)).map(one => [one.id, one]));
  for (const [at, id] of uuids.entries()) {
    const party = parties.get(id);
    if (!party || party.status === OrganizationStatus.PENDING) throw notFound();
    const reason = whyNotSeller(party, requesterId);
    if (reason?.[0] === "NOT_VERIFIED") return new BidderUnavailable();
    if (reason) throw wrong(["invitedIds", at], reason[0], reason[1]);
  }
  return uuids;
}

/** Nobody in particular is on the other side: the requester's own products, and published ones. */
async function mustBeShowable(
  tx: EntityManager,
  { lines }: RfqTerms,
  requesterId: string,
): Promise<void> {
  const ids = (of: "skuId" | "materialId") => lines.flatMap(line => line[of] ?? []);
  const asked = { skuIds: ids("skuId"), materialIds: ids("materialId") };
  if (asked.skuIds.length + asked.materialIds.length === 0) return;
  const known = await orderable(tx, { writerId: requesterId, otherId: null, ...asked });
  lines.forEach(({ skuId, materialId }, at) => {
    const id = skuId ?? materialId;
    if (id !== null && !known.has(id))
      throw unknownProduct(["lines", at, skuId ? "skuId" : "materialId"]);
  });
}
