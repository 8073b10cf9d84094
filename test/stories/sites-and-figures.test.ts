import { Department, OrganizationStatus, OrganizationType } from "@weft/schema";
import { Site } from "../../packages/api/src/modules/organization";
import { newId } from "../../packages/api/src/platform/uuid";
import { does, somebody as anybody } from "../kit/acting";
import type { Wanted } from "../kit/credentials";
import { someGln } from "../kit/numbers";
import { startServer, type TestServer } from "../kit/server";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const somebody = (wanted: Wanted = {}) => anybody(server, wanted);
const department = (one: Department) =>
  somebody({ types: [OrganizationType.GOVERNMENT], department: one });

const adds = does("addSite", "Site", "id gln kind version");
const changesSite = does("updateSite", "Site", "id gln address version");
const reports = does(
  "reportAnnualStatistics",
  "AnnualStatistic",
  "id year employees mainRevenueCny status version",
);
const confirms = does("verifyAnnualStatistics", "AnnualStatistic", "id status verifiedBy { id }");

describe("a site", () => {
  it("is added and changed by its organization", async () => {
    const maker = await somebody();
    const gln = someGln();

    const site = await adds(maker, { kind: "FACTORY", gln, locationCode: "330502100" });

    expect(site).toMatchObject({ __typename: "Site", gln, version: 1 });
    expect(
      await changesSite(maker, { siteId: site.id, address: "1 Mill Road", ifVersion: 1 }),
    ).toMatchObject({ gln, address: "1 Mill Road", version: 2 });
    expect(
      await changesSite(maker, { siteId: site.id, address: "2 Mill Road", ifVersion: 1 }),
    ).toMatchObject({ code: "STALE_VERSION" });
  });

  it("has a location number of its own", async () => {
    const [maker, other] = [await somebody(), await somebody()];
    const gln = someGln();
    await adds(maker, { kind: "FACTORY", gln });

    expect(await adds(other, { kind: "OFFICE", gln })).toMatchObject({ code: "GLN_TAKEN" });
    await expect(adds(other, { kind: "OFFICE", gln: "4006381333932" })).rejects.toThrow(
      '"path":["input","gln"],"reason":"CHECK_DIGIT"',
    );
  });

  it("is not changed by anybody else, although they see it", async () => {
    const [maker, other] = [await somebody(), await somebody()];
    const { id: siteId } = await adds(maker, { kind: "FACTORY" });

    await expect(changesSite(other, { siteId, address: "x" })).rejects.toThrow("FORBIDDEN");
  });
});

