import {
  accepted,
  compareDecimals,
  type Currency,
  decimal,
  type DecimalText,
  Incoterm,
  INCOTERMS_EDITION,
  isNegative,
  localDateIn,
  multiplyDecimals,
  parseCurrency,
  parseCustomsMode,
  parseDecimal,
  parseUnit,
  type Parsed,
  refused,
  UNITS,
  type UnitCode,
} from "@weft/schema";
import { parseGlobalId } from "../../graph";
import { badUserInput, type Failure } from "../../platform/failure";
import { lineOf, parsedIfSaid, parsedInput } from "../../platform/write-input";
import { certificatesIn, gatesIn } from "./order-gate.parsing";
import type { OrderLineInput, OrderTermsInput } from "./order.inputs";
import { ACCEPTANCE_DAYS, priced, type LineTerms, type Terms } from "./order.terms";

type Path = readonly (string | number)[];

const numberLine = lineOf(100);
const placeLine = lineOf(100);
const itemLine = lineOf(300);
const reasonLine = lineOf(1_000);

const MOST_LINES = 1_000;
const MOST_DAYS = 365;
/** What the columns of amounts hold. */
const amountLimits = { integerDigits: 14, fractionDigits: 6 };
export const lineLimits = { integerDigits: 12, fractionDigits: 6 };

export const numberOf = (text: string): string =>
  parsedInput(numberLine, text, ["input", "number"]);

export const reasonOf = (text: string): string =>
  parsedInput(reasonLine, text, ["input", "reason"]);

/** The terms of a draft nobody has said anything about yet. */
export const noTerms = (currency: Currency): Terms => ({
  currency,
  dueOn: null,
  tolerancePercent: decimal("0"),
  incoterm: null,
  incotermPlace: null,
  incotermEdition: null,
  customsMode: null,
  requiredCategory: null,
  sampleRequired: false,
  acceptanceDays: ACCEPTANCE_DAYS,
  validUntil: null,
  qualityGates: [],
  requiredCertificates: [],
  lines: [],
});

export const currencyOf = (text: string): Currency =>
  parsedInput(parseCurrency, text, ["input", "currency"]);

/** The terms with what was said now; what was not said stays. Throws BAD_USER_INPUT by field. */
export function termsOf(input: OrderTermsInput, before: Terms, now: Date): Terms {
  const terms: Terms = {
    currency: input.currency ? currencyOf(input.currency) : before.currency,
    dueOn: input.dueOn === undefined ? before.dueOn : dueOnOf(input.dueOn, now),
    tolerancePercent: toleranceOf(input.tolerancePercent) ?? before.tolerancePercent,
    ...tradeTermOf(input, before),
    customsMode:
      parsedIfSaid(parseCustomsMode, input.customsMode, ["input", "customsMode"]) ??
      (input.customsMode === null ? null : before.customsMode),
    requiredCategory:
      input.requiredCategory === undefined ? before.requiredCategory : input.requiredCategory,
    sampleRequired: input.sampleRequired ?? before.sampleRequired,
    acceptanceDays: daysOf(input.acceptanceDays) ?? before.acceptanceDays,
    validUntil: input.validUntil === undefined ? before.validUntil : untilOf(input.validUntil, now),
    qualityGates:
      input.qualityGates === undefined ? before.qualityGates : gatesIn(input.qualityGates ?? []),
    requiredCertificates:
      input.requiredCertificates === undefined
        ? before.requiredCertificates
        : certificatesIn(input.requiredCertificates ?? []),
    lines: input.lines ? linesOf(input.lines) : before.lines,
  };
  mustHaveRoom(terms);
  return terms;
}

export const wrong = (path: Path, reason: string, message: string): Failure =>
  badUserInput(message, { path: ["input", ...path], reason });

export function dueOnOf(dueOn: string | null, now: Date): string | null {
  if (dueOn !== null && dueOn < localDateIn(now))
    throw wrong(["dueOn"], "PAST", "The last day of delivery is past.");
  return dueOn;
}

function untilOf(validUntil: Date | null, now: Date): Date | null {
  if (validUntil !== null && validUntil <= now)
    throw wrong(["validUntil"], "PAST", "An offer must be answerable for a while.");
  return validUntil;
}

function daysOf(days: number | null | undefined): number | null {
  if (days === null || days === undefined) return null;
  if (days < 0 || days > MOST_DAYS)
    throw wrong(["acceptanceDays"], "RANGE", `From 0 to ${MOST_DAYS} days.`);
  return days;
}

export function toleranceOf(text: string | null | undefined): DecimalText | null {
  if (text === null || text === undefined) return null;
  const limits = { integerDigits: 3, fractionDigits: 3 };
  const percent = withinLimits(text, limits, ["tolerancePercent"]);
  if (isNegative(percent) || compareDecimals(percent, decimal("100")) > 0)
    throw wrong(["tolerancePercent"], "RANGE", "From 0 to 100 percent.");
  return percent;
}

type TradeTerm = Pick<Terms, "incoterm" | "incotermPlace" | "incotermEdition">;
type TradeTermInput = Pick<OrderTermsInput, "incoterm" | "incotermPlace" | "incotermEdition">;

