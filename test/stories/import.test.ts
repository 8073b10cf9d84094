import { randomUUID } from "node:crypto";
import { OrganizationType } from "@weft/schema";
import { does, logOf, somebody as anybody, type Act, type Somebody } from "../kit/acting";
import { someCreditCode, someGln } from "../kit/numbers";
import { startServer, type TestServer } from "../kit/server";

let server: TestServer;
let operator: Somebody;
beforeAll(async () => {
  server = await startServer();
  operator = await anybody(server, { types: [OrganizationType.OPERATOR] });
});
afterAll(() => server.stop());

interface Row {
  readonly key: string;
  readonly outcome: string;
  readonly field: string | null;
  readonly reason: string | null;
  readonly warnings: readonly string[];
  readonly organization: { readonly id: string } | null;
  readonly likeOrganizations: readonly { readonly id: string }[];
  readonly likeRows: readonly string[];
}
interface Report extends Act {
  readonly import: { readonly id: string } | null;
  readonly rows: readonly Row[];
}

const importing = does(
  "importOrganizations",
  "ImportReport",
  `import { id source refused } dryRun created listed unchanged refused
   rows { key outcome field reason warnings organization { id status } likeOrganizations { id } likeRows }`,
);
const imports = (input: object, headers = {}, who = operator) =>
  importing(who, { source: randomUUID(), ...input }, headers) as Promise<Report>;
const decides = does("decideDuplicate", "DuplicateCandidate", "id decision decidedAt version");

/** A word nobody else's company is called by. */
const word = (): string =>
  Array.from(
    randomUUID().replaceAll("-", ""),
    digit => "bcdfghklmnprstvz"[parseInt(digit, 16)],
  ).join("");

const row = (more: object = {}) => ({
  key: randomUUID(),
  nameEn: `${word()} Knitting Co., Ltd.`,
  country: "China",
  types: ["GARMENT_MAKER"],
  address: `${word()} road, ${word()}`,
  ...more,
});
const outcomes = ({ rows }: Report) => rows.map(one => one.outcome);

