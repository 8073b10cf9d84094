import { randomUUID } from "node:crypto";
import { MemberRole, MemberStatus, OrganizationStatus, OrganizationType } from "@weft/schema";
import { Client } from "pg";
import { ApiKey } from "../../packages/api/src/modules/access";
import { Member } from "../../packages/api/src/modules/organization";
import { newId } from "../../packages/api/src/platform/uuid";
import { does, somebody as anybody, type Act, type Somebody } from "../kit/acting";
import { anotherKey, type Wanted } from "../kit/credentials";
import { startServer, type Answer, type TestServer } from "../kit/server";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const db = () => server.app.database.manager;
const errorOf = ({ body }: Answer) => body.errors?.[0]?.extensions;

const somebody = (wanted: Wanted = {}) => anybody(server, wanted);

interface Created {
  readonly secret: string | null;
  readonly key: { readonly id: string; readonly roles: readonly string[] };
}
const createsKey = does("createKey", "CreatedKey", "secret key { id name prefix roles expiresAt }");
const creates = (...act: Parameters<typeof createsKey>) =>
  createsKey(...act) as unknown as Promise<Act & Created>;
const revokes = does("revokeKey", "ApiKey", "id revokedAt");
const member = "id name email roles status version";
const invites = does("inviteMember", "Member", member);
const givesRoles = does("updateMemberRoles", "Member", member);
const removing = does("removeMember", "Member", member);
const removes = (who: Somebody, memberId: unknown) => removing(who, { memberId });

const whoAmI = "{ viewer { organization { id } } }";

async function hasMember({ organizationId }: Somebody, roles: MemberRole[]): Promise<string> {
  const id = newId();
  const email = `${id}@example.com`;
  const status = MemberStatus.ACTIVE;
  await db().insert(Member, { id, organizationId, name: "A member", email, roles, status });
  return `mem_${id}`;
}

