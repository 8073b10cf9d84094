import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Incoterm } from "../vocabulary/ordering.js";
import { Sex } from "../vocabulary/product.js";
import { customsMode, parseCustomsMode } from "./customs-mode.js";
import { DIVISIONS, liesIn, parseDivisionCode } from "./division.js";
import { parseForeignRegistration } from "./foreign-registration.js";
import { HS_CODES, hsCodeOf, parseHsCode, parseTariffCode } from "./hs-code.js";
import { mustParse } from "./parsed.js";
import { parseSize } from "./size.js";
import { parseTradeTerm } from "./trade-term.js";

const read = (name: string): string => readFileSync(join(__dirname, "../../data", name), "utf8");
const rows = (name: string): string[] => read(name).trim().split(/\r?\n/).slice(1);

describe("an HS code", () => {
  it("is any of the 84 in the table", () => {
    const codes = rows("hs_codes.csv").map(row => row.slice(0, 6));

    expect(codes).toHaveLength(84);
    expect([...HS_CODES.keys()]).toEqual(codes);
    expect(codes.map(code => parseHsCode(code).ok)).not.toContain(false);
    expect(HS_CODES.get("610442")).toMatchObject({ sex: Sex.GIRLS, construction: "KNIT" });
    expect(HS_CODES.get("520832")).toMatchObject({ sex: null, construction: "WOVEN" });
  });

  it.each([
    ["6111.20", "611120"],
    ["６１１１２０", "611120"],
  ])("is read from %s", (input, value) => {
    expect(parseHsCode(input)).toMatchObject({ ok: true, value });
  });

  it.each([
    ["", "EMPTY"],
    ["61112x", "NON_DIGIT"],
    ["6111", "LENGTH"],
    ["6111200010", "LENGTH"],
    ["850440", "UNKNOWN"],
  ])("%s is refused as %s", (input, reason) => {
    expect(parseHsCode(input)).toMatchObject({ ok: false, reason });
  });

  it("is the front of every tariff code seen", () => {
    const seen = rows("hs_codes.csv").flatMap(row => row.match(/\b\d{10}\b/g) ?? []);

    expect(seen.length).toBeGreaterThan(10);
    for (const code of seen)
      expect(hsCodeOf(mustParse(parseTariffCode(code)))).toBe(code.slice(0, 6));
    expect(parseTariffCode("611120")).toMatchObject({ reason: "LENGTH" });
    expect(parseTariffCode("8504400010")).toMatchObject({ reason: "UNKNOWN" });
  });
});

describe("a size", () => {
  it.each(rows("size_table.csv"))("of the standard is known: %s", row => {
    const [, , height, chests = "", waists = ""] = row.split(",");
    for (const girth of [...chests.split("|"), ...waists.split("|")])
      expect(parseSize(`${height}/${girth}`)).toEqual({
        ok: true,
        value: { text: `${height}/${girth}`, heightCm: Number(height), girthCm: Number(girth) },
        warnings: [],
      });
  });

  it.each([
    ["110 ／ 52", "110/52", []],
    ["80", "80", []],
    ["105/52", "105/52", ["HEIGHT_NOT_IN_SERIES"]],
    ["110/99", "110/99", ["GIRTH_NOT_IN_SERIES"]],
  ])("is read from %s", (input, text, warnings) => {
    expect(parseSize(input)).toMatchObject({ ok: true, value: { text }, warnings });
  });

  it.each([
    ["", "EMPTY"],
    ["110/52A", "SYNTAX"],
    ["110-52", "SYNTAX"],
    ["XL", "SYNTAX"],
    ["110.5", "SYNTAX"],
    ["30", "OUT_OF_RANGE"],
    ["210/60", "OUT_OF_RANGE"],
  ])("%s is refused as %s", (input, reason) => {
    expect(parseSize(input)).toMatchObject({ ok: false, reason });
  });
});

describe("a division code", () => {
  it.each(rows("divisions.csv").map(row => row.split(",")))(
    "%s is known",
    (code, level = "", nameZh) => {
      expect(parseDivisionCode(code ?? "")).toMatchObject({ ok: true, value: code });
      expect(DIVISIONS.get(code ?? "")).toMatchObject({
        level: level.toUpperCase().replace("-", "_"),
        nameZh,
      });
    },
  );

  it.each([
    ["330100", "3301"],
    ["330000", "33"],
    [" 330502 ", "330502"],
  ])("%s is read as %s", (input, value) => {
    expect(parseDivisionCode(input)).toMatchObject({ ok: true, value });
  });

  it.each([
    ["", "EMPTY"],
    ["TH", "SYNTAX"],
    ["33050", "SYNTAX"],
    ["330504", "UNKNOWN"],
  ])("%s is refused as %s", (input, reason) => {
    expect(parseDivisionCode(input)).toMatchObject({ ok: false, reason });
  });

  it("tells what lies in the district", () => {
    expect(["330502100", "330502", "330503000"].map(place => liesIn(place, "330502"))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("a customs mode", () => {
  it("is any of the table, with its conditions", () => {
    const modes = JSON.parse(read("customs_modes.json")) as { code: string; requires: string[] }[];

    for (const { code, requires } of modes)
      expect(customsMode(mustParse(parseCustomsMode(code)))).toMatchObject({ code, requires });
  });

  it.each([
    ["", "EMPTY"],
    ["110", "UNKNOWN"],
    ["9999", "UNKNOWN"],
  ])("%s is refused as %s", (input, reason) => {
    expect(parseCustomsMode(input)).toMatchObject({ ok: false, reason });
  });
});

describe("a foreign registration number", () => {
  it("is kept as it is written, but for width and blanks", () => {
    expect(parseForeignRegistration(" TH－DEMO-0001 ")).toMatchObject({ value: "TH-DEMO-0001" });
    expect(parseForeignRegistration("x".repeat(64)).ok).toBe(true);
  });

  it.each([
    ["  ", "EMPTY"],
    ["x".repeat(65), "LENGTH"],
    ["a\u0000b", "CHARSET"],
  ])("%j is refused as %s", (input, reason) => {
    expect(parseForeignRegistration(input)).toMatchObject({ ok: false, reason });
  });
});

describe("a trade term", () => {
  it.each([
    ["DAP Bangkok", Incoterm.DAP, "Bangkok"],
    ["fob  Shanghai  port", Incoterm.FOB, "Shanghai port"],
  ])("is read from %s", (input, incoterm, place) => {
    expect(parseTradeTerm(input)).toMatchObject({ ok: true, value: { incoterm, place } });
  });

  it.each([
    ["", "EMPTY"],
    ["DAT Bangkok", "UNKNOWN"],
    ["DAP", "PLACE_MISSING"],
    [`DAP ${"x".repeat(101)}`, "PLACE_INVALID"],
  ])("%s is refused as %s", (input, reason) => {
    expect(parseTradeTerm(input)).toMatchObject({ ok: false, reason });
  });
});
