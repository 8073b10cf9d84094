// Generated from data/ by `pnpm --filter @weft/schema tables`. Do not edit.

import type { DivisionLevel } from "../vocabulary/organization.js";

/** Code, level, Chinese name, English name, code of the parent. */
// prettier-ignore
export const DIVISION_ROWS: readonly (readonly [string, keyof typeof DivisionLevel, string, string, string])[] = [
  ["33","PROVINCE","浙江省","Zhejiang",""],
  ["3305","PREFECTURE","湖州市","Huzhou","33"],
  ["330502","DISTRICT","吴兴区","Wuxing District","3305"],
  ["330503","DISTRICT","南浔区","Nanxun District","3305"],
  ["330521","COUNTY","德清县","Deqing County","3305"],
  ["330522","COUNTY","长兴县","Changxing County","3305"],
  ["330523","COUNTY","安吉县","Anji County","3305"],
  ["330502100","TOWN","织里镇","Zhili Town","330502"],
  ["330502101","TOWN","八里店镇","Balidian Town","330502"],
  ["3301","PREFECTURE","杭州市","Hangzhou","33"],
  ["330503000","DISTRICT_WIDE","南浔区(未分镇)","Nanxun District (town not stated)","330503"],
];
