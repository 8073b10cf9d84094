import { MemberRole, MemberStatus, OrganizationStatus, OrganizationType } from "@weft/schema";
import { generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from "jose";
import { ApiKey } from "../../packages/api/src/modules/access";
import { Member } from "../../packages/api/src/modules/organization";
import { brokenAt } from "../../packages/api/src/platform/audit";
import { AuditEntry } from "../../packages/api/src/platform/audit.entity";
import { newId } from "../../packages/api/src/platform/uuid";
import { keyholder } from "../kit/credentials";
import { inAnHour, outsideIssuer, type OutsideIssuer } from "../kit/outside-issuer";
import { startServer, type Answer, type TestServer } from "../kit/server";

const whoAmI = "{ viewer { organization { id } } }";
const asOrganization = (id: string) => ({ viewer: { organization: { id: `org_${id}` } } });
const asNobody = { viewer: { organization: null } };
const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code;

let server: TestServer;
let issuer: OutsideIssuer;
beforeAll(async () => {
  issuer = await outsideIssuer();
  server = await startServer({
    oidcIssuers: [{ issuer: issuer.url, audience: "weft", emailDomains: ["Example.com"] }],
  });
});
afterAll(async () => {
  await server.stop();
  await issuer.stop();
});

const db = () => server.app.database.manager;

interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

const post = async (
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  origin = server.origin,
): Promise<TokenAnswer> => {
  const answer = await fetch(`${origin}/oauth/token`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: new URLSearchParams(form).toString(),
  });
  const body = (await answer.json()) as TokenAnswer["body"];
  return { status: answer.status, headers: answer.headers, body };
};

const grant_type = "client_credentials";

