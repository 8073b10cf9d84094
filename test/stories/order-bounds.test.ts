import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const MOST = 1_000;

/** As many rows like the only one an order has in the table as there can be. */
const filled = (table: string, orderId: string, more: string): Promise<unknown> =>
  server.app.database.query(
    `INSERT INTO ${table} SELECT it.* FROM ${table} one, generate_series(2, ${MOST}) n,
       jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'number', n) || ${more}) it
      WHERE one.order_id = $1`,
    [orderId.replace("ord_", "")],
  );

const refusal = {
  message: expect.stringMatching(/"path":\["input","orderId"\],"reason":"TOO_MANY"/) as string,
};

describe("an order that is haggled over without end", () => {
  it("has a thousand revisions, and then is taken or left", async () => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const { id: orderId } = await kit.offers(buyer, seller);
    await filled("order_revision", orderId, "'{}'::jsonb");

    await expect(kit.counters(seller, { orderId, reason: "no" })).rejects.toMatchObject(refusal);
    expect(await kit.accepts(seller, { orderId })).toMatchObject({ status: "ACCEPTED" });
    await expect(kit.asksForChange(buyer, { orderId, reason: "no" })).rejects.toMatchObject(
      refusal,
    );
  });

  it("has a thousand requests, of which the last can still be answered", async () => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const { id: orderId } = await kit.agrees(buyer, seller);
    await kit.cancels(seller, { orderId, reason: "no cloth" });
    const [open] = await kit.requestsOf(buyer, orderId);
    const closed = `'{"status": "WITHDRAWN", "answered_at": "2026-11-01T00:00:00Z"}'::jsonb`;
    await filled("order_request", orderId, closed);

    expect(await kit.cancels(buyer, { orderId, reason: "x" })).toMatchObject({
      code: "REQUEST_OPEN",
    });
    await expect(kit.asksForChange(buyer, { orderId, reason: "x" })).rejects.toMatchObject(refusal);
    expect(await kit.confirms(buyer, { requestId: open?.id })).toMatchObject({
      status: "CONFIRMED",
    });
  });
});