describe("a location number", () => {
  const verifies = does("verifyOrganization", "Organization", "id status");
  const suspends = does("suspendOrganization", "Organization", "id status");
  const reinstates = does("reinstateOrganization", "Organization", "id status");
  const operator = () => somebody({ types: [OrganizationType.OPERATOR] });
  const reason = "because";

  /** An organization nobody has checked, that says one of its sites has this number. */
  async function claiming(gln: string) {
    const pending = await somebody({ status: OrganizationStatus.PENDING });
    await server.app.database.manager.insert(Site, {
      id: newId(),
      organizationId: pending.organizationId,
      kind: "FACTORY" as never,
      gln,
    });
    return pending;
  }

  const haveIt = async (gln: string) => {
    const rows: { readonly verified: boolean; readonly status: string }[] =
      await server.app.database.query(
        `SELECT s.verified, o.status FROM site s JOIN organization o ON o.id = s.organization_id WHERE s.gln = $1`,
        [gln],
      );
    expect(rows.filter(({ verified, status }) => verified !== (status === "VERIFIED"))).toEqual([]);
    return rows.filter(({ verified }) => verified).length;
  };
  const codes = (answers: readonly object[]) =>
    answers.map(answer => ("code" in answer ? answer.code : "done")).sort();

  it("is had once by an organization", async () => {
    const maker = await somebody();
    const gln = someGln();
    await adds(maker, { kind: "FACTORY", gln });
    const office = await adds(maker, { kind: "OFFICE" });

    expect(await changesSite(maker, { siteId: office.id, gln })).toMatchObject({
      code: "GLN_TAKEN",
    });
  });

  it("is kept from nobody by whom nobody has verified, who cannot be verified with it then", async () => {
    const gln = someGln();
    const pending = await claiming(gln);

    expect(await adds(await somebody(), { kind: "FACTORY", gln })).toMatchObject({ gln });
    const refused = await verifies(await operator(), { organizationId: pending.id });

    expect(refused).toMatchObject({ code: "GLN_TAKEN", message: expect.stringContaining(gln) });
    expect(await haveIt(gln)).toBe(1);
  });

  it("is held from the moment of being verified", async () => {
    const gln = someGln();
    const pending = await claiming(gln);

    await verifies(await operator(), { organizationId: pending.id });

    expect(await adds(await somebody(), { kind: "FACTORY", gln })).toMatchObject({
      code: "GLN_TAKEN",
    });
  });

  it("is free while its organization is suspended, and given back only when nobody took it", async () => {
    const [maker, other, by] = [await somebody(), await somebody(), await operator()];
    const gln = someGln();
    await adds(maker, { kind: "FACTORY", gln });
    await suspends(by, { organizationId: maker.id, reason });
    const { id: siteId } = await adds(other, { kind: "FACTORY", gln });

    expect(await reinstates(by, { organizationId: maker.id, reason })).toMatchObject({
      code: "GLN_TAKEN",
    });
    await changesSite(other, { siteId, gln: null });
    expect(await reinstates(by, { organizationId: maker.id, reason })).toMatchObject({
      status: "VERIFIED",
    });
  });

  it("has one holder, also when many ask for it at once", async () => {
    const gln = someGln();
    const makers = await Promise.all(Array.from({ length: 6 }, () => somebody()));

    const answers = await Promise.all(makers.map(who => adds(who, { kind: "FACTORY", gln })));

    expect(codes(answers)).toEqual([...Array<string>(5).fill("GLN_TAKEN"), "done"]);
    expect(await haveIt(gln)).toBe(1);
  });

  it("has one holder, also when many who claim it are verified at once", async () => {
    const [gln, by] = [someGln(), await operator()];
    const claimants = await Promise.all(Array.from({ length: 6 }, () => claiming(gln)));

    const answers = await Promise.all(
      claimants.map(({ id }) => verifies(by, { organizationId: id })),
    );

    expect(codes(answers)).toEqual([...Array<string>(5).fill("GLN_TAKEN"), "done"]);
    expect(await haveIt(gln)).toBe(1);
  });

  it("follows the standing of its organization, also when both change at once", async () => {
    const by = await operator();
    const glns = Array.from({ length: 6 }, someGln);

    await Promise.all(
      glns.map(async gln => {
        const maker = await somebody();
        await Promise.allSettled([
          adds(maker, { kind: "FACTORY", gln }),
          suspends(by, { organizationId: maker.id, reason }),
        ]);
      }),
    );

    expect(await Promise.all(glns.map(haveIt))).toEqual(glns.map(() => 0));
  });
});

describe("the figures of a year", () => {
  const figures = {
    year: 2025,
    employees: 420,
    mainRevenueCny: "128000000",
    outputValueCny: "132000000.50",
  };

  it("are reported once for each year and corrected until a department has verified them", async () => {
    const [maker, amr] = [await somebody(), await department(Department.AMR)];

    const first = await reports(maker, figures);
    const corrected = await reports(maker, { ...figures, employees: 421 });
    expect(corrected).toMatchObject({
      id: first.id,
      employees: 421,
      version: 2,
      status: "REPORTED",
    });

    expect(await confirms(amr, { annualStatisticId: first.id })).toMatchObject({
      status: "VERIFIED",
      verifiedBy: { id: amr.id },
    });
    expect(await reports(maker, figures)).toMatchObject({ code: "FIGURES_VERIFIED" });
    expect(await confirms(amr, { annualStatisticId: first.id })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });

  it("are one row, also when first reported from several places at once", async () => {
    const maker = await somebody();

    const answers = await Promise.all(Array.from({ length: 6 }, () => reports(maker, figures)));

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  it("are verified by AMR and EIT, and by nobody else who may or may not see them", async () => {
    const [maker, competitor] = [await somebody(), await somebody()];
    const [eit, commerce] = [
      await department(Department.EIT),
      await department(Department.COMMERCE),
    ];
    const { id: annualStatisticId } = await reports(maker, figures);

    await expect(confirms(maker, { annualStatisticId })).rejects.toThrow("FORBIDDEN");
    await expect(confirms(competitor, { annualStatisticId })).rejects.toThrow("NOT_FOUND");
    await expect(confirms(commerce, { annualStatisticId })).rejects.toThrow("NOT_FOUND");
    expect(await confirms(eit, { annualStatisticId })).toMatchObject({ status: "VERIFIED" });
  });

  it.each([
    [{ year: 1979 }, "year", "RANGE"],
    [{ year: 2999 }, "year", "RANGE"],
    [{ employees: -1 }, "employees", "NEGATIVE"],
    [{ mainRevenueCny: "-0.01" }, "mainRevenueCny", "NEGATIVE"],
    [{ outputValueCny: "1.001" }, "outputValueCny", "PRECISION"],
  ])("must be possible: %j", async (more, field, reason) => {
    const maker = await somebody();

    await expect(reports(maker, { ...figures, ...more })).rejects.toThrow(
      `"path":["input","${field}"],"reason":"${reason}"`,
    );
  });
});
