import { parseGln } from "@weft/schema";
import { lineOf, parsedIfSaid, parsedInput, said } from "./write-input";

const name = lineOf(10);

describe("a line of text", () => {
  it.each([
    ["  two   blanks ", "two blanks"],
    ["a\nb\tc", "a b c"],
    ["e\u0301", "é"],
    ["织里\u3000童装", "织里 童装"],
    ["🧵".repeat(10), "🧵".repeat(10)],
  ])("is kept tidy: %j", (text, kept) => {
    expect(name(text)).toMatchObject({ ok: true, value: kept });
  });

  it.each([
    ["", "EMPTY"],
    ["\u3000 ", "EMPTY"],
    ["x".repeat(11), "LENGTH"],
    ["a\ufffdb", "BROKEN_CHARACTER"],
    ["a\u0000b", "CONTROL_CHARACTER"],
    ["a\u202eb", "CONTROL_CHARACTER"],
    ["a\ud800b", "CONTROL_CHARACTER"],
    ["a\ue000b", "CONTROL_CHARACTER"],
  ])("is refused: %j is %s", (text, reason) => {
    expect(name(text)).toMatchObject({ ok: false, reason });
  });
});

describe("an argument", () => {
  it("is refused by its path and the rule's reason", () => {
    expect(() => parsedInput(parseGln, "4006381333932", ["input", "gln"])).toThrow(
      expect.objectContaining({
        code: "BAD_USER_INPUT",
        details: { path: ["input", "gln"], reason: "CHECK_DIGIT" },
      }),
    );
  });

  it("that was not said changes nothing, and null empties", () => {
    const gln = parsedIfSaid(parseGln, undefined, ["gln"]);
    const address = parsedIfSaid(name, null, ["address"]);

    expect(said({ gln, address })).toEqual({ address: null });
  });
});
