import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { compareDecimals, decimal, roundHalfUp, subtractDecimals } from "./decimal.js";
import { mustParse } from "./parsed.js";
import { convertQuantity, parseUnit, UNITS } from "./quantity.js";

interface Vector {
  frm: string;
  to: string;
  widthM?: string;
  gsm?: string;
  expect: string | null;
}

const { vectors, units } = JSON.parse(
  readFileSync(join(__dirname, "../../data/units.json"), "utf8"),
) as { vectors: Vector[]; units: { code: string }[] };

const unit = (code: string) => mustParse(parseUnit(code));
const convert = (value: string, from: string, to: string, fabric?: [string, string]) =>
  convertQuantity(
    { value: decimal(value), unit: unit(from) },
    unit(to),
    fabric && { widthM: decimal(fabric[0]), gsm: decimal(fabric[1]) },
  );

describe("a unit", () => {
  it("is one of the table", () => {
    expect([...UNITS.keys()]).toEqual(units.map(({ code }) => code));
  });

  it.each([
    ["h87", "H87"],
    [" mtr", "MTR"],
  ])("is read from %s", (input, value) => {
    expect(parseUnit(input)).toMatchObject({ ok: true, value });
  });

  it.each([
    ["", "EMPTY"],
    ["PCS", "UNKNOWN"],
    ["constructor", "UNKNOWN"],
  ])("%s is refused as %s", (input, reason) => {
    expect(parseUnit(input)).toMatchObject({ ok: false, reason });
  });
});

describe("converting a quantity", () => {
  it.each(vectors)("$frm in $to is $expect", ({ frm, to, widthM, gsm, expect: expected }) => {
    const [value = "", from = ""] = frm.split(" ");

    const answer = convert(value, from, to, widthM && gsm ? [widthM, gsm] : undefined);

    expect(answer).toMatchObject(
      expected === null ? { ok: false, reason: "SET_COMPOSITION" } : { ok: true, value: expected },
    );
  });

  it.each([
    ["100", "MTR", "MTK", "180"],
    ["180", "MTK", "KGM", "36"],
    ["36", "KGM", "MTK", "180"],
    ["36000", "GRM", "YRD", "109.36133"],
    ["0.036", "TNE", "MTR", "100"],
    ["1", "YRD", "GRM", "329.184"],
  ])("of fabric: %s %s in %s is %s", (value, from, to, expected) => {
    expect(convert(value, from, to, ["1.80", "200"])).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    ["MTR", "KGM", undefined, "FABRIC_UNKNOWN"],
    ["MTR", "KGM", ["0", "200"], "FABRIC_NOT_POSITIVE"],
    ["MTR", "KGM", ["1.8", "-200"], "FABRIC_NOT_POSITIVE"],
    ["MTR", "H87", ["1.8", "200"], "INCOMPATIBLE"],
    ["PR", "H87", undefined, "INCOMPATIBLE"],
    ["H87", "SET", undefined, "SET_COMPOSITION"],
  ] as [string, string, [string, string] | undefined, string][])(
    "from %s to %s with %s is refused as %s",
    (from, to, fabric, reason) => {
      expect(convert("10", from, to, fabric)).toMatchObject({ ok: false, reason });
    },
  );

  it("leaves a quantity in its own unit as it is", () => {
    expect(convert("0.123456789", "SET", "SET")).toMatchObject({ value: "0.123456789" });
  });

  it("comes back to where it started", () => {
    const fabric: [string, string] = ["1.75", "180"];
    const codes = fc.constantFrom("MTR", "YRD", "KGM", "MTK");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), codes, codes, (value, from, to) => {
        const there = mustParse(convert(String(value), from, to, fabric));
        const back = mustParse(convert(there, to, from, fabric));
        const miss = subtractDecimals(back, decimal(value));
        expect(roundHalfUp(miss, 4)).toBe("0");
      }),
    );
  });

  it("keeps order: more of one unit is never less of another", () => {
    const value = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [left, right] = [one, other].map(many =>
          mustParse(convert(String(many), "YRD", "MTR")),
        );
        if (left !== undefined && right !== undefined && one <= other)
          expect(compareDecimals(left, right)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
