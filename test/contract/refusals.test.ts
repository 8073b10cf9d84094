import { GraphQLError } from "graphql";
import { Writable } from "node:stream";
import { setTimeout as after } from "node:timers/promises";
import { Arg, buildSchema, Field, InputType, Int, Mutation, Query, Resolver } from "type-graphql";
import { QueryFailedError } from "typeorm";
import type { Config } from "../../packages/api/src/config";
import { Failure, type FailureCode } from "../../packages/api/src/platform/failure";
import { Viewer } from "../../packages/api/src/platform/viewer";
import { createLog } from "../../packages/api/src/server/log";
import { serve } from "../../packages/api/src/server/serve";
import { clientOf, testConfig, type Answer, type Client } from "../kit/server";

const databaseError = Object.assign(
  new Error('duplicate key value violates unique constraint "uq": Key (price)=(18.50) exists'),
  { code: "23505", constraint: "uq_order__number", detail: "Key (price)=(18.50)" },
);

const thrown: Readonly<Record<string, () => unknown>> = {
  sql: () => new QueryFailedError("SELECT secret FROM t WHERE p = $1", ["18.50"], databaseError),
  host: () => new Error("connect failed to db.internal:5432 with password hunter2"),
  coded: () =>
    new GraphQLError("look: db.internal", { extensions: { code: "SECRET", host: "db" } }),
  text: () => "db.internal",
  nothing: () => undefined,
  timeout: () => Object.assign(new Error("canceling statement"), { code: "57014" }),
};

/** Requests for `held` wait here until the test lets them go on. */
const gateOf = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { opened, open };
};
let gate = gateOf();
let waiting = 0;
beforeEach(() => {
  gate = gateOf();
  waiting = 0;
});

async function until(met: () => boolean): Promise<void> {
  const end = performance.now() + 15_000;
  while (!met()) {
    if (performance.now() > end) throw new Error("that did not happen");
    await after(10);
  }
}

@InputType()
class LineInput {
  @Field(() => Int) quantity: number;
}

@InputType()
class PlaceInput {
  @Field(() => [LineInput]) lines: LineInput[];
}

@Resolver()
class Troubles {
  @Query(() => Int, { nullable: true }) fails(@Arg("how", () => String) how: string): number {
    throw thrown[how]?.();
  }

  @Query(() => Int, { nullable: true }) refuses(@Arg("code", () => String) code: string): number {
    throw new Failure(code as FailureCode, "No.", {
      retryAfter: code === "RATE_LIMITED" ? 7 : undefined,
    });
  }

  @Query(() => Boolean) async held(): Promise<boolean> {
    waiting++;
    await gate.opened;
    return true;
  }

  @Query(() => Int) never(): null {
    return null;
  }

  @Mutation(() => Int) place(@Arg("input", () => PlaceInput) input: PlaceInput): number {
    return input.lines.length;
  }
}

interface Running {
  readonly origin: string;
  readonly as: (token?: string) => Client;
  readonly lines: () => readonly string[];
  readonly close: () => Promise<void>;
}

const running: Running[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(one => one.close()));
});

