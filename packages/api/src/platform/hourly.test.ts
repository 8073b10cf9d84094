import { hourly } from "./hourly";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("hourly work", () => {
  it("is done once an hour until it is stopped, also after it failed", async () => {
    const told: unknown[] = [];
    const gone = new Error("the database is away");
    const work = jest.fn<Promise<void>, []>().mockRejectedValueOnce(gone).mockResolvedValue();
    const stop = hourly(work, error => told.push(error));

    await jest.advanceTimersByTimeAsync(3_599_999);
    expect(work).toHaveBeenCalledTimes(0);
    await jest.advanceTimersByTimeAsync(2 * 3_600_000);
    stop();
    await jest.advanceTimersByTimeAsync(3_600_000);

    expect(work).toHaveBeenCalledTimes(2);
    expect(told).toEqual([gone]);
  });
});
