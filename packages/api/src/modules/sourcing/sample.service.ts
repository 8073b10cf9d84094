import {
  OrderParty,
  OrderStatus,
  QuotationStatus,
  RfqParty,
  SampleStatus,
  STATE_MACHINES,
  type Permission,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { forbidden } from "../../platform/failure";
import { whyNotMove, type IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible } from "../../platform/visible";
import { lineOf, parsedInput } from "../../platform/write-input";
import { write, type Act, type Answered, type WriteContext } from "../../platform/write";
import { dueOnOf, OrderType, reasonOf, wrong, type Order } from "../ordering";
import type { Sample } from "./sample.entity";
import type {
  ApproveSampleInput,
  CancelSampleInput,
  ReceiveSampleInput,
  RejectSampleInput,
  RequestSampleInput,
  SampleInput,
  SendSampleInput,
  StartSampleInput,
} from "./sample.inputs";
import { insertSample, sampleUnderWay, stepSample } from "./sample.repository";
import { SampleType } from "./sample.types";
import { enterQuotation, type Sourcing } from "./sourcing.acting";
import { sampleMoved } from "./sourcing.events";
import { NotToBeSampled, SampleUnderWay } from "./sourcing.problems";

const { MAKING, SENT, RECEIVED, APPROVED, REJECTED, CANCELLED } = SampleStatus;

const wantedLine = lineOf(1_000);
const trackingLine = lineOf(100);

type Moved = Answered<Sample | StaleVersion | IllegalTransition>;
type For = Pick<Sample, "orderId" | "quotationId" | "buyerId" | "sellerId">;

interface Move {
  readonly mutation: string;
  readonly permission: Permission;
  readonly input: SampleInput;
  readonly to: SampleStatus;
  readonly reason?: string;
  readonly more?: { readonly tracking: string | null };
}

const bySide = { BUYER: "order:buy", SELLER: "order:sell" } as const satisfies Record<
  OrderParty,
  Permission
>;

/** Samples go back and forth between buyer and seller, one round after the other. */
export class SampleService {
  constructor(private readonly sourcing: Sourcing) {}

  /** The buyer asks for one: the first, or the next round. */
  request(
    context: WriteContext,
    input: RequestSampleInput,
  ): Answered<Sample | SampleUnderWay | NotToBeSampled> {
    const { db, clock, announce } = this.sourcing;
    const now = clock.now();
    const wanted = parsedInput(wantedLine, input.wanted, ["input", "wanted"]);
    const dueOn = dueOnOf(input.dueOn ?? null, now);
    mustNameOne(input);
    const intent = { mutation: "requestSample", permission: "order:buy", input } as const;
    return write<Sample, SampleUnderWay | NotToBeSampled>(db, context, intent, async (tx, act) => {
      const underWay = () => new SampleUnderWay();
      act.conflicts({
        ...{ ux_sample__order_under_way: underWay, ux_sample__quotation_under_way: underWay },
      });
      const asked = input.orderId
        ? await forOrder(tx, act, input.orderId)
        : await this.forQuotation(tx, act, input.quotationId ?? "");
      if (asked instanceof Problem) return asked;
      if (await sampleUnderWay(tx, asked)) return new SampleUnderWay();
      const sample = await insertSample(tx, { ...asked, wanted, dueOn }, now);
      await announce(tx, sampleMoved(sample, asked.buyerId));
      return sample;
    });
  }

  /** The seller begins to make it. */
  start(context: WriteContext, input: StartSampleInput): Moved {
    return this.move(context, { ...selling("startSample", input), to: MAKING });
  }

  /** The seller sends it. */
  send(context: WriteContext, input: SendSampleInput): Moved {
    const tracking = input.tracking
      ? parsedInput(trackingLine, input.tracking, ["input", "tracking"])
      : null;
    return this.move(context, { ...selling("sendSample", input), to: SENT, more: { tracking } });
  }

  /** The buyer has it. */
  receive(context: WriteContext, input: ReceiveSampleInput): Moved {
    return this.move(context, { ...buying("receiveSample", input), to: RECEIVED });
  }

  /** It is as the buyer wants it: production may start. */
  approve(context: WriteContext, input: ApproveSampleInput): Moved {
    return this.move(context, { ...buying("approveSample", input), to: APPROVED });
  }

  /** It is not, and the buyer says why. */
  reject(context: WriteContext, input: RejectSampleInput): Moved {
    const reason = reasonOf(input.reason);
    return this.move(context, { ...buying("rejectSample", input), to: REJECTED, reason });
  }

  /** Either party calls it off before it was sent. */
  cancel(context: WriteContext, input: CancelSampleInput): Moved {
    const reason = reasonOf(input.reason);
    const intent = { mutation: "cancelSample", permission: "order:cancel", input } as const;
    return this.move(context, { ...intent, to: CANCELLED, reason });
  }

  private async forQuotation(
    tx: EntityManager,
    act: Act,
    quotationId: string,
  ): Promise<For | NotToBeSampled> {
    const scene = await enterQuotation(this.sourcing, tx, act, { quotationId });
    if (scene instanceof Problem) throw new TypeError("no version was named");
    const { quotation, party } = scene;
    if (party !== RfqParty.REQUESTER) throw forbidden();
    if (quotation.status !== QuotationStatus.SUBMITTED) return new NotToBeSampled(quotation.status);
    const { id, requesterId: buyerId, bidderId: sellerId } = quotation;
    return { orderId: null, quotationId: id, buyerId, sellerId };
  }

  private move(
    context: WriteContext,
    { to, reason = null, more, ...intent }: Omit<Move, "reason"> & { reason?: string | null },
  ): Moved {
    const { db, clock, announce } = this.sourcing;
    type Why = StaleVersion | IllegalTransition;
    return write<Sample, Why>(db, context, intent, async (tx, act) => {
      const { sampleId, ifVersion } = intent.input;
      const sample = act.about(await lockVisible<Sample>(tx, act.viewer, SampleType, sampleId));
      act.mustBeAllowed(sample.buyerId, sample.sellerId);
      const { organizationId: byId } = act.viewer.mustBeSomebody();
      const party = byId === sample.buyerId ? OrderParty.BUYER : OrderParty.SELLER;
      act.viewer.mustAct(bySide[party], byId);
      const refused =
        whyStale(sample, ifVersion) ??
        whyNotMove(STATE_MACHINES.sample, sample.status, to, [party]);
      if (refused) return refused;
      await stepSample(tx, sample, { to, byId, reason, ...more }, clock.now());
      await announce(tx, sampleMoved(sample, byId));
      return sample;
    });
  }
}

const selling = (mutation: string, input: SampleInput) =>
  ({ mutation, permission: "order:sell", input }) as const;
const buying = (mutation: string, input: SampleInput) =>
  ({ mutation, permission: "order:buy", input }) as const;

function mustNameOne({ orderId, quotationId }: RequestSampleInput): void {
  if (orderId && quotationId)
    throw wrong(["quotationId"], "ONE_OF", "For an order or for a quotation, not both.");
  if (!orderId && !quotationId) throw wrong(["orderId"], "MISSING", "Say what it is for.");
}

const notSampled: readonly OrderStatus[] = [OrderStatus.DRAFT, OrderStatus.DELIVERED].concat(
  STATE_MACHINES.order.terminal as unknown as OrderStatus[],
);

async function forOrder(
  tx: EntityManager,
  act: Act,
  orderId: string,
): Promise<For | NotToBeSampled> {
  const order = act.about(await lockVisible<Order>(tx, act.viewer, OrderType, orderId));
  act.mustBeAllowed(order.buyerId);
  if (notSampled.includes(order.status)) return new NotToBeSampled(order.status);
  const { id, buyerId, sellerId } = order;
  return { orderId: id, quotationId: null, buyerId, sellerId };
}
