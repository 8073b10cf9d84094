import { loadDemo } from "../../packages/api/src/database/seeds/demo";
import { missingCertificates, outsideCmaScope } from "../../packages/api/src/modules/certification";
import { CertificateType } from "@weft/schema";
import { startServer, type Client, type TestServer } from "../kit/server";
import { emptyTrade } from "../kit/world-trade";

let database: Awaited<ReturnType<typeof emptyTrade>>;
let server: TestServer;
let anyone: Client;
beforeAll(async () => {
  database = await emptyTrade();
  await loadDemo({ database: database.owner });
  server = await startServer({ databaseUrl: database.url });
  anyone = server.as();
}, 120_000);
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const marks = (creditCode: string, on: string) =>
  anyone<{ organization: { certificates: { nodes: object[] } } }>(
    `query($c: String!, $on: LocalDate!) { organization(creditCode: $c) { certificates(first: 5, filter: { type: { eq: PINZIBIAO } }) { nodes { number route validFrom validTo effectiveStatus(asOf: $on) } } } }`,
    { c: creditCode, on },
  ).then(({ organization }) => organization.certificates.nodes);

const [XHM, LTY, YDB, XBQ, MNT, GXL] = [
  ...["91330502PDY0010123", "91330502PDY001039T", "91330502PDY001020X"],
  ...["91330502PDY001055G", "91330502PDY001047M", "12330502PDY0013116"],
] as const;

describe("the certificates of the demo chain", () => {
  it("are worth on each day what the scenario says", async () => {
    expect(await marks(XHM, "2026-11-20")).toEqual([
      {
        ...{ number: "PZB-DEMO-0001", route: "CERTIFICATION" },
        ...{ validFrom: "2024-12-01", validTo: "2027-11-30", effectiveStatus: "VALID" },
      },
    ]);
    expect(await marks(LTY, "2026-11-20")).toMatchObject([
      { route: "SELF_DECLARATION", effectiveStatus: "VALID" },
    ]);
    const statuses = async (code: string, days: readonly string[]) =>
      (await Promise.all(days.map(on => marks(code, on)))).map(([one]) => one);
    expect(await statuses(XBQ, ["2023-11-19", "2023-11-20", "2026-11-19", "2026-11-20"])).toEqual(
      ["NOT_YET_VALID", "VALID", "VALID", "EXPIRED"].map(effectiveStatus =>
        expect.objectContaining({ effectiveStatus }),
      ),
    );
    expect(await statuses(YDB, ["2026-10-14", "2026-10-15", "2028-01-09", "2028-01-10"])).toEqual(
      ["VALID", "SUSPENDED", "SUSPENDED", "EXPIRED"].map(effectiveStatus =>
        expect.objectContaining({ effectiveStatus }),
      ),
    );
  });

  it("are five, with two honors, and the laboratory's own", async () => {
    expect(
      await anyone(
        `{ certificates(filter: { type: { in: [PINZIBIAO, PCF_LABEL] } }) { totalCount }
           labs: certificates(filter: { type: { eq: LAB_CMA } }) { nodes { holder { creditCode } parameters { totalCount } } }
           honors { nodes { organization { creditCode } type level awardedOn inForce } } }`,
      ),
    ).toEqual({
      certificates: { totalCount: 5 },
      labs: {
        nodes: [{ holder: { creditCode: GXL }, parameters: { totalCount: expect.any(Number) } }],
      },
      honors: {
        nodes: [
          [MNT, "2025-12-18"],
          [XHM, "2024-12-20"],
        ].map(([creditCode, awardedOn]) => ({
          organization: { creditCode },
          ...{ type: "GOV_QUALITY_AWARD", level: "DISTRICT", awardedOn, inForce: true },
        })),
      },
    });
  });

  it("make three organizations with a mark or an award, as the indicator counts them", async () => {
    const { organizations } = await anyone<{ organizations: { nodes: { creditCode: string }[] } }>(
      `{ organizations(first: 50, filter: { segment: { eq: GARMENT }, or: [
          { certificates: { some: { type: { eq: PINZIBIAO }, effectiveStatus: { eq: VALID } } } },
          { honors: { some: { type: { eq: GOV_QUALITY_AWARD }, inForce: { eq: true } } } } ] },
          orderBy: [{ field: CREDIT_CODE }]) { nodes { creditCode } } }`,
    );

    expect(organizations.nodes.map(({ creditCode }) => creditCode).sort()).toEqual(
      [XHM, LTY, MNT].sort(),
    );
  });

  it("answer what gates and reports ask", async () => {
    const { manager } = database.owner;
    const idOf = async (code: string): Promise<string> => {
      const [row]: { id: string }[] = await manager.query(
        "SELECT id FROM organization WHERE credit_code = $1",
        [code],
      );
      return row?.id ?? "";
    };
    const { PINZIBIAO, QMS } = CertificateType;
    const missing = async (code: string, day: string) =>
      missingCertificates(manager, {
        ...{ holderId: await idOf(code), types: [QMS, PINZIBIAO], day, skuIds: [] },
      });

    expect(await missing(XHM, "2026-11-20")).toEqual([QMS]);
    expect(await missing(YDB, "2026-10-14")).toEqual([QMS]);
    expect(await missing(YDB, "2026-10-15")).toEqual([QMS, PINZIBIAO]);
    const outside = async (day: string) =>
      outsideCmaScope(manager, await idOf(GXL), ["PH", "PLUTONIUM", "FORMALDEHYDE"], day);
    expect(await outside("2026-08-28")).toEqual(["PLUTONIUM"]);
    expect(await outside("2023-05-11")).toEqual(["PH", "PLUTONIUM", "FORMALDEHYDE"]);
    expect(await outside("2029-05-11")).toEqual(["PLUTONIUM"]);
    expect(await outside("2029-05-12")).toHaveLength(3);
  });
});
