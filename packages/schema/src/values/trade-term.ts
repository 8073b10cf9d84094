import { Incoterm } from "../vocabulary/ordering.js";
import { accepted, type Parsed, refused } from "./parsed.js";
import { hasControls, normalized } from "./spelling.js";

/** Where the seller's duty ends: an Incoterm with its named place, such as DAP Bangkok. */
export interface TradeTerm {
  readonly incoterm: Incoterm;
  readonly place: string;
}

/** The edition of the Incoterms meant when none is stated. */
export const INCOTERMS_EDITION = "2020";

const LONGEST_PLACE = 100;

/** Reads an Incoterm of 2020 followed by its named place. */
export function parseTradeTerm(
  input: string,
): Parsed<TradeTerm, "EMPTY" | "UNKNOWN" | "PLACE_MISSING" | "PLACE_INVALID", never> {
  const text = normalized(input);
  if (text === "") return refused("EMPTY", "Nothing was given.");
  const [term = "", ...words] = text.split(/\s+/);
  const incoterm = Object.values(Incoterm).find(one => one === term.toUpperCase());
  if (!incoterm) return refused("UNKNOWN", "No such term in Incoterms 2020.");

  const place = words.join(" ");
  if (place === "") return refused("PLACE_MISSING", "A term needs its named place.");
  return place.length > LONGEST_PLACE || hasControls(place)
    ? refused("PLACE_INVALID", `A place has at most ${LONGEST_PLACE} printable characters.`)
    : accepted({ incoterm, place });
}
