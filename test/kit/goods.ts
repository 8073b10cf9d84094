import { randomInt, randomUUID } from "node:crypto";
import { does, type Act, type Somebody } from "./acting";
import * as kit from "./ordering";

const line = "id position quantity unit lot { id number } orderLine { id }";
const exhausted = "... on LotExhausted { lotId free }";

export const recordsLot = does(
  "recordLot",
  "Lot",
  "id number kind quantity unit massKg order { id }",
);
export const consumes = does(
  "recordConsumption",
  "Lot",
  "id version inputs(first: 50) { nodes { id quantity unit reversedAt inputLot { number } } }",
  exhausted,
);
export const reverses = does("reverseConsumption", "LotConsumption", "id reversedAt");
export const ships = does(
  "ship",
  "Shipment",
  `id number shippedOn destination order { id status version } lines(first: 50) { nodes { ${line} } } packages(first: 100) { totalCount nodes { sscc } } customsDeclarations(first: 9) { nodes { number mode byList value { amount currency } } }`,
  exhausted,
);
export const receives = does(
  "recordReceipt",
  "Receipt",
  "id order { id status version } lines(first: 50) { nodes { accepted rejected unit reason } }",
  exhausted,
);
export const holds = does(
  "placeHold",
  "Hold",
  "id scope imposedBy reason caseId placedAt releasedAt by { id } order { id status resumeStatus } lot { id } orderLine { id }",
);
export const lifts = does(
  "liftHold",
  "Hold",
  "id releasedAt releaseReason order { id status resumeStatus }",
);
export const delays = does(
  "announceDelay",
  "OrderDelay",
  "id expectedOn reason order { id dueOn }",
);

export const linesOf = (order: Act): readonly { readonly id: string }[] =>
  (order["lines"] as { nodes: { id: string }[] }).nodes;
export const lineOf = (order: Act): string => linesOf(order)[0]?.id ?? "";

/** An order of one line that is being made. */
export async function inProduction(buyer: Somebody, seller: Somebody, more: object = {}) {
  const order = await kit.agrees(buyer, seller, more);
  await kit.starts(seller, { orderId: order.id });
  return { orderId: order.id, lineId: lineOf(order), lines: linesOf(order) };
}

/** A lot of the seller's for the order. */
export const lotFor = (
  seller: Somebody,
  orderId: string | null,
  quantity = "10",
  more: object = {},
): Promise<Act> =>
  recordsLot(seller, {
    ...{ number: `L-${randomUUID()}`, kind: "GARMENT", item: "romper" },
    ...{ quantity, unit: "H87", orderId, ...more },
  });

export const shipment = (orderId: string, lots: readonly object[], more: object = {}) => ({
  ...{ orderId, number: `SHP-${randomUUID()}`, lots, ...more },
});

/** The shipment's lines, in their order. */
export const shipmentLinesOf = (sent: Act): string[] =>
  (sent["lines"] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);

/** Everything of a shipment received, and accepted. */
export const receivesAll = (buyer: Somebody, sent: Act): Promise<Act> =>
  receives(buyer, {
    shipmentId: sent.id,
    lines: (sent["lines"] as { nodes: { id: string; quantity: string }[] }).nodes.map(
      ({ id: shipmentLineId, quantity: accepted }) => ({ shipmentLineId, accepted }),
    ),
  });

/** A code nobody has given out, with its check digit. */
export function sscc(): string {
  const body = `0952${String(randomInt(10 ** 12)).padStart(13, "0")}`;
  const sum = [...body].reduce((so, digit, at) => so + Number(digit) * (at % 2 ? 1 : 3), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

export interface LineFigures {
  readonly quantity: string;
  readonly shippedQuantity: string;
  readonly receivedQuantity: string;
  readonly acceptedQuantity: string;
  readonly rejectedQuantity: string;
  readonly openQuantity: string;
}

/** The order as it stands, with the figures of its lines. */
export async function standingOf({ ask }: Pick<Somebody, "ask">, orderId: string) {
  const query = `query($id: ID!) { order(id: $id) { status resumeStatus version
    lines(first: 50) { nodes { quantity shippedQuantity receivedQuantity acceptedQuantity rejectedQuantity openQuantity } }
    shipments(first: 50) { nodes { id } } holds(first: 50) { nodes { id releasedAt } } delays(first: 9) { nodes { expectedOn } } } }`;
  type Standing = {
    status: string;
    resumeStatus: string | null;
    version: number;
    lines: { nodes: LineFigures[] };
    shipments: { nodes: { id: string }[] };
    holds: { nodes: { id: string; releasedAt: string | null }[] };
    delays: { nodes: { expectedOn: string }[] };
  };
  return (await ask<{ order: Standing }>(query, { id: orderId })).order;
}

/** What somebody was told of, oldest first. */
export async function newsOf({ ask }: Pick<Somebody, "ask">) {
  const query =
    "{ notices(first: 100, orderBy: [{ field: NUMBER, direction: ASC }]) { nodes { kind subject { __typename id } } } }";
  type News = { kind: string; subject: { __typename: string; id: string } | null };
  return (await ask<{ notices: { nodes: News[] } }>(query)).notices.nodes;
}

/** An order of ten that is being made, with a lot of ten made for it. */
export async function made([buyer, seller]: readonly [Somebody, Somebody], more: object = {}) {
  const order = await inProduction(buyer, seller, more);
  const lot = await lotFor(seller, order.orderId);
  const line = (quantity: string, and: object = {}) => ({
    ...{ orderLineId: order.lineId, lotId: lot.id, quantity, ...and },
  });
  const ship = (quantity: string, and: object = {}) =>
    ships(seller, shipment(order.orderId, [line(quantity)], and));
  const stands = () => standingOf(buyer, order.orderId);
  return { buyer, seller, ...order, lot, line, ship, stands };
}
