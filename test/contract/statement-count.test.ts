import { Client } from "pg";
import { loadDemo } from "../../packages/api/src/database/seeds/demo";
import { startServer, type Client as Asker, type TestServer } from "../kit/server";
import { emptyTrade } from "../kit/world-trade";

/**
 * A read operation is one SQL statement, however many objects it names and however large its pages are; a mutation is
 * the same few, however many lines it writes.
 */

let server: TestServer;
let database: Awaited<ReturnType<typeof emptyTrade>>;
const statements: string[] = [];

beforeAll(async () => {
  database = await emptyTrade();
  await loadDemo({ database: database.owner });
  server = await startServer({
    databaseUrl: database.url,
    ...{ costLimitPublic: 1e9, costLimitMember: 1e9 },
  });
  // Every statement of this process goes through here: the readers', TypeORM's, the credentials'.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- `query` has too many forms to name
  const original: (...args: any[]) => unknown = Client.prototype.query;
  jest.spyOn(Client.prototype, "query").mockImplementation(function (
    this: Client,
    ...args: unknown[]
  ) {
    const [first] = args as [string | { readonly text: string }];
    statements.push(typeof first === "string" ? first : first.text);
    return original.apply(this, args);
  });
}, 120_000);

afterAll(async () => {
  jest.restoreAllMocks();
  await server.stop();
  await database.drop();
});

/** What was sent to the database for one request. The credential is known from a request before. */
async function statementsOf(ask: Asker, query: string, variables = {}): Promise<string[]> {
  await ask("{ viewer { __typename } }");
  statements.length = 0;
  await ask(query, variables);
  return [...statements];
}

const operations = {
  "an order with everything on it": `query($n: Int) { orders(first: $n) { totalCount pageInfo { hasNextPage endCursor } nodes { number total { amount currency } buyer { nameZh location { nameZh } } seller { nameZh sites(first: $n) { nodes { gln } } } lines(first: $n) { totalCount nodes { lineNo unitPrice { amount } sku { gtin style { code } fiberContent { fiber } } material { code composition { percent } } upstreamAllocations(first: $n) { nodes { quantity upstreamLine { order { number } } } } } } events(first: $n) { nodes { to at } } lots(first: $n) { nodes { number inputs(first: $n) { nodes { quantity inputLot { number } } } product { __typename } } } upstreamOrders(first: $n) { nodes { number } } } } }`,
  "a list filtered through its edges": `query($n: Int) { styles(first: $n, filter: { skus: { some: { heightCm: { gte: 90 } } }, owner: { name: { contains: "小" } } }, orderBy: [{ field: CODE }]) { nodes { code owner { nameZh } skus(first: $n) { nodes { code } } boms(first: $n) { nodes { lines(first: $n) { nodes { part component { __typename ... on Material { code } } } } } } } } }`,
  "an order's history and news": `query($n: Int) { orders(first: $n) { nodes { number revision revisions(first: $n) { totalCount nodes { number total { amount } by { nameZh } lines(first: $n) { nodes { item unitPrice { amount } sku { code } material { code } } } } } requests(first: $n) { nodes { kind status by { nameZh } revision { number } } } } } notices(first: $n) { nodes { number kind subject { id ... on Order { number } ... on OrderRequest { reason order { number } } } } } }`,
  "an enquiry with everything on it": `query($n: Int) { rfqs(first: $n) { totalCount nodes { title audience requester { nameZh } lines(first: $n) { nodes { item targetPrice { amount } sku { code } } } events(first: $n) { nodes { to by { nameZh } } } invitations(first: $n) { totalCount } quotations(first: $n) { totalCount nodes { total { amount } order { number samples(first: 2) { nodes { round events(first: 2) { nodes { to } } } } } revisions(first: 2) { nodes { number lines(first: 2) { nodes { amount { amount } } } } } } } } } }`,
  "certificates with their credentials": `query($n: Int) { certificates(first: $n) { totalCount nodes { number effectiveStatus credential holder { nameZh } scope(first: $n) { nodes { category } } } } }`,
  "fields computed outside the database": `query($n: Int) { skus(first: $n) { nodes { code ageGroup requiredCategory style { code owner { statistics(first: $n) { nodes { year sizeClass } } } } } } }`,
  "a standard with everything on it": `query($n: Int) { standards(first: $n) { nodes { number replaces { number } limits(first: $n) { nodes { parameter limitA limitUnder7 } } } } benchmarkRecords(first: $n) { totalCount nodes { target { number } indicators(first: $n) { nodes { comparable } } enterpriseStandard { number organization { nameEn } checks(first: $n) { nodes { remark } } } } } }`,
  "results that are judged": `query($n: Int) { judgeTestResults(input: { product: { ageGroup: INFANT, contact: DIRECT }, results: [{ parameter: "PH", value: "7" }, { parameter: "ODOUR", value: "false" }] }) { conclusion rows { verdict } } standards(first: $n) @skip(if: true) { totalCount } }`,
  "several roots at once": `query($n: Int) { viewer { organization { nameZh members(first: $n) { nodes { name } } } } organizations(first: $n, filter: { name: { contains: "童装" } }) { nodes { nameZh } } divisions(first: $n) { nodes { code parent { code } } } apiKeys(first: $n) { nodes { name } } auditEntries(first: $n) { nodes { mutation subject { id } actor { __typename } } } }`,
};