describe("an access token", () => {
  it("is given for a key's id and secret, in the form or as Basic, and acts for the same organization", async () => {
    const mill = await keyholder(db());
    const client_id = `key_${mill.keyId}`;
    const basic = Buffer.from(`${client_id}:${mill.key}`).toString("base64");

    const inForm = await post({ grant_type, client_id, client_secret: mill.key });
    const asBasic = await post({ grant_type }, { authorization: `Basic ${basic}` });

    for (const { status, headers, body } of [inForm, asBasic]) {
      expect(status).toBe(200);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(body).toMatchObject({ token_type: "Bearer", expires_in: 900 });
      expect(await server.as(String(body["access_token"]))(whoAmI)).toEqual(
        asOrganization(mill.organizationId),
      );
    }
  });

  it("ends with its key", async () => {
    const mill = await keyholder(db());
    const { body } = await post({
      grant_type,
      client_id: `key_${mill.keyId}`,
      client_secret: mill.key,
    });
    const ask = server.as(String(body["access_token"]));
    await ask(whoAmI);

    await db().update(ApiKey, mill.keyId, { revokedAt: new Date() });
    server.app.services.credentials.forgetAll();

    expect(codeOf(await ask.raw(whoAmI))).toBe("UNAUTHENTICATED");
  });

  it.each([
    [{}, 400, "invalid_request"],
    [{ grant_type: "password", username: "a", password: "b" }, 400, "unsupported_grant_type"],
    [{ grant_type }, 401, "invalid_client"],
    [{ grant_type, client_id: "key_x", client_secret: "" }, 401, "invalid_client"],
  ])("is refused for %j", async (form: Record<string, string>, status, error) => {
    expect(await post(form)).toMatchObject({ status, body: { error } });
  });

  it("is refused for anything but a form", async () => {
    const answer = await fetch(`${server.origin}/oauth/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: "invalid_request" });
  });

  describe("cannot be guessed", () => {
    let own: TestServer;
    beforeEach(async () => {
      own = await startServer({ trustProxy: true });
    });
    afterEach(() => own.stop());

    const attempt = (client_id: string, client_secret = "weft_wrong", place = "192.0.2.1") =>
      post({ grant_type, client_id, client_secret }, { "x-forwarded-for": place }, own.origin);
    const statuses = (answers: readonly TokenAnswer[]) => answers.map(one => one.status);

    it("five times, and the words are the same for clients that do not exist", async () => {
      const mill = await keyholder(db());
      const [known, unknown] = [`key_${mill.keyId}`, `key_${newId()}`];
      const answers = [];
      for (let i = 0; i < 6; i++) answers.push(await attempt(known), await attempt(unknown));

      expect(statuses(answers)).toEqual([...Array<number>(10).fill(401), 429, 429]);
      expect(answers[0]?.body).toEqual(answers[1]?.body);
      expect(answers[10]?.body).toMatchObject({ error: "RATE_LIMITED" });
      expect(Number(answers[10]?.headers.get("retry-after"))).toBeGreaterThan(800);
      expect(await attempt(known, mill.key)).toMatchObject({ status: 429 });
    });

    it("five times however many are tried at once", async () => {
      const client = `key_${(await keyholder(db())).keyId}`;
      const grant = jest.spyOn(own.app.services.oauth, "grant");
      const answers = await Promise.all(Array.from({ length: 25 }, () => attempt(client)));

      expect(statuses(answers).filter(status => status === 401)).toHaveLength(5);
      expect(grant).toHaveBeenCalledTimes(5);
    });

    it("thirty times from one place, whatever the client", async () => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, () => attempt(`key_${newId()}`)),
      );

      expect(statuses(answers).filter(status => status === 401)).toHaveLength(30);
      expect(await attempt(`key_${newId()}`, "weft_wrong", "192.0.2.2")).toMatchObject({
        status: 401,
      });
    });

    it("by others, so that its owner is kept out", async () => {
      const mill = await keyholder(db());
      const client = `key_${mill.keyId}`;
      const places = Array.from({ length: 8 }, (_, i) => `192.0.2.${10 + i}`);
      const wrong = [];
      for (const place of places) wrong.push(await attempt(client, "weft_wrong", place));

      expect(statuses(wrong)).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
      expect(await attempt(client, mill.key)).toMatchObject({ status: 200 });
      expect(await attempt(client)).toMatchObject({ status: 401 });
    });
  });
});

describe("wrong tokens", () => {
  it("are limited by address, and keep nobody out whose token was good before", async () => {
    const own = await startServer({ ratePublic: 30 });
    const mill = await keyholder(db());
    const late = await keyholder(db());
    const ask = (token: string) => own.as(token).raw(whoAmI);
    for (let i = 0; i < 40; i++) {
      expect((await ask(mill.key)).status).toBe(200);
      own.app.services.credentials.forgetAll();
    }

    const wrong = await Promise.all(Array.from({ length: 60 }, (_, i) => ask(`weft_wrong${i}`)));
    expect(wrong.filter(({ status }) => status === 401)).toHaveLength(30);
    expect(wrong.filter(({ status }) => status === 429)).toHaveLength(30);

    own.app.services.credentials.forgetAll();
    expect((await ask(mill.key)).status).toBe(200);
    expect((await ask(late.key)).status).toBe(429);
    await own.stop();
  });

  it("are not free for having been good once", async () => {
    const own = await startServer({ ratePublic: 2 });
    const mill = await keyholder(db());
    const ask = async () => (await own.as(mill.key).raw(whoAmI)).status;
    expect(await ask()).toBe(200);
    await db().update(ApiKey, mill.keyId, { revokedAt: new Date() });
    own.app.services.credentials.forgetAll();

    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([401, 401, 401, 429]);
    await own.stop();
  });
});

const claims = (more: JWTPayload = {}): JWTPayload => ({
  iss: issuer.url,
  aud: "weft",
  sub: "anna",
  exp: inAnHour(),
  ...more,
});

const invited = async (email: string, organizationId?: string) => {
  const acting = organizationId ?? (await keyholder(db())).organizationId;
  await db().insert(Member, {
    id: newId(),
    organizationId: acting,
    name: "Anna",
    email,
    roles: [MemberRole.SALES],
    status: MemberStatus.INVITED,
  });
  return acting;
};

describe("a token of an outside issuer", () => {
  it("accepts the invitation of its verified address, and acts for that organization from then on", async () => {
    const organizationId = await invited("anna@example.com");
    const first = claims({ sub: "a1", email: "Anna@Example.com", email_verified: true });

    expect(await server.as(await issuer.sign(first))(whoAmI)).toEqual(
      asOrganization(organizationId),
    );
    expect(await server.as(await issuer.sign(claims({ sub: "a1" })))(whoAmI)).toEqual(
      asOrganization(organizationId),
    );
  });

  it("accepts nothing with an address nobody has verified", async () => {
    await invited("berta@example.com");
    const token = await issuer.sign(claims({ sub: "b1", email: "berta@example.com" }));

    expect(codeOf(await server.as(token).raw(whoAmI))).toBe("UNAUTHENTICATED");
  });

  it("accepts nothing for people its issuer was not set up for", async () => {
    await invited("boss@victim.example");
    const token = await issuer.sign(
      claims({ sub: "b2", email: "boss@victim.example", email_verified: true }),
    );

    expect(codeOf(await server.as(token).raw(whoAmI))).toBe("UNAUTHENTICATED");
  });

  it("leaves in the log that an invitation was accepted", async () => {
    const organizationId = await invited("greta@example.com");
    const token = claims({ sub: "g1", email: "greta@example.com", email_verified: true });
    await server.as(await issuer.sign(token))(whoAmI);

    const { id } = await db().findOneByOrFail(Member, { organizationId });
    expect(await db().findBy(AuditEntry, { organizationId })).toMatchObject([
      { mutation: "acceptInvitation", subjectId: `mem_${id}`, credentialId: id, outcome: "DONE" },
    ]);
    expect(await brokenAt(db(), organizationId)).toBeNull();
  });

  it("acts for the organization named, when its subject is a member of several", async () => {
    const one = await invited("carla@example.com");
    const two = await invited("carla@example.com");
    const token = await issuer.sign(
      claims({ sub: "c1", email: "carla@example.com", email_verified: true }),
    );
    const ask = server.as(token);

    expect(await ask(whoAmI)).toEqual(asOrganization(one));
    expect(await ask(whoAmI, {}, { "weft-organization": `org_${two}` })).toEqual(
      asOrganization(two),
    );
    const stranger = await keyholder(db());
    const asked = { "weft-organization": `org_${stranger.organizationId}` };
    expect(codeOf(await ask.raw(whoAmI, {}, asked))).toBe("UNAUTHENTICATED");
  });

  it("ends with the membership", async () => {
    const organizationId = await invited("dora@example.com");
    const token = await issuer.sign(
      claims({ sub: "d1", email: "dora@example.com", email_verified: true }),
    );
    await server.as(token)(whoAmI);

    await db().update(Member, { organizationId }, { status: MemberStatus.REMOVED });
    server.app.services.credentials.forgetAll();

    expect(codeOf(await server.as(token).raw(whoAmI))).toBe("UNAUTHENTICATED");
  });

  it("is refused when forged in any of the usual ways", async () => {
    await invited("emil@example.com");
    const good = claims({ sub: "e1", email: "emil@example.com", email_verified: true });
    const [header = "", payload = "", signature = ""] = (await issuer.sign(good)).split(".");
    const admin = Buffer.from(JSON.stringify({ ...good, sub: "a1" })).toString("base64url");
    const hmac = (key: string) =>
      new SignJWT(good)
        .setProtectedHeader({ alg: "HS256", kid: "one", typ: "at+jwt" })
        .sign(Buffer.from(key));
    const other = await generateKeyPair("RS256");
    const forged = {
      "alg none": new UnsecuredJWT(good).encode(),
      "alg none with a signature": `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload}.${signature}`,
      "HS256 with the public key": await hmac(issuer.publicPem),
      "HS256 with an empty secret": await hmac("\0"),
      "another key": await new SignJWT(good)
        .setProtectedHeader({ alg: "RS256", kid: "one", typ: "at+jwt" })
        .sign(other.privateKey),
      "a kid that leads elsewhere": await issuer.sign(good, { kid: "../../../../dev/null" }),
      "a key set of its own": await issuer.sign(good, {
        jku: "http://127.0.0.1:1/keys",
        kid: "two",
      }),
      "another audience": await issuer.sign({ ...good, aud: "shop" }),
      "another issuer": await issuer.sign({ ...good, iss: "https://evil.example.com" }),
      "no issuer": await issuer.sign({ ...good, iss: undefined }),
      "our own issuer": await issuer.sign({ ...good, iss: "urn:weft", aud: "weft:graph" }),
      "an id token": await issuer.sign(good, { typ: "JWT" }),
      "an id token by its nonce": await issuer.sign({ ...good, nonce: "n" }),
      "an id token by its hash": await issuer.sign({ ...good, at_hash: "h" }),
      "an id token by its own word": await issuer.sign({ ...good, token_use: "id" }),
      expired: await issuer.sign({ ...good, exp: inAnHour() - 7_200 }),
      "no expiry": await issuer.sign({ ...good, exp: undefined }),
      "not yet good": await issuer.sign({ ...good, nbf: inAnHour() }),
      "no subject": await issuer.sign({ ...good, sub: undefined }),
      "a changed payload": `${header}.${admin}.${signature}`,
      "no signature": `${header}.${payload}.`,
    };

    const answers = await Promise.all(
      Object.entries(forged).map(async ([how, token]) => [
        how,
        codeOf(await server.as(token).raw(whoAmI)),
      ]),
    );

    expect(answers).toEqual(Object.keys(forged).map(how => [how, "UNAUTHENTICATED"]));
    expect(await server.as(await issuer.sign(good))(whoAmI)).not.toEqual(asNobody);
  });
});

describe("an organization that is not verified", () => {
  it.each([OrganizationStatus.PENDING, OrganizationStatus.SUSPENDED])(
    "reads while %s, and holds no permission",
    async status => {
      const { key, organizationId } = await keyholder(db(), {
        status,
        types: [OrganizationType.BANK],
      });

      expect(await server.as(key)(whoAmI)).toEqual(asOrganization(organizationId));
      const viewer = await server.app.services.credentials.viewerOf(key);
      expect(viewer.may("key:create")).toBe(false);
    },
  );
});