describe("a key", () => {
  it("acts for its organization, with the roles it was made with, and shows its secret once", async () => {
    const maker = await somebody();

    const made = await creates(maker, { name: "ERP", roles: ["SALES", "VIEWER"] });

    expect(made).toMatchObject({
      __typename: "CreatedKey",
      secret: expect.stringMatching(/^weft_[\w-]{43}$/),
      key: { name: "ERP", roles: ["SALES", "VIEWER"] },
    });
    const erp = { ...maker, ask: server.as(made.secret ?? "") };
    expect(await erp.ask(whoAmI)).toEqual({
      viewer: { organization: { id: `org_${maker.organizationId}` } },
    });
    await expect(creates(erp, { name: "x", roles: ["VIEWER"] })).rejects.toThrow("FORBIDDEN");
  });

  it("is listed with when it was last used, to its own organization alone", async () => {
    const [maker, other] = [await somebody(), await somebody()];
    const list = "{ apiKeys(first: 5) { nodes { id name lastUsedAt revokedAt } } }";
    const { key, secret } = await creates(maker, { name: "ERP", roles: ["VIEWER"] });
    const mine = { id: key.id, name: "ERP", revokedAt: null };
    const first = () =>
      maker.ask<{ apiKeys: { nodes: unknown[] } }>(list).then(data => data.apiKeys.nodes[0]);
    expect(await first()).toEqual({ ...mine, lastUsedAt: null });

    await server.as(secret ?? "")(whoAmI);

    await new Promise(resolve => setTimeout(resolve, 100));
    expect(await first()).toEqual({ ...mine, lastUsedAt: expect.any(String) });
    expect(JSON.stringify(await other.ask(list))).not.toContain(key.id);
    expect(await server.as()(list)).toEqual({ apiKeys: { nodes: [] } });
    expect(await other.ask("query($id: ID!) { node(id: $id) { id } }", { id: key.id })).toEqual({
      node: null,
    });
  });

  it("has no roles its maker has not", async () => {
    const maker = await somebody({ roles: [MemberRole.ORG_ADMIN, MemberRole.SALES] });

    expect(await creates(maker, { name: "x", roles: ["SALES", "FINANCE"] })).toMatchObject({
      __typename: "RolesNotHeld",
      code: "ROLES_NOT_HELD",
    });
    await expect(creates(maker, { name: "x", roles: [] })).rejects.toThrow(
      '"path":["input","roles"]',
    );
  });

  it("expires in the future", async () => {
    const maker = await somebody();
    const expiresAt = new Date(Date.now() - 1_000).toISOString();

    await expect(creates(maker, { name: "x", roles: ["VIEWER"], expiresAt })).rejects.toThrow(
      '"path":["input","expiresAt"],"reason":"PAST"',
    );
  });

  it("ends with the key that made it, at the latest", async () => {
    const end = new Date(Date.now() + 3_600_000);
    const maker = await somebody({ expiresAt: end });
    const until = (ms: number) => ({
      ...{ name: "x", roles: ["VIEWER"] },
      expiresAt: new Date(end.getTime() + ms).toISOString(),
    });

    await expect(creates(maker, until(1))).rejects.toThrow(
      '"path":["input","expiresAt"],"reason":"TOO_LATE"',
    );
    expect(await creates(maker, until(-1))).toMatchObject({ __typename: "CreatedKey" });
    expect(await creates(maker, { name: "x", roles: ["VIEWER"] })).toMatchObject({
      key: { expiresAt: end.toISOString() },
    });
  });

  it("knows who made it", async () => {
    const maker = await somebody();
    const { key } = await creates(maker, { name: "x", roles: ["VIEWER"] });
    const query =
      "query($id: ID!) { node(id: $id) { ... on ApiKey { createdBy { ... on ApiKey { id } } } } }";

    expect(await maker.ask(query, { id: key.id })).toEqual({
      node: { createdBy: { id: `key_${maker.keyId}` } },
    });
  });

  it("is one of fifty that work, also when many are made at once", async () => {
    const maker = await somebody();
    const gone = { revokedAt: new Date() };
    for (let i = 0; i < 47; i++) await anotherKey(db(), maker.organizationId);
    const { keyId: revoked } = await anotherKey(db(), maker.organizationId);
    await db().update(ApiKey, revoked, gone);
    await anotherKey(db(), maker.organizationId, { expiresAt: new Date(Date.now() - 1_000) });

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => creates(maker, { name: "x", roles: ["VIEWER"] })),
    );

    expect(answers.filter(one => one["code"] === "TOO_MANY_KEYS")).toHaveLength(3);
    expect(answers.filter(one => one.__typename === "CreatedKey")).toHaveLength(2);
  });

  it("is seen with the others by an ORG_ADMIN; any other sees itself", async () => {
    const maker = await somebody();
    const viewer = await anotherKey(db(), maker.organizationId);
    const list = "{ apiKeys(first: 5) { totalCount nodes { id } } }";

    expect(await maker.ask(list)).toMatchObject({ apiKeys: { totalCount: 2 } });
    expect(await server.as(viewer.key)(list)).toEqual({
      apiKeys: { totalCount: 1, nodes: [{ id: `key_${viewer.keyId}` }] },
    });
  });

  it.each([OrganizationStatus.SUSPENDED, OrganizationStatus.PENDING])(
    "can be revoked, but not made, while the organization is %s",
    async status => {
      const maker = await somebody({ status });
      const { keyId } = await anotherKey(db(), maker.organizationId);

      await expect(creates(maker, { name: "x", roles: ["VIEWER"] })).rejects.toThrow("FORBIDDEN");
      expect(await revokes(maker, { keyId: `key_${keyId}` })).toMatchObject({
        revokedAt: expect.any(String),
      });
      const memberId = await hasMember(maker, [MemberRole.SALES]);
      expect(await removes(maker, memberId)).toMatchObject({ status: "REMOVED" });
    },
  );

  it("does not show its secret again to a retry", async () => {
    const maker = await somebody();
    const headers = { "idempotency-key": randomUUID() };
    const input = { name: "ERP", roles: ["VIEWER"] };

    const answers = await Promise.all(
      Array.from({ length: 8 }, () => creates(maker, input, headers)),
    );

    expect(new Set(answers.map(({ key }) => key.id)).size).toBe(1);
    expect(answers.filter(({ secret }) => secret !== null)).toHaveLength(1);
  });

  it("is refused from the request after its revocation, with the tokens made from it", async () => {
    const maker = await somebody();
    const { key, secret } = await creates(maker, { name: "ERP", roles: ["VIEWER"] });
    const erp = server.as(secret ?? "");
    await erp(whoAmI);

    const revoked = await revokes(maker, { keyId: key.id });

    expect(revoked).toMatchObject({ id: key.id, revokedAt: expect.any(String) });
    expect(errorOf(await erp.raw(whoAmI))?.code).toBe("UNAUTHENTICATED");
    expect(await revokes(maker, { keyId: key.id })).toMatchObject({ code: "ILLEGAL_TRANSITION" });
  });

  it("is nobody else's to revoke: it does not exist for them", async () => {
    const [maker, competitor] = [await somebody(), await somebody()];

    await expect(revokes(competitor, { keyId: `key_${maker.keyId}` })).rejects.toThrow("NOT_FOUND");
    await expect(revokes(competitor, { keyId: "key_nonsense" })).rejects.toThrow("NOT_FOUND");
    expect(await maker.ask(whoAmI)).toBeDefined();
  });

  it("leaves its secret in no table", async () => {
    const maker = await somebody();
    const { secret } = await creates(maker, { name: "ERP", roles: ["VIEWER"] });

    const owner = new Client({ connectionString: process.env["DATABASE_OWNER_URL"] });
    await owner.connect();
    const { rows: tables } = await owner.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace",
    );
    for (const { name } of tables) {
      const { rows } = await owner.query(
        `SELECT 1 FROM "${name}" AS it WHERE strpos(it::text, $1) > 0 LIMIT 1`,
        [secret],
      );
      expect([name, rows.length]).toEqual([name, 0]);
    }
    await owner.end();
  });
});