describe.each(["weft_demo_XHM", "weft_demo_JLN", undefined])("asked with %s", token => {
  it.each(Object.entries(operations))("%s is one statement", async (_name, query) => {
    for (const n of [1, 2, 20, 250])
      expect(await statementsOf(server.as(token), query, { n })).toHaveLength(1);
  });
});

it("is one statement for node and nodes of many types, computed fields included", async () => {
  const maker = server.as("weft_demo_XHM");
  const first = await maker<Record<string, { nodes: { id: string }[] }>>(
    `{ orders(first: 5) { nodes { id } } skus(first: 5) { nodes { id } } lots(first: 5) { nodes { id } } styles(first: 5) { nodes { id } } materials(first: 5) { nodes { id } } }`,
  );
  const ids = Object.values(first).flatMap(({ nodes }) => nodes.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(10);
  const query = `query($id: ID!, $ids: [ID!]!) { node(id: $id) { id ... on Order { number } } nodes(ids: $ids) { __typename ... on Sku { code ageGroup } ... on Order { number lines { nodes { lineNo } } } ... on Lot { number } ... on Material { code } } }`;

  expect(await statementsOf(maker, query, { id: ids[0], ids })).toHaveLength(1);
});

it("is one statement for a trace however deep, and one more for each type it is asked to name", async () => {
  const maker = server.as("weft_demo_XHM");
  const { lot } = await maker<{ lot: { id: string } }>(`{ lot(number: "GL-2") { id } }`);
  const trace = (depth: number, below: string): string =>
    `{ trace(lotId: "${lot.id}", direction: UPSTREAM, depth: ${depth}) { nodes { label masked ${below} } links { from to } truncated } }`;

  for (const depth of [1, 12, 20])
    expect(await statementsOf(maker, trace(depth, ""))).toHaveLength(1);
  const named = trace(12, "lot { number quantity product { __typename } } supplier { nameEn }");
  expect(await statementsOf(maker, named)).toHaveLength(3);
});

it("is one statement for the HS split and the quantities of an order", async () => {
  const maker = server.as("weft_demo_XHM");
  const told = await maker<{ orders: { nodes: { id: string }[] } }>(
    `{ orders(filter: { number: { eq: "PO-1" } }) { nodes { id } } }`,
  );
  const id = told.orders.nodes[0]?.id ?? "";

  const split = `{ hsSplit(orderId: "${id}") { byCode { hsCode pieces } unclassified { lineNo } byAgeGroup { pieces } } }`;
  expect(await statementsOf(maker, split)).toHaveLength(1);
  const quantities = `{ quantityReconciliation(orderId: "${id}") { lines { ordered shipped open } purchases { free { massKg } } made { left { quantity } } used { left { massKg } } } }`;
  expect(await statementsOf(maker, quantities)).toHaveLength(1);
});

it("is one more where it is recorded who read it, and none more for everybody else", async () => {
  const query = `query($n: Int) { organization(creditCode: "91330502PDY0010123") { statistics(first: $n) { nodes { year outputValueCny } } } }`;
  const regulator = await statementsOf(server.as("weft_demo_AMR"), query, { n: 5 });

  expect(regulator).toHaveLength(2);
  expect(regulator[1]).toMatch(/INSERT INTO read_entry/);
  for (const who of ["XHM", "YDB", "EIT"])
    expect(await statementsOf(server.as(`weft_demo_${who}`), query, { n: 5 })).toHaveLength(1);
});

describe("an act on an order", () => {
  const act = (mutation: string, of: string): string => {
    const input = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
    return `mutation($input: ${input}) { it: ${mutation}(input: $input) { __typename ... on ${of} { id } ... on Problem { code } } }`;
  };

  /** From the draft to a change both agreed on: by act, the statements it took. */
  async function dealOf(lines: number): Promise<Record<string, string[]>> {
    const [buyer, seller] = [server.as("weft_demo_XHM"), server.as("weft_demo_JLN")];
    const { organization } = await buyer<{ organization: { id: string } }>(
      `{ organization(creditCode: "91330502PDY001119E") { id } }`,
    );
    const taken: Record<string, string[]> = {};
    const does = async (who: Asker, mutation: string, input: object, of = "Order") => {
      await who("{ viewer { __typename } }");
      statements.length = 0;
      const { it } = await who<{ it: { __typename: string; id: string } }>(act(mutation, of), {
        input,
      });
      taken[mutation] = [...statements];
      expect(it.__typename).toBe(of);
      return it.id;
    };
    const rows = (quantity: string) =>
      Array.from({ length: lines }, () => ({
        ...{ item: "jersey", quantity, unit: "MTR", unitPrice: "21.5" },
      }));
    const draft = { kind: "FABRIC", sellerId: organization.id, currency: "CNY" };
    const orderId = await does(buyer, "createOrder", {
      ...draft,
      ...{ number: `FO-of-${lines}`, dueOn: "2099-12-31", lines: rows("10") },
    });
    await does(buyer, "submitOrder", { orderId });
    await does(seller, "counterOrder", { orderId, lines: rows("9") });
    await does(buyer, "acceptOrder", { orderId });
    const change = { orderId, reason: "We need more.", lines: rows("11") };
    const requestId = await does(buyer, "requestOrderChange", change, "OrderRequest");
    await does(seller, "confirmOrderRequest", { requestId }, "OrderRequest");
    return taken;
  }

  it("is the same statements for one line and for a hundred, and not many", async () => {
    await dealOf(2);
    const one = await dealOf(1);

    expect(await dealOf(100)).toEqual(one);
    expect(Math.max(...Object.values(one).map(({ length }) => length))).toBeLessThanOrEqual(17);
  });
});
