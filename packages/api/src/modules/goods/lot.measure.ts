import {
  addDecimals,
  compareDecimals,
  convertQuantity,
  decimal,
  type DecimalText,
  divideDecimals,
  type FabricMeasure,
  multiplyDecimals,
  type Parsed,
  accepted,
  refused,
  subtractDecimals,
  UNITS,
  type UnitCode,
} from "@weft/schema";

/** What is known of how much a lot is. */
export interface Measured {
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly massKg: string | null;
  readonly fabric: FabricMeasure | null;
}

export interface Amount {
  readonly quantity: string;
  readonly unit: string;
}

/** A part of a lot as an exact fraction: what is weighed is weighed against its mass, the rest against its quantity. */
export interface Share {
  readonly over: DecimalText;
  readonly under: DecimalText;
}

const DIGITS = 6;
const zero = decimal("0");
const kilogram = "KGM" as UnitCode;
export const nothing: Share = { over: zero, under: decimal("1") };

const dimensionOf = (unit: string) => UNITS.get(unit)?.dimension;
const toBase = (unit: string): DecimalText => UNITS.get(unit)?.toBase ?? decimal("1");

const inBase = (quantity: string, unit: string): DecimalText =>
  multiplyDecimals(decimal(quantity), toBase(unit));

/** How much of a lot that was counted an amount is. Refused when its unit says nothing of such a lot. */
export function shareOf({ quantity, unit }: Amount, lot: Measured): Parsed<Share, string, never> {
  if (lot.quantity === null || lot.unit === null) return accepted(nothing);
  if (unit === lot.unit) return accepted({ over: decimal(quantity), under: decimal(lot.quantity) });
  const over = inBase(quantity, unit);
  if (dimensionOf(unit) === dimensionOf(lot.unit) && dimensionOf(unit) !== "count-set")
    return accepted({ over, under: inBase(lot.quantity, lot.unit) });
  if (dimensionOf(unit) === "mass" && lot.massKg !== null)
    return accepted({ over, under: inBase(lot.massKg, kilogram) });
  const whole = convertQuantity(
    { value: decimal(lot.quantity), unit: lot.unit as UnitCode },
    unit as UnitCode,
    lot.fabric,
  );
  if (!whole.ok) return refused(whole.reason, whole.message);
  return accepted({ over: decimal(quantity), under: whole.value });
}

export const plus = (one: Share, other: Share): Share =>
  one.under === other.under
    ? { over: addDecimals(one.over, other.over), under: one.under }
    : {
        over: addDecimals(
          multiplyDecimals(one.over, other.under),
          multiplyDecimals(other.over, one.under),
        ),
        under: multiplyDecimals(one.under, other.under),
      };

export const minus = (one: Share, other: Share): Share =>
  plus(one, { over: subtractDecimals(zero, other.over), under: other.under });

export const isMore = (one: Share, other: Share): boolean =>
  compareDecimals(
    multiplyDecimals(one.over, other.under),
    multiplyDecimals(other.over, one.under),
  ) > 0;

export const whole: Share = { over: decimal("1"), under: decimal("1") };

/** A share in the lot's own unit, cut off after 6 digits; never below nothing. */
export function quantityOf(share: Share, lot: Measured): DecimalText {
  if (lot.quantity === null || !isMore(share, nothing)) return zero;
  const exact = multiplyDecimals(share.over, decimal(lot.quantity));
  const rounded = divideDecimals(exact, share.under, DIGITS);
  const tooMuch = compareDecimals(multiplyDecimals(rounded, share.under), exact) > 0;
  return tooMuch ? subtractDecimals(rounded, decimal("0.000001")) : rounded;
}
