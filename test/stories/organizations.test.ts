import { randomInt, randomUUID } from "node:crypto";
import { Department, MemberRole, OrganizationStatus, OrganizationType } from "@weft/schema";
import { brokenAt } from "../../packages/api/src/platform/audit";
import { keyholder, type Keyholder, type Wanted } from "../kit/credentials";
import { someCreditCode, someGln } from "../kit/numbers";
import { startServer, type Answer, type Client, type TestServer } from "../kit/server";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Somebody extends Keyholder {
  readonly id: string;
  readonly ask: Client;
}

async function somebody(wanted: Wanted = {}): Promise<Somebody> {
  const holder = await keyholder(server.app.database.manager, wanted);
  return { ...holder, id: `org_${holder.organizationId}`, ask: server.as(holder.key) };
}

const theOperator = () => somebody({ types: [OrganizationType.OPERATOR] });
const department = (one: Department) =>
  somebody({ types: [OrganizationType.GOVERNMENT], department: one });

const errorOf = ({ body }: Answer) => body.errors?.[0]?.extensions;

type Act = Readonly<Record<string, unknown>> & { readonly id: string };

/** A mutation with its one input, answered whatever its result is. */
const does =
  (mutation: string, of: string, select: string) =>
  async (who: Somebody, input: object, headers = {}): Promise<Act> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
    const text = `mutation($input: ${type}) { it: ${mutation}(input: $input) { __typename ... on ${of} { ${select} } ... on Problem { code message ... on StaleVersion { version current { id __typename } } ... on IllegalTransition { from to } } } }`;
    return (await who.ask<{ it: Act }>(text, { input }, headers)).it;
  };

const standing = "id status creditCode version";
const registers = does("registerOrganization", "Organization", standing);
const verifies = does("verifyOrganization", "Organization", standing);
const suspends = does("suspendOrganization", "Organization", standing);
const reinstates = does("reinstateOrganization", "Organization", standing);
const updates = does("updateOrganizationProfile", "Organization", `${standing} nameEn contactName`);
const adds = does("addSite", "Site", "id gln kind version");
const changesSite = does("updateSite", "Site", "id gln address version");
const reports = does(
  "reportAnnualStatistics",
  "AnnualStatistic",
  "id year employees mainRevenueCny status version",
);
const confirms = does("verifyAnnualStatistics", "AnnualStatistic", "id status verifiedBy { id }");

const registration = (more: object = {}) => ({
  nameEn: "Cotton Cloud",
  types: ["FABRIC_SUPPLIER"],
  creditCode: someCreditCode(),
  ...more,
});

const logOf = async ({ ask, id }: Somebody) =>
  (
    await ask<{ auditEntries: { nodes: Record<string, unknown>[] } }>(
      "query($id: ID!) { auditEntries(first: 50, filter: { organization: { id: { eq: $id } } }) { nodes { sequence mutation outcome code subjectId inputHash actor { ... on ApiKey { id } } } } }",
      { id },
    )
  ).auditEntries.nodes;

