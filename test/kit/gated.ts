import * as tests from "./acts-inspection";
import type { Act, Somebody } from "./acting";
import * as goods from "./goods";
import type { TestServer } from "./server";
import { maker, shop } from "./trade";

/** A gate as orders of garments have it, and goods that are not for infants. */
export const gate = { level: "GARMENT", category: "A", parameters: ["FORMALDEHYDE", "PH"] };
export const schoolchildren = {
  ...{ ageGroup: "CHILD_7TO14", contact: "DIRECT", declaredCategory: "A" },
};

const answered = `__typename ... on Problem { code } ... on GateNotPassed { gates { level missing } }`;

/** What an order still lacks when its seller says that the goods are ready. */
export const readies = async ({ ask }: Pick<Somebody, "ask">, orderId: string): Promise<unknown> =>
  (
    await ask<{ it: object }>(
      `mutation($id: ID!) { it: markOrderReady(input: { orderId: $id }) { ... on Order { status } ${answered} } }`,
      { id: orderId },
    )
  ).it;

interface Deal {
  readonly orderId: string;
  readonly lineId: string;
}

/** What keeps one of a lot from leaving under an order. */
export const sendsOne = async (
  { ask }: Pick<Somebody, "ask">,
  { orderId, lineId: orderLineId }: Deal,
  { id: lotId }: Act,
): Promise<unknown> =>
  (
    await ask<{ it: object }>(
      `mutation($input: ShipInput!) { it: ship(input: $input) { ${answered} } }`,
      { input: goods.shipment(orderId, [{ orderLineId, lotId, quantity: "1" }]) },
    )
  ).it;

interface Parties {
  readonly buyer?: Somebody;
  readonly seller?: Somebody;
}

/** An order that is being made, and a lab. */
export async function dealOn(server: TestServer, terms: object, parties: Parties = {}) {
  const buyer = parties.buyer ?? (await shop(server));
  const seller = parties.seller ?? (await maker(server));
  const order = await goods.inProduction(buyer, seller, terms);
  return { buyer, seller, lab: await tests.lab(server), ...order };
}

export const ready = { __typename: "Order", status: "READY" };
export const sent = { __typename: "Shipment" };
