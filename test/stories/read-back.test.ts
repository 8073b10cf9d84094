import { somebody as anybody } from "../kit/acting";
import { startServer, type Answer, type TestServer } from "../kit/server";

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
