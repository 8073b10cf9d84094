import {
  decimal,
  type Currency,
  type DecimalText,
  type Incoterm,
  isNegative,
  RfqAudience,
  type SafetyCategory,
} from "@weft/schema";
import { lineOf, parsedInput } from "../../platform/write-input";
import {
  currencyOf,
  dueOnOf,
  lineLimits,
  mustHaveRoom,
  oneLineOf,
  toleranceOf,
  tradeTermOf,
  withinLimits,
  wrong,
  type LineTerms,
} from "../ordering";
import type { CreateRfqInput, RfqLineInput, RfqTermsInput } from "./rfq.inputs";

const titleLine = lineOf(200);
const MOST_LINES = 1_000;
const MOST_INVITED = 100;

/** One row of an enquiry. */
export type Wanted = Omit<LineTerms, "unitPrice"> & { readonly targetPrice: DecimalText | null };

/** Everything an enquiry asks for. */
export interface RfqTerms {
  readonly title: string;
  readonly currency: Currency;
  readonly dueOn: string | null;
  readonly deadline: Date;
  readonly incoterm: Incoterm | null;
  readonly incotermPlace: string | null;
  readonly incotermEdition: string | null;
  readonly tolerancePercent: DecimalText;
  readonly requiredCategory: SafetyCategory | null;
  readonly sampleRequired: boolean;
  readonly disclosesTargetPrices: boolean;
  readonly lines: readonly Wanted[];
}

const noTradeTerm = { incoterm: null, incotermPlace: null, incotermEdition: null };

/** What a new enquiry asks for. Throws BAD_USER_INPUT by field. */
export const newTermsOf = (input: CreateRfqInput, now: Date): RfqTerms =>
  rfqTermsOf(
    input,
    {
      ...{ title: "", currency: currencyOf(input.currency), dueOn: null, ...noTradeTerm },
      ...{ deadline: input.deadline, tolerancePercent: decimal("0"), requiredCategory: null },
      ...{ sampleRequired: false, disclosesTargetPrices: false, lines: [] },
    },
    now,
  );

/** What is asked for with what was said now; what was not said stays. Throws BAD_USER_INPUT by field. */
export function rfqTermsOf(input: RfqTermsInput, before: RfqTerms, now: Date): RfqTerms {
  const terms: RfqTerms = {
    title: input.title ? titleOf(input.title) : mustBeSaid(before.title, input.title),
    currency: input.currency ? currencyOf(input.currency) : before.currency,
    dueOn: input.dueOn === undefined ? before.dueOn : dueOnOf(input.dueOn, now),
    deadline: input.deadline ? deadlineOf(input.deadline, now) : before.deadline,
    ...tradeTermOf(input, before),
    tolerancePercent: toleranceOf(input.tolerancePercent) ?? before.tolerancePercent,
    requiredCategory:
      input.requiredCategory === undefined ? before.requiredCategory : input.requiredCategory,
    sampleRequired: input.sampleRequired ?? before.sampleRequired,
    disclosesTargetPrices: input.disclosesTargetPrices ?? before.disclosesTargetPrices,
    lines: input.lines ? linesOf(input.lines) : before.lines,
  };
  const { lines, currency } = terms;
  const asOrdered = lines.map(({ targetPrice, ...line }) => ({
    ...line,
    unitPrice: targetPrice ?? decimal("0"),
  }));
  mustHaveRoom({ lines: asOrdered, currency });
  return terms;
}

const titleOf = (text: string): string => parsedInput(titleLine, text, ["input", "title"]);

function mustBeSaid(before: string, said: string | null | undefined): string {
  if (said === "" || before === "") throw wrong(["title"], "EMPTY", "Nothing was given.");
  return before;
}

function deadlineOf(deadline: Date, now: Date): Date {
  if (deadline <= now) throw wrong(["deadline"], "PAST", "There must be time to answer.");
  return deadline;
}

function linesOf(lines: readonly RfqLineInput[]): readonly Wanted[] {
  if (lines.length === 0) throw wrong(["lines"], "MISSING", "Say what is wanted.");
  if (lines.length > MOST_LINES)
    throw wrong(["lines"], "TOO_MANY", `An enquiry has at most ${MOST_LINES} lines.`);
  return lines.map(wantedOf);
}

function wantedOf(line: RfqLineInput, at: number): Wanted {
  const { item, skuId, materialId, quantity, unit } = line;
  const asOrdered = { item, skuId, materialId, quantity, unit, unitPrice: "0" };
  const { unitPrice: _, ...wanted } = oneLineOf(asOrdered, ["lines", at]);
  return { ...wanted, targetPrice: targetOf(line.targetPrice, at) };
}

function targetOf(text: string | null | undefined, at: number): DecimalText | null {
  if (text === null || text === undefined) return null;
  const path = ["lines", at, "targetPrice"];
  const price = withinLimits(text, lineLimits, path);
  if (isNegative(price)) throw wrong(path, "NEGATIVE", "A price is not below zero.");
  return price;
}

/** The global ids of whom it asks by name. */
export function invitedOf({ audience, invitedIds }: CreateRfqInput): readonly string[] {
  const ids = invitedIds ?? [];
  if (audience === RfqAudience.ELIGIBLE) {
    if (ids.length === 0) return [];
    throw wrong(["invitedIds"], "NOT_INVITED", "Only the audience INVITED is asked by name.");
  }
  if (ids.length === 0) throw wrong(["invitedIds"], "MISSING", "Say who is asked.");
  if (ids.length > MOST_INVITED)
    throw wrong(["invitedIds"], "TOO_MANY", `At most ${MOST_INVITED} are asked by name.`);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  if (twice >= 0) throw wrong(["invitedIds", twice], "TWICE", "Nobody is asked twice.");
  return ids;
}
