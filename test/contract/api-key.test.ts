import request from "supertest";
import { ApiKey } from "../../packages/api/src/modules/access";
import { anotherKey, keyholder } from "../kit/credentials";
import { startServer, type Answer, type TestServer } from "../kit/server";

const whoAmI = "{ viewer { organization { id } } }";
const asOrganization = (id: string) => ({ viewer: { organization: { id: `org_${id}` } } });
const asNobody = { viewer: { organization: null } };
const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const db = () => server.app.database.manager;

/** A server whose clock stands still until it is moved. */
async function withMovableClock() {
  let now = Date.now();
  const clock = { now: () => new Date(now), move: (ms: number) => void (now += ms) };
  return { own: await startServer({}, clock), clock };
}

describe("an API key", () => {
  it("acts for its organization", async () => {
    const mill = await keyholder(db());

    expect(await server.as(mill.key)(whoAmI)).toEqual(asOrganization(mill.organizationId));
  });

  it("is not needed to ask as the public", async () => {
    expect(await server.as()(whoAmI)).toEqual(asNobody);
  });

  it.each([
    ["unknown", "weft_nobody"],
    ["empty", ""],
    ["far too long", "x".repeat(9_000)],
    ["a hash", "0".repeat(64)],
  ])("is refused when it is %s", async (_what, token) => {
    const answer = await server.as(token).raw(whoAmI);

    expect(answer.status).toBe(401);
    expect(codeOf(answer)).toBe("UNAUTHENTICATED");
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    expect(answer.body.data).toBeUndefined();
  });

  it("is refused under another scheme", async () => {
    const { key } = await keyholder(db());

    await request(server.app.server.server)
      .post("/graphql")
      .auth(key, "")
      .send({ query: whoAmI })
      .expect(401)
      .expect("www-authenticate", "Bearer")
      .expect(({ body }) => expect(body.errors[0].extensions.code).toBe("UNAUTHENTICATED"));
  });

  it("is refused from the moment it expires", async () => {
    const { own, clock } = await withMovableClock();
    const expiresAt = new Date(clock.now().getTime() + 700);
    const { key } = await keyholder(db(), { expiresAt });

    expect((await own.as(key).raw(whoAmI)).status).toBe(200);
    clock.move(699);
    expect((await own.as(key).raw(whoAmI)).status).toBe(200);
    clock.move(2);
    expect(codeOf(await own.as(key).raw(whoAmI))).toBe("UNAUTHENTICATED");
    await own.stop();
  });

  it("is refused at once when revoked here, and within seconds when revoked elsewhere", async () => {
    const { own, clock } = await withMovableClock();
    const mill = await keyholder(db());
    const other = await anotherKey(db(), mill.organizationId);
    await Promise.all([own.as(mill.key)(whoAmI), own.as(other.key)(whoAmI)]);

    await db().update(ApiKey, mill.keyId, { revokedAt: new Date() });
    own.app.services.credentials.forgetAll();
    expect(codeOf(await own.as(mill.key).raw(whoAmI))).toBe("UNAUTHENTICATED");

    await own.as(other.key)(whoAmI);
    await db().update(ApiKey, other.keyId, { revokedAt: new Date() });
    clock.move(5_000);
    expect(codeOf(await own.as(other.key).raw(whoAmI))).toBe("UNAUTHENTICATED");
    await own.stop();
  });

  it("notes when it was last used", async () => {
    const { key, keyId } = await keyholder(db());
    await server.as(key)(whoAmI);

    // Noted beside the request, so it may take a moment longer than the answer.
    let lastUsedAt: Date | null = null;
    while (!lastUsedAt) ({ lastUsedAt } = await db().findOneByOrFail(ApiKey, { id: keyId }));
    expect(Date.now() - lastUsedAt.getTime()).toBeLessThan(10_000);
  });

  it("is stored as a hash only", async () => {
    const { key, keyId } = await keyholder(db());
    const stored = JSON.stringify(await db().findOneByOrFail(ApiKey, { id: keyId }));

    expect(stored).not.toContain(key.slice(12));
  });
});
