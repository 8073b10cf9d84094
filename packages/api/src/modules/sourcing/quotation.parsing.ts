import { isNegative, type DecimalText, type Incoterm } from "@weft/schema";
import { lineOf, parsedInput } from "../../platform/write-input";
import {
  dueOnOf,
  lineLimits,
  mustHaveRoom,
  tradeTermOf,
  withinLimits,
  wrong,
  type LineTerms,
} from "../ordering";
import type { QuotationLineInput, QuotationTermsInput } from "./quotation.inputs";
import type { RfqTerms, Wanted } from "./rfq.parsing";

const noteLine = lineOf(1_000);
const MOST_DAYS = 1_000;

/** Everything a bidder offers. */
export interface Offered {
  readonly dueOn: string | null;
  readonly leadTimeDays: number | null;
  readonly validUntil: Date | null;
  readonly incoterm: Incoterm | null;
  readonly incotermPlace: string | null;
  readonly incotermEdition: string | null;
  readonly note: string | null;
  readonly lines: readonly LineTerms[];
}

/** What is offered for what is asked. Throws BAD_USER_INPUT by field. */
export function offeredOf(input: QuotationTermsInput, asked: RfqTerms, now: Date): Offered {
  const lines = pricedOf(input.lines, asked.lines);
  mustHaveRoom({ lines, currency: asked.currency });
  return {
    ...whenOf(input, now),
    validUntil: untilOf(input.validUntil ?? null, now),
    ...tradeTermOf(input, asked),
    note: input.note ? parsedInput(noteLine, input.note, ["input", "note"]) : null,
    lines,
  };
}

function whenOf(
  { dueOn = null, leadTimeDays = null }: QuotationTermsInput,
  now: Date,
): Pick<Offered, "dueOn" | "leadTimeDays"> {
  if (dueOn === null && leadTimeDays === null)
    throw wrong(["dueOn"], "MISSING", "Say when it can be delivered.");
  if (dueOn !== null && leadTimeDays !== null)
    throw wrong(["leadTimeDays"], "ONE_OF", "A day or a lead time, not both.");
  if (leadTimeDays !== null && (leadTimeDays < 1 || leadTimeDays > MOST_DAYS))
    throw wrong(["leadTimeDays"], "RANGE", `From 1 to ${MOST_DAYS} days.`);
  return { dueOn: dueOnOf(dueOn, now), leadTimeDays };
}

function untilOf(validUntil: Date | null, now: Date): Date | null {
  if (validUntil !== null && validUntil <= now)
    throw wrong(["validUntil"], "PAST", "A quotation must be good for a while.");
  return validUntil;
}

/** Every line of the enquiry once, in its order. */
function pricedOf(
  lines: readonly QuotationLineInput[],
  asked: readonly Wanted[],
): readonly LineTerms[] {
  const prices = new Map<number, DecimalText>();
  lines.forEach(({ lineNo, unitPrice }, at) => {
    if (!asked[lineNo - 1])
      throw wrong(["lines", at, "lineNo"], "UNKNOWN", "The enquiry has no such line.");
    if (prices.has(lineNo)) throw wrong(["lines", at, "lineNo"], "TWICE", "One price for a line.");
    prices.set(lineNo, priceOf(unitPrice, at));
  });
  return asked.map(({ targetPrice: _, ...line }, at) => {
    const unitPrice = prices.get(at + 1);
    if (unitPrice === undefined)
      throw wrong(["lines"], "MISSING", `Line ${at + 1} of the enquiry has no price.`);
    return { ...line, unitPrice };
  });
}

function priceOf(text: string, at: number): DecimalText {
  const path = ["lines", at, "unitPrice"];
  const price = withinLimits(text, lineLimits, path);
  if (isNegative(price)) throw wrong(path, "NEGATIVE", "A price is not below zero.");
  return price;
}
