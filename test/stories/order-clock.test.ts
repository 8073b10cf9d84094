import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { parseGlobalId } from "../../packages/api/src/graph";
import { startJobs } from "../../packages/api/src/platform/jobs";
import type { Somebody } from "../kit/acting";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, shop } from "../kit/trade";

const DAY = 86_400_000;
const clock = { at: new Date(), now: () => clock.at };

let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, clock);
});
afterAll(() => server.stop());
beforeEach(() => {
  clock.at = new Date();
});

const parties = async (): Promise<readonly [Somebody, Somebody]> => [
  await shop(server),
  await maker(server),
];
const passes = (milliseconds: number): void => {
  clock.at = new Date(clock.at.getTime() + milliseconds);
};
const rings = async (): Promise<void> => {
  for (const { work } of server.app.jobs) await work();
};

describe("an offer with a time limit", () => {
  const until = () => ({ validUntil: new Date(clock.at.getTime() + 3_600_000).toISOString() });

  it("can be answered until that instant, and expires after it", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.offers(buyer, seller, until());
    const other = await kit.offers(buyer, seller, until());
    passes(3_600_000);
    await rings();

    expect(await kit.accepts(seller, { orderId })).toMatchObject({ status: "ACCEPTED" });
    passes(1);
    expect(await kit.accepts(seller, { orderId: other.id })).toMatchObject({
      code: "OFFER_EXPIRED",
    });
    await rings();
    const { status, events } = await kit.historyOf(buyer, other.id);
    expect(status).toBe("EXPIRED");
    expect(events.nodes.at(-1)).toMatchObject({ from: "SUBMITTED", to: "EXPIRED", by: null });
    expect((await kit.historyOf(buyer, orderId)).status).toBe("ACCEPTED");
  });

  it("expires as a counter-offer too, and once however many look at the clock", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.offers(buyer, seller, until());
    await kit.counters(seller, { orderId, tolerancePercent: "5" });
    passes(DAY);

    await Promise.all(Array.from({ length: 5 }, rings));

    const { events } = await kit.historyOf(buyer, orderId);
    expect(events.nodes.filter(({ to }) => to === "EXPIRED")).toMatchObject([
      { from: "COUNTERED" },
    ]);
  });
});

describe("a delivered order", () => {
  it("is completed when the days of acceptance are over", async () => {
    const [buyer, seller] = await parties();
    const [usual, short] = [
      await kit.agrees(buyer, seller),
      await kit.agrees(buyer, seller, { acceptanceDays: 3 }),
    ];
    for (const { id } of [usual, short]) await delivered(id);
    const look = async () => [
      (await kit.historyOf(buyer, usual.id)).status,
      (await kit.historyOf(buyer, short.id)).status,
    ];

    passes(3 * DAY - 1);
    await rings();
    expect(await look()).toEqual(["DELIVERED", "DELIVERED"]);
    passes(1);
    await rings();
    expect(await look()).toEqual(["DELIVERED", "COMPLETED"]);
    passes(7 * DAY);
    await rings();
    expect(await look()).toEqual(["COMPLETED", "COMPLETED"]);
  });
});

describe("the orders that wait for their completion", () => {
  it("are not looked at before it is time", async () => {
    const [buyer, seller] = await parties();
    const { id } = await kit.agrees(buyer, seller);
    await delivered(id);
    const { database } = server.app;
    await database.query(
      `INSERT INTO purchase_order SELECT (jsonb_populate_record(o, jsonb_build_object(
                'id', gen_random_uuid(), 'number', 'WAITS-' || n))).*
         FROM purchase_order o, generate_series(1, 5000) n WHERE o.id = $1`,
      [parseGlobalId(id)?.uuid],
    );
    await database.query("ANALYZE purchase_order");
    const asked = jest.spyOn(Client.prototype, "query");
    await rings();
    const completing = asked.mock.calls
      .map(([statement]) => statement as unknown as { text?: string; values?: unknown[] })
      .find(({ text }) => text?.includes("status = 'DELIVERED'"));
    asked.mockRestore();

    const plan: object[] = await database.query(
      `EXPLAIN ${completing?.text ?? ""}`,
      completing?.values,
    );

    expect(JSON.stringify(plan)).toContain("ix_purchase_order__completes_at");
  });
});

describe("what was still asked of an order that time completes", () => {
  it("lapses with it, and nobody answers it any more", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.agrees(buyer, seller, { acceptanceDays: 1 });
    const change = { orderId, reason: "more time", dueOn: "2099-12-30" };
    const { id: requestId } = await kit.asksForChange(seller, change);
    await delivered(orderId);

    passes(DAY);
    await rings();

    expect(await kit.requestsOf(buyer, orderId)).toMatchObject([{ status: "LAPSED" }]);
    expect(await kit.confirms(buyer, { requestId })).toMatchObject({ code: "REQUEST_CLOSED" });
  });
});

describe("the job runner", () => {
  it("does what was put down for it, and waits for it when it is stopped", async () => {
    const name = `test_${randomUUID().replaceAll("-", "_")}`;
    const done: string[] = [];
    let began: () => void;
    const begun = new Promise<void>(resolve => (began = resolve));
    const work = async (): Promise<void> => {
      began();
      await new Promise(resolve => setTimeout(resolve, 200));
      done.push(name);
    };
    const failed = (error: unknown): void => void done.push(String(error));
    const url = server.config.databaseUrl ?? "";
    const runner = await startJobs({ url, jobs: [{ name, cron: "0 0 1 1 *", work }], failed });

    await server.app.database.query("SELECT graphile_worker.add_job($1)", [name]);
    await begun;
    await runner.stop();

    expect(done).toEqual([name]);
  });
});

/** As if everything had been received and accepted. */
async function delivered(orderId: string): Promise<void> {
  await server.app.database.query(
    "UPDATE purchase_order SET status = 'DELIVERED', status_since = $2 WHERE id = $1",
    [orderId.replace("ord_", ""), clock.at],
  );
}
