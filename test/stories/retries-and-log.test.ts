import { randomUUID } from "node:crypto";
import { OrganizationType } from "@weft/schema";
import { brokenAt } from "../../packages/api/src/platform/audit";
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
const updates = does("updateOrganizationProfile", "Organization", `${standing} nameEn contactName`);

const registration = (more: object = {}) => ({
  nameEn: "Cotton Cloud",
  types: ["FABRIC_SUPPLIER"],
  creditCode: someCreditCode(),
  ...more,
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
