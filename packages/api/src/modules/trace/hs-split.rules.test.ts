import { Contact, decimal, mustParse, parseCurrency, SafetyCategory, Sex } from "@weft/schema";
import { addDecimals } from "@weft/schema";
import { hsSplitOf, type ClassifiedLine } from "./hs-split.rules";

const CNY = mustParse(parseCurrency("CNY"));

const sku = (more: Partial<NonNullable<ClassifiedLine["sku"]>> = {}) => ({
  hsCode: "610910",
  heightCm: 110,
  sex: Sex.UNISEX,
  contact: Contact.DIRECT,
  declaredCategory: SafetyCategory.B,
  ...more,
});

const line = (lineNo: number, more: Partial<ClassifiedLine> = {}): ClassifiedLine => ({
  ...{ lineNo, quantity: "10", unit: "H87", amount: "18.50", sku: sku() },
  ...more,
});

describe("an HS split", () => {
  it("adds up to the order, whatever was rounded on its lines", () => {
    const lines = [
      line(1, { amount: "0.01" }),
      line(2, { amount: "33.33", sku: sku({ hsCode: "611120", heightCm: 80 }) }),
      line(3, { amount: "66.67", sku: null }),
      line(4, { amount: "0.99", sku: sku({ hsCode: null }) }),
    ];

    const { byCode, unclassified, total } = hsSplitOf(lines, CNY);

    const parts = [...byCode, ...unclassified].map(({ amount }) => decimal(amount.amount));
    expect(parts.reduce(addDecimals, decimal("0"))).toBe(decimal(total.amount));
    expect(total).toEqual({ amount: "101.00", currency: "CNY" });
    expect(unclassified).toMatchObject([
      { lineNo: 3, reason: "NO_SKU" },
      { lineNo: 4, reason: "NO_HS_CODE" },
    ]);
  });

  it("counts a dozen as twelve, and what is not counted in pieces not at all", () => {
    const dozens = [line(1), line(2, { unit: "DZN", quantity: "2.5" })];
    expect(hsSplitOf(dozens, CNY).byCode).toMatchObject([{ pieces: "40", lineNos: [1, 2] }]);
    for (const unit of ["SET", "PR", "KGM", "C62"])
      expect(hsSplitOf([line(1), line(2, { unit })], CNY).byCode).toMatchObject([{ pieces: null }]);
  });

  it.each([
    [86, "610910", "BABY_HEADING_REQUIRED"],
    [86, "611120", null],
    [90, "611120", "BABY_HEADING_NOT_ALLOWED"],
    [90, "610910", null],
  ])("says of a size of %d cm under %s: %s", (heightCm, hsCode, reason) => {
    const { byCode } = hsSplitOf([line(7, { sku: sku({ heightCm, hsCode }) })], CNY);

    expect(byCode[0]?.misplaced).toEqual(reason === null ? [] : [{ lineNo: 7, reason }]);
  });

  it.each([
    [100, "INFANT", "A"],
    [101, "CHILD_UNDER7", "B"],
    [130, "CHILD_UNDER7", "B"],
    [131, "CHILD_7TO14", "B"],
    [161, "OUT_OF_SCOPE", "B"],
  ])("knows the age group of %d cm", (heightCm, ageGroup, requiredCategory) => {
    const { byAgeGroup } = hsSplitOf([line(1, { sku: sku({ heightCm }) })], CNY);

    expect(byAgeGroup).toEqual([{ ageGroup, lineNos: [1], pieces: "10", requiredCategory }]);
  });

  it("judges the whole order at the strictest of the law and the labels", () => {
    const indirect = sku({ contact: Contact.INDIRECT, declaredCategory: SafetyCategory.C });
    const judged = (...skus: ClassifiedLine["sku"][]) =>
      hsSplitOf(
        skus.map((one, n) => line(n + 1, { sku: one })),
        CNY,
      ).judgedCategory;

    expect(judged(indirect)).toBe("C");
    expect(judged(indirect, sku())).toBe("B");
    expect(judged(indirect, sku({ heightCm: 80 }))).toBe("A");
    expect(judged(indirect, sku({ declaredCategory: SafetyCategory.A }))).toBe("A");
    expect(judged(null)).toBeNull();
  });

  it("of no lines is nothing", () => {
    expect(hsSplitOf([], CNY)).toEqual({
      ...{ byCode: [], unclassified: [], byAgeGroup: [], judgedCategory: null },
      total: { amount: "0.00", currency: "CNY" },
    });
  });
});
