import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import {
  creditCodeCheckCharacter,
  creditCodeParts,
  organizationCodeCheck,
  parseCreditCode,
} from "./credit-code.js";
import { mustParse } from "./parsed.js";

interface Vector {
  input: string;
  normalized: string;
  dept: string;
  category: string;
  region: string;
  orgCode: string;
  checkChar: string;
  warnings: string[];
  reason: string;
}

const { valid, invalid } = JSON.parse(
  readFileSync(join(__dirname, "../../data/uscc_vectors.json"), "utf8"),
) as { valid: Vector[]; invalid: Vector[] };

const ALPHABET = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
const body = fc
  .tuple(
    fc.constantFrom("91330502", "92330502", "12330500"),
    fc.array(fc.constantFrom(...ALPHABET), { minLength: 9, maxLength: 9 }),
  )
  .map(([head, rest]) => head + rest.join(""));
const code = body.map(text => text + creditCodeCheckCharacter(text));

describe("a credit code", () => {
  it.each(valid)("is read from $input", vector => {
    const parsed = parseCreditCode(vector.input);

    expect(parsed).toEqual({ ok: true, value: vector.normalized, warnings: vector.warnings });
    expect(creditCodeParts(mustParse(parsed))).toEqual({
      department: vector.dept,
      category: vector.category,
      region: vector.region,
      organizationCode: vector.orgCode,
      checkCharacter: vector.checkChar,
    });
  });

  it.each(invalid)("is refused as $reason: $input", ({ input, reason }) => {
    expect(parseCreditCode(input)).toMatchObject({ ok: false, reason });
  });

  it.each([
    ["91999999", true],
    ["91330504", true],
    ["91330502", false],
    ["91330500", false],
    ["91310115", false],
    ["91100000", false],
  ])("registered in %s is warned about: %s", (head, warned) => {
    const text = `${head}PDY00001${organizationCodeCheck("PDY00001")}`;

    const parsed = parseCreditCode(text + creditCodeCheckCharacter(text));

    expect(parsed).toMatchObject({ ok: true, warnings: warned ? ["REGION_UNKNOWN"] : [] });
  });

  it("is refused when any one character of it is another", () => {
    fc.assert(
      fc.property(code, fc.nat(17), fc.constantFrom(...ALPHABET), (text, at, character) => {
        fc.pre(text[at] !== character);
        const damaged = text.slice(0, at) + character + text.slice(at + 1);
        return parseCreditCode(text).ok && !parseCreditCode(damaged).ok;
      }),
    );
  });

  it("is the same in any grouping and case", () => {
    fc.assert(
      fc.property(code, fc.array(fc.nat(17), { maxLength: 4 }), (text, gaps) => {
        const grouped = [...text].map((one, at) => (gaps.includes(at) ? ` ${one}-` : one)).join("");
        expect(parseCreditCode(grouped.toLowerCase())).toMatchObject({ ok: true, value: text });
      }),
    );
  });

  it("never throws, whatever is sent", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        text => typeof parseCreditCode(text).ok === "boolean",
      ),
    );
  });
});
