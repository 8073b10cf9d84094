import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { count, firstSeed, Random } from "../kit/random";
import { clientOf, type Client } from "../kit/server";
import { dataFolder, WeftProcess } from "../kit/weft-process";

jest.setTimeout(600_000);

const folder = dataFolder();
let weft: WeftProcess | null = null;

afterAll(async () => {
  weft?.kill("SIGKILL");
  await weft?.ended;
  folder.remove();
});

/** The demo chain's maker, served by a process of its own on a database that outlives it. */
async function served(): Promise<Client> {
  weft = new WeftProcess(folder.path, { WEFT_DEMO: "true", RATE_KEY: "1000000" });
  return clientOf(`${await weft.ready()}/graphql`, "weft_demo_XHM");
}

interface Placing {
  readonly number: string;
  readonly key: string;
  acknowledged: string | null;
}

const create =
  "mutation($input: CreateOrderInput!) { createOrder(input: $input) { __typename ... on Order { id } } }";

async function place(maker: Client, sellerId: string, placing: Placing): Promise<void> {
  const lines = [1, 2, 3].map(n => ({
    item: `rib ${n}`,
    quantity: "2",
    unit: "KGM",
    unitPrice: "9.99",
  }));
  const input = {
    number: placing.number,
    kind: "FABRIC",
    sellerId,
    currency: "CNY",
    dueOn: "2099-12-31",
    lines,
  };
  const { createOrder } = await maker<{ createOrder: { __typename: string; id: string } }>(
    create,
    { input },
    { "idempotency-key": placing.key },
  );
  expect(createOrder.__typename).toBe("Order");
  placing.acknowledged = createOrder.id;
}

it("loses nothing it acknowledged and does nothing twice, whenever it is killed", async () => {
  const random = new Random(firstSeed());
  let maker = await served();
  const { organization } = await maker<{ organization: { id: string } }>(
    '{ organization(creditCode: "91330502PDY001119E") { id } }',
  );

  for (let round = 0; round < count(3, 60); round++) {
    const placings: Placing[] = [];
    const until = { stopped: false };
    const workers = Array.from({ length: 8 }, async () => {
      while (!until.stopped) {
        const placing = { number: `K-${randomUUID()}`, key: randomUUID(), acknowledged: null };
        placings.push(placing);
        // The process dies under some of them: those hear nothing.
        await place(maker, organization.id, placing).catch(() => (until.stopped = true));
      }
    });
    const heard = (): number => placings.filter(one => one.acknowledged !== null).length;
    while (heard() < 8) await setTimeout(5);
    await setTimeout(random.below(100));
    weft?.kill("SIGKILL");
    await weft?.ended;
    until.stopped = true;
    await Promise.all(workers);
    const unheard = placings.filter(one => one.acknowledged === null);

    maker = await served();
    await Promise.all(unheard.map(one => place(maker, organization.id, one)));

    const numbers = placings.map(one => one.number);
    const found: unknown[] = [];
    for (let at = 0; at < numbers.length; at += 100) {
      const { orders } = await maker<{ orders: { nodes: unknown[] } }>(
        "query($numbers: [String!]) { orders(first: 250, filter: { number: { in: $numbers } }) { nodes { id number total { amount } lines(first: 5) { totalCount } events(first: 5) { nodes { to } } } } }",
        { numbers: numbers.slice(at, at + 100) },
      );
      found.push(...orders.nodes);
    }
    expect(found).toHaveLength(placings.length);
    for (const { number, acknowledged } of placings)
      expect(found).toContainEqual({
        id: acknowledged,
        number,
        total: { amount: "59.94" },
        lines: { totalCount: 3 },
        events: { nodes: [{ to: "DRAFT" }] },
      });
  }
});
