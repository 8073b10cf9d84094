import type { HsCode } from "../values/hs-code.js";
import { babyGarmentByHeight } from "./classification.js";

/** A garment is declared under the wrong heading for its body height. */
export type HsHeadingProblem = "BABY_HEADING_REQUIRED" | "BABY_HEADING_NOT_ALLOWED";

/** Babies' garments have their own headings, which go before all others of chapters 61 and 62. */
const BABY_HEADINGS = ["6111", "6209"];
const GARMENT_CHAPTERS = ["61", "62"];

/** What is wrong with a code for a garment of this body height, or null when they fit. */
export function whyNotHsCode(code: HsCode, heightCm: number): HsHeadingProblem | null {
  if (!GARMENT_CHAPTERS.includes(code.slice(0, 2))) return null;
  const asBaby = BABY_HEADINGS.includes(code.slice(0, 4));
  if (asBaby === babyGarmentByHeight(heightCm)) return null;
  return asBaby ? "BABY_HEADING_NOT_ALLOWED" : "BABY_HEADING_REQUIRED";
}
