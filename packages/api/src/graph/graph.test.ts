import type { DataSource } from "typeorm";
import { uuidv7 } from "uuidv7";
import { globalId, type Graph } from ".";
import { ask, type Asker } from "./testing/asking";
import {
  asInspector,
  asMill,
  asPublic,
  bolts,
  jinlan,
  stockCloth,
  xiyu,
  yunduo,
} from "./testing/cloth";
import { BoltType, favorites, MillType, stocks, testGraph } from "./testing/world";

let graph: Graph;
let dataSource: DataSource;

const data = async (asker: Asker, query: string, variables?: Record<string, unknown>) =>
  (await ask(graph, asker, query, variables)).data;

beforeAll(async () => {
  ({ graph, dataSource } = await testGraph(
    process.env["DATABASE_OWNER_URL"] ?? "",
    "engine_reading",
  ));
  await stockCloth(dataSource.manager);
});

afterAll(async () => {
  await graph.close();
  await dataSource.destroy();
});

describe("reading", () => {
  it("answers columns, aliases, fragments and every kind of text as the database has them", async () => {
    const answer = await ask(
      graph,
      asPublic,
      `{
      mills(orderBy: [{ field: NAME, direction: DESC }]) { ...Names all: totalCount }
      __typename
    } fragment Names on MillConnection { nodes { __typename called: name founded ... on Mill { dyes } ... on Node { id } } }`,
    );

    expect(answer.asText).toBe(true);
    expect(answer.data).toEqual({
      mills: {
        all: 3,
        nodes: [
          {
            __typename: "Mill",
            called: 'Yunduo "云朵" \\ \n',
            founded: 2011,
            dyes: ["MADDER"],
            id: globalId("mil", yunduo),
          },
          {
            __typename: "Mill",
            called: "Xiyu",
            founded: null,
            dyes: [],
            id: globalId("mil", xiyu),
          },
          {
            __typename: "Mill",
            called: "Jinlan 锦澜",
            founded: 1998,
            dyes: ["INDIGO", "MADDER"],
            id: globalId("mil", jinlan),
          },
        ],
      },
      __typename: "Query",
    });
  });

  it("formats decimals, instants, values bound from a row, derived fields and their arguments", async () => {
    expect(
      await data(
        asMill(jinlan),
        `query($by: Int!) { bolts(filter: { code: { eq: "B-2" } }) { nodes {
      meters double wovenAt grade cost times(by: $by) twice: times(by: 2) length { value unit __typename } } } }`,
        { by: 3 },
      ),
    ).toEqual({
      bolts: {
        nodes: [
          {
            meters: "20.5",
            double: "41",
            wovenAt: "2026-01-03T12:00:00.000Z",
            grade: "FIRST",
            cost: null,
            times: "61.5",
            twice: "41",
            length: { value: "20.50", unit: "MTR", __typename: "Length" },
          },
        ],
      },
    });
  });

  it("leaves out what a directive skips, as another plan", async () => {
    const query = `query($deep: Boolean!) { mill(name: "Xiyu") { name @skip(if: $deep) founded @include(if: $deep) } }`;

    expect(await data(asPublic, query, { deep: true })).toEqual({ mill: { founded: null } });
    expect(await data(asPublic, query, { deep: false })).toEqual({ mill: { name: "Xiyu" } });
  });

  it("follows to-one and to-many edges, unions and bounded lists", async () => {
    expect(
      await data(
        asMill(jinlan),
        `{ mill(name: "Jinlan 锦澜") {
      bolts(first: 2) { nodes { code mill { name } buyer { name } party { __typename ... on Mill { name } } } totalCount }
      latest { code } } }`,
      ),
    ).toEqual({
      mill: {
        bolts: {
          totalCount: 4,
          nodes: [
            {
              code: "B-0",
              mill: { name: "Jinlan 锦澜" },
              buyer: { name: 'Yunduo "云朵" \\ \n' },
              party: { __typename: "Mill", name: 'Yunduo "云朵" \\ \n' },
            },
            {
              code: "B-1",
              mill: { name: "Jinlan 锦澜" },
              buyer: { name: 'Yunduo "云朵" \\ \n' },
              party: { __typename: "Mill", name: 'Yunduo "云朵" \\ \n' },
            },
          ],
        },
        latest: [{ code: "B-5" }, { code: "B-2" }, { code: "B-1" }],
      },
    });
  });

  it("walks a tree where a field is computed in TypeScript", async () => {
    const answer = await ask(
      graph,
      asMill(xiyu),
      `{ bolts(orderBy: [{ field: CODE }]) { nodes { name: label mill { name } party { __typename } } pageInfo { hasNextPage } } }`,
    );

    expect(answer.asText).toBe(false);
    expect(answer.data).toEqual({
      bolts: {
        pageInfo: { hasNextPage: false },
        nodes: [
          { name: "B-3 of 30.5 m", mill: { name: "Xiyu" }, party: { __typename: "Mill" } },
          { name: "B-4 of 40.5 m", mill: { name: "Xiyu" }, party: { __typename: "Mill" } },
        ],
      },
    });
  });

  it("knows what an interface or a union turned out to be when only a field beside it is not the engine's", async () => {
    const answer = await ask(
      graph,
      asMill(xiyu),
      `query($id: ID!) { ping node(id: $id) { __typename ... on Bolt { party { ... on Mill { name } } } } }`,
      { id: globalId("blt", bolts[4] ?? "") },
    );

    expect(answer.data).toEqual({
      ping: "pong",
      node: { __typename: "Bolt", party: { name: "Xiyu" } },
    });
  });

  it("reads what another resolver names, each once, and only what the viewer may see", async () => {
    favorites.splice(
      0,
      favorites.length,
      { type: MillType, id: xiyu },
      { type: BoltType, id: bolts[0] ?? "" },
    );

    expect(
      await data(
        asMill(yunduo),
        `{ ping favorites { id ... on Mill { name } ... on Bolt { code label } } }`,
      ),
    ).toEqual({
      ping: "pong",
      favorites: [
        { id: globalId("mil", xiyu), name: "Xiyu" },
        { id: globalId("blt", bolts[0] ?? ""), code: "B-0", label: "B-0 of 0.5 m" },
      ],
    });
  });

  it("fetches for a root with a resolver of its own, for its viewer and in its form", async () => {
    const stock = `query($n: Int!, $first: Boolean) { stock(atLeast: $n, firstOnly: $first) { ... on Bolt { code } } }`;
    const own = async (asker: Asker, variables: Record<string, unknown>) => {
      stocks.length = 0;
      const { data: told, cost } = await ask(graph, asker, stock, variables);
      return { told, meters: stocks[0], cost };
    };
    const all = await own(asMill(xiyu), { n: 0 });
    const first = await own(asMill(xiyu), { n: 0, first: true });

    expect(Number(all.meters)).toBeGreaterThan(Number(first.meters));
    expect(all.cost).toBeGreaterThan(7);
    expect(all.told).toMatchObject({ stock: [{ code: expect.stringContaining("B-") as unknown }] });
    expect(await own(asPublic, { n: 0 })).toMatchObject({ meters: "0", told: { stock: [] } });
    expect(await own(asMill(xiyu), { n: 1_000_000 })).toMatchObject({ meters: "0" });
    await expect(own(asMill(xiyu), { n: -1 })).rejects.toThrow("may cost 1000000");
    expect(stocks).toEqual([]);
  });

  it("has rows that come from no table", async () => {
    expect(await data(asPublic, `{ myself { public mill { name } } }`)).toEqual({
      myself: { public: true, mill: null },
    });
    expect(await data(asMill(xiyu), `{ myself { public mill { name } } }`)).toEqual({
      myself: { public: false, mill: { name: "Xiyu" } },
    });
  });
});

