import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { mustParse } from "./parsed.js";
import { parseStandardNumber } from "./standard-number.js";

interface Vector {
  input: string;
  normalized: string;
  level: string;
  mandatory: boolean;
  year: number | null;
}

const { valid, invalid } = JSON.parse(
  readFileSync(join(__dirname, "../../data/standard_number_vectors.json"), "utf8"),
) as { valid: Vector[]; invalid: Vector[] };

describe("the number of a standard", () => {
  it.each(valid)("is read from $input", ({ input, normalized, level, mandatory, year }) => {
    expect(parseStandardNumber(input)).toEqual({
      ok: true,
      value: { text: normalized, level, mandatory, year },
      warnings: [],
    });
  });

  it.each(invalid)("is refused: $input", ({ input }) => {
    expect(parseStandardNumber(input)).toMatchObject({
      ok: false,
      reason: input === "" ? "EMPTY" : "SYNTAX",
    });
  });

  it.each([
    ["gb / t 31888 – 2015", "GB/T 31888-2015", "NATIONAL"],
    ["DB33 944.1-2014", "DB33 944.1-2014", "LOCAL"],
    ["DB330502/T001-2020", "DB330502/T 001-2020", "LOCAL"],
    ["Q/330502XHM002-2026", "Q/330502XHM 002-2026", "ENTERPRISE"],
    ["Q/XHM J001-2026", "Q/XHM J001-2026", "ENTERPRISE"],
    ["T/ABC1 23-2020", "T/ABC1 23-2020", "GROUP"],
    ["ISO 105-X12:2016", "ISO 105-X12:2016", "INTERNATIONAL"],
    ["EN 14682-2014", "EN 14682:2014", "INTERNATIONAL"],
    ["ＩＳＯ １４０６７：２０１８", "ISO 14067:2018", "INTERNATIONAL"],
  ])("%s is written %s", (input, text, level) => {
    expect(parseStandardNumber(input)).toMatchObject({ ok: true, value: { text, level } });
  });

  it.each(["Q/123456 001-2026", "GB 123456-2010", "DB33944-2014", "GB 18401-2010 (draft)"])(
    "%s follows no grammar",
    input => {
      expect(parseStandardNumber(input)).toMatchObject({ ok: false, reason: "SYNTAX" });
    },
  );

  it("is read the same from its own spelling", () => {
    const prefix = fc.constantFrom(
      "GB ",
      "GB/T ",
      "FZ/T",
      "DB33/T ",
      "T/ZZB",
      "Q/XHM ",
      "ISO ",
      "EN",
    );
    fc.assert(
      fc.property(
        prefix,
        fc.integer({ min: 1, max: 99999 }),
        fc.integer({ min: 1949, max: 2099 }),
        (head, number, year) => {
          const standard = mustParse(parseStandardNumber(`${head}${number}-${year}`));

          expect(standard.year).toBe(year);
          expect(mustParse(parseStandardNumber(standard.text))).toEqual(standard);
        },
      ),
    );
  });

  it("is refused in no time when it is made to be slow", () => {
    const started = performance.now();

    expect(parseStandardNumber("Q/".padEnd(100_000, "A0"))).toMatchObject({ reason: "LENGTH" });
    expect(parseStandardNumber(`T/${"A0".repeat(30)}!`)).toMatchObject({ reason: "SYNTAX" });
    expect(performance.now() - started).toBeLessThan(500);
  });
});
