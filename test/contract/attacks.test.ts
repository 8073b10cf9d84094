import { OrganizationType } from "@weft/schema";
import { keyholder } from "../kit/credentials";
import { startServer, type Answer, type TestServer } from "../kit/server";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const first = ({ body }: Answer) => body.errors?.[0];
const told = (answer: Answer) => ({ status: answer.status, code: first(answer)?.extensions.code });
const tooComplex = { status: 400, code: "QUERY_TOO_COMPLEX" };
const badInput = { status: 400, code: "BAD_USER_INPUT" };

const times = (count: number, of: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => of(i)).join(" ");

/** The milliseconds an answer took, the best of a few: the machine may be busy with something else. */
async function quickest(ask: () => Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  let best: { answer: Answer; ms: number } | null = null;
  for (let i = 0; i < 8 && (best === null || best.ms > 40); i++) {
    const start = performance.now();
    const answer = await ask();
    const ms = performance.now() - start;
    if (best === null || ms < best.ms) best = { answer, ms };
  }
  if (best === null) throw new Error("nothing was asked");
  return best;
}

describe("a document made to cost much", () => {
  const ask = (query: string, variables?: Record<string, unknown>) =>
    server.as().raw(query, variables);
  const deep = (levels: number): string =>
    `{ division(code: "330502") { ${"parent { ".repeat(levels)}code${" }".repeat(levels)} } }`;

  it("is refused when it is deep", async () => {
    expect(told(await ask(deep(9)))).toEqual({ status: 200 });
    expect(told(await ask(deep(10)))).toEqual(tooComplex);
    const parties = `{ orders { nodes { seller { ordersReceived { nodes { seller { ordersReceived { nodes { seller { ordersReceived { nodes { id } } } } } } } } } } } }`;
    expect(told(await ask(parties))).toEqual(tooComplex);
  });

  it("is refused when it is deep through fragments", async () => {
    const query = `{ division(code: "330502") { ...A } }
      ${times(10, i => `fragment ${"ABCDEFGHIJ"[i] ?? ""} on Division { parent { ${i < 9 ? `...${"ABCDEFGHIJ"[i + 1] ?? ""}` : "code"} } }`)}`;

    expect(told(await ask(query))).toEqual(tooComplex);
  });

  it("is refused when it is wide, before any SQL runs", async () => {
    const query = `{ organizations(first: 250) { nodes { sites(first: 250) { nodes { organization { sites(first: 250) { nodes { nameEn } } } } } } } }`;
    const answer = await ask(query);

    expect(told(answer)).toEqual(tooComplex);
    expect(first(answer)?.extensions).toMatchObject({ limit: server.config.costLimitPublic });
  });

  it("is refused with its cost hidden in variables too", async () => {
    const query = `query($n: Int!) { organizations(first: $n) { nodes { sites(first: $n) { nodes { nameEn } } } } }`;

    expect(told(await ask(query, { n: 250 }))).toEqual(tooComplex);
    expect(told(await ask(query, { n: 5 }))).toEqual({ status: 200 });
  });

  it.each([
    ["100 aliases", `{ ${times(100, i => `a${i}: __typename`)} }`],
    ["an unknown directive 500 times", `{ __typename ${"@aa".repeat(500)} }`],
    ["@skip 500 times", `{ __typename ${"@skip(if:false)".repeat(500)} }`],
    ["@include 30 times", `{ __typename ${"@include(if:true) ".repeat(30)} }`],
    ["a field 2,000 times", `{ ${"__typename ".repeat(2_000)} }`],
    [
      "fragments doubled 30 times",
      `{ ...f0 } ${times(30, i => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f30 on Query { __typename }`,
    ],
    [
      "5.9 KB of overlapping inline fragments",
      `{ ${"... on Query { organizations { nodes { id } } } ".repeat(130)} }`,
    ],
  ])("is refused quickly with %s", async (_what, query) => {
    const { answer, ms } = await quickest(() => ask(query));

    expect(answer.status).toBe(400);
    expect(first(answer)?.extensions.code).toMatch(
      /^(QUERY_TOO_COMPLEX|GRAPHQL_VALIDATION_FAILED)$/,
    );
    expect(ms).toBeLessThan(100);
  });

  it("is refused when its fragments go round in circles", async () => {
    const query = "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }";

    expect(told(await ask(query))).toEqual({ status: 400, code: "GRAPHQL_VALIDATION_FAILED" });
  });

  it("is refused when it introspects in circles", async () => {
    const query =
      "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";

    expect((await ask(query)).status).toBe(400);
  });

  it("is not refused for standing at a limit", async () => {
    expect(told(await ask(`{ ${times(30, i => `a${i}: __typename`)} }`))).toEqual({ status: 200 });
    expect(told(await ask(`{ ${"__typename ".repeat(100)} }`))).toEqual({ status: 200 });
  });
});

