import { TURNS } from "./turns";

describe("what is done by one at a time", () => {
  it("has a number of its own each, so that nobody waits for strangers", () => {
    const numbers = Object.values(TURNS);

    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