describe("registering an organization", () => {
  it("brings a pending record into the graph", async () => {
    const operator = await theOperator();
    const creditCode = someCreditCode();

    const made = await registers(
      operator,
      registration({ creditCode: ` ${creditCode.toLowerCase()} ` }),
    );

    expect(made).toMatchObject({
      __typename: "Organization",
      status: "PENDING",
      creditCode,
      version: 1,
    });
  });

  it("is refused for a code that is in the graph already", async () => {
    const operator = await theOperator();
    const input = registration();
    await registers(operator, input);

    expect(await registers(operator, input)).toMatchObject({
      __typename: "CreditCodeTaken",
      code: "CREDIT_CODE_TAKEN",
    });
  });

  it("lets one of many win who register the same code at once", async () => {
    const operator = await theOperator();
    const input = registration();

    const answers = await Promise.all(Array.from({ length: 10 }, () => registers(operator, input)));

    expect(answers.map(answer => answer["__typename"]).sort()).toEqual([
      ...Array.from({ length: 9 }, () => "CreditCodeTaken"),
      "Organization",
    ]);
  });

  it.each([
    [{ creditCode: "91330502PDY0010124" }, "creditCode", "CHECK_CHAR"],
    [{ creditCode: "9133050" }, "creditCode", "LENGTH"],
    [{ country: "Atlantis" }, "country", "UNKNOWN"],
    [{ country: "Japan" }, "creditCode", "COUNTRY"],
    [{ nameEn: " \u3000" }, "nameEn", "EMPTY"],
    [{ nameEn: "a\ufffdb" }, "nameEn", "BROKEN_CHARACTER"],
    [{ nameEn: null }, "nameZh", "EMPTY"],
    [{ types: [] }, "types", "EMPTY"],
    [{ types: ["GOVERNMENT"] }, "department", "TYPE"],
    [{ locationCode: "999999" }, "locationCode", "UNKNOWN"],
  ])("names the argument and the reason: %j", async (more, field, reason) => {
    const operator = await theOperator();
    const answer = await operator.ask.raw(
      "mutation($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { __typename } }",
      { input: registration(more) },
    );

    expect(errorOf(answer)).toEqual({ code: "BAD_USER_INPUT", path: ["input", field], reason });
  });

  it("is the operator's, and a center's for its overseas buyers", async () => {
    const center = await somebody({ types: [OrganizationType.OVERSEAS_CENTRE] });
    const buyer = {
      nameEn: "Siam Kids",
      types: ["OVERSEAS_BUYER"],
      country: "Thailand",
      foreignRegistrationNumber: `TH ${randomInt(1e12)}`,
    };

    expect(await registers(center, buyer)).toMatchObject({ __typename: "Organization" });
    expect(await registers(center, buyer)).toMatchObject({ code: "REGISTRATION_NUMBER_TAKEN" });
    await expect(registers(center, registration())).rejects.toThrow("FORBIDDEN");
  });

  it("is FORBIDDEN to everybody else, which their log remembers", async () => {
    const maker = await somebody();

    await expect(registers(maker, registration())).rejects.toThrow("FORBIDDEN");

    expect(await logOf(maker)).toMatchObject([
      {
        mutation: "registerOrganization",
        outcome: "FORBIDDEN",
        code: "FORBIDDEN",
        subjectId: null,
        actor: { id: `key_${maker.keyId}` },
      },
    ]);
  });

  it("asks the public for a token", async () => {
    const answer = await server
      .as()
      .raw(
        "mutation($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { __typename } }",
        { input: registration() },
      );

    expect(errorOf(answer)?.code).toBe("UNAUTHENTICATED");
  });
});

