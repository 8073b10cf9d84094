import {
  addDecimals,
  compareDecimals,
  decimal,
  HoldScope,
  OrderParty,
  OrderStatus,
  subtractDecimals,
  type DecimalText,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { globalId, parseGlobalId } from "../../graph";
import { forbidden } from "../../platform/failure";
import { IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import type { StaleVersion } from "../../platform/version";
import { findVisible } from "../../platform/visible";
import { newId } from "../../platform/uuid";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { enter, touch, type Orders, type Scene } from "../ordering";
import { receiptRecorded } from "./goods.events";
import type { ReceiptLineInput, RecordReceiptInput } from "./goods.inputs";
import { amountIn, mustBeCountable, mustBeSome, pastDayIn, textIn, wrong } from "./goods.parsing";
import { OnHold, OverReceived, type LotExhausted } from "./goods.problems";
import { lineStates, whyOnHold, type LineState } from "./goods.repository";
import { eitherSide, isUnderWay } from "./goods.rules";
import { holdIfCovered } from "./hold.settling";
import { moveOn } from "./order.restating";
import { ReceiptLine } from "./receipt-line.entity";
import { whyUsed } from "./receipt.lots";
import { Receipt } from "./receipt.entity";
import { type Shipment } from "./shipment.entity";
import { ShipmentType } from "./shipment.types";

type WhyNot = IllegalTransition | OnHold | OverReceived | LotExhausted;

const MOST_LINES = 1_000;
const zero = decimal("0");

/** The buyer takes goods in. */
export class ReceiptService {
  constructor(private readonly orders: Orders) {}

  /** What came, what is accepted of it and what is not; the order moves with it. */
  record(
    context: WriteContext,
    input: RecordReceiptInput,
  ): Answered<Receipt | StaleVersion | WhyNot> {
    const asked = receiptIn(input, this.orders.clock.now());
    const intent = { mutation: "recordReceipt", permission: "order:receive", input } as const;
    type Foreseen = StaleVersion | WhyNot;
    return write<Receipt, Foreseen>(this.orders.db, context, intent, async (tx, act) => {
      const { shipmentId, ifVersion } = input;
      const shipment = await findVisible<Shipment>(tx, act.viewer, ShipmentType, shipmentId);
      const scene = await enter(this.orders, tx, act, {
        ...{ orderId: globalId("ord", shipment.orderId), ifVersion },
        sides: eitherSide("order:receive"),
      });
      if (scene instanceof Problem) return scene;
      if (scene.party !== OrderParty.BUYER) throw forbidden();
      return receive(scene, shipment, asked);
    });
  }
}

interface Found {
  readonly shipmentLineId: string;
  readonly accepted: DecimalText;
  readonly rejected: DecimalText;
  readonly reason: string | null;
}

interface Asked {
  readonly receivedOn: string;
  readonly note: string | null;
  readonly lines: readonly Found[];
}

function receiptIn(input: RecordReceiptInput, now: Date): Asked {
  mustBeSome(input.lines, ["lines"], { most: MOST_LINES });
  return {
    receivedOn: pastDayIn(input.receivedOn, now, ["receivedOn"]),
    note: input.note ? textIn(input.note, ["note"]) : null,
    lines: input.lines.map(lineIn),
  };
}

function lineIn({ shipmentLineId, ...line }: ReceiptLineInput, at: number): Found {
  const path = ["lines", at];
  const accepted = amountIn(line.accepted, [...path, "accepted"]);
  const rejected = line.rejected ? amountIn(line.rejected, [...path, "rejected"]) : zero;
  if (accepted === zero && rejected === zero)
    throw wrong([...path, "accepted"], "NOT_POSITIVE", "Something must have come.");
  const reason = line.reason ? textIn(line.reason, [...path, "reason"]) : null;
  if (rejected !== zero && reason === null)
    throw wrong([...path, "reason"], "MISSING", "Why is it rejected?");
  return { shipmentLineId, accepted, rejected, reason };
}

/** A line of the shipment with what was received of it before. */
interface Sent {
  readonly id: string;
  readonly position: number;
  readonly orderLineId: string;
  readonly lotId: string | null;
  readonly unit: string;
  readonly quantity: string;
  readonly received: string;
}

const sentLines = (tx: EntityManager, shipmentId: string): Promise<Sent[]> =>
  tx.query(
    `SELECT i.id, i.position, i.order_line_id AS "orderLineId", i.lot_id AS "lotId", i.unit,
            i.quantity, coalesce(sum(r.accepted + r.rejected), 0) AS received
       FROM shipment_line i LEFT JOIN receipt_line r ON r.shipment_line_id = i.id
      WHERE i.shipment_id = $1 GROUP BY i.id ORDER BY i.position`,
    [shipmentId],
  );

async function receive(scene: Scene, shipment: Shipment, asked: Asked): Promise<Receipt | WhyNot> {
  const { tx, order, now, announce } = scene;
  const sent = await sentLines(tx, shipment.id);
  const lines = matched(asked.lines, sent);
  const states = await lineStates(tx, order);
  const refused =
    (await whyNotNow(scene, lines)) ??
    whyTooMuch(states, lines) ??
    (await whyUsed(
      tx,
      order.buyerId,
      lines.map(({ sent: { lotId, unit }, found: { rejected } }) => ({ lotId, unit, rejected })),
    ));
  if (refused) return refused;
  const { receivedOn, note } = asked;
  const receipt = tx.create(Receipt, {
    ...{ id: newId(), orderId: order.id, shipmentId: shipment.id, receivedOn, note },
    receivedAt: now,
  });
  await tx.insert(Receipt, receipt);
  await tx.insert(
    ReceiptLine,
    lines.map(({ sent: { id: shipmentLineId, unit }, found: { accepted, rejected, reason } }) => ({
      ...{ id: newId(), receiptId: receipt.id, orderId: order.id, shipmentLineId, unit },
      ...{ accepted, rejected, reason },
    })),
  );
  await announce(tx, receiptRecorded(receipt, order));
  await move(scene, lines);
  await holdIfCovered({ ...scene, byId: null });
  return receipt;
}

interface Matched {
  readonly sent: Sent;
  readonly found: Found;
}

function matched(asked: readonly Found[], sent: readonly Sent[]): readonly Matched[] {
  const seen = new Set<string>();
  return asked.map((found, at) => {
    const path = ["lines", at];
    const parsed = parseGlobalId(found.shipmentLineId);
    const line = sent.find(({ id }) => parsed?.prefix === "shl" && parsed.uuid === id);
    if (!line) throw wrong([...path, "shipmentLineId"], "UNKNOWN", "It has no such line.");
    if (seen.has(line.id)) throw wrong([...path, "shipmentLineId"], "TWICE", "Each line once.");
    seen.add(line.id);
    mustBeCountable(found.accepted, line.unit as never, [...path, "accepted"]);
    mustBeCountable(found.rejected, line.unit as never, [...path, "rejected"]);
    return { sent: line, found };
  });
}

/** Only an order that is carried out is received from, and only what nothing stops. */
async function whyNotNow(
  { tx, order }: Scene,
  lines: readonly Matched[],
): Promise<IllegalTransition | OnHold | null> {
  const held = await whyOnHold(tx, order.id, {
    lineIds: lines.map(({ sent }) => sent.orderLineId),
    lotIds: lines.flatMap(({ sent }) => sent.lotId ?? []),
  });
  if (order.status === OrderStatus.QUALITY_HOLD) return held ?? new OnHold(HoldScope.ORDER);
  return isUnderWay(order)
    ? held
    : new IllegalTransition(order.status, OrderStatus.PARTIALLY_DELIVERED);
}

function whyTooMuch(states: readonly LineState[], lines: readonly Matched[]): OverReceived | null {
  for (const { sent, found } of lines) {
    const free = subtractDecimals(decimal(sent.quantity), decimal(sent.received));
    if (compareDecimals(addDecimals(found.accepted, found.rejected), free) > 0)
      return new OverReceived(sent.position, free);
  }
  for (const state of states) {
    const free = subtractDecimals(decimal(state.most), decimal(state.accepted));
    const here = lines.filter(({ sent }) => sent.orderLineId === state.id);
    const accepted = here.map(({ found }) => found.accepted).reduce(addDecimals, zero);
    const [first] = here;
    if (first && compareDecimals(accepted, free) > 0)
      return new OverReceived(first.sent.position, free);
  }
  return null;
}

/** Delivered in full when what was accepted is within the tolerance on every line; nothing accepted moves nothing. */
async function move(scene: Scene, lines: readonly Matched[]): Promise<void> {
  const { tx, order } = scene;
  if (lines.every(({ found }) => found.accepted === zero)) {
    await touch(tx, order);
    return;
  }
  await moveOn(scene);
}
