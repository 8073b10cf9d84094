import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { digitalLinkTo, parseDigitalLink } from "./digital-link.js";
import { parseGtin } from "./gtin.js";
import { mustParse } from "./parsed.js";

interface Vector {
  input: string;
  valid: boolean;
  canonical: string;
  keys: Record<string, string>;
  warnings?: string[];
  reason: string;
}

const { digitalLink } = JSON.parse(
  readFileSync(join(__dirname, "../../data/gs1_vectors.json"), "utf8"),
) as { digitalLink: Vector[] };

const shirt = mustParse(parseGtin("9521234000013"));

describe("a Digital Link", () => {
  it.each(digitalLink.filter(({ valid }) => valid))(
    "is read from $input",
    ({ input, canonical, keys, warnings = [] }) => {
      expect(parseDigitalLink(input)).toMatchObject({
        ok: true,
        value: { canonical, keys },
        warnings,
      });
    },
  );

  it.each(digitalLink.filter(({ valid }) => !valid))(
    "is refused as $reason: $input",
    ({ input, reason }) => {
      expect(parseDigitalLink(input)).toMatchObject({ ok: false, reason });
    },
  );

  it.each([
    ["", "SCHEME"],
    ["https:///01/09521234543213", "SCHEME"],
    ["https://x.example", "NO_PRIMARY_KEY"],
    ["https://x.example/01", "NO_PRIMARY_KEY"],
    ["https://x.example/01/", "EMPTY"],
    ["https://x.example/414/9521234500018/10/A", "QUALIFIER_ORDER"],
    ["https://x.example/01/09521234543213/10/A/10/B", "QUALIFIER_ORDER"],
    ["https://x.example/01/09521234543213/99/A", "QUALIFIER_ORDER"],
    ["https://x.example/01/09521234543213?17=", "EMPTY_VALUE"],
    ["https://x.example/01/09521234543213/10/%E0%A4%A", "ENCODING"],
    ["https://x.example/01/09521234543213/10/%00", "ENCODING"],
    [`https://x.example/01/09521234543213?17=${"1".repeat(3000)}`, "VALUE_TOO_LONG"],
  ])("is refused: %s as %s", (input, reason) => {
    expect(parseDigitalLink(input)).toMatchObject({ ok: false, reason });
  });

  it.each([
    ["https://x.example/01/shop/01/09521234543213", "https://id.gs1.org/01/09521234543213"],
    [
      "HTTPS://x.example:8443/01/09521234543213/10/414/21/5/?linkType=all&17=261231#top",
      "https://id.gs1.org/01/09521234543213/10/414/21/5?17=261231",
    ],
    [
      "https://x.example/01/09521234543213?10=B%2F1&3103=000189",
      "https://id.gs1.org/01/09521234543213?10=B%2F1&3103=000189",
    ],
  ])("finds the key in %s", (input, canonical) => {
    expect(parseDigitalLink(input)).toMatchObject({ ok: true, value: { canonical } });
  });

  it("says again what it was built from", () => {
    const value = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter(text => text.length <= 20 && !/[\p{Cc}\p{Cs}]/u.test(text));
    fc.assert(
      fc.property(value, value, (lot, serial) => {
        const link = digitalLinkTo(shirt, { lot, serial }, "https://p.example.org");

        const { canonical, keys } = mustParse(parseDigitalLink(link));

        expect(keys).toEqual({ "01": shirt, "10": lot, "21": serial });
        expect(mustParse(parseDigitalLink(canonical)).canonical).toBe(canonical);
      }),
    );
  });
});
