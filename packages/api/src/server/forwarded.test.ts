import { fastify } from "fastify";
import { warnOfProxy } from "./forwarded";

it("says once that a proxy is not believed, and nothing where there is none", async () => {
  const said: unknown[] = [];
  const server = fastify();
  warnOfProxy(server, { warn: (words: unknown) => void said.push(words) });
  server.get("/", () => "");
  const address = await server.listen({ host: "127.0.0.1", port: 0 });

  await fetch(address);
  expect(said).toEqual([]);
  for (let i = 0; i < 3; i++) await fetch(address, { headers: { "x-forwarded-for": "192.0.2.1" } });
  expect(said).toEqual([expect.stringContaining("TRUST_PROXY")]);
  await server.close();
});