describe("a batch of organizations", () => {
  it("comes in as pending records with their sites, their history and a record of the import", async () => {
    const creditCode = someCreditCode();
    const one = row({
      nameZh: "湖州某某针织有限公司",
      creditCode,
      gln: someGln(),
      locationCode: "330502100",
    });

    const report = await imports({ rows: [one, row({ country: "VN" })] });

    expect(report).toMatchObject({
      __typename: "ImportReport",
      dryRun: false,
      created: 2,
      refused: 0,
    });
    const id = report.rows[0]?.organization?.id;
    expect(
      await operator.ask(
        "query($id: ID!) { organization(id: $id) { status nameZh nameEn creditCode country sites(first: 2) { nodes { address gln location { code } } } events(first: 2) { nodes { from to by { id } } } } }",
        { id },
      ),
    ).toEqual({
      organization: {
        ...{
          status: "PENDING",
          nameZh: one["nameZh" as never],
          nameEn: one.nameEn,
          creditCode,
          country: "CN",
        },
        sites: {
          nodes: [
            { address: one.address, gln: one["gln" as never], location: { code: "330502100" } },
          ],
        },
        events: { nodes: [{ from: null, to: "PENDING", by: { id: operator.id } }] },
      },
    });
    expect(
      await operator.ask(
        "{ organizationImports(first: 1) { nodes { id created listed unchanged refused } } }",
      ),
    ).toEqual({
      organizationImports: {
        nodes: [{ id: report.import?.id, created: 2, listed: 0, unchanged: 0, refused: 0 }],
      },
    });
  });

  it("tells of each refused row which field and why, and brings in the others", async () => {
    const taken = someCreditCode();
    await imports({ rows: [row({ creditCode: taken })] });
    const twice = someCreditCode();
    const key = randomUUID();

    const report = await imports({
      rows: [
        row({ nameEn: " " }),
        row({ nameEn: "Wu\u25a1ng Knitting" }),
        row({ address: "Wu\ufffdng Road" }),
        row({ country: "Atlantis" }),
        row({ creditCode: "91330502PDY0010124" }),
        row({ creditCode: taken }),
        row({ creditCode: twice }),
        row({ creditCode: twice }),
        row({ country: "VN", creditCode: someCreditCode() }),
        row({ gln: "4006381333932" }),
        row({ locationCode: "12345" }),
        row({ types: [] }),
        row({ types: ["OPERATOR"] }),
        row({ key }),
        row({ key }),
        row({ key: "" }),
      ],
    });

    expect(report.rows.map(({ outcome, field, reason }) => [outcome, field, reason])).toEqual([
      ["REFUSED", "nameEn", "EMPTY"],
      ["REFUSED", "nameEn", "BROKEN_CHARACTER"],
      ["REFUSED", "address", "BROKEN_CHARACTER"],
      ["REFUSED", "country", "UNKNOWN"],
      ["REFUSED", "creditCode", "CHECK_CHAR"],
      ["REFUSED", "creditCode", "CREDIT_CODE_TAKEN"],
      ["CREATED", null, null],
      ["REFUSED", "creditCode", "CREDIT_CODE_TAKEN"],
      ["REFUSED", "creditCode", "COUNTRY"],
      ["REFUSED", "gln", "CHECK_DIGIT"],
      ["REFUSED", "locationCode", "SYNTAX"],
      ["REFUSED", "types", "EMPTY"],
      ["REFUSED", "types", "TYPE"],
      ["CREATED", null, null],
      ["REFUSED", "key", "KEY_TWICE"],
      ["REFUSED", "key", "EMPTY"],
    ]);
    expect(report).toMatchObject({ created: 2, refused: 14 });
  });

  it("that is strict comes in whole or not at all", async () => {
    const good = row();
    const source = randomUUID();

    const refused = await imports({ source, rows: [good, row({ nameEn: "" })], strict: true });

    expect(refused).toMatchObject({ __typename: "ImportRefused", code: "IMPORT_REFUSED" });
    expect(outcomes(await imports({ source, rows: [good], strict: true }))).toEqual(["CREATED"]);
  });

  it("changes nothing when it comes again", async () => {
    const input = { source: randomUUID(), rows: [row(), row(), row({ country: "?" })] };
    const first = await imports(input);

    const again = await imports(input);

    expect(again).toMatchObject({ created: 0, unchanged: 2, refused: 1 });
    expect(again.rows.map(one => one.organization)).toEqual(
      first.rows.map(one => one.organization),
    );
  });

  it("knows a row by its key, and does not take another for it", async () => {
    const [source, one] = [randomUUID(), row()];
    await imports({ source, rows: [one] });

    const report = await imports({ source, rows: [{ ...one, address: "elsewhere" }] });

    expect(report.rows[0]).toMatchObject({ outcome: "REFUSED", field: "key", reason: "CHANGED" });
  });

  it("has one effect under one Idempotency-Key, and every retry gets the same report", async () => {
    const input = { source: randomUUID(), rows: [row(), row({ nameEn: "" }), row()] };
    const headers = { "idempotency-key": randomUUID() };

    const reports = await Promise.all(Array.from({ length: 6 }, () => imports(input, headers)));

    expect(new Set(reports.map(report => JSON.stringify(report))).size).toBe(1);
    expect(reports.map(outcomes)).toContainEqual(["CREATED", "REFUSED", "CREATED"]);
  });

  it("is only told about in a dry run", async () => {
    const input = { source: randomUUID(), rows: [row(), row({ nameEn: "" })] };

    const told = await imports({ ...input, dryRun: true });

    expect(told).toMatchObject({ dryRun: true, import: null, created: 1, refused: 1 });
    expect(told.rows[0]).toMatchObject({ outcome: "CREATED", organization: null });
    expect(outcomes(await imports(input))).toEqual(["CREATED", "REFUSED"]);
  });

  it("loses its signs for lost line breaks on the way in, and says so", async () => {
    const report = await imports({ rows: [row({ address: "No. 8\u25a1Canal Road\u25a1" })] });

    expect(report.rows[0]).toMatchObject({ outcome: "CREATED", warnings: ["BROKEN_CHARACTERS"] });
    const { id } = report.rows[0]?.organization ?? {};
    expect(
      await operator.ask(
        "query($id: ID!) { organization(id: $id) { sites(first: 1) { nodes { address } } } }",
        { id },
      ),
    ).toEqual({
      organization: { sites: { nodes: [{ address: "No. 8 Canal Road" }] } },
    });
  });

  it("is the operator's to bring in, and pending records show to nobody else", async () => {
    const maker = await anybody(server);
    const report = await imports({ rows: [row()] });

    await expect(imports({ rows: [row()] }, {}, maker)).rejects.toThrow("FORBIDDEN");
    await expect(imports({ rows: [row()], dryRun: true }, {}, maker)).rejects.toThrow("FORBIDDEN");
    expect(await logOf(maker)).toMatchObject([
      { mutation: "importOrganizations", outcome: "FORBIDDEN" },
    ]);
    expect(
      await maker.ask("query($id: ID!) { organization(id: $id) { id } }", {
        id: report.rows[0]?.organization?.id,
      }),
    ).toEqual({ organization: null });
  });

  it("has 1 to 250 rows", async () => {
    await expect(imports({ rows: [] })).rejects.toThrow('"path":["input","rows"],"reason":"EMPTY"');
    await expect(imports({ rows: Array.from({ length: 251 }, () => row()) })).rejects.toThrow(
      "BAD_USER_INPUT",
    );
    const report = await imports({ rows: Array.from({ length: 250 }, () => row()) });
    expect(report).toMatchObject({ created: 250 });
  });

  it("meets others that bring the same code at the same time", async () => {
    const creditCode = someCreditCode();

    const reports = await Promise.all(
      Array.from({ length: 6 }, () => imports({ rows: [row({ creditCode }), row()] })),
    );

    expect(reports.flatMap(outcomes).filter(outcome => outcome === "REFUSED")).toHaveLength(5);
  });
});