/** A term, its place and its edition come together; taking the term away takes all of them. */
export function tradeTermOf(input: TradeTermInput, before: TradeTerm): TradeTerm {
  const incoterm = input.incoterm === undefined ? before.incoterm : input.incoterm;
  const saidPlace = parsedIfSaid(placeLine, input.incotermPlace, ["input", "incotermPlace"]);
  if (incoterm === null) {
    if (saidPlace) throw wrong(["incoterm"], "MISSING", "A named place belongs to an Incoterm.");
    if (input.incotermEdition) throw wrong(["incoterm"], "MISSING", "An edition of which term?");
    return { incoterm: null, incotermPlace: null, incotermEdition: null };
  }
  const incotermPlace = saidPlace === undefined ? before.incotermPlace : saidPlace;
  if (incotermPlace === null)
    throw wrong(["incotermPlace"], "MISSING", "An Incoterm needs its named place.");
  const incotermEdition = input.incotermEdition ?? before.incotermEdition ?? INCOTERMS_EDITION;
  if (!isEditionOf(incoterm, incotermEdition))
    throw wrong(["incotermEdition"], "UNKNOWN", "This edition does not have this term.");
  return { incoterm, incotermPlace, incotermEdition };
}

/** DPU came with the edition of 2020, in the place of DAT. */
const isEditionOf = (incoterm: Incoterm, edition: string): boolean =>
  edition === INCOTERMS_EDITION || (edition === "2010" && incoterm !== Incoterm.DPU);

function linesOf(lines: readonly OrderLineInput[]): readonly LineTerms[] {
  if (lines.length > MOST_LINES)
    throw wrong(["lines"], "TOO_MANY", `An order has at most ${MOST_LINES} lines.`);
  return lines.map((line, at) => oneLineOf(line, ["lines", at]));
}

export function oneLineOf(line: OrderLineInput, path: Path): LineTerms {
  const unit = parsedInput(parseUnit, line.unit, ["input", ...path, "unit"]);
  const quantity = withinLimits(line.quantity, lineLimits, [...path, "quantity"]);
  if (compareDecimals(quantity, decimal("0")) <= 0)
    throw wrong([...path, "quantity"], "NOT_POSITIVE", "A quantity is above zero.");
  if (!isCountable(quantity, unit))
    throw wrong([...path, "quantity"], "NOT_WHOLE", "Pieces, pairs and sets are whole.");
  const unitPrice = withinLimits(line.unitPrice, lineLimits, [...path, "unitPrice"]);
  if (isNegative(unitPrice))
    throw wrong([...path, "unitPrice"], "NEGATIVE", "A price is not below zero.");
  return { ...productOf(line, path), quantity, unit, unitPrice };
}

/** Half a dozen is six pieces, half a piece is nothing. */
function isCountable(quantity: DecimalText, code: UnitCode): boolean {
  const unit = UNITS.get(code);
  if (!unit?.dimension.startsWith("count")) return true;
  return !multiplyDecimals(quantity, unit.toBase).includes(".");
}

function productOf(line: OrderLineInput, path: Path) {
  const item = parsedIfSaid(itemLine, line.item, ["input", ...path, "item"]) ?? null;
  const skuId = uuidIn(line.skuId, "sku", [...path, "skuId"]);
  const materialId = uuidIn(line.materialId, "mat", [...path, "materialId"]);
  if (skuId && materialId)
    throw wrong([...path, "materialId"], "ONE_PRODUCT", "A line is for a SKU or a material.");
  if (!skuId && !materialId && !item)
    throw wrong([...path, "item"], "MISSING", "Say what is ordered: a product, or in words.");
  return { item, skuId, materialId };
}

/** What is not there and what the caller may not use get the same answer. */
export const unknownProduct = (path: Path): Failure =>
  wrong(path, "UNKNOWN", "No such product that could be ordered here.");

function uuidIn(id: string | null | undefined, prefix: string, path: Path): string | null {
  if (id === null || id === undefined) return null;
  const parsed = parseGlobalId(id);
  if (parsed?.prefix !== prefix) throw unknownProduct(path);
  return parsed.uuid;
}

export function withinLimits(
  text: string,
  limits: { readonly integerDigits: number; readonly fractionDigits: number },
  path: Path,
): DecimalText {
  return parsedInput(value => parseDecimal(value, limits), text, ["input", ...path]);
}

/** Refuses amounts that no column could hold. Throws BAD_USER_INPUT by line. */
export function mustHaveRoom(terms: Pick<Terms, "lines" | "currency">): void {
  const { lines, total } = priced(terms);
  lines.forEach(({ amount }, at) => {
    if (!fits(amount).ok)
      throw wrong(["lines", at, "unitPrice"], "AMOUNT_TOO_LARGE", "The amount is too large.");
  });
  if (!fits(total).ok) throw wrong(["lines"], "AMOUNT_TOO_LARGE", "The total is too large.");
}

const fits = (amount: DecimalText): Parsed<DecimalText> => {
  const parsed = parseDecimal(amount, amountLimits);
  return parsed.ok ? accepted(parsed.value) : refused(parsed.reason, parsed.message);
};
