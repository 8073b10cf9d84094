import {
  type CertificateType,
  type Currency,
  decimal,
  type DecimalText,
  type Incoterm,
  lineAmount,
  mustParse,
  parseCurrency,
  type SafetyCategory,
  type TestLevel,
  totalOf,
  type UnitCode,
} from "@weft/schema";
import type { OrderLine } from "./order-line.entity";
import type { Order } from "./order.entity";

/** How long the buyer may claim where nothing else was agreed. */
export const ACCEPTANCE_DAYS = 10;

/** One row as it was agreed on. */
export interface LineTerms {
  readonly skuId: string | null;
  readonly materialId: string | null;
  readonly item: string | null;
  readonly quantity: DecimalText;
  readonly unit: UnitCode;
  readonly unitPrice: DecimalText;
}

/** What must have passed a test before goods are ready and leave. */
export interface GateTerms {
  readonly level: TestLevel;
  /** The weakest category the goods may have been judged at. */
  readonly category: SafetyCategory;
  readonly parameters: readonly string[];
}

/** Everything the two parties agree on, apart from who they are. */
export interface Terms {
  readonly currency: Currency;
  readonly dueOn: string | null;
  readonly tolerancePercent: DecimalText;
  readonly incoterm: Incoterm | null;
  readonly incotermPlace: string | null;
  readonly incotermEdition: string | null;
  readonly customsMode: string | null;
  readonly requiredCategory: SafetyCategory | null;
  readonly sampleRequired: boolean;
  readonly acceptanceDays: number;
  readonly validUntil: Date | null;
  readonly qualityGates: readonly GateTerms[];
  /** What the seller must hold, valid, when the goods are ready and leave. */
  readonly requiredCertificates: readonly CertificateType[];
  readonly lines: readonly LineTerms[];
}

export interface PricedLine extends LineTerms {
  readonly lineNo: number;
  readonly amount: DecimalText;
}

/** The lines numbered from 1, each with its amount rounded on its own, and their sum. */
export function priced({ lines, currency }: Pick<Terms, "lines" | "currency">): {
  readonly lines: readonly PricedLine[];
  readonly total: DecimalText;
} {
  const rows = lines.map((line, at) => ({
    ...line,
    lineNo: at + 1,
    amount: lineAmount(line.quantity, line.unitPrice, currency),
  }));
  return { lines: rows, total: totalOf(rows.map(({ amount }) => amount)) };
}

type StoredTerms = Omit<Terms, "lines" | "qualityGates" | "currency" | "tolerancePercent"> &
  Pick<Order, "currency" | "tolerancePercent">;
type StoredLine = Pick<
  OrderLine,
  "skuId" | "materialId" | "item" | "quantity" | "unit" | "unitPrice"
>;

/** The terms as rows have them; lines and gates in their order. */
export const termsFrom = (
  row: StoredTerms,
  lines: readonly StoredLine[],
  qualityGates: readonly GateTerms[],
): Terms => ({
  currency: mustParse(parseCurrency(row.currency)),
  dueOn: row.dueOn,
  tolerancePercent: decimal(row.tolerancePercent),
  incoterm: row.incoterm,
  incotermPlace: row.incotermPlace,
  incotermEdition: row.incotermEdition,
  customsMode: row.customsMode,
  requiredCategory: row.requiredCategory,
  sampleRequired: row.sampleRequired,
  acceptanceDays: row.acceptanceDays,
  validUntil: row.validUntil,
  qualityGates,
  requiredCertificates: row.requiredCertificates,
  lines: lines.map(({ skuId, materialId, item, quantity, unit, unitPrice }) => ({
    skuId,
    materialId,
    item,
    quantity: decimal(quantity),
    unit: unit as UnitCode,
    unitPrice: decimal(unitPrice),
  })),
});
