import { STATE_MACHINES } from "@weft/schema";
import { setTimeout } from "node:timers/promises";
import { brokenAt } from "../../packages/api/src/platform/audit";
import type { Act, Somebody } from "../kit/acting";
import { count, firstSeed, Random } from "../kit/random";
import { startServer, type TestServer } from "../kit/server";
import * as kit from "../kit/sourcing";
import { maker, shop } from "../kit/trade";

const clock = { at: new Date(), now: () => clock.at };

let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, clock);
});
afterAll(() => server.stop());
beforeEach(() => {
  clock.at = new Date();
});

const HOUR = 3_600_000;
const inAnHour = (): string => new Date(clock.at.getTime() + HOUR).toISOString();
const rings = async (): Promise<void> => {
  for (const { work } of server.app.jobs) await work();
};
const times = <T>(many: number, act: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: many }, (_, at) => act(at)));
const typenames = (answers: readonly Act[], wanted: string): number =>
  answers.filter(({ __typename }) => __typename === wanted).length;

interface Bidding {
  readonly buyer: Somebody;
  readonly bidders: readonly Somebody[];
  readonly rfqId: string;
}

async function bidding(many: number, more: object = {}): Promise<Bidding> {
  const buyer = await shop(server);
  const bidders = await times(many, () => maker(server));
  const { id: rfqId } = await kit.asks(buyer, kit.enquiry(bidders, more));
  return { buyer, bidders, rfqId };
}

interface Told {
  readonly of: string;
  readonly machine: "rfq" | "quotation";
  readonly status: string;
  readonly steps: readonly { readonly from: string | null; readonly to: string }[];
}

/** The enquiry and its quotations as their events tell of them, in the order in which these happened. */
async function histories(rfqId: string): Promise<readonly Told[]> {
  const steps = (table: string, key: string) =>
    `(SELECT json_agg(json_build_object('from', e.from_status, 'to', e.to_status) ORDER BY e.at)
        FROM ${table} e WHERE e.${key} = t.id) AS steps`;
  return server.app.database.query(
    `SELECT t.id AS of, 'rfq' AS machine, t.status, ${steps("rfq_event", "rfq_id")}
       FROM rfq t WHERE t.id = $1
      UNION ALL
     SELECT t.id, 'quotation', t.status, ${steps("quotation_event", "quotation_id")}
       FROM quotation t WHERE t.rfq_id = $1`.replaceAll("json_agg", "jsonb_agg"),
    [rfqId.slice(4)],
  );
}

/** What is not as the state machines and the rules of the trade say; nothing is. */
async function wrongAbout({ rfqId }: Pick<Bidding, "rfqId">): Promise<string[]> {
  const all = await histories(rfqId);
  const wrong = all.flatMap(({ of, machine, status, steps }) => {
    const [first, ...moves] = steps;
    const legal = (from: string | null, to: string): boolean =>
      STATE_MACHINES[machine].transitions.some(
        move => (move.from as readonly string[]).includes(from ?? "") && move.to === to,
      );
    const illegal = moves.filter(({ from, to }, at) => from !== steps[at]?.to || !legal(from, to));
    return [
      ...(first?.to === STATE_MACHINES[machine].initial ? [] : [`${of} began as ${first?.to}`]),
      ...illegal.map(({ from, to }) => `${machine} ${of} went from ${from} to ${to}`),
      ...(steps.at(-1)?.to === status ? [] : [`${of} is ${status}, its events say otherwise`]),
    ];
  });
  const rfq = all.find(({ machine }) => machine === "rfq");
  const statuses = all.filter(one => one.machine === "quotation").map(({ status }) => status);
  const won = statuses.filter(status => status === "AWARDED").length;
  if (won !== (rfq?.status === "AWARDED" ? 1 : 0)) wrong.push(`${won} won, it is ${rfq?.status}`);
  if (rfq?.status !== "OPEN" && statuses.includes("SUBMITTED")) wrong.push("one still waits");
  if (rfq?.status !== "AWARDED" && statuses.includes("LOST")) wrong.push("one lost to nobody");
  return [...wrong, ...(await wrongOrders(rfqId))];
}

