import { generateKeyPairSync, type JsonWebKey } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeConfig, readConfig, WrongConfiguration } from "./config";

const secret = "x".repeat(32);
const quiet = { NODE_ENV: "test" };
const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const issuer = '{"issuer":"https://login.example.com","audience":"weft"}';
const issuerWith = (more: object): string =>
  JSON.stringify([{ ...(JSON.parse(issuer) as object), ...more }]);

function problemsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof WrongConfiguration) return error.problems;
    throw error;
  }
}

describe("the configuration", () => {
  it("has a default for everything", () => {
    expect(readConfig(quiet)).toMatchObject({
      environment: "test",
      host: "127.0.0.1",
      port: 4000,
      databaseUrl: null,
      demo: false,
      introspection: true,
      corsOrigins: [],
      oidcIssuers: [],
      trustProxy: false,
    });
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readConfig({ ...quiet, PORT: "", DATABASE_URL: " " })).toMatchObject({
      port: 4000,
      databaseUrl: null,
    });
  });

  it("names every wrong variable and why, and never repeats its value", () => {
    const problems = problemsOf({
      NODE_ENV: "staging",
      PORT: "70000",
      DATABASE_URL: "mysql://root:hunter2@db/weft",
      WEFT_SECRET: "hunter2",
    });

    expect(problems).toEqual([
      "NODE_ENV must be development, production or test",
      "PORT must be from 0 to 65535",
      expect.stringMatching(/^DATABASE_URL must be an address like postgres:/),
      "WEFT_SECRET must have at least 32 characters",
    ]);
    expect(problems.join()).not.toContain("hunter2");
  });

  it.each<[string, string]>([
    ["PORT", "4e3"],
    ["PORT", "-1"],
    ["RATE_PUBLIC", "0"],
    ["INTROSPECTION", "maybe"],
    ["LOG_LEVEL", "loud"],
    ["HOST", "not a host"],
    ["CORS_ORIGINS", "*"],
    ["CORS_ORIGINS", "https://shop.example.com/path"],
    ["OIDC_ISSUERS", "https://login.example.com"],
    ["OIDC_ISSUERS", '[{"issuer":"http://login.example.com","audience":"weft"}]'],
    ["OIDC_ISSUERS", '[{"issuer":"https://login.example.com"}]'],
    ["OIDC_ISSUERS", '[{"issuer":"https://a.example.com","audience":"weft","organization":[]}]'],
    ["OIDC_ISSUERS", `[${issuer}, ${issuer}]`],
    ...["org_1", `ord_${id}`, id, `org_${id.toUpperCase()}`, `org_${"-".repeat(36)}`].map(
      (one): [string, string] => ["OIDC_ISSUERS", issuerWith({ organizations: [one] })],
    ),
    ["OIDC_ISSUERS", issuerWith({ organizations: `org_${id}` })],
    ["OIDC_ISSUERS", issuerWith({ emailDomains: ["anna@example.com"] })],
    ["OIDC_ISSUERS", issuerWith({ emailDomains: ["localhost"] })],
    ["OIDC_ISSUERS", issuerWith({ jwksUri: "http://keys.example.com" })],
    ["PUBLIC_URL", "weft.example.com"],
    ["PUBLIC_URL", "http://weft.example.com"],
    ["PUBLIC_URL", "https://weft.example.com/path"],
    ["TRUST_PROXY", "everybody"],
    ["STATEMENT_TIMEOUT_MS", "5s"],
  ])("refuses %s=%s", (name, value) => {
    expect(problemsOf({ ...quiet, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} `)),
    ]);
  });

  it("reads lists", () => {
    const read = readConfig({
      ...quiet,
      CORS_ORIGINS: "https://a.example.com, http://localhost:3000",
      OIDC_ISSUERS: '[{"issuer":"https://login.example.com","audience":"weft"}]',
      TRUST_PROXY: "10.0.0.0/8, 127.0.0.1",
    });

    expect(read).toMatchObject({
      corsOrigins: ["https://a.example.com", "http://localhost:3000"],
      oidcIssuers: [{ issuer: "https://login.example.com", audience: "weft" }],
      trustProxy: ["10.0.0.0/8", "127.0.0.1"],
    });
  });

  it("reads whom an outside issuer speaks for", () => {
    const reach = { organizations: [`org_${id}`], emailDomains: ["example.com"] };

    const { oidcIssuers } = readConfig({ ...quiet, OIDC_ISSUERS: issuerWith(reach) });

    expect(oidcIssuers).toEqual([{ ...(JSON.parse(issuer) as object), ...reach }]);
  });

  it("says where in a list something is wrong, and does not repeat it", () => {
    expect(
      problemsOf({ ...quiet, OIDC_ISSUERS: issuerWith({ organizations: ["hunter2"] }) }),
    ).toEqual(["OIDC_ISSUERS must be the id of an organization (at 0.organizations.0)"]);
  });

  it("owns the database as whom it serves unless told otherwise", () => {
    const url = "postgres://app@db/weft";
    const owner = "postgres://owner@db/weft";

    expect(readConfig({ ...quiet, DATABASE_URL: url }).databaseOwnerUrl).toBe(url);
    expect(
      readConfig({ ...quiet, DATABASE_URL: url, DATABASE_OWNER_URL: owner }).databaseOwnerUrl,
    ).toBe(owner);
    expect(problemsOf({ ...quiet, DATABASE_OWNER_URL: owner })).toHaveLength(1);
  });
});

describe("production", () => {
  it("wants a secret and refuses the demo data", () => {
    expect(problemsOf({ NODE_ENV: "production", WEFT_DEMO: "true" })).toEqual([
      expect.stringMatching(/^WEFT_SECRET is required/),
      expect.stringMatching(/^WEFT_DEMO is refused/),
    ]);
  });

  it("has no demo data and no introspection by default", () => {
    expect(readConfig({ NODE_ENV: "production", WEFT_SECRET: secret })).toMatchObject({
      demo: false,
      introspection: false,
      secret,
    });
  });
});

describe("keys for credentials", () => {
  const elliptic = (): JsonWebKey =>
    generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
  const edwards = (): JsonWebKey =>
    generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  const publicHalf = ({ d: _d, ...half }: JsonWebKey): JsonWebKey => half;
  const read = (value: unknown) =>
    readConfig({ ...quiet, CREDENTIAL_KEYS: JSON.stringify(value) }).credentialKeys;
  const problemOf = (value: unknown): string =>
    problemsOf({ ...quiet, CREDENTIAL_KEYS: JSON.stringify(value) }).join();

  it("are one, several of which the first signs, or a JWK Set", () => {
    const [signs, before] = [elliptic(), edwards()];

    expect(read(signs)).toMatchObject([{ algorithm: "ES256", private: { d: signs.d } }]);
    expect(read({ keys: [{ ...before, kid: "2026" }] })).toMatchObject([
      { id: "2026", algorithm: "EdDSA" },
    ]);
    expect(read([signs, publicHalf(before)])).toMatchObject([
      { public: publicHalf(signs) },
      { private: null },
    ]);
  });

  it("are in a file where the variable is a path", () => {
    const folder = mkdtempSync(join(tmpdir(), "weft-keys-"));
    const file = join(folder, "keys.json");
    const key = elliptic();
    writeFileSync(file, JSON.stringify(key));

    expect(readConfig({ ...quiet, CREDENTIAL_KEYS: file }).credentialKeys).toEqual(read(key));
    expect(problemsOf({ ...quiet, CREDENTIAL_KEYS: join(folder, "none") })).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });

  it("are refused when they are malformed or of another kind, and never repeated", () => {
    const key = elliptic();
    const rsa = generateKeyPairSync("rsa", { modulusLength: 2_048 }).privateKey;
    const wrong: unknown[] = [
      ...["hunter2", 7, null, [], {}, { kty: "oct", k: "hunter2" }],
      rsa.export({ format: "jwk" }),
      generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey.export({ format: "jwk" }),
      generateKeyPairSync("x25519").privateKey.export({ format: "jwk" }),
      { ...key, d: elliptic().d },
      { ...key, x: "AAAA" },
      { ...key, d: 5 },
      { ...key, alg: "HS256" },
      { ...key, use: "enc" },
      { ...key, kid: "../../key" },
      publicHalf(key),
      [key, key],
      [key, "hunter2"],
    ];

    for (const value of wrong) expect(problemOf(value)).toMatch(/^CREDENTIAL_KEYS must /);
    expect(wrong.map(problemOf).join()).not.toContain("hunter2");
    expect(wrong.map(problemOf).join()).not.toContain(key.d);
  });

  it("want to be found at an address in production, and are none there by default", () => {
    const production = { NODE_ENV: "production", WEFT_SECRET: secret };
    const CREDENTIAL_KEYS = JSON.stringify(elliptic());

    expect(readConfig(production).credentialKeys).toEqual([]);
    expect(problemsOf({ ...production, CREDENTIAL_KEYS })).toEqual([
      expect.stringMatching(/^PUBLIC_URL is required/),
    ]);
    expect(
      readConfig({ ...production, CREDENTIAL_KEYS, PUBLIC_URL: "https://weft.example.com" }),
    ).toMatchObject({ publicUrl: "https://weft.example.com" });
  });
});

describe("development", () => {
  it("keeps a key for credentials too", () => {
    const folder = mkdtempSync(join(tmpdir(), "weft-config-"));
    const environment = { WEFT_DATA_DIR: folder };

    const [first] = readConfig(environment).credentialKeys;
    const [second] = readConfig(environment).credentialKeys;

    expect(first).toBeDefined();
    expect(second).toEqual(first);
    expect(statSync(join(folder, "credential-key.json")).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });

  it("keeps a random secret in the data folder, for its owner only", () => {
    const folder = mkdtempSync(join(tmpdir(), "weft-config-"));
    const environment = { WEFT_DATA_DIR: folder };

    const first = readConfig(environment);
    const second = readConfig(environment);

    expect(first.secret.length).toBeGreaterThanOrEqual(32);
    expect(second.secret).toBe(first.secret);
    expect(statSync(join(folder, "secret")).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });
});

describe("the description of the configuration", () => {
  it("says something of every variable", () => {
    const described = describeConfig();

    expect(described.every(one => one.default !== "" && one.meaning.endsWith("."))).toBe(true);
    expect(described.map(one => one.name)).toEqual(expect.arrayContaining(["PORT", "WEFT_SECRET"]));
  });
});
