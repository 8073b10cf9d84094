import {
  addDecimals,
  compareDecimals,
  decimal,
  divideDecimals,
  HoldImposer,
  HoldScope,
  multiplyDecimals,
  mustParse,
  parseSscc,
  type DecimalText,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { Carton, Hold, Receipt, ReceiptLine, Shipment, ShipmentLine } from "../../modules/goods";
import { OrderEvent } from "../../modules/ordering";
import { newId } from "../../platform/uuid";
import type { DemoOrder } from "./demo-orders";
import { expectSame, found, type Scenario } from "./scenario";

interface Refs {
  readonly orders: ReadonlyMap<string, DemoOrder>;
  readonly lots: ReadonlyMap<string, string>;
}

/** One delivery of the chain: of one lot, in proportion to the lines of the order. */
interface Delivery {
  readonly number: string;
  readonly order: string;
  readonly lot: string;
  /** Null for all that was ordered. */
  readonly quantity: string | null;
  readonly shippedOn: string;
  readonly receivedOn: string;
  readonly ssccs: readonly string[];
  readonly destination: string;
}

const DIGITS = 6;
const SERIAL_DIGITS = 9;

/** What was shipped and received for the orders, and what stopped the second fabric lot. */
export async function loadGoods(tx: EntityManager, scenario: Scenario, refs: Refs): Promise<void> {
  const cartons = new Map<string, string>();
  for (const delivery of deliveries(scenario)) await deliver(tx, delivery, refs, cartons);
  await loadHolds(tx, refs);
}

/** The mill's and the trims supplier's as the timeline dates them, the maker's as listed, the center's onward. */
function deliveries(scenario: Scenario): readonly Delivery[] {
  const inside = { ssccs: [], destination: "CN" };
  const on = (order: string, status: string, nth = 0): string =>
    (scenario.timeline[order] ?? []).filter(line => line.includes(status))[nth]?.slice(0, 10) ?? "";
  const cloth = (lot: string, number: string, day: string): Delivery => ({
    ...{ number, order: "FO-1", lot, shippedOn: day, receivedOn: day, ...inside },
    quantity: scenario.lots.find(one => one.lot === lot)?.metres ?? null,
  });
  const trims = on("TO-1", " DELIVERED");
  const garments = scenario.shipments.map(({ no, order, lot, pieces, date, ...told }) => ({
    ...{ number: no, order, lot, quantity: pieces, shippedOn: date, receivedOn: date },
    ...{ ssccs: ssccsOf(told), destination: "CN" },
  }));
  const arrived = [on("SO-1", " PARTIALLY_DELIVERED"), on("SO-1", " DELIVERED")];
  return [
    {
      ...{ ...inside, number: "TO-1-1", order: "TO-1", lot: "TL-1", quantity: null },
      ...{ shippedOn: trims, receivedOn: trims },
    },
    cloth("FL-1", "FO-1-1", on("FO-1", " PARTIALLY_DELIVERED 2000 m")),
    cloth("FL-2", "FO-1-2", on("FO-1", " DELIVERED 3050 m")),
    ...garments,
    ...garments.map((one, at) => ({
      ...{ ...one, order: "SO-1", receivedOn: arrived[at] ?? "", destination: "TH" },
    })),
  ];
}

/** The codes from the first to the last, each with its check digit. */
function ssccsOf({
  ssccFirst,
  ssccLast,
  cartons,
}: Pick<Scenario["shipments"][number], "ssccFirst" | "ssccLast" | "cartons">): readonly string[] {
  const prefix = ssccFirst.slice(0, -1 - SERIAL_DIGITS);
  const first = Number(ssccFirst.slice(prefix.length, -1));
  const codes = Array.from({ length: cartons }, (_, at) =>
    withCheckDigit(prefix + String(first + at).padStart(SERIAL_DIGITS, "0")),
  );
  expectSame("the first SSCC", codes[0], ssccFirst);
  expectSame("the last SSCC", codes.at(-1), ssccLast);
  return codes;
}

/** The one of ten that makes a valid code. */
const withCheckDigit = (digits: string): string =>
  found(
    new Map(
      Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`)
        .filter(code => parseSscc(code).ok)
        .map(code => [digits, mustParse(parseSscc(code))]),
    ),
    digits,
    "check digit",
  );

async function deliver(
  tx: EntityManager,
  told: Delivery,
  { orders, lots }: Refs,
  cartons: Map<string, string>,
): Promise<void> {
  const {
    id: orderId,
    sellerId: senderId,
    buyerId: receiverId,
    lines,
  } = found(orders, told.order, "order");
  const { number, shippedOn, receivedOn, destination } = told;
  const shipment = { id: newId(), orderId, number, senderId, receiverId, shippedOn, destination };
  await tx.insert(Shipment, { ...shipment, shippedAt: morning(shippedOn) });
  const shipmentLines = parts(lines, told.quantity).map((part, at) => ({
    ...{ id: newId(), shipmentId: shipment.id, orderId, position: at + 1 },
    ...{ lotId: found(lots, told.lot, "lot"), ...part },
  }));
  await tx.insert(ShipmentLine, shipmentLines);
  await tx.insert(
    Carton,
    told.ssccs.map(sscc => {
      const carton = { id: newId(), shipmentId: shipment.id, senderId, sscc, shippedOn };
      const onwardOfId = cartons.get(sscc) ?? null;
      cartons.set(sscc, carton.id);
      return { ...carton, onwardOfId };
    }),
  );
  const receipt = { id: newId(), orderId, shipmentId: shipment.id, receivedOn };
  await tx.insert(Receipt, { ...receipt, receivedAt: morning(receivedOn) });
  await tx.insert(
    ReceiptLine,
    shipmentLines.map(({ id: shipmentLineId, quantity: accepted, unit }) => ({
      ...{ id: newId(), receiptId: receipt.id, orderId, shipmentLineId },
      ...{ accepted, rejected: "0", unit },
    })),
  );
}

/** Days have no time in the scenario: nine in the morning in China. */
const morning = (day: string): Date => new Date(`${day}T01:00:00.000Z`);

function parts(lines: DemoOrder["lines"], quantity: string | null) {
  const ordered = lines.map(line => decimal(line.quantity)).reduce(addDecimals);
  const whole = quantity === null ? ordered : decimal(quantity);
  const rows = lines.map(({ id: orderLineId, quantity: one, unit }) => ({
    ...{ orderLineId, unit },
    quantity: divideDecimals(multiplyDecimals(decimal(one), whole), ordered, DIGITS),
  }));
  const sum = rows.map(row => row.quantity).reduce<DecimalText>(addDecimals, decimal("0"));
  expectSame("the sum of a shipment's lines", compareDecimals(sum, whole), 0);
  return rows;
}

/** A hold of a lot for each time the history of its order was stopped for one. */
async function loadHolds(tx: EntityManager, { lots }: Refs): Promise<void> {
  const events = await tx.find(OrderEvent, { order: { orderId: "ASC", at: "ASC" } });
  const holds = events.flatMap((event, at) => {
    const lot = /^lot (\S+) \((.+)\)$/.exec(event.reason ?? "");
    const next = events[at + 1];
    if (event.to !== "QUALITY_HOLD" || !lot || next?.orderId !== event.orderId) return [];
    return {
      ...{ id: newId(), scope: HoldScope.LOT, lotId: found(lots, lot[1] ?? "", "lot") },
      ...{ imposedBy: HoldImposer.SYSTEM, reason: lot[2] ?? "", placedAt: event.at },
      ...{ releasedAt: next.at, releaseReason: next.reason ?? "released" },
    };
  });
  expectSame("how many lots were stopped", holds.length, 1);
  await tx.insert(Hold, holds);
}
