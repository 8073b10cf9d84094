import { accepted, type Parsed, refused } from "./parsed.js";
import { normalized } from "./spelling.js";

/** Who issued a standard. */
export type StandardLevel =
  "NATIONAL" | "INDUSTRY" | "LOCAL" | "GROUP" | "ENTERPRISE" | "INTERNATIONAL";

/** A standard's number in its one spelling, and what the number alone says about the standard. */
export interface StandardNumber {
  readonly text: string;
  readonly level: StandardLevel;
  /** Since 2018 only a GB without suffix binds. */
  readonly mandatory: boolean;
  /** Null is an undated reference: the edition in force on the day in question. */
  readonly year: number | null;
}

const LONGEST = 64;

const NUMBER = String.raw`(?<number>\d{1,5}(?:\.\d{1,3})?)`;
const DATED = String.raw`${NUMBER}(?:-(?<year>\d{4}))?$`;

/** International bodies number parts with a dash, as in ISO 105-X12. */
const INTERNATIONAL = String.raw`(?<number>\d{1,5}(?:\.\d{1,3})?(?:-[A-Z]{0,2}\d{1,3})?)(?:[:-](?<year>\d{4}))?$`;

/** Tried in this order; a missing blank before the number is tolerated where it can be told. */
const GRAMMAR: readonly (readonly [StandardLevel, RegExp])[] = [
  ["NATIONAL", new RegExp(String.raw`^(?<prefix>GB(?:/[TZ])?) ?${DATED}`)],
  ["LOCAL", new RegExp(String.raw`^(?<prefix>DB(?:\d{2}|\d{4}|\d{6})(?:/T|(?= ))) ?${DATED}`)],
  ["GROUP", new RegExp(String.raw`^(?<prefix>T/[A-Z][A-Z0-9]{1,11}?) ?${DATED}`)],
  [
    "ENTERPRISE",
    new RegExp(String.raw`^(?<prefix>Q/(?=[0-9]*[A-Z])[A-Z0-9]{2,18} [A-Z]{0,3})${DATED}`),
  ],
  ["ENTERPRISE", new RegExp(String.raw`^(?<prefix>Q/(?=[0-9]*[A-Z])[A-Z0-9]{1,17}?[A-Z])${DATED}`)],
  [
    "INTERNATIONAL",
    new RegExp(
      String.raw`^(?<prefix>ISO(?:/(?:IEC|TS|TR))?|IEC|(?:BS )?EN(?: ISO)?|BS|DIN|ASTM|AATCC|ANSI|CEN) ?${INTERNATIONAL}`,
    ),
  ],
  ["INDUSTRY", new RegExp(String.raw`^(?<prefix>(?!GB|DB|EN|BS)[A-Z]{2}(?:/T)?) ?${DATED}`)],
];

/** Reads a standard's number with any dashes, widths and blanks, dated or not. */
export function parseStandardNumber(
  input: string,
): Parsed<StandardNumber, "EMPTY" | "LENGTH" | "SYNTAX", never> {
  const text = respaced(input);
  if (text === "") return refused("EMPTY", "Nothing was given.");
  if (text.length > LONGEST) return refused("LENGTH", `At most ${LONGEST} characters.`);

  for (const [level, pattern] of GRAMMAR) {
    const { prefix, number, year } = pattern.exec(text)?.groups ?? {};
    if (prefix === undefined || number === undefined) continue;
    const separator = level === "INTERNATIONAL" ? ":" : "-";
    // An enterprise's series letters end with the number: Q/XHM A001 keeps its one blank.
    const gap = prefix.includes(" ") && level === "ENTERPRISE" ? "" : " ";
    return accepted({
      text: `${prefix}${gap}${number}${year === undefined ? "" : separator + year}`,
      level,
      mandatory: prefix === "GB",
      year: year === undefined ? null : Number(year),
    });
  }
  return refused("SYNTAX", "Not the number of a standard, such as GB 31701-2015 or FZ/T 81014.");
}

const respaced = (input: string): string =>
  normalized(input)
    .toUpperCase()
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?([/:-]) ?/g, "$1");
