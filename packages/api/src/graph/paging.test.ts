import type { DataSource } from "typeorm";
import type { Graph } from ".";
import { ask, type Asker } from "./testing/asking";
import { asMill, asPublic, jinlan, stockCloth, yunduo } from "./testing/cloth";
import { testGraph } from "./testing/world";

let graph: Graph;
let dataSource: DataSource;

const data = async (asker: Asker, query: string, variables?: Record<string, unknown>) =>
  (await ask(graph, asker, query, variables)).data;

beforeAll(async () => {
  ({ graph, dataSource } = await testGraph(
    process.env["DATABASE_OWNER_URL"] ?? "",
    "engine_paging",
  ));
  await stockCloth(dataSource.manager);
});

afterAll(async () => {
  await graph.close();
  await dataSource.destroy();
});

describe("paging", () => {
  interface Page {
    bolts: {
      edges: { cursor: string; node: { code: string } }[];
      pageInfo: {
        hasNextPage: boolean;
        hasPreviousPage: boolean;
        startCursor: string | null;
        endCursor: string | null;
      };
    };
  }
  const page = async (args: string, asker = asMill(jinlan)) =>
    (
      (await data(
        asker,
        `{ bolts(${args}) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      )) as unknown as Page
    ).bolts;
  const codesOf = ({ edges }: Page["bolts"]) => edges.map(({ node }) => node.code);

  it.each([
    "[{ field: CODE }]",
    "[{ field: WOVEN_AT }]",
    "[{ field: WOVEN_AT, direction: DESC }, { field: CODE }]",
    "[{ field: GRADE }, { field: METERS, direction: DESC }]",
  ])("walks forth and back over the same rows by %s", async orderBy => {
    const whole = codesOf(await page(`first: 10, orderBy: ${orderBy}`));
    expect(whole).toHaveLength(5);
    for (const size of [1, 2, 3]) {
      const forth: string[] = [];
      for (let after = ""; ;) {
        const one = await page(`first: ${size}, orderBy: ${orderBy}${after}`);
        forth.push(...codesOf(one));
        expect(one.pageInfo.hasPreviousPage).toBe(after !== "");
        expect(one.pageInfo.endCursor).toBe(one.edges[one.edges.length - 1]?.cursor);
        if (!one.pageInfo.hasNextPage) break;
        after = `, after: "${one.pageInfo.endCursor}"`;
      }
      expect(forth).toEqual(whole);
      const back: string[] = [];
      for (let before = ""; ;) {
        const one = await page(`last: ${size}, orderBy: ${orderBy}${before}`);
        back.unshift(...codesOf(one));
        expect(one.pageInfo.startCursor).toBe(one.edges[0]?.cursor);
        if (!one.pageInfo.hasPreviousPage) break;
        before = `, before: "${one.pageInfo.startCursor}"`;
      }
      expect(back).toEqual(whole);
    }
  });

  it("puts nulls last in both directions", async () => {
    expect(
      codesOf(await page("orderBy: [{ field: WOVEN_AT, direction: DESC }]"))
        .slice(-2)
        .sort(),
    ).toEqual(["B-1", "B-5"]);
    expect(
      codesOf(await page("orderBy: [{ field: WOVEN_AT }]"))
        .slice(-2)
        .sort(),
    ).toEqual(["B-1", "B-5"]);
  });

  it("cuts exactly, whatever the size is rounded to", async () => {
    const query = `query($n: Int!) { bolts(first: $n) { nodes { code } pageInfo { hasNextPage } } }`;
    for (const n of [0, 1, 3, 4, 5, 6]) {
      const { bolts: list } = (await data(asMill(jinlan), query, { n })) as {
        bolts: { nodes: unknown[]; pageInfo: { hasNextPage: boolean } };
      };
      expect([list.nodes.length, list.pageInfo.hasNextPage]).toEqual([Math.min(n, 5), n < 5]);
    }
  });

  it.each(["first: -1", "first: 251", "last: 1000000", "first: 1, last: 1"])(
    "refuses %s",
    async args => {
      await expect(page(args)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    },
  );

  it("refuses a cursor of another ordering, of another organization, damaged or made up", async () => {
    const { pageInfo } = await page("first: 1, orderBy: [{ field: CODE }]");
    const cursor = pageInfo.endCursor ?? "";
    const refused = { code: "INVALID_CURSOR" };

    expect(codesOf(await page(`after: "${cursor}", orderBy: [{ field: CODE }]`))).toHaveLength(4);
    await expect(page(`after: "${cursor}"`)).rejects.toMatchObject(refused);
    await expect(
      page(`after: "${cursor}", orderBy: [{ field: CODE }]`, asMill(yunduo)),
    ).rejects.toMatchObject(refused);
    await expect(
      page(`after: "${cursor.slice(0, -2)}", orderBy: [{ field: CODE }]`),
    ).rejects.toMatchObject(refused);
    for (const junk of ["", "x", "WyJCLTAiXQ"])
      await expect(page(`after: "${junk}"`)).rejects.toMatchObject(refused);
  });
});

describe("cost", () => {
  it("multiplies page sizes and is known from the variables", async () => {
    const query = `query($n: Int) { mills(first: 10) { nodes { name bolts(first: $n) { nodes { code } } } } }`;

    expect((await ask(graph, asPublic, query, { n: 4 })).cost).toBe(10 * (1 + 4));
    expect((await ask(graph, asPublic, query, { n: 5 })).cost).toBe(10 * (1 + 5));
    expect((await ask(graph, asPublic, query)).cost).toBe(10 * (1 + 20));
  });

  it("refuses before any statement runs", async () => {
    const query = `{ mills(first: 250) { nodes { bolts(first: 250) { nodes { mill { bolts(first: 250) { nodes { code } } } } } } } }`;

    await expect(ask(graph, asPublic, query)).rejects.toMatchObject({
      code: "QUERY_TOO_COMPLEX",
      details: { limit: 100_000 },
    });
  });
});
