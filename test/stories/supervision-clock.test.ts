import { tell } from "../../packages/api/src/modules/notice";
import { SupervisionClockwork } from "../../packages/api/src/modules/supervision";
import { startServer, type TestServer } from "../kit/server";
import * as kit from "../kit/supervision";

const TODAY = "2026-05-20";
const clock = new kit.MovedClock(TODAY);
let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, clock);
});
beforeEach(() => clock.day(TODAY));
afterAll(() => server.stop());

describe("the clock", () => {
  it("goes on past a failure that cannot become final, and tells of it", async () => {
    const cast = await kit.cast(server);
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) ids.push((await kit.tested(cast, "7.9")).inspectionId);
    const bad = ids[1] ?? "";
    const told: unknown[] = [];
    const clockwork = new SupervisionClockwork(
      {
        ...{ db: server.app.database, clock, announce: tell },
        concluded: (_, { id }) =>
          `ins_${id}` === bad ? Promise.reject(new Error("no")) : Promise.resolve(),
      },
      error => told.push(error),
    );
    clock.day("2026-06-20");

    expect(await clockwork.conclude()).toBeGreaterThanOrEqual(2);

    const states = await Promise.all(ids.map(id => kit.statusOf(cast.amr, id)));
    expect(states).toEqual(["FINAL", "PRELIMINARY", "FINAL"]);
    expect(told).toEqual([
      expect.objectContaining({ message: `${bad} does not become final.` }) as unknown,
    ]);
    await server.app.jobs.find(({ name }) => name === "conclude_supervision")?.work();
    expect(await kit.statusOf(cast.amr, bad)).toBe("FINAL");
  });

  it("reads no result but those that may become final", async () => {
    const plan: Record<string, string>[] = await server.app.database.transaction(async tx => {
      await tx.query("SET LOCAL enable_seqscan = off");
      return tx.query(
        "EXPLAIN SELECT id FROM inspection WHERE status = 'PRELIMINARY' AND id > $1 ORDER BY id",
        ["00000000-0000-0000-0000-000000000000"],
      );
    });

    expect(JSON.stringify(plan)).toContain("ix_inspection__preliminary");
  });
});