/** An award is one draft with the terms that were on the table then, and nothing else makes one. */
const wrongOrders = async (rfqId: string): Promise<string[]> => {
  const rows: { wrong: string }[] = await server.app.database.query(
    `SELECT 'order ' || o.id || ' is not what was quoted' AS wrong
       FROM quotation q JOIN purchase_order o ON o.id = q.order_id
      WHERE q.rfq_id = $1 AND (o.total <> q.total OR o.seller_id <> q.bidder_id
         OR o.buyer_id <> q.requester_id OR o.total <> (SELECT sum(l.amount) FROM quotation_line l
              WHERE l.quotation_id = q.id AND l.revision = q.revision)
         OR q.rfq_revision <> (SELECT r.revision FROM rfq r WHERE r.id = q.rfq_id))
      UNION ALL
     SELECT 'revisions of ' || q.id FROM quotation q
      WHERE q.rfq_id = $1 AND q.revision <> (SELECT count(*) FROM quotation_revision v
              WHERE v.quotation_id = q.id)
      UNION ALL
     SELECT count(*) || ' orders' FROM purchase_order o JOIN rfq r ON r.requester_id = o.buyer_id
      WHERE r.id = $1 HAVING count(*) <> (SELECT count(order_id) FROM quotation WHERE rfq_id = $1)`,
    [rfqId.slice(4)],
  );
  return rows.map(({ wrong }) => wrong);
};

describe("awards at the same time", () => {
  it("have one winner, and one order comes of them", async () => {
    const at = await bidding(4);
    const given = await Promise.all(at.bidders.map(one => kit.bids(one, at.rfqId)));

    const answers = await times(8, n =>
      kit.awards(at.buyer, { quotationId: given[n % 4]?.id, number: kit.orderNumber() }),
    );

    expect(typenames(answers, "Quotation")).toBe(1);
    expect(typenames(answers, "IllegalTransition")).toBe(7);
    expect(await wrongAbout(at)).toEqual([]);
    expect(await at.buyer.ask("{ orders { totalCount } }")).toEqual({ orders: { totalCount: 1 } });
  });

  it("award the revision the requester read, or none", async () => {
    for (let round = 0; round < 4; round++) {
      const at = await bidding(1);
      const [bidder] = at.bidders;
      if (!bidder) throw new Error("nobody bids");
      const { id: quotationId } = await kit.bids(bidder, at.rfqId, "10");
      const award = { quotationId, number: kit.orderNumber(), ifVersion: 1 };

      const [answer] = await Promise.all([
        kit.awards(at.buyer, award),
        kit.requotes(bidder, { quotationId, ...kit.offer("99") }),
      ]);

      if (answer.__typename === "Quotation")
        expect(answer).toMatchObject({
          total: { amount: "100.00" },
          order: { total: { amount: "100.00" } },
        });
      else expect(answer).toMatchObject({ code: "STALE_VERSION" });
      expect(await wrongAbout(at)).toEqual([]);
    }
  });
});

describe("one bidder", () => {
  it("has one live quotation however many it gives at once", async () => {
    const at = await bidding(1);
    const [bidder] = at.bidders;
    if (!bidder) throw new Error("nobody bids");

    const answers = await times(8, () => kit.bids(bidder, at.rfqId));

    expect(typenames(answers, "Quotation")).toBe(1);
    expect(typenames(answers, "QuotationExists")).toBe(7);
  });
});

