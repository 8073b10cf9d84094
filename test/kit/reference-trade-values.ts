import { AsPrinted, compareDecimals, withDigits } from "./reference-values";
import type { Row, Telling } from "./reference-world";

/** Digits of the minor unit where they are not two (ISO 4217). */
const unusualMinorUnits: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, VND: 0, KWD: 3 };

/** Money shows at least the digits of its minor unit, and a finer price all it has. */
export const money = (amount: unknown, currency: unknown): Row => ({
  amount: new AsPrinted(withDigits(String(amount), unusualMinorUnits[String(currency)] ?? 2)),
  currency,
});

const published = (row: Row): boolean => row["publishedAt"] !== null;

/** GB 31701 by body height: up to 100 cm an infant, up to 130 under 7, then up to 155 for girls and 160 for boys. */
function ageGroup(height: number, sex: unknown): string {
  if (height <= 100) return "INFANT";
  if (height <= 130) return "CHILD_UNDER7";
  return height <= (sex === "GIRLS" ? 155 : 160) ? "CHILD_7TO14" : "OUT_OF_SCOPE";
}

/** Both lower limits must hold; otherwise one class down (2011 classification, industry). */
function sizeClass(staff: number, revenue: string): string {
  const reaches = (people: number, yuan: string): boolean =>
    staff >= people && compareDecimals(revenue, yuan) >= 0;
  if (reaches(1_000, "400000000")) return "LARGE";
  if (reaches(300, "20000000")) return "MEDIUM";
  return reaches(20, "3000000") ? "SMALL" : "MICRO";
}

/** What is computed, derived or put together of the trade's rows. */
export const valuesOfTrade: Telling["values"] = {
  "AnnualStatistic.sizeClass": one =>
    sizeClass(Number(one["employees"]), String(one["mainRevenueCny"])),
  "Style.published": published,
  "Material.published": published,
  "Sku.ageGroup": (sku, look) =>
    ageGroup(Number(sku["heightCm"]), look.byId("Style", sku["styleId"])?.["sex"]),
  "Sku.requiredCategory": (sku, look) => {
    const style = look.byId("Style", sku["styleId"]);
    if (ageGroup(Number(sku["heightCm"]), style?.["sex"]) === "INFANT") return "A";
    return style?.["contact"] === "DIRECT" ? "B" : "C";
  },
  "Order.total": order => money(order["total"], order["currency"]),
  "OrderLine.unitPrice": (line, look) =>
    money(line["unitPrice"], look.byId("Order", line["orderId"])?.["currency"]),
  "OrderLine.amount": (line, look) =>
    money(line["amount"], look.byId("Order", line["orderId"])?.["currency"]),
  "OrderRevision.total": revision => money(revision["total"], revision["currency"]),
  "OrderRevisionLine.unitPrice": (line, look) =>
    money(line["unitPrice"], look.byId("OrderRevision", line["revisionId"])?.["currency"]),
  "OrderRevisionLine.amount": (line, look) =>
    money(line["amount"], look.byId("OrderRevision", line["revisionId"])?.["currency"]),
};

/** Upper and lower case, full and half width are the same. */
const folded = (text: unknown): string => String(text).normalize("NFKC").toLowerCase();

export const searchesOfTrade: Telling["searches"] = {
  "Organization.name": (organization, text) =>
    [organization["nameZh"], organization["nameEn"]].some(
      name => name !== null && folded(name).includes(folded(text)),
    ),
};
