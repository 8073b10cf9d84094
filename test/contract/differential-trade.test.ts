import { findDifference, summary } from "../kit/differential-run";
import { count, firstSeed } from "../kit/random";
import { randomTradeWorld } from "../kit/world-trade";

it("answers random operations of every kind of viewer as a naive executor with its own rules of who sees what", async () => {
  const sets = count(2, 30);
  const each = count(1_600, 6_000);
  for (let i = 0; i < sets; i++) {
    const seed = firstSeed() + i * 1_000_000;
    const world = await randomTradeWorld(seed);
    try {
      expect(summary(await findDifference(world, seed, each))).toBe("no difference");
    } finally {
      await world.stop();
    }
  }
}, 3_600_000);
