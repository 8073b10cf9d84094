import { somebody as anybody } from "../kit/acting";
import { startServer, type Answer, type TestServer } from "../kit/server";
import { emptyTrade } from "../kit/world-trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const add = `mutation Add($n: Int, $ids: [ID!]!) {
  addSite(input: { kind: FACTORY }) { __typename ... on Site { id organization { sites(first: $n, filter: { id: { in: $ids } }) { nodes { id } } } } }
}`;
const costly = `mutation {
  addSite(input: { kind: FACTORY }) { ... on Site { organization { sites(first: 250) { nodes { organization { sites(first: 250) { nodes { id } } } } } } } }
}`;
const sites = `{ viewer { organization { sites { totalCount } } } }`;
const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code;

describe("what is selected of a mutation's answer", () => {
  it("comes back as the act left it", async () => {
    const { ask } = await anybody(server, {});

    const { addSite } = await ask<{ addSite: object }>(add, { n: 1, ids: [] });

    expect(addSite).toMatchObject({ __typename: "Site", organization: { sites: { nodes: [] } } });
  });

  it.each([
    ["a page that is too long", add, { n: 1000, ids: [] }, "BAD_USER_INPUT"],
    ["more than it may cost", costly, {}, "QUERY_TOO_COMPLEX"],
  ])("is refused before anything is done when it is %s", async (_what, query, variables, code) => {
    const { ask } = await anybody(server, {});

    const refused = await ask.raw(query, variables);

    expect(codeOf(refused)).toBe(code);
    expect(await ask(sites)).toEqual({ viewer: { organization: { sites: { totalCount: 0 } } } });
  });
});

describe("what is selected below a mutation's answer", () => {
  const keys = "{ apiKeys { totalCount } }";
  const sitesOfKeysOwner = (first: string, given = "") => `mutation Create${given} {
    createKey(input: { name: "k", roles: [VIEWER] }) { ... on CreatedKey { key { organization { sites(first: ${first}) { nodes { organization { sites(first: ${first}) { nodes { id } } } } } } } } }
  }`;

  it.each([
    ["a page that is too long", sitesOfKeysOwner("$n", "($n: Int)"), { n: 1000 }, "BAD_USER_INPUT"],
    ["more than it may cost", sitesOfKeysOwner("250"), {}, "QUERY_TOO_COMPLEX"],
  ])("is refused before anything is done when it is %s", async (_what, query, variables, code) => {
    const { ask } = await anybody(server, {});

    expect(codeOf(await ask.raw(query, variables))).toBe(code);

    expect(await ask(keys)).toEqual({ apiKeys: { totalCount: 1 } });
  });
});

describe("what cannot be read back", () => {
  const add = `mutation { addSite(input: { kind: FACTORY, nameEn: "new" }) { ... on Site { id nameEn organization { statistics { totalCount } } } } }`;
  const count = `{ viewer { organization { sites(filter: { kind: { eq: FACTORY } }) { totalCount } } } }`;
  const sitesOf = (totalCount: number) => ({ viewer: { organization: { sites: { totalCount } } } });

  let database: Awaited<ReturnType<typeof emptyTrade>>;
  let busy: TestServer;
  beforeAll(async () => {
    database = await emptyTrade();
    busy = await startServer({ databaseUrl: database.url, statementTimeoutMs: 400 });
  });
  afterAll(async () => {
    await busy.stop();
    await database.drop();
  });

  /** While nobody reads the figures, which the act does not need and its answer does. */
  const without = <Done>(act: () => Promise<Done>): Promise<Done> =>
    database.owner.transaction(async tx => {
      await tx.query("LOCK TABLE annual_statistic IN ACCESS EXCLUSIVE MODE");
      return act();
    });

  it("is done all the same: the error says so and of what, and no status says to try again", async () => {
    const { ask } = await anybody(busy, {});

    const { body, status, headers } = await without(() => ask.raw(add));

    expect([status, headers.get("retry-after")]).toEqual([200, null]);
    expect(body.errors).toEqual([
      expect.objectContaining({
        path: ["addSite"],
        extensions: { code: "OVERLOADED", done: true, id: expect.stringMatching(/^sit_/) },
      }),
    ]);
    expect(await ask(count)).toEqual(sitesOf(1));
    const id = String(body.errors?.[0]?.extensions["id"]);
    expect(
      await ask("query($id: ID!) { node(id: $id) { ... on Site { nameEn } } }", { id }),
    ).toEqual({ node: { nameEn: "new" } });
  });

  it("is read by the same request with its Idempotency-Key, and is not done again", async () => {
    const { ask } = await anybody(busy, {});
    const headers = { "idempotency-key": "once" };

    const { body } = await without(() => ask.raw(add, {}, headers));
    const { addSite } = await ask<{ addSite: object }>(add, {}, headers);

    expect(addSite).toEqual({
      id: body.errors?.[0]?.extensions["id"],
      nameEn: "new",
      organization: { statistics: { totalCount: 0 } },
    });
    expect(await ask(count)).toEqual(sitesOf(1));
  });

  it("is done also where the answer only contains it", async () => {
    const { ask } = await anybody(busy, {});
    const create = `mutation { createKey(input: { name: "k", roles: [VIEWER] }) { ... on CreatedKey { secret key { organization { statistics { totalCount } } } } } }`;

    const { body } = await without(() => ask.raw(create));

    const { id, ...extensions } = { id: null, ...body.errors?.[0]?.extensions };
    expect(extensions).toEqual({ code: "OVERLOADED", done: true });
    // The secret is lost; the key can be revoked.
    expect(
      await ask("query($id: ID!) { node(id: $id) { ... on ApiKey { name } } }", { id }),
    ).toEqual({
      node: { name: "k" },
    });
  });

  it("is not said to be done where a rule refused it", async () => {
    const { ask } = await anybody(busy, {});
    const { addSite } = await ask<{ addSite: { id: string } }>(add);
    const stale = `mutation($id: ID!) { updateSite(input: { siteId: $id, nameEn: "x", ifVersion: 9 }) { __typename ... on StaleVersion { current { ... on Site { organization { statistics { totalCount } } } } } } }`;

    const { body } = await without(() => ask.raw(stale, { id: addSite.id }));

    expect(body.errors?.[0]?.extensions).toEqual({ code: "OVERLOADED", retryAfter: 1 });
    expect(body.data?.["updateSite"] ?? null).toMatchObject({ __typename: "StaleVersion" });
  });

  it("says nothing of being done where nothing was", async () => {
    const { ask } = await anybody(busy, {});

    const { body, status } = await database.owner.transaction(async tx => {
      await tx.query("LOCK TABLE site IN EXCLUSIVE MODE");
      return ask.raw(add);
    });

    expect(status).toBe(503);
    expect(body.errors?.[0]?.extensions).toEqual({ code: "OVERLOADED", retryAfter: 1 });
    expect(await ask(count)).toEqual(sitesOf(0));
  });
});
