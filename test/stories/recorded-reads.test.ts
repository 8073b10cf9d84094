import { Department, OrganizationType } from "@weft/schema";
import { Client } from "pg";
import { brokenAt } from "../../packages/api/src/platform/audit";
import { does, somebody as anybody, type Somebody } from "../kit/acting";
import { startServer, type TestServer } from "../kit/server";

/** C15: every read of another party's confidential object by AMR, BANK or OPERATOR is in a log that its owner reads. */

let server: TestServer;
let owner: Client;
let amr: Somebody;
let maker: Somebody;
let figures: string;

const reports = does("reportAnnualStatistics", "AnnualStatistic", "id");
const verifies = does("verifyAnnualStatistics", "AnnualStatistic", "id status mainRevenueCny");
const somebody = (types: OrganizationType[], department?: Department) =>
  anybody(server, { types, department });
const regulator = () => somebody([OrganizationType.GOVERNMENT], Department.AMR);

beforeAll(async () => {
  server = await startServer();
  owner = new Client({ connectionString: process.env["DATABASE_OWNER_URL"] });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

beforeEach(async () => {
  amr = await regulator();
  maker = await somebody([OrganizationType.GARMENT_MAKER]);
  const year = { year: 2025, employees: 10, mainRevenueCny: "1000000", outputValueCny: "1" };
  figures = (await reports(maker, year)).id;
});

interface Entry {
  readonly operation: string;
  readonly what: readonly string[];
  readonly subjectIds: readonly string[] | null;
  readonly reader: { readonly id: string };
}

/** What the log says of an organization, the first entry first, as somebody reads it. */
const readsOf = async (whose: Somebody, as: Somebody = whose): Promise<Entry[]> => {
  const text = `query($id: ID!) { readEntries(first: 50, filter: { organization: { id: { eq: $id } } }, orderBy: [{ field: AT, direction: ASC }]) { nodes { operation what subjectIds reader { id } } } }`;
  const { readEntries } = await as.ask<{ readEntries: { nodes: Entry[] } }>(text, { id: whose.id });
  return readEntries.nodes;
};

describe("what the regulator reads of an enterprise", () => {
  it.each([
    ["by id", "node", () => `{ node(id: "${figures}") { ... on AnnualStatistic { year } } }`],
    ["among several", "nodes", () => `{ nodes(ids: ["${figures}"]) { id } }`],
    [
      "under it",
      "organization",
      () => `{ organization(id: "${maker.id}") { statistics { nodes { year } } } }`,
    ],
    [
      "under it, as edges",
      "organization",
      () =>
        `{ organization(id: "${maker.id}") { statistics(first: 1) { edges { node { outputValueCny } } } } }`,
    ],
    [
      "with a field computed beside the database",
      "organization",
      () => `{ organization(id: "${maker.id}") { statistics { nodes { sizeClass } } } }`,
    ],
    [
      "together with others",
      "organizations, organization",
      () =>
        `{ organizations(first: 1) { nodes { id } } organization(id: "${maker.id}") { statistics { nodes { year } } } }`,
    ],
  ])("is in the log that the enterprise reads: %s", async (_how, operation, query) => {
    const text = query();
    await amr.ask(text);
    // Asked again, it goes the short way.
    await amr.ask(text);

    const entry = {
      operation,
      what: ["AnnualStatistic"],
      subjectIds: [figures],
      reader: { id: amr.id },
    };
    expect(await readsOf(maker)).toEqual([entry, entry]);
  });

  it("is in the log when it is told as the answer to an act, or with a problem", async () => {
    await verifies(amr, { annualStatisticId: figures });

    expect(await readsOf(maker)).toMatchObject([
      { operation: "verifyAnnualStatistics", subjectIds: [figures] },
    ]);
  });

  it("is in the log by the field where only the field is confidential", async () => {
    const query = (field: string) => `{ organization(id: "${maker.id}") { nameEn ${field} } }`;
    const district = `select id from division where code = '330502'`;
    await owner.query(
      `update organization set location_id = (${district}), contact_name = 'Wang' where id = $1`,
      [maker.organizationId],
    );

    await amr.ask(query("creditCode"));
    expect(await readsOf(maker)).toEqual([]);
    expect(await amr.ask(query("contactName contactPhone"))).toMatchObject({
      organization: { contactName: "Wang" },
    });
    expect(await readsOf(maker)).toMatchObject([
      { what: ["Organization.contactName", "Organization.contactPhone"], subjectIds: [maker.id] },
    ]);
  });

  it("is in the log without a name where it is only counted", async () => {
    await amr.ask(`{ organization(id: "${maker.id}") { statistics { totalCount } } }`);

    expect(await readsOf(maker)).toMatchObject([{ what: ["AnnualStatistic"], subjectIds: [] }]);
  });

  it("makes one entry for each enterprise and request, and none for its own", async () => {
    const other = await somebody([OrganizationType.GARMENT_MAKER]);
    const year = { year: 2024, employees: 1, mainRevenueCny: "1", outputValueCny: "1" };
    const second = (await reports(other, year)).id;
    const third = (await reports(maker, year)).id;

    await amr.ask(`{ nodes(ids: ["${figures}", "${second}", "${third}"]) { id } }`);

    expect((await readsOf(maker)).map(({ subjectIds }) => subjectIds)).toEqual([
      [figures, third].sort(),
    ]);
    expect((await readsOf(other)).map(({ subjectIds }) => subjectIds)).toEqual([[second]]);
  });
});

describe("the log of what was read", () => {
  it("is read by whose it is, by who read, and by the operator, and by nobody else", async () => {
    await amr.ask(`{ node(id: "${figures}") { id } }`);
    const operator = await somebody([OrganizationType.OPERATOR]);
    const others = [
      await regulator(),
      await somebody([OrganizationType.GOVERNMENT], Department.EIT),
      await somebody([OrganizationType.GARMENT_MAKER]),
      await somebody([OrganizationType.BANK]),
    ];

    expect(await readsOf(maker)).toHaveLength(1);
    expect(await readsOf(maker, amr)).toHaveLength(1);
    expect(await readsOf(maker, operator)).toMatchObject([{ subjectIds: null }]);
    for (const other of others) expect(await readsOf(maker, other)).toEqual([]);
    // The operator's look into the log is in the log as well, but not its look at its own looks.
    expect((await readsOf(maker)).map(({ what }) => what)).toEqual([
      ["AnnualStatistic"],
      ["ReadEntry"],
    ]);
  });

  it("names whoever acted for the reader to the reader alone", async () => {
    await amr.ask(`{ node(id: "${figures}") { id } }`);
    const text = `{ readEntries(first: 1) { nodes { organization { id } actor { ... on ApiKey { id } } } } }`;

    const told = { organization: { id: maker.id } };
    expect(await amr.ask(text)).toEqual({
      readEntries: { nodes: [{ ...told, actor: { id: `key_${amr.keyId}` } }] },
    });
    expect(await maker.ask(text)).toEqual({ readEntries: { nodes: [{ ...told, actor: null }] } });
  });

  it("knows nothing of those whose reading nobody records", async () => {
    const eit = await somebody([OrganizationType.GOVERNMENT], Department.EIT);
    for (const one of [eit, maker])
      expect(await one.ask(`{ node(id: "${figures}") { id } }`)).toEqual({ node: { id: figures } });

    expect(await readsOf(maker)).toEqual([]);
  });

  it("is a chain without a gap, also when many read at once", async () => {
    const officers = await Promise.all(Array.from({ length: 4 }, regulator));
    const reads = officers.flatMap(({ ask }) =>
      Array.from({ length: 5 }, () => ask(`{ node(id: "${figures}") { id } }`)),
    );
    await Promise.all(reads);
    const db = server.app.database.manager;

    expect(await readsOf(maker)).toHaveLength(20);
    expect(await brokenAt(db, maker.organizationId, "reads")).toBeNull();
    await owner.query(
      `update read_entry set subject_ids = '{}' where organization_id = $1 and sequence = 3`,
      [maker.organizationId],
    );
    expect(await brokenAt(db, maker.organizationId, "reads")).toBe(3);
  });

  it.each([
    "UPDATE read_entry SET operation = 'x'",
    "DELETE FROM read_entry",
    "TRUNCATE read_entry",
    "UPDATE read_head SET sequence = 0",
    "ALTER TABLE read_entry DISABLE TRIGGER read_chain",
  ])("cannot be bent by the serving role: %s", async statement => {
    await expect(server.app.database.query(statement)).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });

  it("must be written, or nothing is told", async () => {
    const query = `{ node(id: "${figures}") { ... on AnnualStatistic { year } } }`;
    const walked = `{ node(id: "${figures}") { ... on AnnualStatistic { sizeClass } } }`;
    for (const one of [query, walked]) await amr.ask(one);
    const name = `no_${maker.organizationId.replaceAll("-", "")}`;
    await owner.query(
      `alter table read_entry add constraint "${name}" check (organization_id <> '${maker.organizationId}') not valid`,
    );
    try {
      for (const one of [query, walked, query]) {
        const { status, headers, body } = await amr.ask.raw(one);
        expect([status, headers.get("retry-after")]).toEqual([503, "1"]);
        expect(body.errors).toMatchObject([{ extensions: { code: "OVERLOADED" } }]);
        expect(body.data?.["node"] ?? null).toBeNull();
      }
      expect(await maker.ask(query)).toEqual({ node: { year: 2025 } });
      // What was done stays done, and says so.
      const { body } = await amr.ask.raw(
        `mutation($input: VerifyAnnualStatisticsInput!) { verifyAnnualStatistics(input: $input) { ... on AnnualStatistic { id year } } }`,
        { input: { annualStatisticId: figures } },
      );
      expect(body.errors).toMatchObject([
        { extensions: { code: "OVERLOADED", done: true, id: figures } },
      ]);
    } finally {
      await owner.query(`alter table read_entry drop constraint "${name}"`);
    }
    expect(await readsOf(maker)).toHaveLength(2);
  });
});
