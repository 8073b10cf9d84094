import { connect, type Socket } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { startServer, type Answer, type TestServer } from "../kit/server";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ corsOrigins: ["https://shop.example.com"] });
});
afterAll(() => server.stop());

const told = ({ status, body }: Answer) => ({ status, code: body.errors?.[0]?.extensions.code });

describe("a request forged by a web page", () => {
  const body = JSON.stringify({ query: "{ __typename }" });
  const post = (type: string | null, payload: string = body) =>
    fetch(server.url, {
      method: "POST",
      headers: type === null ? {} : { "content-type": type },
      body: Buffer.from(payload),
    });

  it.each([
    ["text/plain", 400],
    ["text/plain;charset=UTF-8", 400],
    ["application/x-www-form-urlencoded", 400],
    ["multipart/form-data; boundary=x", 400],
    [null, 400],
    ["message/rfc822", 415],
    ["application/graphql", 415],
    ["application/json; charset=utf-16", 415],
    ["application/json; charset=UTF-8", 200],
  ])("is refused as %s", async (type, status) => {
    const answer = await post(type);

    expect(answer.status).toBe(status);
    if (status !== 200)
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: "BAD_REQUEST" } }],
      });
  });

  it.each([
    '{"query":"{ __typename }","__proto__":{"admin":true}}',
    '{"query":"{ __typename }","constructor":{"prototype":{"admin":true}}}',
    "[1",
    "null",
    '"{ __typename }"',
    "{}",
  ])("is refused as a body that is no request: %s", async payload => {
    const answer = await post("application/json", payload);

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_REQUEST" } }],
    });
  });

  it("is refused as GET with a body's content type", async () => {
    const answer = await fetch(`${server.url}?query=%7B__typename%7D`, {
      headers: { "content-type": "message/rfc822" },
    });

    expect(answer.status).toBe(415);
  });

  it("is refused as GET when it would change something", async () => {
    const answer = await fetch(`${server.url}?query=mutation%7B__typename%7D`);

    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST");
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("is refused as %s", async method => {
    const answer = await fetch(server.url, { method });

    expect([404, 405, 400]).toContain(answer.status);
  });

  it("gets no leave from CORS unless its origin is configured", async () => {
    const from = (origin: string) =>
      fetch(server.url, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST" },
      });
    const evil = await from("https://evil.example.com");
    const shop = await from("https://shop.example.com");

    expect(evil.headers.get("access-control-allow-origin")).toBeNull();
    expect(shop.headers.get("access-control-allow-origin")).toBe("https://shop.example.com");
    expect(shop.headers.get("access-control-allow-credentials")).toBeNull();
  });

  it("gets no cookie", async () => {
    expect((await post("application/json")).headers.get("set-cookie")).toBeNull();
  });
});

describe("in production", () => {
  let production: TestServer;
  beforeAll(async () => {
    production = await startServer({ environment: "production", introspection: false });
  });
  afterAll(() => production.stop());

  it("nothing is said of what else there might have been", async () => {
    const ask = production.as();
    const texts = await Promise.all(
      [
        ask.raw("{ organizatons { totalCount } }"),
        ask.raw("{ organization(creditCod: 1) { id } }"),
        ask.raw("{ organizations(filter: { creditCod: { eq: 1 } }) { totalCount } }"),
        ask.raw("{ organizations(orderBy: [{ field: CREDIT_COD }]) { totalCount } }"),
        ask.raw(`query($f: OrganizationFilter) { organizations(filter: $f) { totalCount } }`, {
          f: { creditCod: { eq: "x" } },
        }),
        ask.raw(`query($o: [OrganizationOrderBy!]) { organizations(orderBy: $o) { totalCount } }`, {
          o: [{ field: "CREDIT_COD" }],
        }),
      ].map(async answer => JSON.stringify((await answer).body)),
    );

    for (const text of texts) {
      expect(text).toContain("errors");
      expect(text).not.toMatch(/did you mean|creditCode|CREDIT_CODE|organizations\b.{0,4}\?/i);
    }
  });

  it.each([`{ __type(name: "Order") { fields { name } } }`, "{ __schema { types { name } } }"])(
    "the schema cannot be asked for: %s",
    async query => {
      expect(told(await production.as().raw(query))).toEqual({
        status: 400,
        code: "GRAPHQL_VALIDATION_FAILED",
      });
    },
  );

  it("there is no page, no trace and no word about the software", async () => {
    const page = await fetch(production.url, { headers: { accept: "text/html" } });
    const files = await fetch(`${production.origin}/graphiql/start.js`);
    const answer = await production.as().raw("{ __typename }");

    expect(page.headers.get("content-type")).not.toContain("html");
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect(files.status).toBe(404);
    expect(answer.headers.get("x-powered-by")).toBeNull();
    expect(answer.headers.get("server")).toBeNull();
    expect(Object.keys(answer.body)).toEqual(["data", "extensions"]);
    expect(Object.keys(answer.body.extensions ?? {})).toEqual(["cost"]);
  });
});

