import { parseValue, type ValueNode } from "graphql";
import { Failure } from "./failure";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "./scalars";

const literal = (text: string): ValueNode => parseValue(text);

const reasonOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof Failure && error.code === "BAD_USER_INPUT" && error.details.reason;
  }
};

describe("a day", () => {
  it("is read from a variable and from the document alike", () => {
    expect(LocalDateScalar.parseValue("2028-02-29")).toBe("2028-02-29");
    expect(LocalDateScalar.parseLiteral(literal('"2028-02-29"'))).toBe("2028-02-29");
  });

  it.each([
    ["2027-02-29", "CALENDAR"],
    ["2027-2-1", "SYNTAX"],
    ["", "EMPTY"],
    [20270201, "SYNTAX"],
  ])("is refused as %p with %s", (value, reason) => {
    expect(reasonOf(() => LocalDateScalar.parseValue(value))).toBe(reason);
    expect(reasonOf(() => LocalDateScalar.parseLiteral(literal(JSON.stringify(value))))).toBe(
      reason,
    );
  });
});

describe("an instant", () => {
  it.each([
    ["2026-08-28T09:30:00+08:00", "2026-08-28T01:30:00.000Z"],
    ["2026-08-28t09:30:00.5z", "2026-08-28T09:30:00.500Z"],
    ["2026-08-28T09:30:00.1239999Z", "2026-08-28T09:30:00.123Z"],
    ["2026-12-31T23:59:59.999-12:00", "2027-01-01T11:59:59.999Z"],
  ])("%s is %s", (text, utc) => {
    expect(DateTimeScalar.serialize(DateTimeScalar.parseValue(text))).toBe(utc);
    expect(DateTimeScalar.serialize(DateTimeScalar.parseLiteral(literal(`"${text}"`)))).toBe(utc);
  });

  it.each([
    "2026-08-28",
    "2026-08-28T09:30:00",
    "2026-08-28 09:30:00Z",
    "2026-02-30T09:30:00Z",
    "2026-08-28T24:00:00Z",
    "2026-08-28T23:59:60Z",
    "yesterday",
  ])("%s is none", text => {
    expect(reasonOf(() => DateTimeScalar.parseValue(text))).toBe("SYNTAX");
  });

  it("lies in the years 1 to 9999", () => {
    expect(reasonOf(() => DateTimeScalar.parseValue("9999-12-31T23:00:00-08:00"))).toBe("RANGE");
  });
});

describe("a decimal", () => {
  it.each([
    ["007.500", "7.5"],
    [12, "12"],
    ["-0.0", "0"],
  ])("%p is read as %s", (value, canonical) => {
    expect(DecimalScalar.parseValue(value)).toBe(canonical);
  });

  it("is never a floating point number", () => {
    expect(reasonOf(() => DecimalScalar.parseValue(0.1))).toBe("NOT_EXACT");
    expect(reasonOf(() => DecimalScalar.parseLiteral(literal("0.1")))).toBe("NOT_EXACT");
    expect(DecimalScalar.parseLiteral(literal("12345678901234567890"))).toBe(
      "12345678901234567890",
    );
  });

  it.each([
    ["1e3", "SYNTAX"],
    ["", "EMPTY"],
    [true, "SYNTAX"],
    ["1.0000000000001", "TOO_PRECISE"],
    ["123456789012345678901", "TOO_LARGE"],
  ])("%p is refused with %s", (value, reason) => {
    expect(reasonOf(() => DecimalScalar.parseValue(value))).toBe(reason);
  });
});
