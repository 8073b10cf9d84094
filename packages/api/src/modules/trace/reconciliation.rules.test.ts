import { reconciled, type ToReconcile } from "./reconciliation.rules";

const jersey = { widthM: "1.75", gsm: "180" };
const still = { shipped: "0", accepted: "0", rejected: "0" };
const nothing: ToReconcile = {
  ...{ orderId: "o", lines: [], shares: [], purchases: [], made: [], used: [] },
};

const purchase = (more: object = {}) => ({
  ...{ id: "p", quantity: "3050", unit: "MTR", fabric: jersey },
  ...{ here: "2986.666667", elsewhere: "0", ...still, ...more },
});

const supply = (more: object = {}) => ({
  ...{ id: "l", quantity: "1050", unit: "MTR", massKg: "330.75", fabric: jersey },
  ...{ received: [], here: [{ quantity: "310.80", unit: "KGM" }], elsewhere: [], ...more },
});

describe("a reconciliation", () => {
  it("says of a line what is on its way and what is open", () => {
    const line = { id: "l1", lineNo: 1, quantity: "600", unit: "H87" };
    const moved = { shipped: "400", accepted: "290", rejected: "10" };

    expect(reconciled({ ...nothing, lines: [{ ...line, ...moved }] }).lines).toMatchObject([
      { ordered: "600", shipped: "400", underWay: "100", open: "310", allocated: [] },
    ]);
    const over = { ...line, ...still, shipped: "610", accepted: "610" };
    expect(reconciled({ ...nothing, lines: [over] }).lines[0]?.open).toBe("-10");
  });

  it("shows fabric in meters and kilograms, exact to the last digit", () => {
    const [told] = reconciled({ ...nothing, purchases: [purchase()] }).purchases;

    expect(told?.ordered).toEqual({ quantity: "3050", unit: "MTR", massKg: "960.75" });
    expect(told?.allocated).toEqual({ quantity: "2986.666667", unit: "MTR", massKg: "940.8" });
    expect(told?.free).toEqual({ quantity: "63.333333", unit: "MTR", massKg: "19.95" });
  });

  it("knows no mass where the fabric is not known", () => {
    const [told] = reconciled({ ...nothing, purchases: [purchase({ fabric: null })] }).purchases;

    expect(told?.free).toEqual({ quantity: "63.333333", unit: "MTR", massKg: null });
  });

  it("takes what was weighed from what a lot weighed", () => {
    const [told] = reconciled({ ...nothing, used: [supply()] }).used;

    expect(told?.left).toEqual({ quantity: "63.333333", unit: "MTR", massKg: "19.95" });
  });

  it("adds up uses in several units before it converts them, each unit once", () => {
    const here = [
      { quantity: "0.315", unit: "KGM" },
      { quantity: "1", unit: "YRD" },
      { quantity: "1", unit: "MTR" },
    ];

    expect(reconciled({ ...nothing, used: [supply({ here })] }).used[0]?.here).toEqual({
      ...{ quantity: "2.9144", unit: "MTR", massKg: "0.918036" },
    });
  });

  it("counts of a stock that others bought of too what was received of it", () => {
    const lot = { quantity: null, massKg: null, received: [{ quantity: "1000", unit: "MTR" }] };

    expect(reconciled({ ...nothing, used: [supply(lot)] }).used[0]).toMatchObject({
      made: { quantity: null, massKg: null },
      left: { quantity: "13.333333", unit: "MTR", massKg: "4.2" },
    });
  });

  it("leaves open what cannot be converted, and says nothing wrong of it", () => {
    const [garments] = reconciled({
      ...nothing,
      made: [
        {
          ...{ id: "g", quantity: "2400", unit: "H87", massKg: null, fabric: null },
          ...{ shipped: [{ quantity: "2400", unit: "H87" }], used: [] },
        },
      ],
    }).made;
    const odd = reconciled({
      ...nothing,
      used: [supply({ here: [{ quantity: "1", unit: "SET" }] })],
    }).used;

    expect(garments?.left).toEqual({ quantity: "0", unit: "H87", massKg: null });
    expect(odd[0]?.left).toEqual({ quantity: null, unit: "MTR", massKg: null });
    const sundries = supply({ quantity: null, unit: null, massKg: null, here: [] });
    expect(reconciled({ ...nothing, used: [sundries] }).used[0]?.left).toEqual({
      ...{ quantity: null, unit: null, massKg: null },
    });
  });
});
