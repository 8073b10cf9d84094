import { SIZE_ROWS } from "../tables/sizes.js";
import { accepted, type Parsed, refused } from "./parsed.js";
import { normalized } from "./spelling.js";

/** A garment's size: body height, and chest or waist girth where it is stated, in centimeters. */
export interface Size {
  /** Height, or height and girth joined by a slash, such as 110/52. */
  readonly text: string;
  readonly heightCm: number;
  readonly girthCm: number | null;
}

/** The size is no step of GB/T 1335.3-2009; other steps are sold too, so this does not refuse. */
export type SizeWarning = "HEIGHT_NOT_IN_SERIES" | "GIRTH_NOT_IN_SERIES";

const SHORTEST = 40;
const TALLEST = 200;

/** The girths of upper and lower garments that a height occurs with. */
const girthsOf = new Map<number, Set<number>>();
for (const [, , height, chests, waists] of SIZE_ROWS) {
  const girths = girthsOf.get(height) ?? new Set();
  [...chests, ...waists].forEach(girth => girths.add(girth));
  girthsOf.set(height, girths);
}

/** Reads a size as `height` or `height/girth`, without a body-type letter. */
export function parseSize(
  input: string,
): Parsed<Size, "EMPTY" | "SYNTAX" | "OUT_OF_RANGE", SizeWarning> {
  const text = normalized(input).replace(/\s/g, "");
  if (text === "") return refused("EMPTY", "Nothing was given.");
  const [, height, girth] = /^([1-9]\d{1,2})(?:\/([1-9]\d{1,2}))?$/.exec(text) ?? [];
  if (height === undefined)
    return refused("SYNTAX", "A size is a height in cm, or height/girth such as 110/52.");

  const heightCm = Number(height);
  const girthCm = girth === undefined ? null : Number(girth);
  if (heightCm < SHORTEST || heightCm > TALLEST || (girthCm ?? 0) > TALLEST)
    return refused("OUT_OF_RANGE", `A body height lies between ${SHORTEST} and ${TALLEST} cm.`);
  return accepted({ text, heightCm, girthCm }, oddities(heightCm, girthCm));
}

function oddities(heightCm: number, girthCm: number | null): SizeWarning[] {
  const girths = girthsOf.get(heightCm);
  if (!girths) return ["HEIGHT_NOT_IN_SERIES"];
  return girthCm === null || girths.has(girthCm) ? [] : ["GIRTH_NOT_IN_SERIES"];
}
