import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { gs1CheckDigit } from "./check-digit.js";
import { parseGln } from "./gln.js";
import { gtinKind, issuedByGs1China, parseGtin } from "./gtin.js";
import { mustParse } from "./parsed.js";
import { parseSscc } from "./sscc.js";

interface Vector {
  input: string;
  gtin14: string;
  kind: string;
  warnings: string[];
  reason: string;
}
interface Vectors {
  valid: Vector[];
  invalid: Vector[];
}

const { gtin, gln, sscc } = JSON.parse(
  readFileSync(join(__dirname, "../../data/gs1_vectors.json"), "utf8"),
) as Record<"gtin" | "gln" | "sscc", Vectors>;

const keyOf = (length: number) =>
  fc
    .array(fc.nat(9), { minLength: length - 1, maxLength: length - 1 })
    .map(digits => digits.join(""))
    .filter(digits => /[1-9]/.test(digits))
    .map(digits => digits + gs1CheckDigit(digits));

describe("a GTIN", () => {
  it.each(gtin.valid)("is read from $input", ({ input, gtin14, kind, warnings }) => {
    const parsed = parseGtin(input);

    expect(parsed).toEqual({ ok: true, value: gtin14, warnings });
    expect(gtinKind(mustParse(parsed))).toBe(kind);
  });

  it.each(gtin.invalid)("is refused as $reason: $input", ({ input, reason }) => {
    expect(parseGtin(input)).toMatchObject({ ok: false, reason });
  });

  it.each(["0212345678909", "0412345678903", "20123451", "01234565"])(
    "with a prefix for restricted circulation is warned about: %s",
    input => {
      expect(parseGtin(input)).toMatchObject({ ok: true, warnings: ["RESTRICTED_CIRCULATION"] });
    },
  );

  it("tells whether GS1 China gave out its prefix", () => {
    const issued = ["6901234567892", "6812345678905", "9521234000013"].map(input =>
      issuedByGs1China(mustParse(parseGtin(input))),
    );

    expect(issued).toEqual([true, true, false]);
  });

  it("is the same article with 13 or 14 digits", () => {
    fc.assert(
      fc.property(keyOf(13), text => {
        expect(parseGtin(text)).toEqual(parseGtin(`0${text}`));
      }),
    );
  });
});

describe.each([
  ["GLN", gln, parseGln],
  ["SSCC", sscc, parseSscc],
])("a %s", (_, { valid, invalid }, parse) => {
  it.each(valid)("is read from $input", ({ input }) => {
    expect(parse(input)).toEqual({ ok: true, value: input, warnings: [] });
  });

  it.each(invalid)("is refused as $reason: $input", ({ input, reason }) => {
    expect(parse(input)).toMatchObject({ ok: false, reason });
  });
});

describe("a check digit", () => {
  it.each([
    [8, parseGtin],
    [12, parseGtin],
    [13, parseGtin],
    [14, parseGtin],
    [13, parseGln],
    [18, parseSscc],
  ])("finds any one wrong digit among %i", (length, parse) => {
    fc.assert(
      fc.property(keyOf(length), fc.nat(length - 1), fc.nat(9), (text, at, digit) => {
        fc.pre(text[at] !== String(digit));
        const damaged = text.slice(0, at) + digit + text.slice(at + 1);
        return parse(text).ok && !parse(damaged).ok;
      }),
    );
  });
});
