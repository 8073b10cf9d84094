import { Lifetime } from "./lifetime";

const never = (): Promise<never> => new Promise(() => undefined);

describe("the end of the process", () => {
  let exit: jest.SpyInstance;

  beforeEach(() => {
    jest.useFakeTimers();
    exit = jest.spyOn(process, "exit").mockImplementation((() => undefined) as never);
  });

  afterEach(() => {
    exit.mockRestore();
    jest.useRealTimers();
  });

  async function opened(closings: Record<string, (left: number) => Promise<unknown>>) {
    const lifetime = new Lifetime();
    const told: [string, number][] = [];
    for (const [name, closing] of Object.entries(closings))
      await lifetime.open(
        () => Promise.resolve(name),
        () => left => {
          told.push([name, left]);
          return closing(left);
        },
      );
    return { lifetime, told };
  }

  it("closes in reverse, once, and passes over what fails", async () => {
    const { lifetime, told } = await opened({
      database: () => Promise.resolve(),
      source: () => Promise.reject(new Error("gone")),
      server: () => Promise.resolve(),
    });

    await Promise.all([lifetime.end(0), lifetime.end(1)]);

    expect(told.map(([name]) => name)).toEqual(["server", "source", "database"]);
    expect(exit).toHaveBeenCalledTimes(1);
    expect(exit).toHaveBeenCalledWith(0);
  });

  it("comes within ten seconds whatever hangs, with time left for the database", async () => {
    const { lifetime, told } = await opened({ database: never, source: never, server: never });

    const end = lifetime.end(0);
    await jest.advanceTimersByTimeAsync(10_000);
    await end;

    expect(exit).toHaveBeenCalledWith(0);
    for (const [, left] of told) expect(left).toBeGreaterThanOrEqual(1_400);
  });
});
