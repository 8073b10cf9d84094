import { Department, OrganizationType, SafetyCategory, TestLevel } from "@weft/schema";
import { whitelistAfterFailure } from "../../packages/api/src/modules/whitelist";
import { tell } from "../../packages/api/src/modules/notice";
import { somebody as anybody, type Somebody } from "../kit/acting";
import { agrees } from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import {
  commits,
  fabricLot,
  goodMill,
  lists,
  passes,
  removes,
  report,
  reviews,
  supervised,
  today,
  withdraws,
} from "../kit/whitelist";

let server: TestServer;
let amr: Somebody;

beforeAll(async () => {
  server = await startServer();
  amr = await anybody(server, { types: [OrganizationType.GOVERNMENT], department: Department.AMR });
});
afterAll(() => server.stop());

const tx = () => server.app.database.manager;
const fabric = { kind: "FABRIC" };
const maker = () => anybody(server, { types: [OrganizationType.GARMENT_MAKER] });

interface Condition {
  readonly kind: string;
  readonly met: boolean;
  readonly found: number | null;
  readonly reason: string;
}

/** The conditions that are not met, as somebody reads them; null for who may not. */
async function unmet(of: Somebody, as: Somebody = amr): Promise<string[] | null> {
  const text = `query($id: ID!) { whitelistConditions(organizationId: $id) { met asOf conditions { kind met found needed reason } } }`;
  const { whitelistConditions: told } = await as.ask<{
    whitelistConditions: { met: boolean; asOf: string; conditions: Condition[] } | null;
  }>(text, { id: of.id });
  if (!told) return null;
  const left = told.conditions.filter(({ met }) => !met).map(({ kind }) => kind);
  expect(told).toMatchObject({ met: left.length === 0, asOf: today() });
  expect(told.conditions).toHaveLength(5);
  expect(told.conditions.every(({ reason }) => reason.length > 10)).toBe(true);
  return left;
}

const entriesOf = async (of: Somebody, as: Pick<Somebody, "ask"> = { ask: server.as() }) => {
  const text = `query($id: ID!) { organization(id: $id) { whitelistEntries { nodes { status listedOn reviewDue removedOn events { nodes { from to reason by { id } } } } } } }`;
  const { organization } = await as.ask<{
    organization: { whitelistEntries: { nodes: Record<string, unknown>[] } };
  }>(text, { id: of.id });
  return organization.whitelistEntries.nodes;
};

const noticesOf = async (who: Somebody): Promise<string[]> => {
  const { notices } = await who.ask<{ notices: { nodes: { kind: string }[] } }>(
    `{ notices(first: 50) { nodes { kind } } }`,
  );
  return notices.nodes
    .map(({ kind }) => kind)
    .filter(kind => kind.startsWith("WHITELIST"))
    .reverse();
};

const fails = (of: Somebody, inspectionId: string): Promise<void> =>
  server.app.database.transaction(one =>
    whitelistAfterFailure(tell)(one, {
      ...{ organizationId: of.organizationId, inspectionId, at: new Date() },
    }),
  );

