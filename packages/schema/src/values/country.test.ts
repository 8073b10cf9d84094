import { COUNTRIES, parseCountry } from "./country.js";

/** Every spelling that occurs in the facility lists published by Open Supply Hub. */
const SPELLINGS: Record<string, string[]> = {
  AE: ["UAE"],
  AR: ["Argentina"],
  AT: ["AT"],
  BD: ["Bangladesh", "BANGLADESH", "BD"],
  BR: ["Brazil", "BR"],
  CA: ["Canada", "CA"],
  CN: ["China", "CHINA", "CN", "PRC", "P.R. China", "CHN", "中国", "People's Republic of China"],
  CO: ["Colombia"],
  CZ: ["CZ"],
  DE: ["Germany", "DE"],
  DO: ["Dominican Republic", "DO"],
  EG: ["EG"],
  ES: ["ES"],
  FR: ["France"],
  GB: ["GB", "UK", "United Kingdom"],
  GT: ["Guatemala", "GT"],
  HN: ["Honduras", "HN"],
  HT: ["Haiti", "HT"],
  ID: ["Indonesia", "INDONESIA", "ID"],
  IL: ["Israel"],
  IN: ["India", "INDIA", "IN"],
  IT: ["Italy", "IT"],
  JO: ["Jordan"],
  JP: ["JP"],
  KH: ["Cambodia", "KH"],
  KR: ["KR"],
  LK: ["Sri Lanka", "LK"],
  MA: ["Morocco"],
  MC: ["MC"],
  MM: ["MM"],
  MU: ["Mauritius"],
  MX: ["Mexico", "MX"],
  MY: ["MY"],
  NI: ["Nicaragua"],
  NL: ["NL"],
  NP: ["Nepal"],
  NZ: ["New Zealand"],
  PE: ["Peru"],
  PH: ["Philippines"],
  PK: ["PK"],
  PL: ["PL"],
  PR: ["PR", "Puerto Rico"],
  PT: ["Portugal", "PT"],
  RO: ["Romania", "RO"],
  RU: ["RU"],
  SK: ["Slovak Republic"],
  SV: ["El Salvador", "SV"],
  SY: ["SY"],
  TH: ["Thailand", "THAILAND", "TH", "泰国"],
  TR: ["Turkey", "TR", "Türkiye", "TURKIYE"],
  TW: ["TW", "Taiwan"],
  US: ["US", "USA", "United States", "U.S.A."],
  VN: ["Vietnam", "VIETNAM", "VN", "Viet Nam"],
  ZA: ["ZA", "South Africa"],
};

describe("a country", () => {
  it.each(Object.entries(SPELLINGS))("%s is read from %j", (code, spellings) => {
    for (const spelling of spellings)
      expect(parseCountry(` ${spelling} `)).toEqual({ ok: true, value: code, warnings: [] });
  });

  it.each([
    ["", "EMPTY"],
    [" . ", "EMPTY"],
    ["XX", "UNKNOWN"],
    ["Chinaa", "UNKNOWN"],
    ["__proto__", "UNKNOWN"],
  ])("%j is refused as %s", (input, reason) => {
    expect(parseCountry(input)).toMatchObject({ ok: false, reason });
  });

  it("has one code of each kind, and every name leads to it alone", () => {
    const all = [...COUNTRIES.values()];

    expect(all).toHaveLength(249);
    expect(new Set(all.map(({ alpha3 }) => alpha3)).size).toBe(249);
    for (const { code, alpha3, nameEn, nameZh } of all)
      for (const spelling of [code, alpha3, nameEn, nameZh])
        expect([spelling, parseCountry(spelling)]).toMatchObject([spelling, { value: code }]);
  });
});
