import { randomInt } from "node:crypto";
import { MemberRole, OrganizationStatus, OrganizationType } from "@weft/schema";
import { does, logOf, somebody as anybody } from "../kit/acting";
import type { Wanted } from "../kit/credentials";
import { someCreditCode } from "../kit/numbers";
import { startServer, type Answer, type TestServer } from "../kit/server";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const somebody = (wanted: Wanted = {}) => anybody(server, wanted);
const theOperator = () => somebody({ types: [OrganizationType.OPERATOR] });
const errorOf = ({ body }: Answer) => body.errors?.[0]?.extensions;

const standing = "id status creditCode version";
const registers = does("registerOrganization", "Organization", standing);
const verifies = does("verifyOrganization", "Organization", standing);
const suspends = does("suspendOrganization", "Organization", standing);
const reinstates = does("reinstateOrganization", "Organization", standing);
const updates = does("updateOrganizationProfile", "Organization", `${standing} nameEn contactName`);
const adds = does("addSite", "Site", "id gln kind version");

const registration = (more: object = {}) => ({
  nameEn: "Cotton Cloud",
  types: ["FABRIC_SUPPLIER"],
  creditCode: someCreditCode(),
  ...more,
});

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

describe("an organization that is not verified", () => {
  it("does not act", async () => {
    const maker = await somebody({ status: OrganizationStatus.PENDING });

    await expect(adds(maker, { kind: "FACTORY" })).rejects.toThrow("FORBIDDEN");
  });
});