describe("visibility", () => {
  const all = `{ bolts(orderBy: [{ field: CODE }]) { totalCount nodes { code cost buyer { name } } } }`;
  const codes = async (asker: Asker) => {
    const { bolts: list } = (await data(asker, all)) as {
      bolts: { totalCount: number; nodes: { code: string }[] };
    };
    expect(list.totalCount).toBe(list.nodes.length);
    return list.nodes.map(({ code }) => code);
  };

  it("holds in lists and counts, each way to a row once", async () => {
    expect(await codes(asMill(jinlan))).toEqual(["B-0", "B-1", "B-2", "B-3", "B-5"]);
    expect(await codes(asMill(yunduo))).toEqual(["B-0", "B-1"]);
    expect(await codes(asInspector)).toEqual(["B-0", "B-1", "B-2", "B-3", "B-4", "B-5"]);
    expect(await codes(asPublic)).toEqual([]);
  });

  it("makes an invisible object and a missing one the same", async () => {
    const query = `query($id: ID!) { node(id: $id) { id } nodes(ids: [$id, "nonsense", "mil_x"]) { id } }`;
    const hidden = { node: null, nodes: [null, null, null] };

    expect(await data(asMill(yunduo), query, { id: globalId("blt", bolts[4] ?? "") })).toEqual(
      hidden,
    );
    expect(await data(asMill(yunduo), query, { id: globalId("blt", uuidv7()) })).toEqual(hidden);
    expect(await data(asMill(yunduo), query, { id: "blt_" })).toEqual(hidden);
    expect(await data(asMill(xiyu), query, { id: globalId("blt", bolts[4] ?? "") })).toMatchObject({
      node: { id: globalId("blt", bolts[4] ?? "") },
    });
  });

  it("reads a narrower field as null, also in filters and orderings", async () => {
    const by = (filter: string) =>
      `{ bolts(filter: ${filter}, orderBy: [{ field: COST }, { field: CODE }]) { nodes { code cost } } }`;

    expect(await data(asMill(yunduo), by(`{}`))).toEqual({
      bolts: {
        nodes: [
          { code: "B-0", cost: null },
          { code: "B-1", cost: null },
        ],
      },
    });
    expect(await data(asMill(yunduo), by(`{ cost: { gte: "0" } }`))).toEqual({
      bolts: { nodes: [] },
    });
    expect(await data(asMill(yunduo), by(`{ not: { cost: { lte: "1" } } }`))).toEqual({
      bolts: {
        nodes: [
          { code: "B-0", cost: null },
          { code: "B-1", cost: null },
        ],
      },
    });
    expect(await data(asMill(jinlan), by(`{ cost: { gte: "99" } }`))).toEqual({
      bolts: {
        nodes: [
          { code: "B-1", cost: "99" },
          { code: "B-0", cost: "100" },
        ],
      },
    });
    expect(
      await data(asMill(jinlan), by(`{ buyer: { called: { contains: "YUNDUO" } } }`)),
    ).toMatchObject({ bolts: { nodes: [{ code: "B-1" }, { code: "B-0" }] } });
    expect(await data(asMill(yunduo), by(`{ buyer: { called: { contains: "YUNDUO" } } }`))).toEqual(
      { bolts: { nodes: [] } },
    );
  });

  it("counts only visible rows in filters over lists", async () => {
    const having = `{ mills(filter: { bolts: { some: { code: { in: ["B-4"] } } } }) { nodes { name } } none: mills(filter: { bolts: { none: {} } }) { totalCount } }`;

    expect(await data(asMill(xiyu), having)).toEqual({
      mills: { nodes: [{ name: "Xiyu" }] },
      none: { totalCount: 2 },
    });
    expect(await data(asMill(jinlan), having)).toMatchObject({ mills: { nodes: [] } });
  });
});

