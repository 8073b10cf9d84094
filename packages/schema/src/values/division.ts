import { DIVISION_ROWS } from "../tables/divisions.js";
import { DivisionLevel } from "../vocabulary/organization.js";
import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { normalized } from "./spelling.js";

/** The code of an administrative division: 2, 4, 6 or 9 digits, each level a prefix of the next. */
export type DivisionCode = Branded<string, "DivisionCode">;

/** A province, prefecture, district, county or town of the division table. */
export interface Division {
  readonly code: DivisionCode;
  readonly level: DivisionLevel;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly parent: DivisionCode | null;
}

/** Every division of `data/divisions.csv`, by its code. */
export const DIVISIONS: ReadonlyMap<string, Division> = new Map(
  DIVISION_ROWS.map(([code, level, nameZh, nameEn, parent]) => [
    code,
    {
      code: code as DivisionCode,
      level: DivisionLevel[level],
      nameZh,
      nameEn,
      parent: parent === "" ? null : (parent as DivisionCode),
    },
  ]),
);

/** Why a text is none, in the order the reasons are tested. */
export const DIVISION_REASONS = ["EMPTY", "SYNTAX", "UNKNOWN"] as const;
export type DivisionReason = (typeof DIVISION_REASONS)[number];

/** Reads a division code of the table; 330500 and 330000 are accepted for 3305 and 33. */
export function parseDivisionCode(input: string): Parsed<DivisionCode, DivisionReason, never> {
  const digits = normalized(input);
  if (digits === "") return refused("EMPTY", "Nothing was given.");
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9})$/.test(digits))
    return refused("SYNTAX", "A division code has 2, 4, 6 or 9 digits.");

  const found = DIVISIONS.get(digits) ?? DIVISIONS.get(withoutPadding(digits));
  return found ? accepted(found.code) : refused("UNKNOWN", "No such division is known.");
}

/** Whether a place lies in a division, so that 330502100 lies in 330502. */
export const liesIn = (place: string, division: string): boolean => place.startsWith(division);

/** Whether a 6-digit code cannot be right: an impossible province, or missing where the table is complete. */
export function isUnknownRegion(code: string): boolean {
  if (!PROVINCES.has(code.slice(0, 2)) && code !== NATIONAL) return true;
  const prefecture = code.slice(0, 4);
  const covered = [...DIVISIONS.values()].some(({ parent }) => parent === prefecture);
  return covered && !DIVISIONS.has(code) && !DIVISIONS.has(withoutPadding(code));
}

const withoutPadding = (digits: string): string =>
  digits.length === 6 ? digits.replace(/(00){1,2}$/, "") : digits;

/** Registered with the national authority itself. */
const NATIONAL = "100000";

const PROVINCES = new Set(
  [
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46",
    "50 51 52 53 54 61 62 63 64 65 71 81 82",
  ].flatMap(line => line.split(" ")),
);