describe("a member", () => {
  it("is invited, and seen by the own organization alone", async () => {
    const [maker, other] = [await somebody(), await somebody()];
    const email = `Mei.${randomUUID()}@Example.com`;

    const invited = await invites(maker, { name: "Li Mei", email, roles: ["SALES"] });

    expect(invited).toMatchObject({
      __typename: "Member",
      name: "Li Mei",
      email: email.toLowerCase(),
      roles: ["SALES"],
      status: "INVITED",
    });
    const list =
      "query($id: ID!) { organization(id: $id) { members(first: 5) { totalCount nodes { id } } } }";
    const id = `org_${maker.organizationId}`;
    expect(await maker.ask(list, { id })).toEqual({
      organization: { members: { totalCount: 1, nodes: [{ id: invited["id"] }] } },
    });
    expect(await other.ask(list, { id })).toEqual({
      organization: { members: { totalCount: 0, nodes: [] } },
    });
  });

  it("is invited once, until removed", async () => {
    const maker = await somebody();
    const input = { name: "Li Mei", email: `${randomUUID()}@example.com`, roles: ["SALES"] };

    const answers = await Promise.all(Array.from({ length: 5 }, () => invites(maker, input)));
    expect(answers.filter(answer => answer.__typename === "Member")).toHaveLength(1);
    expect(answers.filter(answer => answer["code"] === "MEMBER_EXISTS")).toHaveLength(4);

    const [invited] = answers.filter(answer => answer.__typename === "Member");
    expect(await removes(maker, invited?.["id"])).toMatchObject({ status: "REMOVED" });
    expect(await invites(maker, input)).toMatchObject({ id: invited?.["id"], status: "INVITED" });
  });

  it.each([
    [{ email: "nobody" }, ["input", "email"], "SYNTAX"],
    [{ email: `${"a".repeat(50_000)}@example.com` }, ["input", "email"], "LENGTH"],
    [{ name: "" }, ["input", "name"], "EMPTY"],
    [{ roles: [] }, ["input", "roles"], "EMPTY"],
    [{ roles: ["SALES", "INSPECTOR"] }, ["input", "roles", 1], "NOT_OFFERED"],
  ])("is invited properly: %#", async (more, path, reason) => {
    const maker = await somebody();
    const input = { name: "Li Mei", email: "mei@example.com", roles: ["SALES"], ...more };
    const answer = await maker.ask.raw(
      "mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }",
      { input },
    );

    expect(errorOf(answer)).toEqual({ code: "BAD_USER_INPUT", path, reason });
  });

  it("keeps the role of ORG_ADMIN when nobody else has it", async () => {
    const maker = await somebody();
    const admin = await hasMember(maker, [MemberRole.ORG_ADMIN]);

    expect(await removes(maker, admin)).toMatchObject({ code: "LAST_ADMIN" });
    expect(await givesRoles(maker, { memberId: admin, roles: ["SALES"] })).toMatchObject({
      code: "LAST_ADMIN",
    });
    expect(
      await givesRoles(maker, { memberId: admin, roles: ["SALES", "ORG_ADMIN"] }),
    ).toMatchObject({ roles: ["SALES", "ORG_ADMIN"] });
  });

  it("and another admin cannot both go at once", async () => {
    const maker = await somebody();
    const admins = [
      await hasMember(maker, [MemberRole.ORG_ADMIN]),
      await hasMember(maker, [MemberRole.ORG_ADMIN]),
    ];

    const answers = await Promise.all(admins.map(one => removes(maker, one)));

    expect(answers.map(answer => answer["code"] ?? answer["status"]).sort()).toEqual([
      "LAST_ADMIN",
      "REMOVED",
    ]);
  });

  it("is changed once by two who read the same version", async () => {
    const maker = await somebody();
    const memberId = await hasMember(maker, [MemberRole.SALES]);
    const change = (roles: string[]) => givesRoles(maker, { memberId, roles, ifVersion: 1 });

    const answers = await Promise.all([change(["FINANCE"]), change(["QUALITY"])]);

    expect(answers.map(answer => answer["code"] ?? "done").sort()).toEqual([
      "STALE_VERSION",
      "done",
    ]);
  });

  it("does not exist for another organization", async () => {
    const [maker, other] = [await somebody(), await somebody()];
    const memberId = await hasMember(maker, [MemberRole.SALES]);

    await expect(removes(other, memberId)).rejects.toThrow("NOT_FOUND");
    await expect(givesRoles(other, { memberId, roles: ["VIEWER"] })).rejects.toThrow("NOT_FOUND");
  });

  it("who was removed stays so", async () => {
    const maker = await somebody();
    const memberId = await hasMember(maker, [MemberRole.SALES]);
    await removes(maker, memberId);

    expect(await removes(maker, memberId)).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await givesRoles(maker, { memberId, roles: ["SALES"] })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });

  it("takes along the keys they made, and those made with them", async () => {
    const maker = await somebody();
    const memberId = await hasMember(maker, [MemberRole.SALES]);
    const [first, second, other] = [
      await anotherKey(db(), maker.organizationId, { roles: [MemberRole.ORG_ADMIN] }),
      await anotherKey(db(), maker.organizationId),
      await anotherKey(db(), maker.organizationId),
    ];
    await db().update(ApiKey, first.keyId, { createdById: memberId.slice(4) });
    await db().update(ApiKey, second.keyId, { createdById: first.keyId });
    for (const { key } of [first, second, other]) await server.as(key)(whoAmI);

    await removes(maker, memberId);

    for (const { key } of [first, second])
      expect((await server.as(key).raw(whoAmI)).status).toBe(401);
    expect((await server.as(other.key).raw(whoAmI)).status).toBe(200);
  });

  it("is seen by no key without ORG_ADMIN", async () => {
    const maker = await somebody();
    const { key } = await anotherKey(db(), maker.organizationId);
    await hasMember(maker, [MemberRole.SALES]);
    const list = "query($id: ID!) { organization(id: $id) { members { totalCount } } }";

    expect(await server.as(key)(list, { id: maker.id })).toEqual({
      organization: { members: { totalCount: 0 } },
    });
  });

  it("without ORG_ADMIN manages nobody", async () => {
    const maker = await somebody();
    const { key } = await anotherKey(db(), maker.organizationId, { roles: [MemberRole.SALES] });
    const seller = { ...maker, ask: server.as(key) };
    const memberId = await hasMember(maker, [MemberRole.VIEWER]);

    await expect(removes(seller, memberId)).rejects.toThrow("FORBIDDEN");
    await expect(
      invites(seller, { name: "x", email: "x@example.com", roles: ["VIEWER"] }),
    ).rejects.toThrow("FORBIDDEN");
  });

  it("of a department has the roles of a department", async () => {
    const operator = await somebody({ types: [OrganizationType.OPERATOR] });
    const input = { name: "x", email: `${randomUUID()}@example.com`, roles: ["STATISTICIAN"] };

    await expect(invites(operator, input)).rejects.toThrow("NOT_OFFERED");
  });
});
