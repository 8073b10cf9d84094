import { randomUUID } from "node:crypto";
import { MemberRole } from "@weft/schema";
import { declared } from "../../packages/api/src/graph";
import { Canaries, markAll } from "../kit/canaries";
import { anotherKey } from "../kit/credentials";
import { count, firstSeed, Random } from "../kit/random";
import { randomOperation } from "../kit/random-operation";
import { scopesOf } from "../kit/random-trade";
import type { Goal } from "../kit/random-path";
import type { Looking } from "../kit/reference-look";
import type { Row } from "../kit/reference-world";
import { startServer, type TestServer } from "../kit/server";
import { randomTradeWorld, type TradeWorld } from "../kit/world-trade";

/**
 * Every confidential value of every organization is a mark of its own. Whatever anybody asks, over real HTTP, no byte that
 * comes back may hold a mark the asker may not know.
 */

interface Spy {
  readonly look: Looking;
  readonly token: string | null;
}

/** All roles, and that of the administrator where the viewer of the random world is one. */
const rolesFor = (organizationId: string): MemberRole[] =>
  Object.values(MemberRole).filter(
    role => role !== MemberRole.ORG_ADMIN || scopesOf(organizationId).has("key:read"),
  );

let world: TradeWorld;
let server: TestServer;
let canaries: Canaries;
let spies: Spy[];

beforeAll(async () => {
  const keys = new Map<string | null, { readonly keyId: string; readonly key: string }>();
  world = await randomTradeWorld(firstSeed(), async (owner, seers) => {
    for (const { organizationId: id } of seers)
      if (id !== null) keys.set(id, await anotherKey(owner.manager, id, { roles: rolesFor(id) }));
    await markAll(owner);
  });
  canaries = new Canaries(world.reference);
  server = await startServer({
    databaseUrl: world.database.url,
    ...{ costLimitPublic: 1e12, costLimitMember: 1e12 },
  });
  spies = world.seers.map(seer => {
    const { keyId = null, key = null } = keys.get(seer.organizationId) ?? {};
    return { look: world.reference.look({ ...seer, credentialId: keyId }), token: key };
  });
}, 120_000);

afterAll(async () => {
  await server.stop();
  await world.stop();
});