describe("a batch of operations", () => {
  it("is refused", async () => {
    const answer = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(Array(10).fill({ query: "{ __typename }" })),
    });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: "Operation batching disabled.", extensions: { code: "BAD_REQUEST" } }],
    });
  });
});

describe("a query by its hash", () => {
  it("is refused in words of our own", async () => {
    const answer = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } },
      }),
    });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          message: "Queries are not kept here. Send the text of the query.",
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
  });
});

describe("input that is too much", () => {
  const named = `query($in: [String!]) { organizations(filter: { creditCode: { in: $in } }) { totalCount } }`;

  it("is refused by its size before it is read", async () => {
    const answer = await server.as().raw(named, { in: ["x".repeat(5_000_000)] });

    expect(told(answer)).toEqual({ status: 413, code: "BAD_REQUEST" });
  });

  it.each([
    ["a list of 100,000", { in: Array(100_000).fill("x") }, ["in"]],
    ["a list of 251", { in: Array(251).fill("x") }, ["in"]],
    ["a text of 70,000", { in: ["x".repeat(70_000)] }, ["in", 0]],
    ["U+0000", { in: ["a", "\0"] }, ["in", 1]],
  ])("is refused: %s in a variable", async (_what, variables, path) => {
    const answer = await server.as().raw(named, variables);

    expect(told(answer)).toEqual(badInput);
    expect(first(answer)?.extensions["path"]).toEqual(path);
  });

  it("is refused when it is short lists by the thousand, before they are looked at", async () => {
    const query = `query($f: OrganizationFilter) { organizations(filter: $f) { totalCount } }`;
    const codes = { creditCode: { in: Array(240).fill("x") } };
    const filter = (branches: number) => ({ f: { or: Array(branches).fill(codes) } });

    expect(told(await server.as().raw(query, filter(8)))).toEqual({ status: 200 });
    const { answer, ms } = await quickest(() => server.as().raw(query, filter(100)));
    expect(told(answer)).toEqual(tooComplex);
    expect(first(answer)?.extensions).toMatchObject({ limit: 2_000 });
    expect(ms).toBeLessThan(100);
  });

  it("is refused in variables that nothing uses", async () => {
    const unused = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`v${i}`, 1]));

    expect(told(await server.as().raw("{ __typename }", unused))).toEqual(tooComplex);
  });

  it("may be more in a mutation, for a batch", async () => {
    const { key } = await keyholder(server.app.database.manager);
    const mutation = `mutation { revokeKey(input: { keyId: "key_x" }) { __typename } }`;
    const values = (count: number) => ({
      rows: Array.from({ length: count / 101 }, () => Array(100).fill(1)),
    });

    expect(told(await server.as(key).raw(mutation, values(5_900)))).toEqual({
      status: 200,
      code: "NOT_FOUND",
    });
    expect(told(await server.as(key).raw(mutation, values(6_100)))).toEqual(tooComplex);
  });

  it("is refused in the document too", async () => {
    const list = `{ organizations(filter: { creditCode: { in: [${'"x" '.repeat(251)}] } }) { totalCount } }`;
    const nul = `{ organizations(filter: { creditCode: { in: ["a", "\\u0000"] } }) { totalCount } }`;

    expect(told(await server.as().raw(list))).toEqual(badInput);
    const answer = await server.as().raw(nul);
    expect(told(answer)).toEqual(badInput);
    expect(first(answer)?.extensions["path"]).toEqual(["filter", "creditCode", "in", 1]);
  });

  it.each(["first: 1000000", "first: -1", "last: -5", "first: 1, last: 1"])(
    "is refused: %s",
    async page => {
      expect(told(await server.as().raw(`{ organizations(${page}) { totalCount } }`))).toEqual(
        badInput,
      );
    },
  );

  it.each([
    [`{ organizations(first: "ten") { totalCount } }`, ["first"]],
    [
      `{ organizations(filter: { creditCode: { in: ["a", 7] } }) { totalCount } }`,
      ["filter", "creditCode", "in", 1],
    ],
  ])("says where: %s", async (query, path) => {
    const answer = await server.as().raw(query);

    expect(told(answer)).toEqual(badInput);
    expect(first(answer)?.extensions["path"]).toEqual(path);
  });

  it("says where in a variable, and never what else there might have been", async () => {
    const query = `query($f: OrganizationFilter) { organizations(filter: $f) { totalCount } }`;
    const typo = await server.as().raw(query, { f: { creditCod: { eq: "x" } } });
    const wrong = await server.as().raw(query, { f: { and: [{}, { creditCode: { eq: 7 } }] } });

    expect(told(typo)).toEqual(badInput);
    expect(first(wrong)?.extensions["path"]).toEqual(["filter", "and", 1, "creditCode", "eq"]);
  });

  it.each([
    "a".repeat(50_000),
    `${"a".repeat(5_000)}!`,
    "%".repeat(10_000),
    "(a+)+$",
    "' OR 1=1--",
    '{"$gt":""}',
  ])("is only text to a search, quickly: %#", async text => {
    const query = `query($t: String!) { organizations(filter: { name: { contains: $t } }) { totalCount } }`;
    const { answer, ms } = await quickest(() => server.as().raw(query, { t: text }));

    expect([200, 400]).toContain(answer.status);
    if (answer.status === 200)
      expect(answer.body.data).toEqual({ organizations: { totalCount: 0 } });
    else expect(first(answer)?.extensions.code).toBe("BAD_USER_INPUT");
    expect(ms).toBeLessThan(200);
  });

  it("is refused in scalars and codes, quickly", async () => {
    const long = "a".repeat(50_000);
    const { answer, ms } = await quickest(() =>
      server.as().raw(`query($c: String!) { organization(creditCode: $c) { id } }`, { c: long }),
    );

    expect(told(answer)).toEqual(badInput);
    expect(ms).toBeLessThan(100);
  });
});

