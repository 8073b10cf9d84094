import { OrderParty, OrderStatus, decimal, mustParse, parseCurrency } from "@weft/schema";
import { noTerms } from "./order.parsing";
import {
  afterCounter,
  partyOf,
  takesBoth,
  whyExpired,
  whyNot,
  whyNotChange,
  whyNotEdit,
  whyNotEnd,
  whyNotOffer,
  whyNotStart,
  whyNotSubmit,
} from "./order.rules";
import { priced, type LineTerms, type Terms } from "./order.terms";

const { DRAFT, SUBMITTED, COUNTERED, ACCEPTED, IN_PRODUCTION, DELIVERED } = OrderStatus;
const { PARTIALLY_DELIVERED, CANCELLED, CLOSED_SHORT, COMPLETED } = OrderStatus;
const { BUYER, SELLER } = OrderParty;

const line = (more: Partial<LineTerms> = {}): LineTerms => ({
  ...{ skuId: null, materialId: null, item: "romper", unit: "H87" as LineTerms["unit"] },
  ...{ quantity: decimal("10"), unitPrice: decimal("18.5") },
  ...more,
});
const terms = (more: Partial<Terms> = {}): Terms => ({
  ...noTerms(mustParse(parseCurrency("CNY"))),
  ...{ dueOn: "2027-03-01", lines: [line()] },
  ...more,
});
const now = new Date("2027-02-28T16:00:00.000Z");
const home = { crossBorder: false, today: "2027-03-01", now };

describe("an offer", () => {
  it("says what, until when and, across a border, on whose terms", () => {
    const nothing = terms({ lines: [], dueOn: null });

    expect(whyNotOffer(terms(), home)).toBeNull();
    expect(whyNotOffer(nothing, { ...home, crossBorder: true })).toMatchObject({
      fields: ["lines", "dueOn", "incoterm"],
    });
  });

  it.each([
    ["2027-02-28", ["dueOn"]],
    ["2027-03-01", undefined],
  ])("that is due on %s, today being the first of March, lacks %j", (dueOn, fields) => {
    expect(whyNotOffer(terms({ dueOn }), home)?.fields).toEqual(fields);
  });

  it.each([
    [-1, true],
    [0, false],
    [1, false],
  ])("good for %d ms from now has run out: %s", (ms, runOut) => {
    const validUntil = new Date(now.getTime() + ms);

    expect(whyExpired({ validUntil }, now) !== null).toBe(runOut);
    expect(whyNotOffer(terms({ validUntil }), home) !== null).toBe(runOut);
  });

  it("without a limit never runs out", () => {
    expect(whyExpired({ validUntil: null }, now)).toBeNull();
  });
});

describe("the turn", () => {
  it("goes back to the other party with each counter-offer", () => {
    expect([afterCounter(SUBMITTED), afterCounter(COUNTERED)]).toEqual([COUNTERED, SUBMITTED]);
    expect(whyNot(SUBMITTED, ACCEPTED, SELLER)).toBeNull();
    expect(whyNot(COUNTERED, ACCEPTED, BUYER)).toBeNull();
  });

  it("is the other party's: FORBIDDEN; or nobody's: no such transition", () => {
    expect(() => whyNot(SUBMITTED, ACCEPTED, BUYER)).toThrow(
      expect.objectContaining({ code: "FORBIDDEN" }),
    );
    expect(whyNot(COMPLETED, ACCEPTED, SELLER)).toMatchObject({ from: COMPLETED, to: ACCEPTED });
  });

  it("is told by the buyer; whoever else sees the order is its seller", () => {
    const order = { buyerId: "b", sellerId: "s" };

    expect([partyOf(order, "b"), partyOf(order, "s")]).toEqual([BUYER, SELLER]);
  });
});

describe("a draft", () => {
  it("is edited and submitted; what was offered is countered", () => {
    expect(whyNotEdit({ status: DRAFT })).toBeNull();
    expect(whyNotEdit({ status: SUBMITTED })).toMatchObject({ from: SUBMITTED });
    expect(whyNotSubmit(DRAFT, BUYER)).toBeNull();
    expect(whyNotSubmit(COUNTERED, BUYER)).toMatchObject({ from: COUNTERED, to: SUBMITTED });
  });
});

describe("an agreed order", () => {
  it.each([
    [SUBMITTED, false],
    [ACCEPTED, true],
    [PARTIALLY_DELIVERED, true],
    [DELIVERED, false],
    [COMPLETED, false],
  ])("that is %s changes its terms: %s", (status, changes) => {
    expect(whyNotChange({ status }) === null).toBe(changes);
  });

  it.each([
    [ACCEPTED, CANCELLED, false, true],
    [IN_PRODUCTION, CANCELLED, true, false],
    [PARTIALLY_DELIVERED, CLOSED_SHORT, true, true],
    [PARTIALLY_DELIVERED, CLOSED_SHORT, false, false],
    [SUBMITTED, CANCELLED, false, false],
  ])("%s ends as %s, something delivered: %s; by both: %s", (status, to, delivered, ends) => {
    expect(whyNotEnd({ status }, to, delivered) === null).toBe(ends);
  });

  it("is called off by its buyer alone before it was accepted, afterwards by both", () => {
    expect([takesBoth(SUBMITTED, CANCELLED), takesBoth(ACCEPTED, CANCELLED)]).toEqual([
      false,
      true,
    ]);
  });

  it("is begun once a sample is approved, where one is asked for", () => {
    expect(whyNotStart({ sampleRequired: true }, false)).toMatchObject({
      code: "SAMPLE_NOT_APPROVED",
    });
    expect(whyNotStart({ sampleRequired: true }, true)).toBeNull();
    expect(whyNotStart({ sampleRequired: false }, false)).toBeNull();
  });
});

describe("the price of an order", () => {
  it("is the sum of lines rounded one by one, half up, to what the currency has", () => {
    const half = { quantity: decimal("1"), unitPrice: decimal("0.005") };
    const lines = [line(half), line(half)];
    const yen = mustParse(parseCurrency("JPY"));

    expect(priced(terms({ lines }))).toMatchObject({
      lines: [
        { lineNo: 1, amount: "0.01" },
        { lineNo: 2, amount: "0.01" },
      ],
      total: "0.02",
    });
    expect(priced(terms({ currency: yen, lines: [line()] })).total).toBe("185");
  });
});
