import {
  createClient,
  OrderDocument,
  OrdersDocument,
  SubmitOrderDocument,
  ViewerDocument,
} from "@weft/client-sdk";

const use = (value: unknown): unknown => value;

/** Compiled, never run: whatever stands under an `@ts-expect-error` must be refused by the compiler. */
export async function compiled(): Promise<void> {
  const client = createClient({ url: "http://127.0.0.1/graphql" });

  const { viewer } = await client.request(ViewerDocument);
  const name: string | null | undefined = viewer?.organization?.nameEn;
  // @ts-expect-error an operation without variables takes none
  await client.request(ViewerDocument, { id: "ord_1" });

  const { order } = await client.request(OrderDocument, { number: "PO-1" });
  if (order?.status === "ACCEPTED") use(order.lines.nodes.map(line => line.quantity.length));
  // @ts-expect-error there is no such status
  if (order?.status === "LOST") return;
  // @ts-expect-error what was not selected is not there
  use(order?.version);
  // @ts-expect-error decimals are text
  const amount: number | undefined = order?.total.amount;
  // @ts-expect-error a filter knows its fields
  await client.request(OrdersDocument, { filter: { colour: { eq: "red" } } });

  const { submitOrder } = await client.request(SubmitOrderDocument, {
    input: { orderId: "ord_1" },
  });
  // @ts-expect-error it may have been refused
  use(submitOrder.version);
  if (submitOrder.__typename === "Order") use(submitOrder.version.toFixed());
  if (submitOrder.__typename === "OrderIncomplete") use(submitOrder.fields.length);

  for await (const one of client.pages(OrdersDocument, { first: 10 }, data => data.orders)) {
    const number: string = one.number;
    // @ts-expect-error one row, not a page
    use(one.nodes);
    use([number, name, amount]);
  }
  // @ts-expect-error an operation that takes no page cannot be paged through
  client.pages(OrderDocument, { first: 10 }, data => data.order?.lines);
}