describe("what belongs to others", () => {
  it("reads like what does not exist", async () => {
    const [owner, stranger] = await Promise.all([
      keyholder(server.app.database.manager),
      keyholder(server.app.database.manager, { types: [OrganizationType.BANK] }),
    ]);
    const key = `query($id: ID!) { node(id: $id) { __typename id } }`;
    const hidden = await server.as(stranger.key).raw(key, { id: `key_${owner.keyId}` });
    const missing = await server
      .as(stranger.key)
      .raw(key, { id: `key_${stranger.organizationId}` });

    expect(hidden.body.data).toEqual({ node: null });
    expect(JSON.stringify(hidden.body)).toBe(JSON.stringify(missing.body));
  });

  it("is neither counted nor found by a filter", async () => {
    const { manager } = server.app.database;
    const [mine, theirs] = await Promise.all([keyholder(manager), keyholder(manager)]);
    const query = `query($id: ID!) {
      all: apiKeys { totalCount pageInfo { hasNextPage } }
      found: apiKeys(filter: { id: { eq: $id } }) { totalCount nodes { name } }
      others: apiKeys(filter: { not: { id: { eq: $id } } }) { totalCount }
    }`;

    expect(await server.as(mine.key)(query, { id: `key_${theirs.keyId}` })).toEqual({
      all: { totalCount: 1, pageInfo: { hasNextPage: false } },
      found: { totalCount: 0, nodes: [] },
      others: { totalCount: 1 },
    });
  });

  it("is not found by a mutation, and never forbidden", async () => {
    const { manager } = server.app.database;
    const [mine, theirs] = await Promise.all([keyholder(manager), keyholder(manager)]);
    const revoke = (id: string) =>
      server
        .as(mine.key)
        .raw(`mutation($id: ID!) { revokeKey(input: { keyId: $id }) { __typename } }`, { id });

    const hidden = await revoke(`key_${theirs.keyId}`);
    const missing = await revoke(`key_${theirs.organizationId}`);

    expect(told(hidden)).toEqual({ status: 200, code: "NOT_FOUND" });
    expect(JSON.stringify(hidden.body)).toBe(JSON.stringify(missing.body));
  });

  it("cannot be written through a field that is not in the input", async () => {
    const { key } = await keyholder(server.app.database.manager);
    const answer = await server
      .as(key)
      .raw(
        `mutation { updateOrganizationProfile(input: { contactName: "x", status: VERIFIED }) { __typename } }`,
      );

    expect(answer.status).toBe(400);
  });
});