describe("the conditions", () => {
  it("are met by a verified mill that committed itself, with reports and traceable lots", async () => {
    const mill = await goodMill(server);

    expect(await unmet(mill)).toEqual([]);
    expect(await unmet(mill, mill)).toEqual([]);
  });

  it("are told to the supplier and the regulator alone, and of fabric suppliers alone", async () => {
    const mill = await goodMill(server);
    const [buyer, other] = [await maker(), await goodMill(server)];
    const eit = await anybody(server, {
      types: [OrganizationType.GOVERNMENT],
      department: Department.EIT,
    });

    for (const one of [buyer, other, eit]) expect(await unmet(mill, one)).toBeNull();
    expect(await unmet(buyer, amr)).toBeNull();
    expect(await unmet({ ...mill, id: "org_0" }, amr)).toBeNull();
    expect(
      await server.as()(`{ whitelistConditions(organizationId: "${mill.id}") { met } }`),
    ).toEqual({ whitelistConditions: null });
  });

  const readsOf = async ({ ask }: Somebody) => {
    const query = `{ readEntries(first: 5) { nodes { operation what subjectIds reader { id } } } }`;
    return (await ask<{ readEntries: { nodes: unknown[] } }>(query)).readEntries.nodes;
  };
  const read = (operation: string, { id }: Somebody) => ({
    ...{ operation, what: ["WhitelistConditions"], subjectIds: [id], reader: { id: amr.id } },
  });

  it("are in the log of who reads what is confidential when the regulator reads them", async () => {
    const mill = await goodMill(server);
    await unmet(mill);

    expect(await readsOf(mill)).toEqual([read("whitelistConditions", mill)]);
  });

  it("are in that log too when they are told because they are not met", async () => {
    const mill = await anybody(server, { types: [OrganizationType.FABRIC_SUPPLIER] });
    const good = await goodMill(server);
    const code = "CONDITIONS_NOT_MET";

    expect(await lists(amr, { organizationId: mill.id })).toMatchObject({ code });
    expect(await readsOf(mill)).toEqual([read("listOnWhitelist", mill)]);
    await lists(amr, { organizationId: good.id });
    expect(await readsOf(good)).toEqual([]);
    await supervised(tx(), good.organizationId, "FAIL");
    expect(await reviews(amr, { organizationId: good.id })).toMatchObject({ code });
    expect(await readsOf(good)).toEqual([read("reviewWhitelistEntry", good)]);
  });

  const dayBefore = (months: number, days: number): string => {
    const [year = 0, month = 1, day = 1] = today().split("-").map(Number);
    return new Date(Date.UTC(year, month - 1 - months, day + days)).toISOString().slice(0, 10);
  };

  /** All that has to be covered, without one, which may be said not to apply. */
  const but = (parameter: string, reason?: string) => {
    const { [parameter]: _, ...others } = passes;
    return reason ? { ...others, [parameter]: ["NOT_APPLICABLE", reason] as const } : others;
  };

  it.each([
    ["of a lab without the mark", { cma: false }],
    ["at category C", { category: SafetyCategory.C }],
    ["on a garment", { level: TestLevel.GARMENT }],
    ["that failed", { conclusion: "FAIL" as const }],
    ["that left something out", { conclusion: "INCOMPLETE" as const }],
    ["of a year ago", { on: dayBefore(12, 0) }],
    ["about the pH alone", { rows: { PH: ["PASS", null] } }],
    ["that says nothing of azo dyes", { rows: but("AZO_AMINES_MAX") }],
    ["on a parameter not in force", { rows: but("ODOUR", "NOT_IN_FORCE") }],
    ["about goods to be processed again", { conditions: ["nonFinalWetProcessed"] }],
    ["about goods to be washed down", { conditions: ["handDyed", "nonFinalWashDown"] }],
  ] as [string, Parameters<typeof report>[3]][])(
    "do not count a report %s",
    async (_what, which) => {
      const mill = await goodMill(server);
      await tx().query(
        `UPDATE inspection SET voided = true, void_reason = 'x' WHERE id = (SELECT i.id FROM inspection i JOIN lot l ON l.id = i.lot_id WHERE l.owner_id = $1 LIMIT 1)`,
        [mill.organizationId],
      );
      const [{ id: materialId } = { id: "" }]: { id: string }[] = await tx().query(
        `SELECT id FROM material WHERE owner_id = $1`,
        [mill.organizationId],
      );
      const lot = await fabricLot(tx(), mill.organizationId, { materialId });
      await report(tx(), lot, mill.labId, which);
      const [{ id: counted } = { id: "" }]: { id: string }[] = await tx().query(
        `SELECT l.id FROM lot l JOIN inspection i ON i.lot_id = l.id WHERE l.owner_id = $1 AND NOT i.voided AND l.id <> $2`,
        [mill.organizationId, lot],
      );
      // Another report on a lot that counts makes it no second one.
      await report(tx(), counted, mill.labId);

      expect(await unmet(mill)).toEqual(["PASSING_REPORTS"]);
      const undyed = { rows: but("CF_RUB_DRY", "EXEMPT"), conditions: ["naturalOrBleached"] };
      const within = { on: dayBefore(12, 1), category: SafetyCategory.B };
      await report(tx(), lot, mill.labId, { ...within, ...undyed });
      expect(await unmet(mill)).toEqual([]);
    },
  );

  it("want the commitment to stand, no failure that is final within a year, and every lot to lead somewhere", async () => {
    const mill = await goodMill(server);
    await supervised(tx(), mill.organizationId, "PASS");
    await supervised(tx(), mill.organizationId, "FAIL", dayBefore(12, 0));
    expect(await unmet(mill)).toEqual([]);
    await supervised(tx(), mill.organizationId, "FAIL", dayBefore(12, 1));
    await fabricLot(tx(), mill.organizationId);
    const { nodes } = (
      await mill.ask<{ whitelistCommitments: { nodes: { id: string }[] } }>(
        `{ whitelistCommitments { nodes { id } } }`,
      )
    ).whitelistCommitments;
    await withdraws(mill, { commitmentId: nodes[0]?.id });

    expect(await unmet(mill)).toEqual(["COMMITMENT", "NO_FINAL_FAILURE", "TRACEABLE_LOTS"]);
    expect(await lists(amr, { organizationId: mill.id })).toMatchObject({
      code: "CONDITIONS_NOT_MET",
      conditions: expect.arrayContaining([
        expect.objectContaining({ kind: "COMMITMENT", met: false }),
      ]) as unknown,
    });
  });
});