/** A graph in which everything goes wrong, behind the real server. */
async function troubled(
  overrides: Partial<Config> = {},
  ask: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Running> {
  const written: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const http = await serve(testConfig(overrides), {
    served: { schema: await buildSchema({ resolvers: [Troubles], validate: false }) },
    authentication: {
      viewerOf: token =>
        Promise.resolve(
          new Viewer({
            organizationId: token,
            credentialId: token,
            verified: true,
            columns: [],
            roles: [],
            scopes: new Set(),
          }),
        ),
    },
    oauth: { grant: () => Promise.resolve(null) },
    log: createLog("debug", destination),
    ask,
  });
  const origin = await http.server.listen({ port: 0, host: "127.0.0.1" });
  let closed: Promise<void> | null = null;
  const started: Running = {
    origin,
    as: token => clientOf(`${origin}/graphql`, token),
    lines: () => written,
    close: () => (closed ??= http.close()),
  };
  running.push(started);
  return started;
}

const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code;

describe("an error nobody foresaw", () => {
  it.each(["sql", "host", "coded", "text", "nothing"])(
    "tells the client nothing but a request id, in every environment: %s",
    async how => {
      for (const environment of ["development", "production"] as const) {
        const { as, lines } = await troubled({ environment });
        const answer = await as().raw(`query { fails(how: "${how}") }`);
        const requestId = answer.headers.get("x-request-id");

        expect(answer.status).toBe(200);
        expect(answer.body).toEqual({
          data: { fails: null },
          errors: [
            {
              message: expect.stringMatching(/^Something went wrong on our side/) as string,
              path: ["fails"],
              locations: expect.anything() as object,
              extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
            },
          ],
        });
        expect(lines().join("")).toContain(requestId);
      }
    },
  );

  it("leaves no prices and no passwords of the database in the log, but where it happened", async () => {
    const { as, lines } = await troubled();
    await as("a-secret-token").raw(`query Named($how: String!) { fails(how: $how) }`, {
      how: "sql",
    });
    const text = lines().join("");
    const line = JSON.parse(lines().find(one => one.includes("23505")) ?? "{}") as object;

    expect(line).toMatchObject({
      operation: "Named",
      err: { code: "23505", constraint: "uq_order__number" },
    });
    expect(text).not.toMatch(/18\.50|SELECT secret|a-secret-token|"how"/);
  });

  it("includes a promise of the schema that was not kept", async () => {
    const answer = await (await troubled()).as().raw("{ never }");

    expect(codeOf(answer)).toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(answer.body)).not.toContain("non-nullable");
  });

  it("cannot write lines of its own into the log", async () => {
    const { as, lines } = await troubled();
    const name = 'A{\\"level\\":\\"info\\"}'.replace(/[^A-Za-z]/g, "_");
    await as().raw(`query ${name} { fails(how: "\\n{\\"level\\":\\"info\\",\\"admin\\":true}") }`);

    expect(lines().length).toBeGreaterThan(0);
    for (const line of lines()) expect(JSON.parse(line)).not.toHaveProperty("admin");
  });
});

describe("a database that cannot answer in time", () => {
  it("is OVERLOADED, with when to come back", async () => {
    const answer = await (await troubled()).as().raw(`{ fails(how: "timeout") }`);

    expect(answer.status).toBe(503);
    expect(codeOf(answer)).toBe("OVERLOADED");
    expect(answer.headers.get("retry-after")).toBe("1");
  });
});

