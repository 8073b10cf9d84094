import { serverAudits } from "graphql-http";
import { startServer, type TestServer } from "../kit/server";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** The list needs no server; each audit asks for the address when it runs. */
const audits = serverAudits({ url: () => server.url });

describe("GraphQL over HTTP", () => {
  it("is audited in every point", () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(audit => [audit.name, audit] as const))("%s", async (_name, audit) => {
    const result = await audit.fn();
    await (result.status === "ok" ? undefined : result.response.body?.cancel());

    expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
  });
});
