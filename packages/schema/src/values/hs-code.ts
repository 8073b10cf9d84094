import { HS_CODE_ROWS } from "../tables/hs-codes.js";
import { Construction, Sex } from "../vocabulary/product.js";
import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { condensed } from "./spelling.js";

/** A 6-digit code of the Harmonized System 2022, comparable between countries. */
export type HsCode = Branded<string, "HsCode">;

/** The 10 digits China declares goods under; they change every January and are kept as text. */
export type TariffCode = Branded<string, "TariffCode">;

/** What the table says about a 6-digit code. */
export interface HsCodeEntry {
  readonly code: HsCode;
  readonly descriptionEn: string;
  readonly descriptionZh: string;
  /** Null for fabrics, which have none. */
  readonly sex: Sex | null;
  readonly construction: Construction;
  readonly fiber: string;
}

/** Why digits are no code of the goods traded here, in the order the reasons are tested. */
export type HsCodeReason = "EMPTY" | "NON_DIGIT" | "LENGTH" | "UNKNOWN";

/** Every 6-digit code of `data/hs_codes.csv`. */
export const HS_CODES: ReadonlyMap<string, HsCodeEntry> = new Map(
  HS_CODE_ROWS.map(([code, descriptionEn, descriptionZh, sex, construction, fiber]) => [
    code,
    {
      code: code as HsCode,
      descriptionEn,
      descriptionZh,
      sex: sex && Sex[sex],
      construction: Construction[construction],
      fiber,
    },
  ]),
);

/** Reads a 6-digit HS code that the table knows, dots and blanks ignored. */
export const parseHsCode = (input: string): Parsed<HsCode, HsCodeReason, never> =>
  parseCode<HsCode>(input, 6);

/** Reads a 10-digit Chinese tariff code whose first 6 digits the table knows, dots and blanks ignored. */
export const parseTariffCode = (input: string): Parsed<TariffCode, HsCodeReason, never> =>
  parseCode<TariffCode>(input, 10);

/** The comparable part of a tariff code. */
export const hsCodeOf = (tariffCode: TariffCode): HsCode => tariffCode.slice(0, 6) as HsCode;

function parseCode<Code extends string>(
  input: string,
  length: number,
): Parsed<Code, HsCodeReason, never> {
  const digits = condensed(input).replaceAll(".", "");
  if (digits === "") return refused("EMPTY", "Nothing was given.");
  if (!/^[0-9]+$/.test(digits)) return refused("NON_DIGIT", "Only digits are allowed.");
  if (digits.length !== length)
    return refused("LENGTH", `Expected ${length} digits, got ${digits.length}.`);
  return HS_CODES.has(digits.slice(0, 6))
    ? accepted(digits as Code)
    : refused("UNKNOWN", "No such code is among the goods traded here.");
}
