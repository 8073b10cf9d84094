import { newId } from "../../platform/uuid";
import type { PricedLine, Terms } from "./order.terms";

/** The columns of terms, of an order and of each of its revisions alike, in the order of `termValues`. */
export const termColumns = [
  ...["currency", "due_on", "tolerance_percent", "incoterm", "incoterm_place"],
  ...["incoterm_edition", "customs_mode", "required_category", "sample_required"],
  ...["acceptance_days", "valid_until", "required_certificates", "total"],
] as const;

export const termValues = (terms: Terms, total: string): readonly unknown[] => [
  ...[terms.currency, terms.dueOn, terms.tolerancePercent, terms.incoterm, terms.incotermPlace],
  ...[terms.incotermEdition, terms.customsMode, terms.requiredCategory, terms.sampleRequired],
  ...[terms.acceptanceDays, terms.validUntil],
  ...[terms.requiredCertificates, total],
];

/** `$9, $10, ...` for as many values. */
export const numbered = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `$${from + at}`).join(", ");

/** The columns of a line, without its id and what it is a line of, and their values in `linesIn`. */
export const lineColumns = "line_no, sku_id, material_id, item, quantity, unit, unit_price, amount";
export const lineValues = `l."lineNo", l."skuId", l."materialId", l.item, l.quantity, l.unit, l."unitPrice", l.amount`;

/** How the lines of a parameter read as rows: one text of a statement, however many lines there are. */
export const linesIn = (parameter: string): string =>
  `jsonb_to_recordset(${parameter}::jsonb) AS l(id uuid, "lineNo" integer, "skuId" uuid,
     "materialId" uuid, item text, quantity numeric, unit text, "unitPrice" numeric, amount numeric)`;

/** Lines as such a parameter, each with a new id. */
export const asParameter = (lines: readonly PricedLine[]): string =>
  JSON.stringify(lines.map(line => ({ id: newId(), ...line })));
