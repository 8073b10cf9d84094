import { Field, FieldResolver, Resolver, Root } from "type-graphql";
import type { DataSource } from "typeorm";
import {
  Computed,
  declared,
  EdgesOf,
  EdgeToAny,
  globalId,
  type Graph,
  OneRoot,
  Paged,
  PagedRoot,
  Readable,
  ReadableBy,
  sql,
  type RecordedRead,
} from ".";
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
import { Bolt, DecimalScalar, favorites, type Mill, MillType, testGraph } from "./testing/world";

/** A mill's own books of its bolts: confidential, and opened to the inspector. */
@Readable<Bolt>("Ledger", {
  from: () => Bolt,
  prefix: "led",
  description: "What a mill notes of a bolt.",
  visibleTo: ({ row, viewer }) =>
    viewer.is("INSPECTOR") || sql`${row.millId} = ${viewer.organizationId}`,
  recordedFor: ({ row }) => [row.millId, row.buyerId],
  filterBy: ["code"],
  orderBy: ["code"],
})
class LedgerType implements Partial<Bolt> {
  @Field(() => String) code: string;
  @Field(() => String, { nullable: true }) about: string | null;
  @ReadableBy<Bolt>(({ row }) => sql`${row.grade} is not null`, {
    recordedFor: ({ row }) => row.buyerId,
  })
  @Field(() => DecimalScalar, { nullable: true })
  cost: string | null;
  @EdgeToAny<Bolt>("Entry", { alternatives: [{ to: () => LedgerType, by: "id" }] }) same: unknown;
  @Field(() => String) title: string;
}

@Resolver(() => LedgerType)
class LedgerTitles {
  @Computed<Bolt>(() => LedgerType, ({ row }) => ({ code: row.code }))
  @FieldResolver(() => String)
  title(@Root() { code }: { code: string }): string {
    return `Ledger of ${code}`;
  }
}

@EdgesOf(() => MillType)
class MillLedgers {
  @Paged<Mill, Bolt>(() => LedgerType, { by: "millId", orderBy: ["code"] }) ledgers: unknown;
}

class LedgerReads {
  @OneRoot<Bolt>(() => LedgerType, { by: { id: { type: "ID", property: "id" } } }) ledger: unknown;
  @PagedRoot<Bolt>(() => LedgerType, { orderBy: ["code"] }) ledgers: unknown;
}

/** A text that looks as a mark does. */
const madeUp = "\u0001fake\u0002led_1\u0002Ledger\u0001";

let graph: Graph;
let dataSource: DataSource;
let reads: (RecordedRead & { readonly operation: string })[] = [];
let fails = false;

const recording = {
  kinds: ["INSPECTOR"],
  record: (told: readonly RecordedRead[], operation: string) => {
    if (fails) return Promise.reject(new Error("no log"));
    reads.push(...told.map(one => ({ ...one, operation })));
    return Promise.resolve();
  },
};

beforeAll(async () => {
  expect([MillLedgers, LedgerReads]).toHaveLength(2);
  const url = process.env["DATABASE_OWNER_URL"] ?? "";
  const more = { recording, resolvers: [LedgerTitles] };
  ({ graph, dataSource } = await testGraph(url, "engine_recording", 100_000, more));
  await stockCloth(dataSource.manager);
  await dataSource.manager.update(Bolt, { id: bolts[3] }, { about: madeUp });
});

afterAll(async () => {
  await graph.close();
  await dataSource.destroy();
});

/** What was recorded while this was asked, without its order. */
async function recorded(asker: Asker, query: string, variables = {}): Promise<string[]> {
  reads = [];
  const { data } = await ask(graph, asker, query, variables);
  expect(JSON.stringify(data)).not.toContain("\\u0002Ledger\\u0001\\u0001");
  const nameOf = new Map([
    [jinlan, "jinlan"],
    [xiyu, "xiyu"],
    [yunduo, "yunduo"],
  ]);
  const bolt = (subject: string | null): string =>
    subject === null ? "-" : String(bolts.findIndex(id => globalId("led", id) === subject));
  return [
    ...new Set(
      reads.map(
        ({ ownerId, what, subject, operation }) =>
          `${operation}: ${what} ${bolt(subject)} of ${nameOf.get(ownerId) ?? "?"}`,
      ),
    ),
  ].sort();
}

const ledger = (i: number): string => globalId("led", bolts[i] ?? "");