describe("the standing of an organization", () => {
  it("is a dated history of who moved it and why", async () => {
    const operator = await theOperator();
    const { id: organizationId } = await registers(operator, registration());

    expect(await verifies(operator, { organizationId })).toMatchObject({ status: "VERIFIED" });
    expect(await suspends(operator, { organizationId, reason: "Papers expired" })).toMatchObject({
      status: "SUSPENDED",
    });
    expect(await reinstates(operator, { organizationId, reason: "New papers" })).toMatchObject({
      status: "VERIFIED",
      version: 4,
    });

    const by = { id: operator.id };
    expect(
      await operator.ask(
        "query($id: ID!) { organization(id: $id) { events(first: 9) { nodes { from to reason by { id } } } } }",
        { id: organizationId },
      ),
    ).toEqual({
      organization: {
        events: {
          nodes: [
            { from: null, to: "PENDING", reason: null, by },
            { from: "PENDING", to: "VERIFIED", reason: null, by },
            { from: "VERIFIED", to: "SUSPENDED", reason: "Papers expired", by },
            { from: "SUSPENDED", to: "VERIFIED", reason: "New papers", by },
          ],
        },
      },
    });
  });

  it("has no other moves", async () => {
    const operator = await theOperator();
    const { id: organizationId } = await registers(operator, registration());
    const reason = "why not";

    expect(await suspends(operator, { organizationId, reason })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
      from: "PENDING",
      to: "SUSPENDED",
    });
    expect(await reinstates(operator, { organizationId, reason })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    await verifies(operator, { organizationId });
    expect(await verifies(operator, { organizationId })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    await suspends(operator, { organizationId, reason });
    expect(await verifies(operator, { organizationId })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });

  it("moves once, however many move it at once", async () => {
    const operator = await theOperator();
    const { id: organizationId } = await registers(operator, registration());

    const answers = await Promise.all(
      Array.from({ length: 8 }, () => verifies(operator, { organizationId })),
    );

    expect(answers.filter(answer => answer["__typename"] === "Organization")).toHaveLength(1);
  });

  it("is the operator's to move: others who see it are refused, others who do not are told it is not there", async () => {
    const operator = await theOperator();
    const [maker, stranger] = [await somebody(), await somebody()];
    const { id: pending } = await registers(operator, registration());
    const reason = "a competitor";

    await expect(suspends(maker, { organizationId: stranger.id, reason })).rejects.toThrow(
      "FORBIDDEN",
    );
    await expect(suspends(maker, { organizationId: pending, reason })).rejects.toThrow("NOT_FOUND");
    await expect(suspends(maker, { organizationId: "org_nonsense", reason })).rejects.toThrow(
      "NOT_FOUND",
    );
    expect(await logOf(maker)).toMatchObject([{ outcome: "FORBIDDEN", subjectId: stranger.id }]);
  });

  it("is not reached without papers", async () => {
    const operator = await theOperator();
    const { id: organizationId } = await registers(operator, registration({ creditCode: null }));
    const creditCode = someCreditCode();

    expect(await verifies(operator, { organizationId })).toMatchObject({
      code: "IDENTIFIER_MISSING",
    });
    expect(await verifies(operator, { organizationId, creditCode })).toMatchObject({
      status: "VERIFIED",
      creditCode,
    });
  });

  it("decides with the next request whether an organization acts; reading stays", async () => {
    const [operator, maker] = [await theOperator(), await somebody()];
    const input = { nameEn: "Renamed" };
    expect(await updates(maker, input)).toMatchObject({ nameEn: "Renamed" });

    await suspends(operator, { organizationId: maker.id, reason: "Under inquiry" });

    await expect(updates(maker, input)).rejects.toThrow("FORBIDDEN");
    expect(await maker.ask("{ viewer { organization { status } } }")).toEqual({
      viewer: { organization: { status: "SUSPENDED" } },
    });
  });
});

describe("a profile", () => {
  it("is kept by the organization itself", async () => {
    const maker = await somebody();

    const changed = await updates(maker, { contactName: "  Li   Mei ", ifVersion: 1 });

    expect(changed).toMatchObject({ id: maker.id, contactName: "Li Mei", version: 2 });
  });

  it("is changed by one of many who read the same version; the others see what it is now", async () => {
    const maker = await somebody();

    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => updates(maker, { nameEn: `Name ${i}`, ifVersion: 1 })),
    );

    const stale = answers.filter(answer => answer["code"] === "STALE_VERSION");
    expect(stale).toHaveLength(7);
    expect(stale[0]).toMatchObject({
      version: 2,
      current: { id: maker.id, __typename: "Organization" },
    });
  });

  it.each(["status", "types", "creditCode", "organizationId", "registeredById"])(
    "takes no %s: what is not in the input cannot be set",
    async field => {
      const maker = await somebody();
      const answer = await maker.ask.raw(
        `mutation { updateOrganizationProfile(input: { nameEn: "x", ${field}: "y" }) { __typename } }`,
      );

      expect(answer.status).toBe(400);
    },
  );

  it("keeps a name", async () => {
    const maker = await somebody();

    await expect(updates(maker, { nameEn: null })).rejects.toThrow('"reason":"EMPTY"');
  });

  it("is not for a member without the role", async () => {
    const maker = await somebody({ roles: [MemberRole.SALES] });

    await expect(updates(maker, { nameEn: "x" })).rejects.toThrow("FORBIDDEN");
  });
});

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

