import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, RequestFailed, type Client, type ClientOptions } from "./index.js";
import type { TypedDocument } from "./document.js";

interface Seen {
  readonly headers: IncomingHttpHeaders;
  readonly body: { query: string; operationName: string; variables: Record<string, unknown> };
}

type Script = (response: ServerResponse, seen: Seen, count: number) => void;

const query: TypedDocument<{ one: number }, { id?: string }> = {
  name: "One",
  kind: "query",
  text: "query One { one }",
};
const mutation: TypedDocument<{ done: boolean }, { id?: string }> = {
  name: "Do",
  kind: "mutation",
  text: "mutation Do { done }",
};

const open: { server: Server; client: Client }[] = [];
afterEach(() => {
  for (const { server, client } of open.splice(0)) {
    client.close();
    server.closeAllConnections();
    server.close();
  }
});

/** A server that answers as told, for what a healthy graph cannot be made to do. */
async function serverThat(script: Script, options: Partial<ClientOptions> = {}) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", chunk => (text += String(chunk)));
    request.on("end", () => {
      const one = { headers: request.headers, body: JSON.parse(text) as Seen["body"] };
      seen.push(one);
      script(response, one, seen.length);
    });
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const client = createClient({ url: `http://127.0.0.1:${port}/graphql`, ...options });
  open.push({ server, client });
  return { client, seen };
}

const answer =
  (body: object, status = 200, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };

const busy = (retryAfter: number) =>
  answer({ errors: [{ message: "Busy.", extensions: { code: "OVERLOADED" } }] }, 503, {
    "retry-after": String(retryAfter),
  });

const failureOf = async (promise: Promise<unknown>): Promise<RequestFailed> => {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (!(error instanceof RequestFailed)) throw new Error(`not refused: ${String(error)}`);
  return error;
};

describe("a request", () => {
  it("carries the operation, its variables, the key and the organization", async () => {
    const { client, seen } = await serverThat(answer({ data: { one: 1 } }), {
      key: "weft_demo_XHM",
      organization: "org_1",
    });

    expect(await client.request(query, { id: "x" })).toEqual({ one: 1 });

    expect(seen[0]).toMatchObject({
      headers: { authorization: "Bearer weft_demo_XHM", "weft-organization": "org_1" },
      body: { query: query.text, operationName: "One", variables: { id: "x" } },
    });
    expect(seen[0]?.headers["idempotency-key"]).toBeUndefined();
  });

  it("fails with what the graph says of it", async () => {
    const extensions = {
      code: "BAD_USER_INPUT",
      path: ["input", "lines", 0],
      reason: "CHECK_CHAR",
    };
    const { client } = await serverThat(
      answer({ data: { one: null }, errors: [{ message: "No.", extensions }] }, 200, {
        "x-request-id": "r-1",
      }),
    );

    expect(await failureOf(client.request(query))).toMatchObject({
      ...extensions,
      message: "BAD_USER_INPUT: No.",
      requestId: "r-1",
      status: 200,
      data: { one: null },
      retryAfter: null,
    });
  });

  it.each([
    ["a page of a proxy", "<html>502</html>", 502],
    ["no data", "{}", 200],
    ["no object", "[1]", 200],
    ["errors without a code", '{"errors":[null]}', 500],
  ])("fails on an answer that is %s", async (_, text, status) => {
    const { client } = await serverThat(response => response.writeHead(status).end(text));

    expect(await failureOf(client.request(query))).toMatchObject({
      code: "UNREADABLE_ANSWER",
      status,
    });
  });

  it("fails when no answer comes in time", async () => {
    const { client } = await serverThat(() => undefined, { timeoutMs: 50 });

    expect(await failureOf(client.request(query))).toMatchObject({ code: "TIMED_OUT" });
  });

  it("ends with the reason of the caller's signal", async () => {
    const { client } = await serverThat(() => undefined);
    const reason = new Error("enough");

    const asked = client.request(query, {}, { signal: AbortSignal.abort(reason) });

    await expect(asked).rejects.toBe(reason);
  });

  it("ends when the client is closed, and none can be made afterwards", async () => {
    const { client } = await serverThat(() => undefined);

    const asked = client.request(query);
    setTimeout(() => client.close(), 20);

    await expect(asked).rejects.toThrow("The client is closed.");
    await expect(client.request(query)).rejects.toThrow("The client is closed.");
  });
});

