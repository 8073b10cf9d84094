import { newId } from "../../packages/api/src/platform/uuid";
import { startServer, type Answer, type TestServer } from "../kit/server";
import { garment, maker, mill, order, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const ofEachRequest = new Set(["x-request-id", "date", "content-length"]);
const headersOf = ({ headers }: Answer) =>
  [...headers].filter(([name]) => !ofEachRequest.has(name)).sort();

/** A text of its own for each test: nobody has asked it before. */
const fresh = (text: string): string => `# ${newId()}\n${text}`;

describe("an operation asked again", () => {
  it("is answered as it was the first time, headers and all", async () => {
    const { ask } = await maker(server);
    const query = fresh("query Me { orders(first: 2) { totalCount nodes { id } } }");

    const [first, second] = [await ask.raw(query), await ask.raw(query)];

    expect(second.body).toEqual(first.body);
    expect(headersOf(second)).toEqual(headersOf(first));
  });

  it("tells each viewer what that viewer sees", async () => {
    const [buyer, seller, stranger] = [await shop(server), await maker(server), await mill(server)];
    const { skuId } = await garment(server.app.database.manager, seller);
    const { orderId } = await order(server.app.database.manager, {
      by: buyer,
      from: seller,
      skuId,
    });
    const query = fresh("query($id: ID!) { order(id: $id) { id } }");
    const id = `ord_${orderId}`;

    for (const party of [buyer, seller, buyer])
      expect(await party.ask(query, { id })).toEqual({ order: { id } });
    expect(await stranger.ask(query, { id })).toEqual({ order: null });
    expect(await server.as()(query, { id })).toEqual({ order: null });
  });

  it("is refused as it would have been the first time", async () => {
    const { ask } = await maker(server);
    const query =
      "query($first: Int, $after: Cursor) { orders(first: $first, after: $after) { nodes { id } } }";
    const again = fresh(query);
    await ask(again, { first: 1 });

    for (const variables of [{ first: "x" }, { first: -1 }, { first: 1, after: "forged" }]) {
      const [first, second] = [
        await ask.raw(fresh(query), variables),
        await ask.raw(again, variables),
      ];
      expect(second.status).toBe(first.status);
      expect(second.body.errors?.[0]?.extensions.code).toBe(
        first.body.errors?.[0]?.extensions.code,
      );
      expect(second.body.errors?.[0]?.message).toBe(first.body.errors?.[0]?.message);
    }
  });

  it("is another operation when it is called by another name", async () => {
    const { ask } = await maker(server);
    const query = fresh("query One { orders(first: 1) { nodes { id } } }");
    await ask(query);

    const answer = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, operationName: "Other" }),
    });

    expect(await answer.json()).toMatchObject({ errors: [{ message: /Other/ }] });
  });
});
