import { randomUUID } from "node:crypto";
import { does, type Act, type Somebody } from "./acting";

const fields =
  "id status version revision agreedRevision total { amount currency } lines(first: 50) { nodes { id lineNo amount { amount } } }";

export const creates = does("createOrder", "Order", fields);
export const edits = does("updateOrderDraft", "Order", fields);
export const submits = does("submitOrder", "Order", fields);
export const accepts = does("acceptOrder", "Order", fields);
export const rejects = does("rejectOrder", "Order", fields);
export const counters = does("counterOrder", "Order", fields);
export const cancels = does("cancelOrder", "Order", fields);
export const closesShort = does("closeOrderShort", "Order", fields);
export const starts = does("startProduction", "Order", fields);
export const readies = does("markOrderReady", "Order", fields);
export const completes = does("completeOrder", "Order", fields);

const asked = "id kind status order { id status version revision agreedRevision }";

export const asksForChange = does("requestOrderChange", "OrderRequest", asked);
export const confirms = does("confirmOrderRequest", "OrderRequest", asked);
export const declines = does("declineOrderRequest", "OrderRequest", asked);
export const withdraws = does("withdrawOrderRequest", "OrderRequest", asked);

/** An order of one line, complete enough to be offered. */
export const wanted = (seller: Pick<Somebody, "id">, more: object = {}) => ({
  number: `PO-${randomUUID()}`,
  kind: "PRODUCTION",
  sellerId: seller.id,
  currency: "CNY",
  dueOn: "2099-12-31",
  lines: [{ item: "romper", quantity: "10", unit: "H87", unitPrice: "18.50" }],
  ...more,
});

export const drafts = (buyer: Somebody, seller: Somebody, more: object = {}): Promise<Act> =>
  creates(buyer, wanted(seller, more));

/** An order that its seller has before it. */
export async function offers(buyer: Somebody, seller: Somebody, more: object = {}): Promise<Act> {
  const { id: orderId } = await drafts(buyer, seller, more);
  return submits(buyer, { orderId });
}

/** An order both agreed on. */
export async function agrees(buyer: Somebody, seller: Somebody, more: object = {}): Promise<Act> {
  const { id: orderId } = await offers(buyer, seller, more);
  return accepts(seller, { orderId });
}

export interface Told {
  readonly from: string | null;
  readonly to: string;
  readonly by: { readonly id: string } | null;
  readonly reason: string | null;
}

/** Its status, and its history from the first step. */
export async function historyOf(
  { ask }: Pick<Somebody, "ask">,
  orderId: string,
): Promise<{ readonly status: string; readonly events: { readonly nodes: readonly Told[] } }> {
  const query =
    "query($id: ID!) { order(id: $id) { status events(first: 100) { nodes { from to by { id } reason } } } }";
  return (
    await ask<{ order: { status: string; events: { nodes: Told[] } } }>(query, { id: orderId })
  ).order;
}

/** The requests of an order, latest first. */
export async function requestsOf({ ask }: Pick<Somebody, "ask">, orderId: string) {
  const query =
    "query($id: ID!) { order(id: $id) { requests(first: 50) { nodes { id kind status } } } }";
  const { order } = await ask<{
    order: { requests: { nodes: { id: string; kind: string; status: string }[] } };
  }>(query, { id: orderId });
  return order.requests.nodes;
}
