import { movesBetween, OrderParty, OrderStatus, STATE_MACHINES } from "@weft/schema";
import { forbidden } from "../../platform/failure";
import { IllegalTransition, whyNotMove } from "../../platform/machine";
import { OfferExpired, OrderIncomplete, SampleNotApproved } from "./order.problems";
import type { Order } from "./order.entity";
import type { Terms } from "./order.terms";

const { SUBMITTED, COUNTERED, ACCEPTED, CANCELLED, CLOSED_SHORT, DRAFT } = OrderStatus;
const machine = STATE_MACHINES.order;

type Parties = Pick<Order, "buyerId" | "sellerId">;

/** What an organization is to an order it sees. */
export const partyOf = ({ buyerId }: Parties, organizationId: string): OrderParty =>
  organizationId === buyerId ? OrderParty.BUYER : OrderParty.SELLER;

/** Null when the party may make this move of the table by itself; throws FORBIDDEN when only another may. */
export const whyNot = (
  from: OrderStatus,
  to: OrderStatus,
  party: OrderParty,
): IllegalTransition | null => whyNotMove(machine, from, to, [party]);

/** Whether the move takes both parties: one asks, the other confirms. */
export const takesBoth = (from: OrderStatus, to: OrderStatus): boolean =>
  movesBetween(machine, from, to).some(({ by }) => by.includes("BOTH"));

/** A draft is edited by its buyer, who alone sees it; afterwards terms are countered or a change is asked for. */
export const whyNotEdit = ({ status }: Pick<Order, "status">): IllegalTransition | null =>
  status === DRAFT ? null : new IllegalTransition(status, DRAFT);

/** Only a draft is submitted as it is; an answer to a counter-offer is a new revision. */
export const whyNotSubmit = (status: OrderStatus, party: OrderParty): IllegalTransition | null =>
  status === COUNTERED
    ? new IllegalTransition(status, SUBMITTED)
    : whyNot(status, SUBMITTED, party);

/** Which state a counter-offer leads to: back to the other party. */
export const afterCounter = (from: OrderStatus): OrderStatus =>
  from === COUNTERED ? SUBMITTED : COUNTERED;

/** An offer is good until the instant it names, that one included. */
export const whyExpired = (
  { validUntil }: Pick<Order, "validUntil">,
  now: Date,
): OfferExpired | null => (validUntil && now > validUntil ? new OfferExpired(validUntil) : null);

/** What an offer must say before the other party gets to see it. */
export function whyNotOffer(
  terms: Terms,
  { crossBorder, today, now }: { crossBorder: boolean; today: string; now: Date },
): OrderIncomplete | null {
  const fields = [
    ...(terms.lines.length > 0 ? [] : ["lines"]),
    ...(terms.dueOn !== null && terms.dueOn >= today ? [] : ["dueOn"]),
    ...(crossBorder && terms.incoterm === null ? ["incoterm"] : []),
    ...(terms.validUntil && now > terms.validUntil ? ["validUntil"] : []),
  ];
  return fields.length > 0 ? new OrderIncomplete(fields) : null;
}

export const whyNotStart = (
  { sampleRequired }: Pick<Order, "sampleRequired">,
  sampleApproved: boolean,
): SampleNotApproved | null => (sampleRequired && !sampleApproved ? new SampleNotApproved() : null);

const beingCarriedOut: readonly OrderStatus[] = [
  ...[ACCEPTED, OrderStatus.IN_PRODUCTION, OrderStatus.READY],
  ...[OrderStatus.QUALITY_HOLD, OrderStatus.PARTIALLY_DELIVERED],
];

/** Terms both agreed on change only while the order is carried out. */
export const whyNotChange = ({ status }: Pick<Order, "status">): IllegalTransition | null =>
  beingCarriedOut.includes(status) ? null : new IllegalTransition(status, status);

/** With something delivered an order is closed short, with nothing it is called off; never the other way round. */
export const whyNotEnd = (
  { status }: Pick<Order, "status">,
  to: OrderStatus,
  delivered: boolean,
): IllegalTransition | null =>
  takesBoth(status, to) && (to === CANCELLED) !== delivered
    ? null
    : new IllegalTransition(status, to === CANCELLED ? CANCELLED : CLOSED_SHORT);

/** Whoever asked may take it back; only the other one may confirm or decline. */
export function mustBeAsked(byId: string, organizationId: string): void {
  if (byId === organizationId) throw forbidden();
}

export function mustBeAsking(byId: string, organizationId: string): void {
  if (byId !== organizationId) throw forbidden();
}
