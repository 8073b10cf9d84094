import { together } from "./together";

const failing = (code: string, afterMs: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => {
      reject(Object.assign(new Error(code), { code }));
    }, afterMs);
  });

describe("what is asked at once", () => {
  it("is answered in the order it was named", async () => {
    expect(await together(Promise.resolve(1), Promise.resolve("two"))).toEqual([1, "two"]);
  });

  it("fails as the first named did, when nothing is under way any more", async () => {
    let done = false;
    const slow = failing("23505", 20).catch((error: unknown) => {
      done = true;
      throw error;
    });

    await expect(together(slow, failing("55P03", 1))).rejects.toMatchObject({ code: "23505" });
    expect(done).toBe(true);
  });

  it("fails for what went wrong, not for what could not be done after it", async () => {
    const asked = together(failing("25P02", 20), failing("40P01", 1));

    await expect(asked).rejects.toMatchObject({ code: "40P01" });
    await expect(together(failing("25P02", 1), Promise.resolve())).rejects.toMatchObject({
      code: "25P02",
    });
  });
});
