import { COUNTRY_ROWS } from "../tables/countries.js";
import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { normalized } from "./spelling.js";

/** An ISO 3166-1 alpha-2 code, such as CN. */
export type CountryCode = Branded<string, "CountryCode">;

/** A country or territory with a code of its own. */
export interface Country {
  readonly code: CountryCode;
  readonly alpha3: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** Every country of ISO 3166-1, by its alpha-2 code. */
export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  COUNTRY_ROWS.map(([code, alpha3, nameEn, nameZh]) => [
    code,
    { code: code as CountryCode, alpha3, nameEn, nameZh },
  ]),
);

/** Case, accents, dots and doubled blanks are habits of spelling, not differences. */
const key = (text: string): string =>
  normalized(text)
    .normalize("NFD")
    .replace(/\p{Mn}|[.'’]/gu, "")
    .replace(/&/g, " and ")
    .replace(/[\s,]+/g, " ")
    .trim()
    .toUpperCase();

const codeOf = new Map<string, CountryCode>(
  COUNTRY_ROWS.flatMap(([code, alpha3, nameEn, nameZh, others]) =>
    [code, alpha3, nameEn, nameZh, ...others.split("|")]
      .filter(spelling => spelling !== "")
      .map(spelling => [key(spelling), code as CountryCode] as const),
  ),
);

/** Why a text is none, in the order the reasons are tested. */
export const COUNTRY_REASONS = ["EMPTY", "UNKNOWN"] as const;
export type CountryReason = (typeof COUNTRY_REASONS)[number];

/** Reads a country by its 2- or 3-letter code or its English or Chinese name. */
export function parseCountry(input: string): Parsed<CountryCode, CountryReason, never> {
  const spelling = key(input);
  if (spelling === "") return refused("EMPTY", "Nothing was given.");
  const code = codeOf.get(spelling);
  return code ? accepted(code) : refused("UNKNOWN", "No such country is known.");
}
