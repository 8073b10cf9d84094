/** Random choices that a seed repeats exactly (mulberry32). */
export class Random {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0;
    // Neighboring seeds start alike; a few steps set them apart.
    for (let i = 0; i < 3; i++) this.next();
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error("nothing to pick from");
    return list[this.below(list.length)] as T;
  }

  /** Up to `most` of the list, in random order, no entry twice. */
  some<T>(list: readonly T[], most: number): T[] {
    const left = [...list];
    const wanted = Math.min(this.below(most + 1), left.length);
    return Array.from({ length: wanted }, () => left.splice(this.below(left.length), 1)[0] as T);
  }
}

/** WEFT_SEED replays a run; otherwise every run is another one. */
export const firstSeed = (): number => {
  const given = process.env["WEFT_SEED"];
  return given ? Number(given) : Date.now() % 2_000_000_000;
};

/** The short count, or the long one in `pnpm test:long`. */
export const count = (short: number, long: number): number =>
  process.env["WEFT_TEST_LONG"] ? long : short;

/** Texts that break what is put together carelessly: quotes, wildcards, control characters, other scripts. */
export const awkwardTexts = [
  ...["", " ", "%", "_", "\\", "'", '"', "' or 1=1 --", "%' OR '1'='1", "null", "{}", "$1", "a\tb"],
  ...["\u0001\u001f", "line\nline\r", "\u2028\u2029", "织链", "童装", "锦澜 Jinlan", "ａｂＣ"],
  ...["\u{1F9F5} thread", "\u{20000}", "\uFFFD", "é", "e\u0301", "Zz", "zZ", "</script>", "\u007f"],
];