describe("a commitment", () => {
  it("is made once at a time and read by the supplier and the regulator", async () => {
    const mill = await anybody(server, { types: [OrganizationType.FABRIC_SUPPLIER] });
    const made = await commits(mill, { statement: " Tested,  every lot. " });

    expect(made).toMatchObject({ statement: "Tested, every lot.", withdrawnAt: null });
    expect(await commits(mill, { statement: "x" })).toMatchObject({ code: "ALREADY_COMMITTED" });
    const read = `{ node(id: "${made.id}") { id } }`;
    for (const one of [mill, amr]) expect(await one.ask(read)).toEqual({ node: { id: made.id } });
    for (const ask of [server.as(), (await maker()).ask, (await goodMill(server)).ask])
      expect(await ask(read)).toEqual({ node: null });
    await expect(withdraws(await maker(), { commitmentId: made.id })).rejects.toThrow("NOT_FOUND");
    await expect(withdraws(amr, { commitmentId: made.id })).rejects.toThrow("FORBIDDEN");
    expect(await withdraws(mill, { commitmentId: made.id })).toMatchObject({ id: made.id });
    expect(await withdraws(mill, { commitmentId: made.id })).toMatchObject({
      code: "COMMITMENT_WITHDRAWN",
    });
    expect(await commits(mill, { statement: "Again." })).toMatchObject({ statement: "Again." });
  });

  it("is made by suppliers of fabric and trims alone, in words", async () => {
    await expect(commits(await maker(), { statement: "x" })).rejects.toThrow("FORBIDDEN");
    const mill = await anybody(server, { types: [OrganizationType.FABRIC_SUPPLIER] });
    await expect(commits(mill, { statement: " " })).rejects.toThrow('"reason":"EMPTY"');
  });
});