describe("in development", () => {
  it("browsers get GraphiQL, all of it from here", async () => {
    const development = await startServer({ environment: "development" });
    const page = await fetch(development.url, { headers: { accept: "text/html,*/*;q=0.8" } });
    const html = await page.text();
    const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) => path);
    const answers = await Promise.all(parts.map(path => fetch(`${development.origin}${path}`)));

    expect(page.headers.get("content-type")).toContain("text/html");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(parts).toHaveLength(6);
    expect(parts.every(path => path.startsWith("/graphiql/"))).toBe(true);
    expect(answers.map(({ status }) => status)).toEqual(parts.map(() => 200));
    for (const answer of answers) await answer.body?.cancel();
    await development.stop();
  });
});

describe("a client that is slow or gone", () => {
  it("is cut off while it dribbles its request", async () => {
    const own = await startServer({ requestTimeoutMs: 2_500 });
    const port = Number(new URL(own.url).port);
    const start = performance.now();
    const sockets = Array.from({ length: 100 }, (_, i) => dribble(port, i % 2 === 0));
    const legitimate = own.as()(`{ __typename }`);

    await Promise.all(sockets);

    expect(performance.now() - start).toBeLessThan(5_000);
    expect(await legitimate).toEqual({ __typename: "Query" });
    await own.stop();
  });

  it("has its statement cancelled in the database when it goes away", async () => {
    const { database } = server.app;
    const waiting = async (): Promise<number> => {
      const rows: { count: number }[] = await database.query(
        `SELECT count(*)::int AS count FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%abandoned%'`,
      );
      return rows[0]?.count ?? 0;
    };
    await database.transaction(async tx => {
      await tx.query("LOCK TABLE organization IN ACCESS EXCLUSIVE MODE");
      const gone = new AbortController();
      const left = fetch(server.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query: `{ abandoned: organizations(filter: { name: { contains: "abandoned" } }) { totalCount } }`,
        }),
        signal: gone.signal,
      }).catch(() => "left");
      await until(async () => (await waiting()) === 1, 3_000);
      gone.abort();

      expect(await left).toBe("left");
      await until(async () => (await waiting()) === 0, 500);
    });
  });
});

async function until(met: () => Promise<boolean>, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await met())) {
    if (performance.now() > end) throw new Error(`not within ${withinMs} ms`);
    await after(20);
  }
}

/** Sends one byte at a time, of a header or of a body, until it is cut off. */
function dribble(port: number, body: boolean): Promise<void> {
  return new Promise(resolve => {
    const socket: Socket = connect(port, "127.0.0.1");
    const head =
      "POST /graphql HTTP/1.1\r\nhost: weft\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n";
    socket.write(body ? `${head}\r\n` : head);
    const drip = setInterval(() => socket.write("x"), 100);
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearInterval(drip);
      resolve();
    });
  });
}
