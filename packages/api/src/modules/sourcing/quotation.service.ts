import { NoticeKind, QuotationStatus, RfqParty, STATE_MACHINES } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { whyNotMove, type IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import type { StaleVersion } from "../../platform/version";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { reasonOf } from "../ordering";
import { findParties } from "../organization";
import type { Quotation } from "./quotation.entity";
import type {
  QuotationTermsInput,
  ReviseQuotationInput,
  SubmitQuotationInput,
  WithdrawQuotationInput,
} from "./quotation.inputs";
import { offeredOf, type Offered } from "./quotation.parsing";
import * as quotations from "./quotation.repository";
import { termsOfRfq } from "./rfq.repository";
import { whyNotAnswer } from "./rfq.rules";
import { enterQuotation, enterRfq, type RfqScene, type Sourcing } from "./sourcing.acting";
import { quotationGiven } from "./sourcing.events";
import {
  QuotationExists,
  QuotationIncomplete,
  type DeadlinePassed,
  type RfqNotOpen,
} from "./sourcing.problems";

const { SUBMITTED, WITHDRAWN } = QuotationStatus;

type WhyNotOffer = StaleVersion | RfqNotOpen | DeadlinePassed | QuotationIncomplete;

/** What a bidder does with its quotations. Nothing of it shows to another bidder. */
export class QuotationService {
  constructor(private readonly sourcing: Sourcing) {}

  /** A quotation for an open enquiry, one at a time for each bidder. */
  submit(
    context: WriteContext,
    input: SubmitQuotationInput,
  ): Answered<Quotation | WhyNotOffer | QuotationExists> {
    const intent = { mutation: "submitQuotation", permission: "order:sell", input } as const;
    type Why = WhyNotOffer | QuotationExists;
    return write<Quotation, Why>(this.sourcing.db, context, intent, async (tx, act) => {
      act.conflicts({ ux_quotation__live: () => new QuotationExists() });
      const { rfqId, ifVersion } = input;
      const of = { rfqId, ifVersion, as: RfqParty.BIDDER };
      const scene = await enterRfq(this.sourcing, tx, act, of);
      if (scene instanceof Problem) return scene;
      const { rfq, byId: bidderId, now } = scene;
      const refused = whyNotAnswer(rfq, now);
      if (refused) return refused;
      if (await quotations.liveQuotation(tx, rfq.id, bidderId)) return new QuotationExists();
      const offered = await offer(scene, input);
      if (offered instanceof Problem) return offered;
      const made = await quotations.insertQuotation(tx, rfq, { bidderId, offered }, now);
      await this.tell(tx, made, NoticeKind.QUOTATION_RECEIVED);
      return made;
    });
  }

  /** Other terms, until the deadline; the present ones stay in its history. */
  revise(
    context: WriteContext,
    input: ReviseQuotationInput,
  ): Answered<Quotation | WhyNotOffer | IllegalTransition> {
    const intent = { mutation: "reviseQuotation", permission: "order:sell", input } as const;
    type Why = WhyNotOffer | IllegalTransition;
    return write<Quotation, Why>(this.sourcing.db, context, intent, async (tx, act) => {
      const scene = await enterQuotation(this.sourcing, tx, act, input);
      if (scene instanceof Problem) return scene;
      const { rfq, quotation, party, now } = scene;
      const refused = whyNot(quotation.status, SUBMITTED, party) ?? whyNotAnswer(rfq, now);
      if (refused) return refused;
      const offered = await offer({ ...scene, byId: quotation.bidderId }, input);
      if (offered instanceof Problem) return offered;
      await quotations.addQuotationRevision(tx, quotation, { rfq, offered }, now);
      await this.tell(tx, quotation, NoticeKind.QUOTATION_REVISED);
      return quotation;
    });
  }

  /** It is taken back; the bidder may give another one as long as the enquiry is open. */
  withdraw(
    context: WriteContext,
    input: WithdrawQuotationInput,
  ): Answered<Quotation | StaleVersion | IllegalTransition> {
    const reason = input.reason ? reasonOf(input.reason) : null;
    const intent = { mutation: "withdrawQuotation", permission: "order:sell", input } as const;
    type Why = StaleVersion | IllegalTransition;
    return write<Quotation, Why>(this.sourcing.db, context, intent, async (tx, act) => {
      const scene = await enterQuotation(this.sourcing, tx, act, input);
      if (scene instanceof Problem) return scene;
      const { quotation, byId, party, now } = scene;
      const illegal = whyNot(quotation.status, WITHDRAWN, party);
      if (illegal) return illegal;
      await quotations.stepQuotation(tx, quotation, { to: WITHDRAWN, byId, reason }, now);
      await this.tell(tx, quotation, NoticeKind.QUOTATION_WITHDRAWN);
      return quotation;
    });
  }

  private tell(tx: EntityManager, quotation: Quotation, kind: NoticeKind): Promise<void> {
    return this.sourcing.announce(tx, quotationGiven(quotation, kind, quotation.statusSince));
  }
}

const whyNot = (from: QuotationStatus, to: QuotationStatus, party: RfqParty) =>
  whyNotMove(STATE_MACHINES.quotation, from, to, [party]);

/** What is offered now; over a border it needs an Incoterm. */
async function offer(
  { tx, rfq, byId, now }: RfqScene,
  input: QuotationTermsInput,
): Promise<Offered | QuotationIncomplete> {
  const offered = offeredOf(input, await termsOfRfq(tx, rfq), now);
  const parties = await findParties(tx, [rfq.requesterId, byId]);
  const crossBorder = new Set(parties.map(({ country }) => country)).size > 1;
  return crossBorder && offered.incoterm === null ? new QuotationIncomplete(["incoterm"]) : offered;
}
