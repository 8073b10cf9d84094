import fc from "fast-check";
import {
  addDecimals,
  compareDecimals,
  decimal,
  type DecimalText,
  divideDecimals,
  isNegative,
  multiplyDecimals,
  parseDecimal,
  printDecimal,
  roundHalfEven,
  roundHalfUp,
  subtractDecimals,
} from "./decimal.js";

/** The model: whole numbers of 10^-6. */
const SCALE = 1_000_000n;
const units = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });

function fromModel(value: bigint, scale = 6): DecimalText {
  const size = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const text = `${size.slice(0, -scale)}.${size.slice(-scale)}`;
  return decimal(value < 0n ? `-${text}` : text);
}

describe("a decimal", () => {
  it.each([
    ["12.50", "12.5"],
    ["007", "7"],
    ["-0.00", "0"],
    ["0", "0"],
    [" １２.５ ", "12.5"],
    [-3, "-3"],
    [10n ** 19n, "10000000000000000000"],
  ])("%s is written %s", (input, value) => {
    expect(parseDecimal(input)).toEqual({ ok: true, value, warnings: [] });
  });

  it.each([
    ["", "EMPTY"],
    ["  ", "EMPTY"],
    ["1e3", "SYNTAX"],
    ["1,000", "SYNTAX"],
    [".5", "SYNTAX"],
    ["5.", "SYNTAX"],
    ["+5", "SYNTAX"],
    ["--5", "SYNTAX"],
    ["NaN", "SYNTAX"],
    ["1".repeat(101), "SYNTAX"],
    [0.1, "NOT_EXACT"],
    [NaN, "NOT_EXACT"],
    [2 ** 53, "NOT_EXACT"],
    ["1".repeat(21), "TOO_LARGE"],
    ["0.1234567890123", "TOO_PRECISE"],
  ])("%s is refused as %s", (input, reason) => {
    expect(parseDecimal(input)).toMatchObject({ ok: false, reason });
  });

  it("may be limited more narrowly, zeros at its ends not counted", () => {
    const limits = { integerDigits: 3, fractionDigits: 2 };

    expect(parseDecimal("000999.9900", limits)).toMatchObject({ ok: true, value: "999.99" });
    expect(parseDecimal("1000", limits)).toMatchObject({ reason: "TOO_LARGE" });
    expect(parseDecimal("0.001", limits)).toMatchObject({ reason: "TOO_PRECISE" });
  });

  it.each([
    ["0.5", "1", "0"],
    ["1.5", "2", "2"],
    ["2.5", "3", "2"],
    ["-2.5", "-3", "-2"],
    ["-0.5", "-1", "0"],
    ["2.4999", "2", "2"],
    ["2.5001", "3", "3"],
  ])("%s rounds half up to %s and half even to %s", (value, up, even) => {
    expect([roundHalfUp(decimal(value), 0), roundHalfEven(decimal(value), 0)]).toEqual([up, even]);
  });

  it("is printed with at least the digits asked for", () => {
    expect([
      printDecimal(decimal("21600"), 2),
      printDecimal(decimal("18.5"), 2),
      printDecimal(decimal("3.605"), 2),
      printDecimal(decimal("-7"), 0),
    ]).toEqual(["21600.00", "18.50", "3.605", "-7"]);
  });

  it("cannot be divided by zero", () => {
    expect(() => divideDecimals(decimal("1"), decimal("0"), 6)).toThrow(RangeError);
  });
});

describe("decimal arithmetic", () => {
  it("adds, subtracts and compares as whole numbers do", () => {
    fc.assert(
      fc.property(units, units, (one, other) => {
        const [left, right] = [fromModel(one), fromModel(other)];
        expect(addDecimals(left, right)).toBe(fromModel(one + other));
        expect(subtractDecimals(left, right)).toBe(fromModel(one - other));
        expect(compareDecimals(left, right)).toBe(one < other ? -1 : Number(one > other));
        expect(isNegative(left)).toBe(one < 0n);
      }),
    );
  });

  it("multiplies as whole numbers do", () => {
    fc.assert(
      fc.property(units, units, (one, other) => {
        expect(multiplyDecimals(fromModel(one), fromModel(other))).toBe(fromModel(one * other, 12));
      }),
    );
  });

  it("rounds to the nearest, and never further than half a unit", () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 6 }), (value, digits) => {
        const step = 10n ** BigInt(6 - digits);
        for (const round of [roundHalfUp, roundHalfEven]) {
          const rounded = parseUnits(round(fromModel(value), digits));
          const error = rounded > value ? rounded - value : value - rounded;
          expect(rounded % step).toBe(0n);
          expect(error * 2n <= step).toBe(true);
        }
      }),
    );
  });

  it("divides so that multiplying back misses by at most half of the last digit", () => {
    fc.assert(
      fc.property(units, units, (one, other) => {
        fc.pre(other !== 0n);
        const quotient = parseUnits(divideDecimals(fromModel(one), fromModel(other), 6));
        const miss = quotient * other - one * SCALE;
        expect((miss < 0n ? -miss : miss) * 2n <= (other < 0n ? -other : other)).toBe(true);
      }),
    );
  });

  it("writes every number in one way", () => {
    fc.assert(
      fc.property(units, value => {
        const text = fromModel(value);
        expect(text).toMatch(/^(0|-?([1-9]\d*|0)(\.\d*[1-9])?)$/);
        expect(decimal(text)).toBe(text);
        expect(decimal(printDecimal(text, 9))).toBe(text);
      }),
    );
  });
});

function parseUnits(text: DecimalText): bigint {
  const [integer = "", fraction = ""] = text.split(".");
  return BigInt(integer + fraction.padEnd(6, "0"));
}