describe("at the deadline", () => {
  it("a quotation, an award and the clock take their turns", async () => {
    for (let round = 0; round < 4; round++) {
      const at = await bidding(3, { deadline: inAnHour() });
      const [first, second, third] = at.bidders as [Somebody, Somebody, Somebody];
      const mine = await kit.bids(first, at.rfqId);
      const other = await kit.bids(second, at.rfqId);
      clock.at = new Date(clock.at.getTime() + HOUR);
      const late = async (): Promise<void> => {
        await setTimeout(round * 5);
        clock.at = new Date(clock.at.getTime() + 1);
        await Promise.all([rings(), rings()]);
      };

      await Promise.all([
        kit.awards(at.buyer, { quotationId: mine.id, number: kit.orderNumber() }),
        kit.requotes(first, { quotationId: mine.id, ...kit.offer("17") }),
        kit.takesBack(second, { quotationId: other.id }),
        kit.bids(third, at.rfqId),
        kit.awards(at.buyer, { quotationId: other.id, number: kit.orderNumber() }),
        late(),
      ]);
      await rings();

      expect(await wrongAbout(at)).toEqual([]);
      expect((await kit.lifeOf(at.buyer, "rfq", at.rfqId))?.status).toMatch(/AWARDED|EXPIRED/);
      for (const { organizationId } of [at.buyer, ...at.bidders])
        expect(await brokenAt(server.app.database.manager, organizationId)).toBeNull();
    }
  });
});

describe("whatever everybody does at once", () => {
  const deeds = [
    "bid",
    "bid",
    "revise",
    "revise",
    "withdraw",
    "award",
    "change",
    "end",
    "late",
  ] as const;

  /** A few of them do something at the same moment; what they know is what was there before. */
  async function moment(random: Random, at: Bidding): Promise<void> {
    const known: { id: string; bidder: string }[] = await server.app.database.query(
      "SELECT id, bidder_id AS bidder FROM quotation WHERE rfq_id = $1",
      [at.rfqId.slice(4)],
    );
    const act = async (): Promise<unknown> => {
      const bidder = random.pick(at.bidders);
      const own = known.filter(one => one.bidder === bidder.organizationId);
      const mine = own.length > 0 ? `quo_${random.pick(own).id}` : null;
      const any = known.length > 0 ? `quo_${random.pick(known).id}` : null;
      const price = String(1 + random.below(50));
      const deed = random.pick(deeds);
      if (deed === "bid" || (deed !== "award" && !mine)) return kit.bids(bidder, at.rfqId, price);
      if (deed === "revise")
        return kit.requotes(bidder, { quotationId: mine, ...kit.offer(price) });
      if (deed === "withdraw") return kit.takesBack(bidder, { quotationId: mine });
      if (deed === "award")
        return any && kit.awards(at.buyer, { quotationId: any, number: kit.orderNumber() });
      if (deed === "change") return kit.asksOtherwise(at.buyer, { rfqId: at.rfqId, title: price });
      if (deed === "end" && random.chance(0.3)) return kit.closes(at.buyer, { rfqId: at.rfqId });
      if (deed === "late" && random.chance(0.3)) clock.at = new Date(clock.at.getTime() + HOUR + 1);
      return rings();
    };
    await times(2 + random.below(6), act);
  }

  it("only legal histories come of it, and one winner at most", async () => {
    const ends = new Map<string, number>();
    for (let round = 0; round < count(20, 300); round++) {
      const seed = firstSeed() + round;
      const random = new Random(seed);
      const at = await bidding(3, { deadline: inAnHour() });
      for (let n = 0; n < 4; n++) {
        await moment(random, at);
        const wrong = await wrongAbout(at);
        expect({ seed, wrong }).toEqual({ seed, wrong: [] });
      }
      const status = (await kit.lifeOf(at.buyer, "rfq", at.rfqId))?.status ?? "?";
      ends.set(status, (ends.get(status) ?? 0) + 1);
    }
    // The schedules must really get somewhere.
    expect(ends.get("AWARDED") ?? 0).toBeGreaterThan(0);
  }, 3_600_000);
});
