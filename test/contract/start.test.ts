import { createServer } from "node:net";
import { dataFolder, runs, WeftProcess } from "../kit/weft-process";

jest.setTimeout(60_000);

let folder: ReturnType<typeof dataFolder>;
const started: WeftProcess[] = [];

beforeEach(() => {
  folder = dataFolder();
});

afterEach(async () => {
  for (const weft of started.splice(0)) {
    weft.kill("SIGKILL");
    await weft.ended;
  }
  folder.remove();
});

function start(environment: Record<string, string> = {}, args: string[] = []): WeftProcess {
  const weft = new WeftProcess(folder.path, environment, args);
  started.push(weft);
  return weft;
}

const isReady = async (address: string): Promise<boolean> =>
  (await fetch(`${address}/health/ready`)).ok;

describe("starting on the embedded database", () => {
  it("works on an empty folder, stops cleanly within ten seconds, and works again", async () => {
    const first = start();
    expect(await isReady(await first.ready())).toBe(true);
    const database = folder.databasePid();

    const since = Date.now();
    first.kill("SIGTERM");
    const end = await first.ended;

    expect(end).toEqual({ code: 0, signal: null });
    expect(Date.now() - since).toBeLessThan(10_000);
    expect(database !== null && runs(database)).toBe(false);
    expect(folder.databasePid()).toBeNull();

    const second = start();
    expect(await isReady(await second.ready())).toBe(true);
  });

  it("keeps the database out of the way of Ctrl-C, which is for the server alone", async () => {
    const weft = start();
    await weft.ready();
    const database = folder.databasePid() ?? 0;

    // A process group bears its leader's number: the database leads its own.
    expect(() => process.kill(-database, 0)).not.toThrow();
    weft.kill("SIGINT");
    weft.kill("SIGINT");

    expect(await weft.ended).toEqual({ code: 0, signal: null });
    expect(runs(database)).toBe(false);
  });

  it("is refused while another Weft has the folder, which is left alone", async () => {
    const first = start();
    const address = await first.ready();

    const second = start();
    const end = await second.ended;

    expect(end.code).toBe(1);
    expect(second.output).toContain(
      `another Weft is running on this data folder (pid ${first.pid})`,
    );
    expect(second.output).not.toMatch(/^\s+at /m);
    expect(await isReady(address)).toBe(true);
  });

  it("goes on with the database a killed server left running", async () => {
    const first = start();
    await first.ready();
    const orphan = folder.databasePid() ?? 0;
    first.kill("SIGKILL");
    await first.ended;
    expect(runs(orphan)).toBe(true);

    const second = start();

    expect(await isReady(await second.ready())).toBe(true);
    second.kill("SIGTERM");
    expect((await second.ended).code).toBe(0);
    expect(runs(orphan)).toBe(false);
  });

  it("recovers when the server and the database were both killed", async () => {
    const first = start();
    await first.ready();
    const database = folder.databasePid() ?? 0;
    first.kill("SIGKILL");
    process.kill(database, "SIGKILL");
    await first.ended;

    const second = start();

    expect(await isReady(await second.ready())).toBe(true);
  });
});

describe("a start that cannot go on", () => {
  it("names the port another program has taken", async () => {
    const other = createServer();
    const port = await new Promise<number>(done =>
      other.listen(0, "127.0.0.1", () => done((other.address() as { port: number }).port)),
    );

    const weft = start({ PORT: String(port) });
    const end = await weft.ended;
    other.close();

    expect(end.code).toBe(1);
    expect(weft.output).toContain(`port ${port} is taken by another program. Set PORT`);
    expect(folder.databasePid()).toBeNull();
  });

  it("names every wrong variable, with exit code 2 and no stack", async () => {
    const weft = start({ PORT: "http", INTROSPECTION: "maybe" });

    expect((await weft.ended).code).toBe(2);
    expect(weft.output).toMatch(/^ {2}PORT must be .*\n {2}INTROSPECTION must be /m);
    expect(weft.output).not.toMatch(/^\s+at /m);
  });

  it("says where the database is that cannot be reached, and not its password", async () => {
    const weft = start({ DATABASE_URL: "postgres://weft:hunter2@127.0.0.1:1/weft" });

    expect((await weft.ended).code).toBe(1);
    expect(weft.output).toContain("The database 127.0.0.1:1/weft cannot be used");
    expect(weft.output).not.toContain("hunter2");
  });
});

it("explains itself with --help", async () => {
  const weft = start({}, ["--help"]);

  expect((await weft.ended).code).toBe(0);
  expect(weft.output).toContain("DATABASE_OWNER_URL");
});