describe("records that look alike", () => {
  const candidatesOf = async (id: string | undefined) =>
    (
      await operator.ask<{ duplicateCandidates: { nodes: (Act & { version: number })[] } }>(
        "query($id: ID!) { duplicateCandidates(first: 9, filter: { organization: { id: { eq: $id } } }) { nodes { id decision version nameLikeness other { id } } } }",
        { id },
      )
    ).duplicateCandidates.nodes;

  it("both come in, and a person is asked", async () => {
    const one = row();
    const first = await imports({ rows: [one] });

    const second = await imports({
      rows: [
        { ...one, key: "other", nameEn: one.nameEn.toUpperCase().replace(", LTD.", " LIMITED") },
      ],
    });

    const [before, after] = [first.rows[0]?.organization?.id, second.rows[0]?.organization?.id];
    expect(second.rows[0]).toMatchObject({
      outcome: "LISTED",
      likeOrganizations: [{ id: before }],
    });
    expect(after).not.toBe(before);
    expect(await candidatesOf(after)).toMatchObject([
      { decision: "OPEN", nameLikeness: "1", other: { id: before } },
    ]);
  });

  it("are found within a batch too, and in a dry run", async () => {
    const one = row();
    const rows = [
      one,
      { ...one, key: "again" },
      { ...one, key: "unit", nameEn: `${one.nameEn} Unit 2` },
    ];

    const told = await imports({ rows, dryRun: true });

    expect(told.rows.map(({ outcome, likeRows }) => [outcome, likeRows])).toEqual([
      ["CREATED", []],
      ["LISTED", [one.key]],
      ["CREATED", []],
    ]);
    expect(outcomes(await imports({ rows }))).toEqual(["CREATED", "LISTED", "CREATED"]);
  });

  it("are found among organizations that came in any other way, under the names they have now", async () => {
    const maker = await anybody(server);
    const [before, after] = [word(), word()];
    for (const name of [before, after])
      await maker.ask(
        "mutation($n: String!) { updateOrganizationProfile(input: { nameEn: $n }) { __typename } }",
        { n: name },
      );

    const report = await imports({
      rows: [before, after].map(name => row({ nameEn: `${name} Ltd`, country: "DE" })),
    });

    expect(report.rows.map(one => one.likeOrganizations)).toEqual([[], [{ id: maker.id }]]);
  });

  it("are decided by the operator, and stay two records", async () => {
    const one = row();
    const report = await imports({ rows: [one, { ...one, key: "again" }] });
    const [candidate] = await candidatesOf(report.rows[1]?.organization?.id);
    const duplicateCandidateId = candidate?.id;

    expect(
      await decides(operator, { duplicateCandidateId, decision: "SAME", ifVersion: 1 }),
    ).toMatchObject({ decision: "SAME", decidedAt: expect.any(String), version: 2 });
    expect(
      await decides(operator, { duplicateCandidateId, decision: "KEEP_BOTH", ifVersion: 1 }),
    ).toMatchObject({ code: "STALE_VERSION" });
    expect(await decides(operator, { duplicateCandidateId, decision: "OPEN" })).toMatchObject({
      decision: "OPEN",
      decidedAt: null,
    });
    await expect(
      decides(await anybody(server), { duplicateCandidateId, decision: "SAME" }),
    ).rejects.toThrow("NOT_FOUND");
  });
});