describe("a cursor that is none", () => {
  it.each(["nodes { code }", "totalCount"])("is refused whoever asks for %s", async part => {
    const query = `{ bolts(after: "AAAAAAAAAAAAAAAAWyJhIl0") { ${part} } }`;

    for (const asker of [asPublic, asMill(jinlan), asInspector])
      await expect(ask(graph, asker, query)).rejects.toMatchObject({ code: "INVALID_CURSOR" });
  });
});

describe("ordering", () => {
  it("takes a key named twice once, and the id in the direction of the last key that counts", async () => {
    const ids = async (orderBy: string) =>
      (await data(asMill(jinlan), `{ bolts(orderBy: [${orderBy}]) { nodes { id } } }`))["bolts"];
    const up = `{ field: GRADE }`;
    const down = `{ field: GRADE, direction: DESC }`;

    expect(await ids(`${up}, ${down}`)).toEqual(await ids(up));
    expect(await ids(`${down}, ${up}`)).toEqual(await ids(down));
  });
});

describe("filters", () => {
  it.each([
    [`{ dyes: { has: "MADDER" } }`, ["Jinlan 锦澜", 'Yunduo "云朵" \\ \n']],
    [`{ founded: { gte: 1999 } }`, ['Yunduo "云朵" \\ \n']],
    [`{ not: { founded: { gte: 1999 } } }`, ["Jinlan 锦澜", "Xiyu"]],
    [`{ name: { contains: "锦" } }`, ["Jinlan 锦澜"]],
    [`{ called: { contains: "XI" } }`, ["Xiyu"]],
    [`{ or: [{ name: { eq: "Xiyu" } }, { founded: { lte: 1998 } }] }`, ["Jinlan 锦澜", "Xiyu"]],
    [`{ or: [] }`, []],
    [`{ and: [] }`, ["Jinlan 锦澜", "Xiyu", 'Yunduo "云朵" \\ \n']],
    [`{ name: { eq: null } }`, []],
    [`{ name: { eq: "' or 1=1 --" } }`, []],
    [`{ name: { in: [] } }`, []],
  ])("%s", async (filter, names) => {
    const { mills } = (await data(asPublic, `{ mills(filter: ${filter}) { nodes { name } } }`)) as {
      mills: { nodes: { name: string }[] };
    };
    expect(mills.nodes.map(({ name }) => name)).toEqual(names);
  });

  it("take ids as the graph gives them", async () => {
    expect(
      await data(
        asMill(jinlan),
        `query($ids: [ID!]) { bolts(filter: { id: { in: $ids }, mill: { id: { eq: "${globalId("mil", xiyu)}" } } }) { nodes { code } } }`,
        {
          ids: [
            globalId("blt", bolts[3] ?? ""),
            globalId("blt", bolts[0] ?? ""),
            globalId("mil", xiyu),
            "junk",
          ],
        },
      ),
    ).toEqual({ bolts: { nodes: [{ code: "B-3" }] } });
  });
});

describe("what one operation may ask of the database", () => {
  const conditions = (n: number) => ({
    or: Array.from({ length: n }, () => ({ name: { eq: "x" } })),
  });
  const throughEdges = (n: number) => ({
    or: Array.from({ length: n }, () => ({ bolts: { some: { code: { eq: "x" } } } })),
  });
  const query = `query($f: MillFilter) { mills(filter: $f) { totalCount } }`;

  it.each([
    ["conditions beyond any use", conditions(60)],
    ["conditions on what edges lead to", throughEdges(21)],
    [
      "so many that their text alone would be megabytes",
      { or: [conditions(250), conditions(250)] },
    ],
  ])("is not %s", async (_what, f) => {
    await expect(ask(graph, asPublic, query, { f })).rejects.toMatchObject({
      code: "QUERY_TOO_COMPLEX",
    });
  });

  it("is what people ask", async () => {
    expect(await data(asPublic, query, { f: throughEdges(20) })).toEqual({
      mills: { totalCount: 0 },
    });
  });
});
