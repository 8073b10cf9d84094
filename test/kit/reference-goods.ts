import { minus } from "./reference-values";
import type { Look, Row, Telling } from "./reference-world";

interface Trade {
  readonly money: (amount: unknown, currency: unknown) => Row;
  readonly has: (look: Look, dataClass: never, verb: string) => boolean;
  readonly isParty: (look: Look, order: Row | null) => boolean;
}

const plus = (one: string, other: string): string => minus(one, minus("0", other));
const sum = (rows: readonly Row[], of: string): string =>
  rows.map(row => String(row[of])).reduce(plus, "0");

/** Shipments, receipts and holds told a second time: from the matrix rows `shipmentAndReceipt` and `traceability`, C1, C10 and 6.3. */
export function tellingOfGoods({
  has,
  isParty,
  money,
}: Trade): Pick<Telling, "sees" | "reads" | "values" | "roots"> {
  const mine = (look: Look, id: unknown): boolean =>
    id !== null && id !== undefined && id === look.viewer.organizationId;
  const orderOf = (row: Row | null, look: Look): Row | null => look.byId("Order", row?.["orderId"]);
  const ofOrder = (row: Row | null, look: Look): boolean =>
    has(look, "shipmentAndReceipt" as never, "p") && isParty(look, orderOf(row, look));
  const ofShipment = (row: Row, look: Look): boolean =>
    ofOrder(look.byId("Shipment", row["shipmentId"]), look);
  const lotOf = (row: Row, look: Look): Row | null => look.byId("Lot", row["lotId"]);

  /** Its maker sent of it to the viewer. */
  const wasSent = (lot: Row, look: Look): boolean =>
    look
      .all("ShipmentLine")
      .filter(line => line["lotId"] === lot["id"])
      .map(line => look.byId("Shipment", line["shipmentId"]))
      .some(one => one?.["senderId"] === lot["ownerId"] && mine(look, one?.["receiverId"]));

  const traces = (look: Look): boolean => has(look, "traceability" as never, "p");
  const seesLot = (lot: Row | null, look: Look): boolean =>
    lot !== null &&
    traces(look) &&
    (mine(look, lot["ownerId"]) || isParty(look, orderOf(lot, look)) || wasSent(lot, look));

  /** A lab the lots it is to test, whose only where that is its client; the regulator those that were inspected. */
  const isTested = (lot: Row, look: Look, forOwner = false): boolean =>
    has(look, "commissionedInspection" as never, "W") &&
    look
      .all("TestOrder")
      .filter(one => one["lotId"] === lot["id"] && mine(look, one["labId"]))
      .some(one => !forOwner || one["clientId"] === lot["ownerId"]);
  const isInspected = (lot: Row, look: Look): boolean =>
    regulates(look) && look.all("Inspection").some(one => one["lotId"] === lot["id"]);
  const seesMeasures = (lot: Row, look: Look): boolean =>
    mine(look, lot["ownerId"]) || isParty(look, orderOf(lot, look));

  const trades = (look: Look): boolean => has(look, "order" as never, "p");
  const regulates = (look: Look): boolean => has(look, "enforcementCase" as never, "W");
  const seesHold = (hold: Row, look: Look): boolean => {
    if (mine(look, hold["byId"])) return trades(look) || regulates(look);
    if (hold["orderId"] !== null) return isParty(look, orderOf(hold, look));
    return seesLot(lotOf(hold, look), look);
  };
  const seesCase = (hold: Row, look: Look): boolean =>
    hold["imposedBy"] !== "AMR" ||
    mine(look, hold["byId"]) ||
    mine(look, lotOf(hold, look)?.["ownerId"]);

  const sent = (line: Row, look: Look): readonly Row[] =>
    look.all("ShipmentLine").filter(one => one["orderLineId"] === line["id"]);
  const came = (line: Row, look: Look, what: string): string => {
    const ids = sent(line, look).map(one => one["id"]);
    const rows = look.all("ReceiptLine").filter(one => ids.includes(one["shipmentLineId"]));
    return sum(rows, what);
  };
  const open = (line: Row, look: Look): string => {
    const rest = minus(String(line["quantity"]), came(line, look, "accepted"));
    return rest.startsWith("-") ? "0" : rest;
  };

  return {
    sees: {
      Lot: (lot, look) => seesLot(lot, look) || isTested(lot, look) || isInspected(lot, look),
      Shipment: ofOrder,
      ShipmentLine: ofOrder,
      Receipt: ofOrder,
      ReceiptLine: ofOrder,
      OrderDelay: ofOrder,
      Carton: ofShipment,
      CustomsDeclaration: ofShipment,
      Hold: seesHold,
    },
    reads: {
      "Lot.quantity": seesMeasures,
      "Lot.massKg": seesMeasures,
      "Lot.owner": (lot, look) => {
        const order = orderOf(lot, look);
        const ends = [order?.["buyerId"], order?.["sellerId"]];
        const atOrder = isParty(look, order) && ends.includes(lot["ownerId"]);
        if (mine(look, lot["ownerId"]) || atOrder || wasSent(lot, look)) return true;
        return isTested(lot, look, true) || isInspected(lot, look);
      },
      "Hold.reason": seesCase,
      "Hold.caseId": seesCase,
      "Hold.releaseReason": seesCase,
      "Hold.by": (hold, look) => {
        const order = orderOf(lotOf(hold, look), look);
        const ends = [order?.["buyerId"], order?.["sellerId"]];
        const known = hold["imposedBy"] === "AMR" || hold["orderId"] !== null;
        return known || mine(look, hold["byId"]) || ends.includes(hold["byId"]);
      },
    },
    values: {
      "CustomsDeclaration.value": one => money(one["value"], one["currency"]),
      "OrderLine.shippedQuantity": (line, look) => sum(sent(line, look), "quantity"),
      "OrderLine.receivedQuantity": (line, look) =>
        plus(came(line, look, "accepted"), came(line, look, "rejected")),
      "OrderLine.acceptedQuantity": (line, look) => came(line, look, "accepted"),
      "OrderLine.rejectedQuantity": (line, look) => came(line, look, "rejected"),
      "OrderLine.openQuantity": open,
    },
    roots: {
      "shipment.number": (one, look) => mine(look, one["senderId"]),
      holds: (one, look) => mine(look, one["byId"]),
    },
  };
}
