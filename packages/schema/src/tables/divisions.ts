// Generated from data/ by `pnpm --filter @weft/schema tables`. Do not edit.

/** Code, level, Chinese name, English name, code of the parent. */
// prettier-ignore
export const DIVISION_ROWS: readonly (readonly [string, string, string, string, string])[] = [
  ["33","province","浙江省","Zhejiang",""],
  ["3305","prefecture","湖州市","Huzhou","33"],
  ["330502","district","吴兴区","Wuxing District","3305"],
  ["330503","district","南浔区","Nanxun District","3305"],
  ["330521","county","德清县","Deqing County","3305"],
  ["330522","county","长兴县","Changxing County","3305"],
  ["330523","county","安吉县","Anji County","3305"],
  ["330502100","town","织里镇","Zhili Town","330502"],
  ["330502101","town","八里店镇","Balidian Town","330502"],
  ["3301","prefecture","杭州市","Hangzhou","33"],
  ["330503000","district-wide","南浔区(未分镇)","Nanxun District (town not stated)","330503"],
];
