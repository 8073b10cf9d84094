import { idempotentRequest } from "./idempotency";

const hashOf = (asked: Parameters<typeof idempotentRequest>[1]): string =>
  idempotentRequest("key", asked).hash;

describe("an Idempotency-Key", () => {
  it.each([
    ["empty", ""],
    ["with a blank", "a b"],
    ["with a line break", "a\nb"],
    ["beyond ASCII", "ä"],
    ["too long", "x".repeat(256)],
  ])("cannot be %s", (_what, key) => {
    expect(() => idempotentRequest(key, { query: "" })).toThrow(
      expect.objectContaining({ code: "BAD_REQUEST" }),
    );
  });

  it("can have any other form", () => {
    expect(idempotentRequest("~".repeat(255), { query: "" }).key).toHaveLength(255);
  });

  it("is bound to what is asked, in whatever order it is written", () => {
    const query = "mutation";
    const one = hashOf({ query, variables: { a: [1, { x: null, y: "2" }], b: true } });

    expect(hashOf({ query, variables: { b: true, a: [1, { y: "2", x: null }] } })).toBe(one);
    expect(hashOf({ query, variables: { b: true, a: [{ y: "2", x: null }, 1] } })).not.toBe(one);
    expect(hashOf({ query, variables: { b: true, a: [1, { y: 2, x: null }] } })).not.toBe(one);
    expect(
      hashOf({ query: "other", variables: { a: [1, { x: null, y: "2" }], b: true } }),
    ).not.toBe(one);
    expect(hashOf({ query, variables: {} })).toBe(hashOf({ query, variables: null }));
    expect(hashOf({ query, operationName: "A" })).not.toBe(hashOf({ query, operationName: "B" }));
  });
});