describe("a retry with the same Idempotency-Key", () => {
  const keyed = (key: string = randomUUID()) => ({ "idempotency-key": key });

  it("has no second effect, however many run at once", async () => {
    const operator = await theOperator();
    const [input, headers] = [registration({ creditCode: null }), keyed()];

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => registers(operator, input, headers)),
    );

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.every(answer => answer["__typename"] === "Organization")).toBe(true);
    expect(await logOf(operator)).toHaveLength(1);
  });

  it("answers the object as it is now", async () => {
    const operator = await theOperator();
    const [input, headers] = [registration(), keyed()];
    const { id: organizationId } = await registers(operator, input, headers);
    await verifies(operator, { organizationId });

    expect(await registers(operator, input, headers)).toMatchObject({
      id: organizationId,
      status: "VERIFIED",
    });
  });

  it("is refused with another body", async () => {
    const operator = await theOperator();
    const headers = keyed();
    await registers(operator, registration(), headers);

    await expect(registers(operator, registration(), headers)).rejects.toThrow(
      "IDEMPOTENCY_KEY_REUSED",
    );
  });

  it("is not answered from a refusal", async () => {
    const operator = await theOperator();
    const [input, headers] = [registration(), keyed()];
    const { id: organizationId } = await registers(operator, registration({ creditCode: null }));
    await registers(operator, input);

    const { creditCode } = input;
    expect(await verifies(operator, { organizationId, creditCode }, headers)).toMatchObject({
      code: "CREDIT_CODE_TAKEN",
    });
    expect(
      await verifies(operator, { organizationId, creditCode: someCreditCode() }, headers),
    ).toMatchObject({ status: "VERIFIED" });
  });

  it("means one mutation field, in whatever fragment", async () => {
    const maker = await somebody();
    const twice = `mutation { ...a ... on Mutation { b: addSite(input: { kind: SHOP }) { __typename } } } fragment a on Mutation { a: addSite(input: { kind: SHOP }) { __typename } }`;

    expect(errorOf(await maker.ask.raw(twice, {}, keyed()))?.code).toBe("BAD_REQUEST");
    expect((await maker.ask.raw(twice)).body.errors).toBeUndefined();
    expect(await logOf(maker)).toHaveLength(2);
  });

  it.each([
    ["too long", "x".repeat(256)],
    ["of two words", "with a blank"],
  ])("needs a fitting key, not one that is %s", async (_what, key) => {
    const maker = await somebody();
    const site = `mutation { addSite(input: { kind: SHOP }) { __typename } }`;

    expect(errorOf(await maker.ask.raw(site, {}, keyed(key)))?.code).toBe("BAD_REQUEST");
  });
});

describe("the log", () => {
  it("is read by the organization it is about and by the operator, who cannot check guesses", async () => {
    const [operator, maker, competitor] = [await theOperator(), await somebody(), await somebody()];
    await updates(maker, { nameEn: "Logged" });
    const asked =
      "query($id: ID!) { auditEntries(first: 5, filter: { organization: { id: { eq: $id } } }) { nodes { mutation subject { id } inputHash } } }";
    const entry = { mutation: "updateOrganizationProfile", subject: { id: maker.id } };

    expect(await maker.ask(asked, { id: maker.id })).toEqual({
      auditEntries: { nodes: [{ ...entry, inputHash: expect.stringMatching(/^[0-9a-f]{64}$/) }] },
    });
    expect(await operator.ask(asked, { id: maker.id })).toEqual({
      auditEntries: { nodes: [{ ...entry, inputHash: null }] },
    });
    expect(await competitor.ask(asked, { id: maker.id })).toEqual({ auditEntries: { nodes: [] } });
    expect(await server.as()("{ auditEntries(first: 5) { totalCount } }")).toEqual({
      auditEntries: { totalCount: 0 },
    });
  });

  it("holds together", async () => {
    const maker = await somebody();
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => updates(maker, { nameEn: `Name ${i}` })),
    );

    expect(await brokenAt(server.app.database.manager, maker.organizationId)).toBeNull();
    expect((await logOf(maker)).map(entry => entry["sequence"])).toEqual([
      10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
  });
});

describe("an organization that is not verified", () => {
  it("does not act", async () => {
    const maker = await somebody({ status: OrganizationStatus.PENDING });

    await expect(adds(maker, { kind: "FACTORY" })).rejects.toThrow("FORBIDDEN");
  });
});
