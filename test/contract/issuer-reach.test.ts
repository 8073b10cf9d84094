import { MemberRole, MemberStatus } from "@weft/schema";
import { Member } from "../../packages/api/src/modules/organization";
import { newId } from "../../packages/api/src/platform/uuid";
import { keyholder } from "../kit/credentials";
import { inAnHour, outsideIssuer, type OutsideIssuer } from "../kit/outside-issuer";
import { startServer, type TestServer } from "../kit/server";

const [ours, theirs] = [newId(), newId()];

/** What each issuer was set up for. */
const reaches = {
  organization: { organizations: [`org_${ours}`] },
  both: { organizations: [`org_${ours}`], emailDomains: ["reach.example"] },
  nobody: {},
  none: { organizations: [], emailDomains: ["reach.example"] },
} as const;
type Reach = keyof typeof reaches;

const issuers = new Map<string, OutsideIssuer>();
let server: TestServer;

beforeAll(async () => {
  for (const name of Object.keys(reaches)) issuers.set(name, await outsideIssuer());
  const oidcIssuers = Object.entries(reaches).map(([name, reach]) => ({
    issuer: issuers.get(name)?.url ?? "",
    audience: "weft",
    ...reach,
  }));
  server = await startServer({ oidcIssuers });
  // An organization each, whose ids the configuration knew before.
  for (const id of [ours, theirs]) await keyholder(server.app.database.manager, { id });
});
afterAll(async () => {
  await server.stop();
  for (const issuer of issuers.values()) await issuer.stop();
});

const invite = (organizationId: string, email: string) =>
  server.app.database.manager.insert(Member, {
    ...{ id: newId(), organizationId, name: "Anna", email },
    ...{ roles: [MemberRole.SALES], status: MemberStatus.INVITED },
  });

/** Whom a first token of this issuer, for a person with this address, acts for. */
async function acts(by: Reach, email: string): Promise<unknown> {
  const issuer = issuers.get(by);
  const claims = { iss: issuer?.url, aud: "weft", sub: email, exp: inAnHour() };
  const token = await issuer?.sign({ ...claims, email, email_verified: true });
  const { body } = await server.as(token).raw("{ viewer { organization { id } } }");
  return body.errors?.[0]?.extensions.code ?? body.data?.["viewer"];
}

const member = { organization: { id: `org_${ours}` } };

describe("an issuer set up for an organization", () => {
  it("has its invitations accepted, whatever the address", async () => {
    await invite(ours, "anna@elsewhere.example");

    expect(await acts("organization", "anna@elsewhere.example")).toEqual(member);
  });

  it("has no other organization's accepted", async () => {
    await invite(theirs, "boss@reach.example");

    expect(await acts("organization", "boss@reach.example")).toBe("UNAUTHENTICATED");
  });

  it("accepts, of the invitations of one address, those of its organization alone", async () => {
    await invite(ours, "berta@reach.example");
    await invite(theirs, "berta@reach.example");

    expect(await acts("organization", "berta@reach.example")).toEqual(member);
    expect(
      await server.app.database.manager.findOneByOrFail(Member, {
        organizationId: theirs,
        email: "berta@reach.example",
      }),
    ).toMatchObject({ status: MemberStatus.INVITED });
  });
});

describe("an issuer set up for an organization and for addresses", () => {
  it("needs both", async () => {
    await invite(ours, "carla@reach.example");
    await invite(ours, "carla@elsewhere.example");
    await invite(theirs, "dora@reach.example");

    expect(await acts("both", "carla@reach.example")).toEqual(member);
    expect(await acts("both", "carla@elsewhere.example")).toBe("UNAUTHENTICATED");
    expect(await acts("both", "dora@reach.example")).toBe("UNAUTHENTICATED");
  });
});

describe("an issuer set up for nobody", () => {
  it.each(["nobody", "none"] as const)("accepts no invitation (%s)", async by => {
    const email = `emil-${by}@reach.example`;
    await invite(ours, email);

    expect(await acts(by, email)).toBe("UNAUTHENTICATED");
  });
});
