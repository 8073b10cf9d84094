import {
  addDecimals,
  convertQuantity,
  decimal,
  type DecimalText,
  type FabricMeasure,
  parseUnit,
  subtractDecimals,
} from "@weft/schema";

/** A quantity in one unit. */
export interface Part {
  readonly quantity: string;
  readonly unit: string;
}

interface Fabric {
  readonly widthM: string;
  readonly gsm: string;
}

export interface Moved {
  readonly shipped: string;
  readonly accepted: string;
  readonly rejected: string;
}

interface ToldLine extends Part, Moved {
  readonly id: string;
  readonly lineNo: number;
}

interface ToldShare extends Part {
  readonly lineNo: number;
  readonly upstreamLineId: string;
  readonly fabric: Fabric | null;
}

interface ToldPurchase extends Part, Moved {
  readonly id: string;
  readonly fabric: Fabric | null;
  readonly here: string;
  readonly elsewhere: string;
}

interface ToldLot {
  readonly id: string;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly massKg: string | null;
  readonly fabric: Fabric | null;
}

interface ToldMade extends ToldLot {
  readonly shipped: readonly Part[];
  readonly used: readonly Part[];
}

interface ToldUsed extends ToldLot {
  readonly received: readonly Part[];
  readonly here: readonly Part[];
  readonly elsewhere: readonly Part[];
}

/** What the organization in the middle knows of an order it sold. */
export interface ToReconcile {
  readonly orderId: string;
  readonly lines: readonly ToldLine[];
  readonly shares: readonly ToldShare[];
  readonly purchases: readonly ToldPurchase[];
  readonly made: readonly ToldMade[];
  readonly used: readonly ToldUsed[];
}

/** How much, in the unit it is counted in and in kilograms; null what cannot be converted exactly. */
export interface Measure {
  readonly quantity: DecimalText | null;
  readonly unit: string | null;
  readonly massKg: DecimalText | null;
}

const ZERO = decimal("0");
const KILOGRAM = "KGM";

const measureOf = (fabric: Fabric | null): FabricMeasure | null =>
  fabric && { widthM: decimal(fabric.widthM), gsm: decimal(fabric.gsm) };

/** The parts together in one unit; converted once, after what has one unit was added up. */
function sumIn(
  parts: readonly Part[],
  unit: string | null,
  fabric: Fabric | null,
): DecimalText | null {
  const to = unit === null ? null : parseUnit(unit);
  if (!to?.ok) return null;
  let sum = ZERO;
  for (const part of parts) {
    const from = parseUnit(part.unit);
    if (!from.ok) return null;
    const value = { value: decimal(part.quantity), unit: from.value };
    const converted = convertQuantity(value, to.value, measureOf(fabric));
    if (!converted.ok) return null;
    sum = addDecimals(sum, converted.value);
  }
  return sum;
}

const measured = (parts: readonly Part[], unit: string | null, fabric: Fabric | null): Measure => ({
  quantity: sumIn(parts, unit, fabric),
  unit,
  massKg: sumIn(parts, KILOGRAM, fabric),
});

const lessBy = (one: DecimalText | null, other: DecimalText | null): DecimalText | null =>
  one === null || other === null ? null : subtractDecimals(one, other);

const without = (whole: Measure, ...parts: readonly Measure[]): Measure =>
  parts.reduce<Measure>(
    (left, part) => ({
      quantity: lessBy(left.quantity, part.quantity),
      unit: left.unit,
      massKg: lessBy(left.massKg, part.massKg),
    }),
    whole,
  );

/** What a lot holds: its mass as it was weighed, before it as it follows from the fabric. */
function contentsOf({ quantity, unit, massKg, fabric }: ToldLot): Measure {
  const parts = quantity === null || unit === null ? [] : [{ quantity, unit }];
  if (parts.length === 0)
    return { quantity: null, unit, massKg: massKg === null ? null : decimal(massKg) };
  const computed = measured(parts, unit, fabric);
  return massKg === null ? computed : { ...computed, massKg: decimal(massKg) };
}

function lineOf(line: ToldLine, shares: readonly ToldShare[]) {
  const [ordered, shipped] = [decimal(line.quantity), decimal(line.shipped)];
  const [accepted, rejected] = [decimal(line.accepted), decimal(line.rejected)];
  return {
    id: line.id,
    lineNo: line.lineNo,
    unit: line.unit,
    ordered,
    allocated: shares
      .filter(({ lineNo }) => lineNo === line.lineNo)
      .map(({ upstreamLineId, fabric, ...part }) => ({
        upstreamLineId,
        quantity: measured([part], part.unit, fabric),
      })),
    shipped,
    accepted,
    rejected,
    underWay: subtractDecimals(shipped, addDecimals(accepted, rejected)),
    open: subtractDecimals(ordered, accepted),
  };
}

function purchaseOf({ id, unit, fabric, ...told }: ToldPurchase) {
  const of = (quantity: string): Measure => measured([{ quantity, unit }], unit, fabric);
  const [ordered, allocated, elsewhere] = [of(told.quantity), of(told.here), of(told.elsewhere)];
  return {
    ...{ id, ordered, allocated, elsewhere },
    free: without(ordered, allocated, elsewhere),
    shipped: of(told.shipped),
    accepted: of(told.accepted),
    rejected: of(told.rejected),
    open: without(ordered, of(told.accepted)),
  };
}

function madeOf(lot: ToldMade) {
  const contents = contentsOf(lot);
  const shipped = measured(lot.shipped, lot.unit, lot.fabric);
  const used = measured(lot.used, lot.unit, lot.fabric);
  return { id: lot.id, made: contents, shipped, used, left: without(contents, shipped, used) };
}

function usedOf(lot: ToldUsed) {
  const contents = contentsOf(lot);
  const here = measured(lot.here, lot.unit, lot.fabric);
  const elsewhere = measured(lot.elsewhere, lot.unit, lot.fabric);
  const received = measured(lot.received, lot.unit, lot.fabric);
  // Of a stock that several bought of, the viewer knows what it got, and not what there is.
  const had = lot.quantity === null && lot.received.length > 0 ? received : contents;
  return {
    id: lot.id,
    made: contents,
    received,
    here,
    elsewhere,
    left: without(had, here, elsewhere),
  };
}

export type Reconciled = ReturnType<typeof reconciled>;

/** What was ordered, bought, made, used, sent and received, with what is missing or left at each step. */
export const reconciled = ({ orderId, lines, shares, purchases, made, used }: ToReconcile) => ({
  orderId,
  lines: lines.map(line => lineOf(line, shares)),
  purchases: purchases.map(purchaseOf),
  made: made.map(madeOf),
  used: used.map(usedOf),
});