describe("a failure", () => {
  it.each([
    ["NOT_FOUND", 200],
    ["FORBIDDEN", 200],
    ["BAD_USER_INPUT", 200],
    ["UNAUTHENTICATED", 200],
    ["IDEMPOTENCY_KEY_REUSED", 409],
    ["RATE_LIMITED", 429],
    ["OVERLOADED", 503],
  ])("keeps its code %s while executing, with status %d", async (code, status) => {
    const answer = await (await troubled()).as().raw(`{ refuses(code: "${code}") }`);

    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status, code });
  });

  it("before executing has its status, unless the client takes nothing but application/json", async () => {
    const { as } = await troubled();
    const query = `mutation($input: PlaceInput!) { place(input: $input) }`;
    const variables = { input: { lines: [{ quantity: 1 }, { quantity: "two" }] } };
    const newer = await as().raw(query, variables);
    const older = await as().raw(query, variables, { accept: "application/json" });
    const either = await as().raw(query, variables, { accept: "*/*" });

    expect([newer.status, older.status, either.status]).toEqual([400, 200, 400]);
    expect(older.body).toEqual(newer.body);
    expect(newer.body.errors?.[0]?.extensions).toEqual({
      code: "BAD_USER_INPUT",
      path: ["input", "lines", 1, "quantity"],
    });
  });

  it("names the argument's path, whatever the variable was called", async () => {
    const { as } = await troubled();
    const query = `mutation($them: [LineInput!]!) { place(input: { lines: $them }) }`;
    const wrong = await as().raw(query, { them: [{ quantity: null }] });
    const missing = await as().raw(query);

    expect(wrong.body.errors?.[0]?.extensions["path"]).toEqual(["input", "lines", 0, "quantity"]);
    expect(missing.body.errors?.[0]?.extensions["path"]).toEqual(["input", "lines"]);
  });

  it("of an operation that is not in the document is a bad request", async () => {
    const { origin } = await troubled();
    const answer = await fetch(`${origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "query A { never }", operationName: "B" }),
    });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_REQUEST" } }],
    });
  });
});

describe("rate limits", () => {
  it("stop an address and a credential, each on its own, and say when to come back", async () => {
    const { as } = await troubled({ ratePublic: 3, rateKey: 2, rateWindowS: 60 });
    const statuses = async (client: Client, count: number) => {
      const found: number[] = [];
      for (let i = 0; i < count; i++) found.push((await client.raw("{ __typename }")).status);
      return found;
    };

    expect(await statuses(as("one"), 3)).toEqual([200, 200, 429]);
    expect(await statuses(as("two"), 1)).toEqual([200]);
    expect(await statuses(as(), 4)).toEqual([200, 200, 200, 429]);
    const refused = await as().raw("{ __typename }");
    expect(codeOf(refused)).toBe("RATE_LIMITED");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
  });

  it("let 150 public requests and 20 at once per key through by default", async () => {
    const { as } = await troubled({ ratePublic: 600, rateKey: 6_000 });
    const many = Array.from({ length: 150 }, () => as().raw("{ __typename }"));
    const atOnce = Array.from({ length: 20 }, () => as("key").raw("{ held }"));
    await until(() => waiting === 20);
    gate.open();

    const statuses = (await Promise.all([...many, ...atOnce])).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

describe("too many requests at once", () => {
  it("turn the last ones away at once, with when to come back", async () => {
    const { as } = await troubled();
    const answered: Answer[] = [];
    const all = Array.from({ length: 520 }, async () => {
      answered.push(await as().raw("{ held }"));
    });
    await until(() => waiting === 500 && answered.length === 20);
    const refused = [...answered];
    gate.open();
    await Promise.all(all);

    expect(answered.filter(({ status }) => status === 200)).toHaveLength(500);
    expect(refused.map(codeOf)).toEqual(refused.map(() => "OVERLOADED"));
    expect(refused[0]?.headers.get("retry-after")).toBe("1");
  });
});

describe("stopping", () => {
  it("answers what is under way, takes nothing new, and is done within its time", async () => {
    const { as, origin, close } = await troubled();
    const agent = as();
    const underWay = agent.raw("{ held }");
    await until(() => waiting === 1);
    const start = performance.now();
    const closed = close();
    const late = await agent.raw("{ __typename }").catch(() => null);

    expect(late === null || late.status === 503).toBe(true);
    gate.open();
    const answer = await underWay;
    expect(answer.body.data).toEqual({ held: true });
    await closed;
    expect(performance.now() - start).toBeLessThan(3_000);
    await expect(fetch(`${origin}/health/live`)).rejects.toThrow();
  });
});

describe("health", () => {
  it("is live and ready while the database answers", async () => {
    const { origin } = await troubled();

    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
  });

  it.each([
    ["refuses", () => Promise.reject(new Error("down"))],
    ["says nothing", () => new Promise(() => undefined)],
  ])("is not ready while the database %s, but live", async (_what, ask) => {
    const { origin } = await troubled({}, ask);

    expect((await fetch(`${origin}/health/ready`)).status).toBe(503);
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
  });
});