describe("what is confidential", () => {
  it("is recorded for each of its owners, however it is come to", async () => {
    const two = ["Ledger 3 of jinlan", "Ledger 3 of xiyu"];
    const asked: readonly (readonly [string, string])[] = [
      ["ledger", `{ ledger(id: "${ledger(3)}") { code } }`],
      ["ledger", `{ here: ledger(id: "${ledger(3)}") { __typename } }`],
      ["node", `{ node(id: "${ledger(3)}") { ... on Ledger { code } } }`],
      ["nodes", `{ nodes(ids: ["${ledger(3)}", "nothing"]) { id } }`],
      ["ledgers", `{ ledgers(filter: { code: { eq: "B-3" } }) { nodes { code } } }`],
      ["ledgers", `{ ledgers(filter: { code: { eq: "B-3" } }) { edges { cursor } } }`],
      ["ledgers", `{ ledgers(filter: { code: { eq: "B-3" } }) { edges { node { code } } } }`],
      ["ledgers", `{ ledgers(filter: { code: { eq: "B-3" } }) { pageInfo { startCursor } } }`],
      [
        "ledgers",
        `{ ledgers(last: 1, filter: { code: { eq: "B-3" } }) { ...L } } fragment L on LedgerConnection { nodes { code } }`,
      ],
      [
        "mill",
        `{ mill(name: "Xiyu") { ledgers(filter: { code: { eq: "B-3" } }) { nodes { code } } } }`,
      ],
      ["ledger", `{ ledger(id: "${ledger(3)}") { same { ... on Ledger { code } } } }`],
      ["ledger", `{ ledger(id: "${ledger(3)}") { title } }`],
    ];
    for (const [operation, query] of asked)
      expect([query, await recorded(asInspector, query)]).toEqual([
        query,
        two.map(one => `${operation}: ${one}`),
      ]);
  });

  it("is recorded where a resolver of its own names it", async () => {
    favorites.splice(0, favorites.length, { type: LedgerType as never, id: bolts[4] ?? "" });

    expect(
      await recorded(asInspector, `{ favorites { __typename ... on Ledger { code } } }`),
    ).toEqual(["favorites: Ledger 4 of xiyu"]);
  });

  it("is recorded by the field where the field alone is confidential, unless it may not be read", async () => {
    expect(await recorded(asInspector, `{ ledger(id: "${ledger(0)}") { cost } }`)).toEqual([
      "ledger: Ledger 0 of jinlan",
      "ledger: Ledger 0 of yunduo",
      "ledger: Ledger.cost 0 of yunduo",
    ]);
    expect(await recorded(asInspector, `{ ledger(id: "${ledger(3)}") { cost } }`)).toEqual([
      "ledger: Ledger 3 of jinlan",
      "ledger: Ledger 3 of xiyu",
    ]);
  });

  it("is recorded without naming it where few are counted, and not where all are", async () => {
    const few = `{ ledgers(filter: { code: { in: ["B-3", "B-4"] } }) { totalCount } }`;

    expect(await recorded(asInspector, few)).toEqual([
      "ledgers: Ledger - of jinlan",
      "ledgers: Ledger - of xiyu",
    ]);
    expect(await recorded(asInspector, `{ ledgers { totalCount } }`)).toEqual([]);
    expect(
      await recorded(asInspector, `{ mill(name: "Xiyu") { ledgers { totalCount } } }`),
    ).toEqual(["mill: Ledger - of jinlan", "mill: Ledger - of xiyu"]);
  });

  it("records nothing of what is not told: of another page, of what a directive leaves out, of nobody's", async () => {
    expect(
      await recorded(
        asInspector,
        `{ ledgers(last: 1, filter: { code: { in: ["B-5", "B-0"] } }) { nodes { code } } }`,
      ),
    ).toEqual(["ledgers: Ledger 5 of jinlan"]);
    expect(
      await recorded(
        asInspector,
        `query($no: Boolean!) { mills { nodes { name } } ledger(id: "${ledger(3)}") @include(if: $no) { code } }`,
        { no: false },
      ),
    ).toEqual([]);
    expect(await recorded(asInspector, `{ ledger(id: "${ledger(9)}") { code } }`)).toEqual([]);
  });

  it("records nothing of whoever reads its own, and nothing of those whose reading nobody records", async () => {
    const query = `{ ledgers { totalCount nodes { code cost title } pageInfo { endCursor } } }`;

    expect(await recorded(asMill(xiyu), query)).toEqual([]);
    expect(await recorded(asPublic, `{ mills { nodes { name ledgers { totalCount } } } }`)).toEqual(
      [],
    );
    expect(await recorded({ kind: "INSPECTOR", organizationId: xiyu }, query)).not.toContainEqual(
      expect.stringContaining("xiyu"),
    );
  });

  it("takes no text that somebody wrote for a mark", async () => {
    const { data } = await ask(graph, asInspector, `{ ledger(id: "${ledger(3)}") { about } }`);

    expect(data).toEqual({ ledger: { about: madeUp } });
    expect(reads.map(({ what }) => what)).not.toContain("fake");
  });

  it("is not told when it cannot be recorded", async () => {
    fails = true;
    try {
      const queries = [
        `{ ledger(id: "${ledger(3)}") { code } }`,
        `{ ledger(id: "${ledger(3)}") { title } }`,
        `{ favorites { ... on Ledger { code } } }`,
      ];
      for (const query of queries)
        await expect(ask(graph, asInspector, query)).rejects.toThrow("no log");
      expect((await ask(graph, asMill(xiyu), queries[0] ?? "")).data).toEqual({
        ledger: { code: "B-3" },
      });
    } finally {
      fails = false;
    }
  });

  it("cannot be told by what is not recorded: no other list is found by it", async () => {
    const before = declared.readables.get(MillType);
    if (!before) throw new Error("no Mill");
    const filterBy = [...(before.filterBy ?? []), "ledgers"];
    declared.readables.set(MillType, { ...before, filterBy });
    const more = { recording, resolvers: [LedgerTitles] };
    const url = process.env["DATABASE_OWNER_URL"] ?? "";

    await expect(testGraph(url, "engine_unrecorded", 100_000, more)).rejects.toThrow(
      "Mill can be found by ledgers, whose reading is recorded, and its own is not",
    );
    declared.readables.set(MillType, before);
  });
});
