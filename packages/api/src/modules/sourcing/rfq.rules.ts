import {
  type OrderKind,
  OrganizationType,
  RfqStatus,
  STATE_MACHINES,
  type RfqParty,
} from "@weft/schema";
import { whyNotMove, type IllegalTransition } from "../../platform/machine";
import type { Rfq } from "./rfq.entity";
import { DeadlinePassed, RfqNotOpen } from "./sourcing.problems";

const T = OrganizationType;

/** Which types of organization sell orders of a kind; null where whoever trades does. */
export const sellersOf: Readonly<Record<OrderKind, readonly OrganizationType[] | null>> = {
  SALES: [T.OVERSEAS_CENTRE, T.ECOMMERCE_SELLER],
  PRODUCTION: [T.GARMENT_MAKER],
  PROCESSING: [T.PROCESSOR],
  FABRIC: [T.FABRIC_SUPPLIER],
  TRIMS: [T.TRIMS_SUPPLIER],
  SAMPLE: null,
};

/** Null when the party may make this move of the table; throws FORBIDDEN when only the other may. */
export const whyNotMoveRfq = (
  from: RfqStatus,
  to: RfqStatus,
  party: RfqParty,
): IllegalTransition | null => whyNotMove(STATE_MACHINES.rfq, from, to, [party]);

/** A deadline is met until the instant it names, that one included. */
export const whyLate = ({ deadline }: Pick<Rfq, "deadline">, now: Date): DeadlinePassed | null =>
  now > deadline ? new DeadlinePassed(deadline) : null;

/** What stands in the way of answering an enquiry, or of changing what it asks. */
export const whyNotAnswer = (
  rfq: Pick<Rfq, "status" | "deadline">,
  now: Date,
): RfqNotOpen | DeadlinePassed | null =>
  rfq.status === RfqStatus.OPEN ? whyLate(rfq, now) : new RfqNotOpen(rfq.status);