describe("a read that fails for a passing reason", () => {
  it("is tried again after what the server asked for", async () => {
    const since = performance.now();
    const { client, seen } = await serverThat((response, _, count) =>
      (count === 1 ? busy(1) : answer({ data: { one: 1 } }))(response),
    );

    expect(await client.request(query)).toEqual({ one: 1 });

    expect(seen).toHaveLength(2);
    expect(performance.now() - since).toBeGreaterThan(900);
  });

  it("is tried again when the connection breaks", async () => {
    const { client, seen } = await serverThat((response, _, count) =>
      count === 1 ? response.destroy() : answer({ data: { one: 1 } })(response),
    );

    expect(await client.request(query)).toEqual({ one: 1 });
    expect(seen).toHaveLength(2);
  });

  it("is given up after a few times", async () => {
    const { client, seen } = await serverThat(busy(0), { retries: 2 });

    expect(await failureOf(client.request(query))).toMatchObject({
      code: "OVERLOADED",
      retryAfter: 0,
    });
    expect(seen).toHaveLength(3);
  });

  it("is given up at once when the wait is too long to hold the caller", async () => {
    const { client, seen } = await serverThat(busy(60));

    expect(await failureOf(client.request(query))).toMatchObject({ retryAfter: 60 });
    expect(seen).toHaveLength(1);
  });
});

describe("a mutation", () => {
  it("that was done and could not be read back says so, and of what", async () => {
    const extensions = { code: "OVERLOADED", done: true, id: "sit_1" };
    const { client, seen } = await serverThat(
      answer({ data: null, errors: [{ message: "It is done.", extensions }] }),
    );

    expect(await failureOf(client.request(mutation))).toMatchObject({ ...extensions, status: 200 });
    expect(seen).toHaveLength(1);
  });

  it("that did not arrive does not say that it was done", async () => {
    const { client } = await serverThat(response => response.destroy());

    expect(await failureOf(client.request(mutation))).toMatchObject({ done: false, id: null });
  });

  it("carries a key of its own each time", async () => {
    const { client, seen } = await serverThat(answer({ data: { done: true } }));

    await client.request(mutation);
    await client.request(mutation);

    const keys = seen.map(({ headers }) => headers["idempotency-key"]);
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toMatch(/^[\x21-\x7e]{16,255}$/);
  });

  it("is sent once, and fails with the key to send it again with", async () => {
    const { client, seen } = await serverThat((response, _, count) =>
      (count === 1 ? busy(0) : answer({ data: { done: true } }))(response),
    );

    const failure = await failureOf(client.request(mutation));
    expect(seen).toHaveLength(1);
    await client.request(mutation, {}, { idempotencyKey: failure.idempotencyKey ?? "" });

    expect(seen[1]?.headers["idempotency-key"]).toBe(seen[0]?.headers["idempotency-key"]);
  });
});

describe("a paged list", () => {
  const rows: TypedDocument<
    { rows: { nodes: number[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } },
    { first?: number | null; after?: string | null }
  > = { name: "Rows", kind: "query", text: "query Rows { rows }" };

  const listOf =
    (length: number): Script =>
    (response, { body: { variables } }) => {
      const from = Number(variables["after"] ?? 0);
      const end = Math.min(from + Number(variables["first"]), length);
      const nodes = Array.from({ length: end - from }, (_, i) => from + i);
      const pageInfo = { hasNextPage: end < length, endCursor: end > from ? String(end) : null };
      answer({ data: { rows: { nodes, pageInfo } } })(response);
    };

  async function collected<T>(pages: AsyncIterable<T>, atMost = Infinity): Promise<T[]> {
    const all: T[] = [];
    for await (const one of pages) {
      all.push(one);
      if (all.length >= atMost) break;
    }
    return all;
  }

  it("is read to its end, page after page", async () => {
    const { client, seen } = await serverThat(listOf(7));

    const all = await collected(client.pages(rows, { first: 3 }, data => data.rows));

    expect(all).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(seen.map(({ body }) => body.variables["after"])).toEqual([null, "3", "6"]);
  });

  it("may be empty", async () => {
    const { client } = await serverThat(listOf(0));

    expect(await collected(client.pages(rows, {}, data => data.rows))).toEqual([]);
  });

  it("stops at the most that is wanted, and asks for no more than that", async () => {
    const { client, seen } = await serverThat(listOf(100));

    const all = await collected(client.pages(rows, { first: 3 }, data => data.rows, { atMost: 4 }));

    expect(all).toEqual([0, 1, 2, 3]);
    expect(seen.map(({ body }) => body.variables["first"])).toEqual([3, 1]);
  });

  it("goes on where it was left, repeating the interrupted page and losing nothing", async () => {
    const { client } = await serverThat(listOf(7));
    const pages = client.pages(rows, { first: 3 }, data => data.rows);

    expect(await collected(pages, 4)).toEqual([0, 1, 2, 3]);
    const rest = client.pages(rows, { first: 3, after: pages.cursor }, data => data.rows);

    expect(await collected(rest)).toEqual([3, 4, 5, 6]);
  });

  it("is not read for ever when it stands still", async () => {
    const still = { nodes: [1], pageInfo: { hasNextPage: true, endCursor: "x" } };
    const { client } = await serverThat(answer({ data: { rows: still } }));

    await expect(collected(client.pages(rows, {}, data => data.rows))).rejects.toThrow(
      "The list says it goes on, but not where.",
    );
  });
});
