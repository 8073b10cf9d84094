import { randomUUID } from "node:crypto";
import { brokenAt } from "../../packages/api/src/platform/audit";
import { logOf, type Somebody } from "../kit/acting";
import { cuttingProxy, type Cut, type CuttingProxy } from "../kit/cutting-proxy";
import * as kit from "../kit/ordering";
import { startServer, type Answer, type TestServer } from "../kit/server";
import { maker, shop } from "../kit/trade";

jest.setTimeout(60_000);

/** What the stories ask of the database themselves goes past the proxy. */
let quiet: TestServer;
let server: TestServer;
let line: CuttingProxy;

beforeAll(async () => {
  quiet = await startServer();
  line = await cuttingProxy(process.env["DATABASE_URL"] ?? "");
  server = await startServer({ databaseUrl: line.url });
});
afterAll(async () => {
  await server.stop();
  await line.close();
  await quiet.stop();
});

interface Deed {
  readonly who: Somebody;
  readonly mutation: string;
  readonly input: object;
}

const sent = async ({ who, mutation, input }: Deed, key: string): Promise<Answer> => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation($input: ${type}) { it: ${mutation}(input: $input) { __typename ... on Order { id status } ... on Problem { code } } }`;
  return server.as(who.key).raw(text, { input }, { "idempotency-key": key });
};

/** Every table a transition writes to, counted for one organization's deed. */
async function traces({ who, mutation }: Deed, key: string, orderId: string | null) {
  const { manager } = quiet.app.database;
  const counts: { events: number; lines: number; notices: number; keys: number }[] =
    await manager.query(
      `SELECT (SELECT count(*) FROM order_event WHERE order_id = $1)::integer AS events,
              (SELECT count(*) FROM order_line WHERE order_id = $1)::integer AS lines,
              (SELECT count(*) FROM notice WHERE subject_id = 'ord_' || $1)::integer AS notices,
              (SELECT count(*) FROM idempotency_key WHERE key = $2)::integer AS keys`,
      [orderId, key],
    );
  const log = await logOf({ ...who, ask: quiet.as(who.key) });
  return { ...counts[0], log: log.filter(entry => entry["mutation"] === mutation).length };
}

const idOf = ({ body }: Answer): string | null =>
  (body.data?.["it"] as { id?: string } | null | undefined)?.id?.slice("ord_".length) ?? null;

/** What is asked again with the same key must end as if nothing had ever broken. */
async function endsWell(deed: Deed, key: string): Promise<Answer> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const answer = await sent(deed, key);
    if (!answer.body.errors) return answer;
    expect(answer.body.errors[0]?.extensions.code).toBe("OVERLOADED");
    await new Promise(done => setTimeout(done, 50));
  }
  throw new Error("it never got through");
}

/** Cuts the line at each statement of the deed in turn, until there is none left. Answers how many there were. */
async function cutEverywhere(
  cut: Cut,
  deedOf: () => Promise<Deed>,
  orderOf?: (deed: Deed) => string,
) {
  for (let at = 1; ; at++) {
    const deed = await deedOf();
    const key = randomUUID();
    const known = orderOf?.(deed) ?? null;
    const before = await traces(deed, key, known);

    line.arm(at, cut);
    const first = await sent(deed, key);
    if (!(await line.disarm())) return at - 1;

    // What was acknowledged is there whole; what was not is there whole or not at all.
    const found = await traces(deed, key, known ?? idOf(first));
    if (first.body.errors) {
      expect(first.body.errors[0]?.extensions.code).toBe("OVERLOADED");
      const nothing = found.keys === 0;
      if (nothing && known !== null) expect(found).toEqual(before);
      expect(found.log).toBe(before.log + (nothing ? 0 : 1));
    }

    const last = await endsWell(deed, key);
    const after = await traces(deed, key, idOf(last));
    expect({ ...after, log: after.log - before.log }).toMatchObject({ keys: 1, log: 1 });
    const { manager } = quiet.app.database;
    expect(await brokenAt(manager, deed.who.organizationId)).toBeNull();
    expect(await sent(deed, key)).toMatchObject({ body: last.body });
    expect(await traces(deed, key, idOf(last))).toEqual(after);
    await whole(idOf(last) ?? "");
  }
}

/** The last event tells the state, the lines the total, and nothing is there twice. */
async function whole(orderId: string): Promise<void> {
  const rows: unknown[] = await quiet.app.database.manager.query(
    `SELECT 1 FROM purchase_order o
      WHERE o.id = $1 AND o.total = (SELECT sum(amount) FROM order_line WHERE order_id = o.id)
        AND o.status = (SELECT to_status FROM order_event WHERE order_id = o.id ORDER BY at DESC LIMIT 1)
        AND (SELECT count(*) FROM order_event WHERE order_id = o.id)
          = (SELECT count(DISTINCT to_status) FROM order_event WHERE order_id = o.id)`,
    [orderId],
  );
  expect(rows).toHaveLength(1);
}

const parties = async (): Promise<readonly [Somebody, Somebody]> => [
  await shop(quiet),
  await maker(quiet),
];

describe.each<Cut>(["statement", "answer"])("a server that dies at any %s of its database", cut => {
  const ordered = ({ input }: Deed): string =>
    (input as { orderId: string }).orderId.slice("ord_".length);

  it("leaves a placed order whole or not at all, and a retry makes one", async () => {
    const statements = await cutEverywhere(cut, async () => {
      const [buyer, seller] = await parties();
      return { who: buyer, mutation: "createOrder", input: kit.wanted(seller) };
    });

    expect(statements).toBeGreaterThanOrEqual(5);
  });

  it("leaves an offer made or not made, and the seller told once", async () => {
    const statements = await cutEverywhere(
      cut,
      async () => {
        const [buyer, seller] = await parties();
        const { id } = await kit.drafts(buyer, seller);
        return { who: buyer, mutation: "submitOrder", input: { orderId: id } };
      },
      ordered,
    );

    expect(statements).toBeGreaterThanOrEqual(5);
  });

  it("leaves an agreement made or not made, and the buyer told once", async () => {
    const statements = await cutEverywhere(
      cut,
      async () => {
        const [buyer, seller] = await parties();
        const { id } = await kit.offers(buyer, seller);
        return { who: seller, mutation: "acceptOrder", input: { orderId: id } };
      },
      ordered,
    );

    expect(statements).toBeGreaterThanOrEqual(4);
  });
});
