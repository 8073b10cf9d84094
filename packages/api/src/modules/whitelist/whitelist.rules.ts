import {
  addDays,
  type LocalDate,
  WHITELIST_TERMS,
  WhitelistConditionKind,
  WhitelistStatus,
} from "@weft/schema";

/** One condition of being listed, and why it is met or not. */
export interface WhitelistCondition {
  readonly kind: WhitelistConditionKind;
  readonly met: boolean;
  /** How many there are, where it is a number that counts. */
  readonly found: number | null;
  /** How many there have to be at least; at most 0 of failures. */
  readonly needed: number | null;
  readonly reason: string;
}

/** What is known of a supplier on a day. */
export interface WhitelistFacts {
  readonly verified: boolean;
  readonly fabricSupplier: boolean;
  /** Since when its commitment stands. */
  readonly committedOn: string | null;
  /** Lots of which at least one report counts. */
  readonly passingReports: number;
  readonly finalFailures: number;
  readonly lots: number;
  readonly traceableLots: number;
}

const { months, categories } = WHITELIST_TERMS;
const period = `the last ${months} months`;

/** Every condition with its reason, in one order: what is missing is for the supplier to read as much as for the regulator. */
export function conditionsOf(facts: WhitelistFacts): readonly WhitelistCondition[] {
  return [verified(facts), committed(facts), reported(facts), neverFailed(facts), traceable(facts)];
}

export const areMet = (conditions: readonly WhitelistCondition[]): boolean =>
  conditions.every(({ met }) => met);

const uncounted = { found: null, needed: null };

function verified({ verified: is, fabricSupplier }: WhitelistFacts): WhitelistCondition {
  const reason = !fabricSupplier
    ? "It is no fabric supplier."
    : is
      ? "It is verified."
      : "It is not verified.";
  return { kind: WhitelistConditionKind.VERIFIED, met: is && fabricSupplier, ...uncounted, reason };
}

function committed({ committedOn }: WhitelistFacts): WhitelistCondition {
  const met = committedOn !== null;
  const reason = met
    ? `It committed itself on ${committedOn}.`
    : "It has not committed itself, or took it back.";
  return { kind: WhitelistConditionKind.COMMITMENT, met, ...uncounted, reason };
}

function reported({ passingReports: found }: WhitelistFacts): WhitelistCondition {
  const needed = WHITELIST_TERMS.passingReports;
  const reason = `${found} of at least ${needed} fabric lots have a report of a qualified (CMA) lab that covers GB 18401, is about finished goods and passed at category ${categories.join(" or ")} in ${period}.`;
  const kind = WhitelistConditionKind.PASSING_REPORTS;
  return { kind, met: found >= needed, found, needed, reason };
}

function neverFailed({ finalFailures: found }: WhitelistFacts): WhitelistCondition {
  const reason =
    found === 0
      ? `No supervision sampling of it failed for good in ${period}.`
      : `${found} supervision samplings of it failed for good in ${period}.`;
  const kind = WhitelistConditionKind.NO_FINAL_FAILURE;
  return { kind, met: found === 0, found, needed: 0, reason };
}

function traceable({ lots, traceableLots: found }: WhitelistFacts): WhitelistCondition {
  const needed = Math.max(lots, WHITELIST_TERMS.traceableLots);
  const reason = `${found} of ${lots} fabric lots it recorded in ${period} lead to an order or a material; all have to, and there has to be one.`;
  const kind = WhitelistConditionKind.TRACEABLE_LOTS;
  return { kind, met: found >= needed, found, needed, reason };
}

/** Where a failure that is final leads: the first to the watch, another one off the list. */
export const afterFailure = (status: WhitelistStatus): WhitelistStatus =>
  status === WhitelistStatus.WATCH ? WhitelistStatus.REMOVED : WhitelistStatus.WATCH;

/** The same day so many months later; the last of the month where it is shorter. */
export function monthsLater(day: LocalDate, count: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10) as LocalDate;
}

/** The last day of the year, or whatever the terms say, that a listing is good for without a review. */
export const reviewDueAfter = (day: LocalDate): LocalDate =>
  addDays(monthsLater(day, WHITELIST_TERMS.reviewMonths), -1);