/** Everything that came back, headers and all. */
async function everyByte(spy: Spy, query: string, variables: Row = {}) {
  const answer = await fetch(server.url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...(spy.token && { authorization: `Bearer ${spy.token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const headers = [...answer.headers].map(pair => pair.join(": ")).join("\n");
  return { headers, body: await answer.text() };
}

const leaks = async (spy: Spy, query: string, variables?: Row): Promise<string[]> => {
  const { headers, body } = await everyByte(spy, query, variables);
  asked += 1;
  if (body.startsWith('{"data":{')) answered += 1;
  const found = canaries.leaked(`${headers}\n${body}\n${signedIn(body)}`, spy.look);
  const inLog = found.length > 0 ? await ownLogOf(spy) : "";
  return found.filter(leak => !isIdInLog(leak, inLog));
};

/** What was read of an organization is told to it by its id, also when it may no longer see it itself. */
const ownLogOf = async ({ look }: Spy): Promise<string> => {
  const rows: { ids: string }[] = await server.app.database.query(
    `SELECT array_to_string(subject_ids, ' ') AS ids FROM read_entry
      WHERE organization_id = $1 OR reader_id = $1`,
    [look.viewer.organizationId],
  );
  return rows.map(({ ids }) => ids).join(" ");
};

const isIdInLog = (leak: string, log: string): boolean => {
  const [, id] = /^\w+\.id ([0-9a-f-]{36})$/.exec(leak) ?? [];
  return id !== undefined && log.includes(id);
};

/** What is signed is opened: encoded, a mark would not be known again. */
const signedIn = (body: string): string =>
  [...body.matchAll(/"eyJ[\w-]+\.(eyJ[\w-]+)\./g)]
    .map(([, payload = ""]) => Buffer.from(payload, "base64url").toString())
    .join("\n");

let asked = 0;
let answered = 0;

/** What random questions brought to light that the asker may not know; stops at the first. */
async function firstLeak(seed: number, questions: number, goal?: Goal): Promise<string | null> {
  for (let n = 0; n < questions; n++) {
    const random = new Random(seed + n);
    const operation = randomOperation(world.graph.schema, random, { ...world, goal, depth: 5 });
    const spy = random.pick(spies);
    const variables = Object.fromEntries(
      operation.variables.map(({ name, make }) => [name, make(random)]),
    );
    const found = await leaks(spy, operation.text, variables);
    if (found.length > 0)
      return `WEFT_SEED=${seed + n}\n${JSON.stringify(spy.look.viewer)}\n${operation.text}\n${JSON.stringify(variables)}\n${found.join("\n")}`;
  }
  return null;
}

it("keeps every secret from random questions of everybody", async () => {
  expect(canaries.count).toBeGreaterThan(1_000);
  expect(await firstLeak(firstSeed(), count(1_000, 40_000))).toBeNull();
  // Most questions must really have been answered.
  expect(answered / asked).toBeGreaterThan(0.75);
}, 3_600_000);

describe("a stranger who knows what to ask for", () => {
  it("is told the same of an object that is hidden and of one that is not there", async () => {
    const query = `query($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id]) { id } }`;
    for (const { name, prefix } of world.reference.known.types.values()) {
      if (prefix === null) continue;
      for (const spy of spies) {
        const hidden = world.reference.tables.rows(name).find(row => !spy.look.sees(name, row));
        if (!hidden) continue;
        const told = await everyByte(spy, query, { id: `${prefix}_${String(hidden["id"])}` });
        const missing = await everyByte(spy, query, { id: `${prefix}_${randomUUID()}` });
        expect(told.body).toBe(missing.body);
      }
    }
  }, 120_000);

  const curious = [
    `{ orders { nodes { seller { ordersReceived { totalCount nodes { number buyer { id contactPhone members { nodes { name } } } lines { nodes { unitPrice { amount } } } } } materials { nodes { code bomLines { nodes { part quantity bom { lines { nodes { part } } } } } } } } } } }`,
    `{ orders { nodes { upstreamOrders { nodes { number total { amount } upstreamOrders { nodes { number } } downstreamOrders { nodes { number } } lots { nodes { number inputs { nodes { quantity inputLot { number owner { id } } } } } } } } downstreamOrders { totalCount nodes { number } } } } }`,
    `{ organizations(first: 250) { nodes { contactName contactPhone contactEmail legalRepresentative members { nodes { name email } } statistics { nodes { mainRevenueCny } } events { nodes { reason } } styles { nodes { code boms { nodes { id lines { nodes { part } } } } } } ordersPlaced { nodes { number } } } } }`,
    `{ skus(first: 250) { nodes { code style { code owner { id } boms { nodes { id } } } fiberContent { fiber } } } lots(first: 250) { nodes { number quantity order { number } product { __typename ... on Material { code } ... on Sku { code } } outputs { nodes { quantity outputLot { number } } } } } }`,
    `{ orders(first: 250) { nodes { revisions { totalCount nodes { number total { amount } incotermPlace by { id contactPhone } order { number buyer { members { nodes { name } } } } lines { nodes { item quantity unitPrice { amount } amount { amount } sku { code style { owner { id } } } material { code owner { id } } } } } } requests { nodes { reason answer by { id } revision { total { amount } lines { nodes { amount { amount } } } } order { number } } } lines { nodes { upstreamAllocations { totalCount nodes { quantity releaseReason upstreamLine { order { number seller { id } requests { nodes { reason } } } } } } downstreamAllocations { nodes { quantity releaseReason downstreamLine { order { number } } } } } } } } }`,
    `{ rfqs(first: 250) { nodes { title audience revision version invitations { totalCount nodes { organization { id contactPhone } } } lines { nodes { item quantity targetPrice { amount } sku { code style { owner { id } } } material { code } } } events { nodes { reason by { id } } } quotations { totalCount nodes { id note total { amount } bidder { id } order { number } revisions { totalCount nodes { note total { amount } lines { nodes { unitPrice { amount } } } } } lines { nodes { item amount { amount } rfq: quotation { rfq { quotations { totalCount } } } } } events { totalCount nodes { reason } } samples { nodes { wanted tracking events { nodes { reason } } } } } } } } }`,
    `{ quotations(first: 250) { totalCount nodes { total { amount } rfq { quotations { totalCount nodes { total { amount } bidder { id } } } invitations { totalCount } lines { nodes { targetPrice { amount } } } } order { number quotations: samples { nodes { quotation { total { amount } } } } } } } samples(first: 250) { totalCount nodes { wanted order { number } quotation { total { amount } rfq { title } } buyer { id } seller { id } } } won: rfqs(filter: { lines: { some: { item: { contains: "canary" } } } }) { totalCount nodes { title } } }`,
    `{ notices(first: 250) { totalCount edges { cursor node { id number kind subject { id ... on Order { number revisions { nodes { total { amount } } } requests { nodes { reason } } } ... on OrderRequest { reason answer order { number } } ... on Lot { number } } } } } }`,
    `{ shipments(first: 250) { totalCount nodes { number order { number total { amount } } sender { contactPhone } receiver { id } lines { nodes { quantity lot { number quantity massKg owner { id } holds { nodes { reason caseId by { id } } } inputs { nodes { quantity } } shipmentLines { totalCount nodes { quantity shipment { number receiver { id } } } } } orderLine { quantity shippedQuantity shipmentLines { nodes { quantity } } } receiptLines { nodes { accepted rejected reason } } } } packages { totalCount nodes { sscc shipment { number } } } customsDeclarations { nodes { number value { amount } } } receipts { nodes { note lines { nodes { accepted } } } } } } holds(first: 250) { totalCount nodes { reason caseId releaseReason by { id } order { number } orderLine { quantity } lot { number quantity } } } }`,
    `{ lots(first: 250) { nodes { number quantity massKg holds { totalCount nodes { reason caseId by { id } order { number } } } shipmentLines { nodes { quantity order: shipment { order { number } receiver { id } } } } outputs { nodes { reversalReason quantity } } } } orders(first: 250) { nodes { holds { nodes { reason by { id } lot { number } } } delays { nodes { reason } } shipments { nodes { number } } lines { nodes { openQuantity rejectedQuantity } } } } }`,
    `{ disclosures(first: 250) { totalCount edges { cursor node { id grantedAt revokedAt buyer { id contactPhone members { nodes { name } } } product { __typename ... on Style { code owner { id } } ... on Sku { code } ... on Material { code owner { id } } } } } } }`,
    `{ samplingPlans(first: 250) { totalCount nodes { title seed candidates { nodes { organization { contactPhone } } } tasks { nodes { number inspectors inspections { nodes { status supervisionEvents { nodes { reason } } supervisionSamples { nodes { seal lab { id } } } } } } } } } samplingTasks(first: 250) { totalCount nodes { number inspectors plan { title } organization { id } inspections { totalCount nodes { batch status resultNotices { nodes { objectUntil } } rectifications { nodes { measures reinspection { id } } } } } } } rectifications(first: 250) { totalCount nodes { measures inspection { id samplingTask { number } } } } }`,
    `{ enforcementCases(first: 250) { totalCount nodes { facts number inspection { id } actions { nodes { note transferredTo fine confiscated } } exposures { totalCount nodes { endReason status } } } } exposures(first: 250) { totalCount nodes { product endReason case { facts number actions { nodes { fine } } } inspection { supervisionEvents { nodes { reason } } } organization { exposures { totalCount nodes { endReason case { facts } } } } } } }`,
    `{ certificates(first: 250) { nodes { credential holder { certificates(first: 9) { nodes { credential } } } } } }`,
    `{ auditEntries(first: 250) { edges { cursor node { inputHash subjectId subject { id } actor { ... on ApiKey { name prefix } ... on Member { name } } } } } apiKeys { nodes { name prefix } } organizationImports { nodes { source } } duplicateCandidates { nodes { id } } }`,
  ];

  it.each(curious)("learns nothing by following every edge: %s", async query => {
    for (const spy of spies) expect(await leaks(spy, query)).toEqual([]);
  });

  it("counts what it sees and nothing else", async () => {
    const lists = declared.roots
      .filter(({ declaration }) => declaration.kind === "pagedRoot")
      // It grows with what the regulator asks here.
      .filter(({ name }) => name !== "readEntries");
    const parts = lists.map(({ name }) => `${name}(first: 1) { totalCount }`);
    for (const spy of spies) {
      const { body } = await everyByte(spy, `{ ${parts.join(" ")} }`);
      const expected = lists.map(({ name, declaration }) => {
        const type = world.reference.known.of(declaration.to()).name;
        const besides = world.reference.known.telling.roots[name] ?? (() => true);
        const seen = spy.look
          .all(type)
          .filter(row => spy.look.sees(type, row) && besides(row, spy.look));
        return [name, { totalCount: seen.length }];
      });
      expect((JSON.parse(body) as Row)["data"]).toEqual(Object.fromEntries(expected));
    }
  });

  it.each(["%' OR 1=1 --", "' OR '1'='1", "\\' OR 1=1 --", "%", "_", "'; select 1 --", "$1", "{}"])(
    "finds nothing with %s in a filter",
    async text => {
      const query = `query($t: String!) { orders(filter: { number: { contains: $t } }) { totalCount } by: orders(filter: { or: [{ number: { in: [$t] } }, { lines: { some: { item: { contains: $t } } } }] }) { totalCount } organizations(filter: { name: { contains: $t } }) { totalCount } order(number: $t) { number } }`;
      for (const spy of spies) {
        const { body } = await everyByte(spy, query, { t: text });
        const { data } = JSON.parse(body) as { data: { orders: Row; by: Row; order: unknown } };
        expect(data.orders).toEqual({ totalCount: 0 });
        expect(data.by).toEqual({ totalCount: 0 });
        expect(data.order).toBeNull();
      }
    },
  );
});

describe("this test", () => {
  const opened = async (holder: { visibleTo?: unknown; readableBy?: unknown }, goal: Goal) => {
    const part = holder.visibleTo ? "visibleTo" : "readableBy";
    const kept = holder[part];
    holder[part] = () => true;
    try {
      return await firstLeak(firstSeed() + 7_000_000, 5_000, goal);
    } finally {
      holder[part] = kept;
    }
  };

  it("sees a leak when a type shows all its rows", async () => {
    const order = [...declared.readables.values()].find(({ name }) => name === "Order");
    expect(await opened(order ?? {}, { type: "Order" })).toMatch(/canary~|Order\.id/);
  }, 120_000);

  it("sees a leak when a narrower field is open", async () => {
    const phone = declared.fields.find(({ name }) => name === "contactPhone")?.declaration;
    expect(await opened(phone as object, { type: "Organization", field: "contactPhone" })).toMatch(
      /Organization\.contactPhone canary~/,
    );
  }, 120_000);
});
