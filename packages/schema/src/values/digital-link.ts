import type { Gs1Reason } from "./check-digit.js";
import { parseGln } from "./gln.js";
import { type Gtin, type GtinWarning, parseGtin } from "./gtin.js";
import { accepted, type Parsed, type Parser, refused } from "./parsed.js";
import { hasControls } from "./spelling.js";
import { parseSscc } from "./sscc.js";

/** What a GS1 Digital Link names; values are decoded, keys are application identifiers. */
export interface DigitalLink {
  /** Equal for all spellings of the same thing: id.gs1.org, 14-digit GTIN, order of keys kept. */
  readonly canonical: string;
  /** 01 GTIN, 00 SSCC, 414 GLN of a place, 417 GLN of a party. */
  readonly primaryKey: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** Why a text is no Digital Link, in the order the reasons are tested, beside the reasons of its key. */
export type DigitalLinkReason =
  | Gs1Reason
  | "SCHEME"
  | "NO_PRIMARY_KEY"
  | "QUALIFIER_ORDER"
  | "EMPTY_VALUE"
  | "VALUE_TOO_LONG"
  | "ENCODING";

/** What is odd about an accepted Digital Link. */
export type DigitalLinkWarning = GtinWarning | "NON_CANONICAL";

type Answer = Parsed<DigitalLink, DigitalLinkReason, DigitalLinkWarning>;
type Pair = readonly [ai: string, value: string];

const LONGEST_LINK = 2048;
const LONGEST_QUALIFIER = 20;
const LONGEST_ATTRIBUTE = 90;

const KEYS: ReadonlyMap<string, Parser<string, Gs1Reason, GtinWarning>> = new Map<
  string,
  Parser<string, Gs1Reason, GtinWarning>
>([
  ["01", parseGtin],
  ["00", parseSscc],
  ["414", parseGln],
  ["417", parseGln],
]);

/** Qualifiers of a GTIN in the only order they may stand in: variant, lot, serial. */
const QUALIFIERS = ["22", "10", "21"];

/** Reads a GS1 Digital Link of any domain and path into its canonical form. */
export function parseDigitalLink(input: string): Answer {
  const text = input.trim();
  if (text.length > LONGEST_LINK)
    return refused("VALUE_TOO_LONG", `A link has at most ${LONGEST_LINK} characters.`);
  const [, path, query] = /^https:\/\/[^/?#\s]+\/?([^?#]*)(?:\?([^#]*))?/i.exec(text) ?? [];
  if (path === undefined) return refused("SCHEME", "A link starts with https:// and a domain.");

  const segments = decoded(path.split("/"));
  const attributes = decoded(
    (query ?? "").split("&").flatMap(part => (/^\d{2,4}=/.test(part) ? [part] : [])),
  );
  if (!segments || !attributes)
    return refused(
      "ENCODING",
      "The link is not percent-encoded text, or holds control characters.",
    );

  return firstReading(
    segments,
    attributes.map(part => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]),
  );
}

/** The link that a garment's label carries: its article and, where known, variant, lot and serial number. */
export function digitalLinkTo(
  gtin: Gtin,
  { variant, lot, serial }: { variant?: string; lot?: string; serial?: string } = {},
  domain = "https://id.gs1.org",
): string {
  const qualifiers = [variant, lot, serial].flatMap((value, at) =>
    value === undefined ? [] : [`/${QUALIFIERS[at]}/${encodeURIComponent(value)}`],
  );
  return `${domain}/01/${gtin}${qualifiers.join("")}`;
}

/** A domain's own path may look like a key, so the first place from which all fits is taken. */
function firstReading(segments: readonly string[], attributes: readonly Pair[]): Answer {
  let first: Answer | null = null;
  for (const [at, segment] of segments.entries()) {
    if (!KEYS.has(segment) || at + 1 >= segments.length) continue;
    const answer = readFrom(segments.slice(at), attributes);
    if (answer.ok) return answer;
    first ??= answer;
  }
  return first ?? refused("NO_PRIMARY_KEY", "The link names no GTIN, SSCC or GLN.");
}

function readFrom(segments: readonly string[], attributes: readonly Pair[]): Answer {
  const [primaryKey = "", written = "", ...rest] = segments;
  const key = KEYS.get(primaryKey)?.(written);
  if (!key) return refused("NO_PRIMARY_KEY", "The link names no GTIN, SSCC or GLN.");
  if (!key.ok) return key;

  if (rest.length % 2 === 1 && rest.at(-1) === "") rest.pop();
  const qualifiers = pairsOf(rest);
  const problem = whyNotQualifiers(primaryKey, qualifiers) ?? whyNotValues(qualifiers, attributes);
  if (problem) return refused(...problem);

  const pairs: Pair[] = [[primaryKey, key.value], ...qualifiers];
  const warnings: DigitalLinkWarning[] = [...key.warnings];
  if (key.value !== written) warnings.push("NON_CANONICAL");
  return accepted(
    {
      canonical: `https://id.gs1.org${pathOf(pairs)}${queryOf(attributes)}`,
      primaryKey,
      keys: Object.fromEntries([...pairs, ...attributes]),
    },
    warnings,
  );
}

type Problem = readonly [DigitalLinkReason, string];

function whyNotQualifiers(primaryKey: string, qualifiers: readonly Pair[]): Problem | null {
  const places = qualifiers.map(([ai]) => (primaryKey === "01" ? QUALIFIERS.indexOf(ai) : -1));
  const ordered = places.every((place, at) => place > (places[at - 1] ?? -1));
  return ordered
    ? null
    : [
        "QUALIFIER_ORDER",
        "After a GTIN come only 22, 10 and 21, in this order; after other keys nothing.",
      ];
}

function whyNotValues(qualifiers: readonly Pair[], attributes: readonly Pair[]): Problem | null {
  if ([...qualifiers, ...attributes].some(([, value]) => value === ""))
    return ["EMPTY_VALUE", "A key without a value."];
  const tooLong =
    qualifiers.some(([, value]) => value.length > LONGEST_QUALIFIER) ||
    attributes.some(([, value]) => value.length > LONGEST_ATTRIBUTE);
  return tooLong
    ? ["VALUE_TOO_LONG", `Variant, lot and serial have at most ${LONGEST_QUALIFIER} characters.`]
    : null;
}

/** The texts without percent-encoding, or null when one cannot be decoded or stored. */
function decoded(texts: readonly string[]): string[] | null {
  try {
    const plain = texts.map(text => decodeURIComponent(text));
    return plain.some(hasControls) ? null : plain;
  } catch {
    return null;
  }
}

/** An odd segment at the end is a key without a value. */
const pairsOf = (segments: readonly string[]): Pair[] =>
  segments.flatMap((ai, at): Pair[] => (at % 2 === 0 ? [[ai, segments[at + 1] ?? ""]] : []));

const pathOf = (pairs: readonly Pair[]): string =>
  pairs.map(([ai, value]) => `/${ai}/${encodeURIComponent(value)}`).join("");

const queryOf = (attributes: readonly Pair[]): string =>
  attributes.length === 0
    ? ""
    : `?${attributes.map(([ai, value]) => `${ai}=${encodeURIComponent(value)}`).join("&")}`;
