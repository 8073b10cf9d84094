/** What is compared to find out whether two records may be about the same organization. */
export interface Likeness {
  /** Letters and digits of the Chinese name, without what every company's name has; empty when there is none. */
  readonly zh: string;
  /** The same of the other name. */
  readonly en: string;
  readonly address: string;
  /** The numbers in the names: units of one company differ in nothing else. */
  readonly numbers: string;
  /** Records that are alike have at least one of these in common, nearly always. */
  readonly keys: readonly number[];
}

export interface Described {
  readonly nameZh?: string | null;
  readonly nameEn?: string | null;
  readonly address?: string | null;
  readonly country: string;
}

/** How alike two records are, from 0 to 1; the address is null when one of them has none. */
export interface Resemblance {
  readonly name: number;
  readonly address: number | null;
}

const legalForms = new Set(
  "co company ltd limited inc incorporated corp corporation llc llp pvt private plc pte sdn bhd pt cv sa srl sarl sas spa gmbh ag bv nv oy ab as ltda sti ood eood doo jsc de the and".split(
    " ",
  ),
);
const tradeWords = new Set(
  "garment garments textile textiles tekstil fashion fashions apparel apparels clothing clothes knitting knit knitwear shoes shoe footwear industrial industries industry factory manufacturing manufacture manufacturer mfg trading trade international group enterprise enterprises".split(
    " ",
  ),
);
const chineseForms = /有限责任公司|股份有限公司|有限公司|公司|\(示例\)/gu;
const chineseTrades = /服饰|服装|制衣|针织|童装|纺织|实业|贸易|工厂|厂$/gu;

export function likenessOf({ nameZh, nameEn, address, country }: Described): Likeness {
  const zhName = folded(nameZh ?? "").replace(chineseForms, " ");
  const words = wordsOf(nameEn ?? "").filter(word => !legalForms.has(word));
  const zh = wordsOf(zhName).join("");
  const en = words.join("");
  const place = wordsOf(address ?? "").join("");
  const distinctive = words.filter(word => !tradeWords.has(word)).join("");
  const distinctiveZh = wordsOf(zhName.replace(chineseTrades, " ")).join("");
  const keys = [
    ...signature(`${country} zh`, distinctiveZh || zh, 2),
    ...signature(`${country} en`, distinctive || en, 2),
    ...signature(`${country} at`, place, 3),
  ];
  const numbers = [...new Set(`${nameZh ?? ""} ${nameEn ?? ""}`.match(/\d+/g))].sort().join(" ");
  return { zh, en, address: place, numbers, keys: [...new Set(keys)] };
}

/** Names count for more than addresses, and a shorter address may be a part of the longer. */
export function resemblance(one: Likeness, other: Likeness): Resemblance {
  const name = Math.max(dice(one.zh, other.zh), dice(one.en, other.en));
  const known = one.address !== "" && other.address !== "";
  return { name, address: known ? overlap(one.address, other.address) : null };
}

/** Whether a person should look at the two. The weights come from labelled pairs: see the rule's test. */
export function looksAlike(
  one: Likeness,
  other: Likeness,
  { name, address }: Resemblance,
): boolean {
  if (one.numbers !== other.numbers) return false;
  if (address === null) return name >= 0.95;
  return name >= 0.6 && 0.6 * name + 0.4 * address >= 0.72;
}

const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** Words of letters and digits; initials such as S.A. are one word. */
const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .replace(/(?<=(?<![\p{L}\p{N}])[\p{L}\p{N}])\.(?=[\p{L}\p{N}](?![\p{L}\p{N}]))/gu, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i < Math.max(1, text.length - 1); i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function shared(one: string, other: string): number {
  const pairs = pairsOf(other);
  let count = 0;
  for (const [pair, times] of pairsOf(one)) count += Math.min(times, pairs.get(pair) ?? 0);
  return count;
}

const sizeOf = (text: string): number => Math.max(1, text.length - 1);

const dice = (one: string, other: string): number =>
  one === "" || other === "" ? 0 : (2 * shared(one, other)) / (sizeOf(one) + sizeOf(other));

const overlap = (one: string, other: string): number =>
  shared(one, other) / Math.min(sizeOf(one), sizeOf(other));

/** How often each text is signed: more find more of what is alike, and cost more to keep. */
const bands = 8;

/**
 * MinHash over triples of characters: each of the numbers is equal for two texts about as often as their
 * triples coincide, to the power of `rows`.
 */
function signature(salt: string, text: string, rows: number): number[] {
  if (text === "") return [];
  const triples = new Set<number>();
  for (let i = 0; i < Math.max(1, text.length - 2); i++) triples.add(hash(text.slice(i, i + 3)));
  return Array.from({ length: bands }, (_, band) => {
    let signed = `${salt} ${band}`;
    for (let row = band * rows; row < (band + 1) * rows; row++)
      signed += ` ${least(triples, Math.imul(row + 1, 0x9e3779b1))}`;
    return hash(signed) | 0;
  });
}

/** The least of the triples in the order that the seed puts them in. */
function least(triples: ReadonlySet<number>, seed: number): number {
  let found = 0xffffffff;
  for (const one of triples) found = Math.min(found, mixed(one ^ seed));
  return found;
}

/** FNV-1a over UTF-16 units, scattered: quick, and nobody has to trust it. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return mixed(value);
}

/** A bijection of 32-bit numbers that scatters them. */
function mixed(value: number): number {
  let one = value >>> 0;
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b);
  one = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (one ^ (one >>> 16)) >>> 0;
}