describe("the white list", () => {
  it("is public: who is on it since when, until when, and why no longer", async () => {
    const mill = await goodMill(server);
    const listed = await lists(amr, {
      organizationId: mill.id,
      scope: ["knits", " cotton  jersey ", "knits"],
    });

    const year = new Date(`${today()}T00:00:00Z`);
    year.setUTCFullYear(year.getUTCFullYear() + 1);
    const reviewDue = new Date(+year - 86_400_000).toISOString().slice(0, 10);
    expect(listed).toMatchObject({
      status: "LISTED",
      scope: ["cotton jersey", "knits"],
      listedOn: today(),
      reviewDue,
      version: 1,
    });
    expect(
      await removes(amr, { organizationId: mill.id, reason: "gave it up", ifVersion: 2 }),
    ).toMatchObject({ code: "STALE_VERSION" });
    expect(
      await removes(amr, { organizationId: mill.id, reason: "gave it up", ifVersion: 1 }),
    ).toMatchObject({ status: "REMOVED", removedOn: today() });
    expect(await removes(amr, { organizationId: mill.id, reason: "again" })).toMatchObject({
      code: "NOT_LISTED",
    });
    expect(await entriesOf(mill)).toEqual([
      {
        status: "REMOVED",
        ...{ listedOn: today(), reviewDue, removedOn: today() },
        events: {
          nodes: [
            { from: null, to: "LISTED", reason: null, by: { id: amr.id } },
            { from: "LISTED", to: "REMOVED", reason: "gave it up", by: { id: amr.id } },
          ],
        },
      },
    ]);
    expect(await lists(amr, { organizationId: mill.id })).toMatchObject({ status: "LISTED" });
    expect((await entriesOf(mill)).map(({ status }) => status).sort()).toEqual([
      "LISTED",
      "REMOVED",
    ]);
  });

  it("is changed by the regulator alone, and whoever asks is told so", async () => {
    const mill = await goodMill(server);
    const eit = await anybody(server, {
      types: [OrganizationType.GOVERNMENT],
      department: Department.EIT,
    });
    for (const one of [mill, await maker(), eit]) {
      await expect(lists(one, { organizationId: mill.id })).rejects.toThrow("FORBIDDEN");
      await expect(reviews(one, { organizationId: mill.id })).rejects.toThrow("FORBIDDEN");
      await expect(removes(one, { organizationId: mill.id, reason: "x" })).rejects.toThrow(
        "FORBIDDEN",
      );
    }
    await expect(removes(amr, { organizationId: "org_1", reason: "x" })).rejects.toThrow(
      "NOT_FOUND",
    );
    await expect(removes(amr, { organizationId: mill.id, reason: " " })).rejects.toThrow(
      '"path":["input","reason"]',
    );
    await expect(
      lists(amr, { organizationId: mill.id, scope: Array.from({ length: 21 }, String) }),
    ).rejects.toThrow("TOO_MANY");
  });

  it("has one open entry of a supplier, whoever else lists it at the same moment", async () => {
    const mill = await goodMill(server);

    const answers = await Promise.all(
      Array.from({ length: 6 }, () => lists(amr, { organizationId: mill.id })),
    );

    expect(answers.filter(({ __typename }) => __typename === "WhitelistEntry")).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "ALREADY_LISTED")).toHaveLength(5);
    expect(await entriesOf(mill)).toHaveLength(1);
  });

  it("watches who failed for good once, and takes off who fails again", async () => {
    const [mill, unlisted] = [await goodMill(server), await goodMill(server)];
    await lists(amr, { organizationId: mill.id });
    const first = await supervised(tx(), mill.organizationId, "FAIL");

    await Promise.all([fails(mill, first), fails(mill, first), fails(mill, first)]);
    expect(await entriesOf(mill)).toMatchObject([
      {
        status: "WATCH",
        removedOn: null,
        events: { nodes: [{ to: "LISTED" }, { from: "LISTED", to: "WATCH", by: null }] },
      },
    ]);
    expect(await reviews(amr, { organizationId: mill.id })).toMatchObject({
      code: "CONDITIONS_NOT_MET",
    });
    await fails(mill, await supervised(tx(), mill.organizationId, "FAIL"));
    expect(await entriesOf(mill)).toMatchObject([{ status: "REMOVED", removedOn: today() }]);
    // Who is not on the list has nothing to lose.
    await fails(unlisted, await supervised(tx(), unlisted.organizationId, "FAIL"));
    expect(await entriesOf(unlisted)).toEqual([]);
  });

  it("knows of a failure that becomes final while a supplier is being listed, whichever comes first", async () => {
    const mills = await Promise.all(Array.from({ length: 5 }, () => goodMill(server)));
    await Promise.all(
      mills.flatMap(mill => [
        lists(amr, { organizationId: mill.id }),
        server.app.database.transaction(async one => {
          const id = await supervised(one, mill.organizationId, "FAIL");
          await whitelistAfterFailure(tell)(one, {
            organizationId: mill.organizationId,
            inspectionId: id,
            at: new Date(),
          });
        }),
      ]),
    );

    for (const mill of mills)
      expect([[], ["WATCH"]]).toContainEqual((await entriesOf(mill)).map(({ status }) => status));
  });

  it("is looked at again: who meets every condition is good for another year", async () => {
    const mill = await goodMill(server);
    await lists(amr, { organizationId: mill.id });
    await tx().query(
      `UPDATE whitelist_entry SET status = 'WATCH', review_due = listed_on WHERE organization_id = $1`,
      [mill.organizationId],
    );

    expect(await reviews(amr, { organizationId: mill.id })).toMatchObject({ status: "LISTED" });
    expect(await entriesOf(mill)).toMatchObject([
      { events: { nodes: [{ to: "LISTED" }, { from: "WATCH", to: "LISTED" }] } },
    ]);
    expect(await reviews(amr, { organizationId: (await goodMill(server)).id })).toMatchObject({
      code: "NOT_LISTED",
    });
  });

  it("stops no order; buyers with open ones are told, and nobody else", async () => {
    const mill = await goodMill(server);
    const [buyer, other] = [await maker(), await maker()];
    await agrees(buyer, mill, fabric);
    await lists(amr, { organizationId: mill.id });
    await removes(amr, { organizationId: mill.id, reason: "x" });

    expect(await noticesOf(buyer)).toEqual(["WHITELIST_LISTED", "WHITELIST_REMOVED"]);
    expect(await noticesOf(mill)).toEqual(["WHITELIST_LISTED", "WHITELIST_REMOVED"]);
    expect(await noticesOf(other)).toEqual([]);
    await agrees(buyer, mill, fabric);
  });
});
