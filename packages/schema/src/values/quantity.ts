import { UNIT_ROWS } from "../tables/units.js";
import { decimal, type DecimalText, divideDecimals, multiplyDecimals } from "./decimal.js";
import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { condensed } from "./spelling.js";

/** A UN/ECE Recommendation 20 unit of measure, such as MTR. */
export type UnitCode = Branded<string, "UnitCode">;

/** What a unit measures; only quantities of one dimension, or of fabric, can be converted. */
export type Dimension = "length" | "mass" | "area" | "count" | "count-pair" | "count-set";

/** A unit with the factor to the base unit of its dimension. */
export interface Unit {
  readonly code: UnitCode;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly dimension: Dimension;
  readonly toBase: DecimalText;
}

/** An exact number of units. */
export interface Quantity {
  readonly value: DecimalText;
  readonly unit: UnitCode;
}

/** What ties a fabric's length to its area and mass. */
export interface FabricMeasure {
  readonly widthM: DecimalText;
  /** Grams per square meter. */
  readonly gsm: DecimalText;
}

/** Why a quantity has no equal in the other unit. */
export type ConversionReason =
  "SET_COMPOSITION" | "INCOMPATIBLE" | "FABRIC_UNKNOWN" | "FABRIC_NOT_POSITIVE";

/** Digits after the point of a converted quantity. */
export const CONVERSION_DIGITS = 6;

/** Every unit known, by its code. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  UNIT_ROWS.map(([code, nameZh, nameEn, dimension, toBase]) => [
    code,
    {
      code: code as UnitCode,
      nameZh,
      nameEn,
      dimension: dimension as Dimension,
      toBase: decimal(toBase),
    },
  ]),
);

/** Reads the code of a unit in any case. */
export function parseUnit(input: string): Parsed<UnitCode, "EMPTY" | "UNKNOWN", never> {
  const code = condensed(input);
  if (code === "") return refused("EMPTY", "Nothing was given.");
  const unit = UNITS.get(code);
  return unit ? accepted(unit.code) : refused("UNKNOWN", "No such unit is known.");
}

/** The same quantity in another unit, rounded once, half up, to 6 digits; fabric needs its width and weight. */
export function convertQuantity(
  { value, unit }: Quantity,
  to: UnitCode,
  fabric: FabricMeasure | null = null,
): Parsed<DecimalText, ConversionReason, never> {
  if (unit === to) return accepted(value);
  const [source, target] = [unitOf(unit), unitOf(to)];
  if (source.dimension === "count-set" || target.dimension === "count-set")
    return refused("SET_COMPOSITION", "A set has no fixed number of pieces.");

  const problem = whyNotConvert(source.dimension, target.dimension, fabric);
  if (problem) return refused(...problem);

  const numerator = multiplyDecimals(source.toBase, perMeter(target.dimension, source, fabric));
  const denominator = multiplyDecimals(target.toBase, perMeter(source.dimension, target, fabric));
  return accepted(
    divideDecimals(multiplyDecimals(value, numerator), denominator, CONVERSION_DIGITS),
  );
}

type Problem = readonly [ConversionReason, string];

function whyNotConvert(
  from: Dimension,
  to: Dimension,
  fabric: FabricMeasure | null,
): Problem | null {
  if (from === to) return null;
  if (!isOfFabric(from) || !isOfFabric(to))
    return ["INCOMPATIBLE", "The two units do not measure the same thing."];
  if (!fabric) return ["FABRIC_UNKNOWN", "The width and weight of the fabric are needed."];
  return [fabric.widthM, fabric.gsm].some(one => one.startsWith("-") || one === "0")
    ? ["FABRIC_NOT_POSITIVE", "Width and weight of a fabric are above zero."]
    : null;
}

const isOfFabric = (dimension: Dimension): boolean =>
  dimension === "length" || dimension === "area" || dimension === "mass";

/** How many base units of a dimension one meter of the fabric is; 1 where both units share a dimension. */
function perMeter(dimension: Dimension, other: Unit, fabric: FabricMeasure | null): DecimalText {
  if (!fabric || dimension === other.dimension || dimension === "length") return decimal("1");
  if (dimension === "area") return fabric.widthM;
  return multiplyDecimals(multiplyDecimals(fabric.widthM, fabric.gsm), decimal("0.001"));
}

function unitOf(code: UnitCode): Unit {
  const unit = UNITS.get(code);
  if (!unit) throw new RangeError(`${code} is no unit: parse it first.`);
  return unit;
}
