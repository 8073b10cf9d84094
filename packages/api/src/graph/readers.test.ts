import { Readers } from "./readers";

const url = process.env["DATABASE_URL"] ?? "";
const one = { name: undefined, text: "select '1'", values: [] };
const backend = { ...one, text: "select pg_backend_pid()::text" };
const slow = { ...one, text: "select '1' from pg_sleep(5)" };

const open: Readers[] = [];
const readers = (options: { readonly url?: string } = {}): Readers => {
  const made = new Readers({
    url,
    connections: 1,
    heavyConnections: 1,
    statementTimeoutMs: 300,
    ...options,
  });
  open.push(made);
  return made;
};
afterEach(() => Promise.all(open.splice(0).map(made => made.close())));

describe("reading", () => {
  it("goes on over a new connection when the old one breaks", async () => {
    const reading = readers();
    const pid = await reading.light(backend);

    await readers().alone({ ...one, text: `select pg_terminate_backend(${pid})::text` });

    expect(await reading.light(backend)).not.toBe(pid);
  });

  it.each(["light", "alone"] as const)(
    "%s is OVERLOADED, and nothing else, when the database has no time, is away, or was never there",
    async way => {
      const nowhere = readers({ url: "postgres://nobody@127.0.0.1:1/nothing" });

      await expect(readers()[way](slow)).rejects.toMatchObject({ code: "OVERLOADED" });
      await expect(nowhere[way](one)).rejects.toMatchObject({ code: "OVERLOADED" });
    },
  );

  it("does not take a fault of ours for a database that is busy", async () => {
    const wrong = { ...one, text: 'select "connection terminated timeout"' };

    await expect(readers().light(wrong)).rejects.toMatchObject({ code: "42703" });
    await expect(readers().alone(wrong)).rejects.toMatchObject({ code: "42703" });
  });
});
