import { decimal, OrderStatus, type UnitCode } from "@weft/schema";
import {
  inUnitOf,
  leastOf,
  whyNotPlan,
  whyNotRelease,
  whyTooMuch,
  whyWished,
} from "./order-allocation.rules";

const { ACCEPTED, COMPLETED, CANCELLED } = OrderStatus;
const line = { quantity: "100", unit: "MTR" };

describe("what was bought for what was sold", () => {
  it.each([
    ["60", "40", null],
    ["60.000001", "40", { free: "60" }],
    ["0.000001", "100", { free: "0" }],
  ])("takes %s where %s of 100 are taken: %j", (asked, taken, refused) => {
    const answer = whyTooMuch(decimal(asked), decimal("100"), decimal(taken));

    if (refused) expect(answer).toMatchObject(refused);
    else expect(answer).toBeNull();
  });

  it("may be of an order that came to its end, for one that has not", () => {
    expect(whyNotPlan({ status: ACCEPTED }, { status: COMPLETED })).toBeNull();
    expect(whyNotPlan({ status: COMPLETED }, { status: ACCEPTED })).toMatchObject({
      status: COMPLETED,
    });
    expect(whyNotPlan({ status: ACCEPTED }, { status: CANCELLED })).toMatchObject({
      status: CANCELLED,
    });
  });

  it("counts on no more than the planner has itself asked to leave", () => {
    expect(leastOf(line, null)).toBe("100");
    expect(leastOf(line, { quantity: "80", unit: "MTR" })).toBe("80");
    expect(leastOf(line, { quantity: "120", unit: "MTR" })).toBe("100");
  });

  it("waits while the planner asks to take the line away, or to count it in another unit", () => {
    const open = { code: "REQUEST_OPEN", kind: "CHANGE" };

    expect(whyWished({ quantity: null, unit: null }, null, line)).toMatchObject(open);
    expect(whyWished(null, { quantity: "100", unit: "KGM" }, line)).toMatchObject(open);
    expect(whyWished(null, { quantity: "90", unit: "MTR" }, line)).toBeNull();
  });

  it("is said in any unit that converts exactly", () => {
    const pieces = { unit: "H87", fabric: null };

    expect(inUnitOf(pieces, decimal("2"), "DZN" as UnitCode)).toMatchObject({
      ok: true,
      value: "24",
    });
    expect(inUnitOf(pieces, decimal("2"), "MTR" as UnitCode).ok).toBe(false);
  });

  it("is given up once", () => {
    expect(whyNotRelease({ releasedAt: null })).toBeNull();
    expect(whyNotRelease({ releasedAt: new Date() })).toMatchObject({
      code: "ALLOCATION_RELEASED",
    });
  });
});
