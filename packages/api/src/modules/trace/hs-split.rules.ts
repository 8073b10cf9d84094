import {
  addDecimals,
  ageGroup,
  AgeGroup,
  type Contact,
  convertQuantity,
  type Currency,
  decimal,
  type DecimalText,
  type HsCode,
  type HsHeadingProblem,
  isWeaker,
  mustParse,
  parseUnit,
  printAmount,
  requiredCategory,
  type SafetyCategory,
  type Sex,
  stricterCategory,
  UnclassifiedReason,
  whyNotHsCode,
} from "@weft/schema";

/** A line of an order with what its SKU says; null where it names none. */
export interface ClassifiedLine {
  readonly lineNo: number;
  readonly quantity: string;
  readonly unit: string;
  readonly amount: string;
  readonly sku: {
    readonly hsCode: string | null;
    readonly heightCm: number;
    readonly sex: Sex;
    readonly contact: Contact;
    readonly declaredCategory: SafetyCategory;
  } | null;
}

export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

export interface HsShare {
  readonly hsCode: string;
  readonly lineNos: readonly number[];
  readonly pieces: DecimalText | null;
  readonly amount: Amount;
  readonly misplaced: readonly { readonly lineNo: number; readonly reason: HsHeadingProblem }[];
}

export interface UnclassifiedLine {
  readonly lineNo: number;
  readonly reason: UnclassifiedReason;
  readonly quantity: DecimalText;
  readonly unit: string;
  readonly amount: Amount;
}

export interface AgeGroupShare {
  readonly ageGroup: AgeGroup;
  readonly lineNos: readonly number[];
  readonly pieces: DecimalText | null;
  readonly requiredCategory: SafetyCategory;
}

export interface HsSplit {
  readonly byCode: readonly HsShare[];
  readonly unclassified: readonly UnclassifiedLine[];
  readonly total: Amount;
  readonly byAgeGroup: readonly AgeGroupShare[];
  readonly judgedCategory: SafetyCategory | null;
}

type WithSku = ClassifiedLine & { readonly sku: NonNullable<ClassifiedLine["sku"]> };

const PIECE = mustParse(parseUnit("H87"));

/** In pieces, a dozen being twelve; null where the unit does not count pieces. */
function piecesOf({ quantity, unit }: ClassifiedLine): DecimalText | null {
  const known = parseUnit(unit);
  if (!known.ok) return null;
  const converted = convertQuantity({ value: decimal(quantity), unit: known.value }, PIECE);
  return converted.ok ? converted.value : null;
}

/** The pieces of several lines; null when those of one are not known. */
const allPieces = (lines: readonly ClassifiedLine[]): DecimalText | null =>
  lines
    .map(piecesOf)
    .reduce<DecimalText | null>(
      (sum, one) => (sum === null || one === null ? null : addDecimals(sum, one)),
      decimal("0"),
    );

function amountOf(lines: readonly ClassifiedLine[], currency: Currency): Amount {
  const sum = lines.map(({ amount }) => decimal(amount)).reduce(addDecimals, decimal("0"));
  return { amount: printAmount(sum, currency), currency };
}

const numbersOf = (lines: readonly ClassifiedLine[]): number[] => lines.map(({ lineNo }) => lineNo);

/**
 * What of an order is declared under which code. A line is under one code whole, with its amount as it was rounded on
 * the order: so the parts add up to the order's total, and nothing is rounded a second time.
 */
export function hsSplitOf(lines: readonly ClassifiedLine[], currency: Currency): HsSplit {
  const withSku = lines.filter((one): one is WithSku => one.sku !== null);
  return {
    byCode: groupedByCode(withSku).map(([hsCode, group]) => ({
      hsCode,
      lineNos: numbersOf(group),
      pieces: allPieces(group),
      amount: amountOf(group, currency),
      misplaced: group.flatMap(({ lineNo, sku }) => {
        const reason = whyNotHsCode(hsCode as HsCode, sku.heightCm);
        return reason === null ? [] : [{ lineNo, reason }];
      }),
    })),
    unclassified: lines.flatMap(line => unclassified(line, currency)),
    total: amountOf(lines, currency),
    byAgeGroup: ageGroupsOf(withSku),
    judgedCategory: judgedCategory(withSku),
  };
}

/** In the order of the codes; those without one are left out. */
function groupedByCode(lines: readonly WithSku[]): [string, WithSku[]][] {
  const groups = new Map<string, WithSku[]>();
  for (const line of lines) {
    const { hsCode } = line.sku;
    if (hsCode) groups.set(hsCode, [...(groups.get(hsCode) ?? []), line]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

function unclassified(line: ClassifiedLine, currency: Currency): UnclassifiedLine[] {
  const { lineNo, quantity, unit, sku } = line;
  if (sku?.hsCode) return [];
  const reason = sku ? UnclassifiedReason.NO_HS_CODE : UnclassifiedReason.NO_SKU;
  const amount = amountOf([line], currency);
  return [{ lineNo, reason, quantity: decimal(quantity), unit, amount }];
}

const groupOf = ({ sku }: WithSku): AgeGroup => ageGroup(sku.heightCm, sku.sex);

/** What the law asks for at least of a line. */
const requiredOf = (line: WithSku): SafetyCategory =>
  requiredCategory(groupOf(line), line.sku.contact);

const strictest = (categories: readonly SafetyCategory[]): SafetyCategory | null =>
  categories.reduce<SafetyCategory | null>(
    (found, one) => (found === null || isWeaker(found, one) ? one : found),
    null,
  );

const ageGroupsOf = (lines: readonly WithSku[]): AgeGroupShare[] =>
  Object.values(AgeGroup).flatMap(group => {
    const its = lines.filter(line => groupOf(line) === group);
    const category = strictest(its.map(requiredOf));
    if (category === null) return [];
    const shared = { lineNos: numbersOf(its), pieces: allPieces(its) };
    return [{ ageGroup: group, ...shared, requiredCategory: category }];
  });

/** The strictest of all lines, by the law or by the label: what the order as a whole is judged at. */
const judgedCategory = (lines: readonly WithSku[]): SafetyCategory | null =>
  strictest(lines.map(line => stricterCategory(requiredOf(line), line.sku.declaredCategory)));
